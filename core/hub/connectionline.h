// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/domain/id.h"
#include "core/domain/result.h"

namespace hub {

/// Everything that a laptop needs to join a meeting on a hub, in one line of text or one QR code.
struct ConnectionLine
{
    QString login;
    QString password; ///< empty where it is kept elsewhere
    QString host;     ///< a name or an address
    quint16 port = 5432;
    QString database;
    QByteArray pin; ///< SHA-256 of the server's certificate: 32 bytes
    domain::MeetingId meeting;
    QString role;         ///< "organizer", "moderator", "rapporteur" or "observer"; empty: the owner of the hub
    domain::GroupId room; ///< of a rapporteur, else null
    QString mark;         ///< of the room, for people to tell the lines apart

    bool operator==(const ConnectionLine&) const = default;

    /// Refused with NotAConnectionLine where anything is missing, repeated, too long or not what it should be.
    static domain::Result<ConnectionLine> parse(const QString& text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] ConnectionLine withoutPassword() const;
    /// Which hub it is, and whose meeting there, wherever it stands in the network.
    [[nodiscard]] QString hubIdentity() const;
};

} // namespace hub

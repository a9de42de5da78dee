// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// How somebody joins a meeting on a hub.
struct Invitation
{
    domain::Role role = domain::Role::Rapporteur; ///< Organizer: another laptop of the plenary
    domain::GroupId room;                         ///< of a rapporteur, else null
    QString mark;                                 ///< the room's, else empty
    QString line; ///< the connection line; empty where its password was given out before and is kept nowhere here
};

struct HostingOptions
{
    quint16 port = 0;                     ///< 0: the one that it had, else a free one
    QString listen = QStringLiteral("*"); ///< an address of this computer; *: all of them
    QString folder;                       ///< of the private server; empty: the user's data folder
};

/// \name The private server on this computer
/// \{
/// Makes it where there is none and starts it where it does not run; gives the address under which others find it.
domain::Result<QString> startHub(const HostingOptions& options = {});
domain::Done stopHub(const QString& folder = {});
[[nodiscard]] bool isHubRunning(const QString& folder = {});
/// \}

/// Makes the schema in the database of an existing server, whose owner \a url names: postgresql://USER:PW@HOST:PORT/DB.
/// Gives the SHA-256 of its certificate, which is trusted from then on.
domain::Result<QByteArray> initHub(const QString& url);

/// Puts the meeting on the hub (the private server, or the one of \a url), connects the file to it and gives how the
/// plenary, each room and the observers join. Those whose mark is in \a renewed get a new password; the line that they
/// had before is then void. Again it comes to the same.
domain::Result<QList<Invitation>> hostMeeting(Workspace& workspace, const HostingOptions& options = {},
                                              const QString& url = {}, const QStringList& renewed = {});

} // namespace usecases

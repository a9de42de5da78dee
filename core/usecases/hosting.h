// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// \name What is said in place of a room's mark for those who are in no room
/// \{
inline constexpr QLatin1String plenaryMark("plenary");
inline constexpr QLatin1String observerMark("observer");
/// \}

/// How somebody joins a meeting on a hub.
struct Invitation
{
    domain::Role role = domain::Role::Rapporteur; ///< Organizer: another laptop of the plenary
    domain::GroupId room;                         ///< of a rapporteur, else null
    QString mark;                                 ///< the room's, plenaryMark or observerMark
    QString line; ///< the connection line; empty where its password was given out before and is kept nowhere here

    bool operator==(const Invitation&) const = default;
};

struct HostingOptions
{
    quint16 port = 0;                     ///< 0: the one that it had, else a free one
    QString listen = QStringLiteral("*"); ///< an address of this computer; *: all of them
    QString folder;                       ///< of the private server; empty: the user's data folder
};

/// \name The private server on this computer; of any thread
/// \{
/// Makes it where there is none and starts it where it does not run; gives the address and port under which others
/// find it. It goes on running when the program ends; one that runs stays as it is.
domain::Result<QString> startHub(const HostingOptions& options = {});
domain::Done stopHub(const QString& folder = {});
[[nodiscard]] bool isHubRunning(const QString& folder = {});
/// \}

/// Makes the schema in the database of an existing server, whose owner \a url names:
/// postgresql://USER:PW@HOST:PORT/DB[?pin=SHA256]. Gives the SHA-256 of the server's certificate: the pin, else
/// whatever the server shows. NotAConnectionLine ("postgresql://") where \a url is no such address.
domain::Result<QByteArray> initHub(const QString& url);

/// Puts the meeting on the hub (the private server, or the one of \a url), connects the file to it and gives how the
/// plenary, each room in order and the observers join. Those whose mark is in \a renewed get a new password; the line
/// that they had before is then void, and whoever joined by it is cut off. Again it comes to the same. Without a pin
/// the server of \a url must show the certificate that the file knows, or, for the first time, any. NotYours in a
/// room's copy, NotADatabase where the file holds no meeting, NotFound where nobody has a mark of \a renewed,
/// HubNotRunning, OtherHubVersion with version 0 where the database was not made a hub yet.
domain::Result<QList<Invitation>> hostMeeting(Workspace& workspace, const HostingOptions& options = {},
                                              const QString& url = {}, const QStringList& renewed = {});
/// Whether the file was put on the private server, and that runs.
[[nodiscard]] bool isHostedHere(Workspace& workspace, const QString& folder = {});

} // namespace usecases

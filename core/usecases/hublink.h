// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

#include "core/usecases/workspace.h"

namespace hub {
class Synchronizer;
struct Standing;
} // namespace hub

namespace usecases {

/// A room as the hub knows it.
struct RoomStatus
{
    domain::GroupId room;
    bool isLive = false; ///< heard of within the last seconds
    QDateTime heard;     ///< UTC by this computer's clock; invalid: never
};

/// How an open meeting and its hub stand.
struct LinkStatus
{
    enum class Line { Off, Trying, Up, Down };

    Line line = Line::Off;
    QDateTime since;                      ///< UTC, of the line being as it is
    std::optional<domain::Error> problem; ///< why it is down, or what the hub does not take
    qint64 waiting = 0;                   ///< entries that have not reached the hub
    QList<RoomStatus> rooms;              ///< for the plenary all, for a room its own

    [[nodiscard]] int liveRooms() const;
    /// A break shows only after three seconds.
    [[nodiscard]] bool isBroken(const QDateTime& now) const;
};

/// Keeps an open meeting and its hub level from a thread of its own. What comes in is taken into the workspace at once.
class HubLink : public QObject
{
    Q_OBJECT

public:
    explicit HubLink(Workspace& workspace);
    ~HubLink() override;

    /// Connects to the hub that the file belongs to, in the background. NotConnected where it belongs to none,
    /// PasswordMissing where nobody has kept its password.
    domain::Done start();
    /// The same with the whole connection line.
    domain::Done start(const QString& line);
    void stop();
    /// Tries to reach the hub now: it is tried by itself only after a wait.
    void tryAgain();

    [[nodiscard]] const LinkStatus& status() const { return m_status; }
    /// The things (points, groups…) to which something was done here that has not reached the hub yet.
    [[nodiscard]] const QSet<QUuid>& waiting() const { return m_waiting; }
    /// Whether what was done by the entry of that id has.
    [[nodiscard]] bool hasReached(const QString& entry) const;
    /// Whether nothing waits at all.
    [[nodiscard]] bool isLevel() const;

Q_SIGNALS:
    void changed();

private:
    void take(const hub::Standing& standing);
    void readWaiting();

    Workspace& m_workspace;
    QThread m_thread;
    hub::Synchronizer* m_synchronizer = nullptr; ///< lives and ends in m_thread
    LinkStatus m_status;
    QSet<QUuid> m_waiting;
    bool m_isUpToDate = false;
};

} // namespace usecases

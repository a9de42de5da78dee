// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// The sessions of the meeting and which of them runs.
class Agenda
{
public:
    explicit Agenda(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Adds a session; its id is chosen here. A title, a date and an end after the start are needed (EmptyText,
    /// BadDate, BadTime).
    domain::Result<domain::SessionId> add(const domain::Session& session);
    /// Writes down whatever differs from what the session of this id is now.
    domain::Done edit(const domain::Session& session);
    /// Moves the session before another of the same or another day (null: last of its day); the sessions of both days
    /// keep their lengths and the gaps between them, and the times follow the new order.
    domain::Done moveBefore(const domain::SessionId& id, const domain::SessionId& before);
    domain::Done withdraw(const domain::SessionId& id);

    /// Starts the session now; the one that ran ends.
    domain::Done start(const domain::SessionId& id);
    domain::Done end(const domain::SessionId& id);
    domain::Done addMinutes(const domain::SessionId& id, int minutes);
    /// Moves the later sessions of the day by as many minutes as this one started late or early.
    domain::Done shiftLater(const domain::SessionId& id);

private:
    Workspace& m_workspace;
};

/// The session that was started and not ended, or nullptr.
const domain::Session* runningSession(const domain::Meeting& meeting);
/// Seconds until the running session should end; negative past its time.
qint64 secondsLeft(const domain::Session& running, const QDateTime& nowUtc);
/// Minutes by which the session started late (positive) or early, 0 within one minute. Only for its own date.
int minutesLate(const domain::Session& session);

} // namespace usecases

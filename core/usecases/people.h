// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// The participant list, the groups and the guiding questions.
class People
{
public:
    explicit People(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Adds a participant (the id is chosen here) of the body named; the body is made where there is none of that name.
    domain::Result<domain::ParticipantId> add(const domain::Participant& participant, const QString& bodyName);
    domain::Done edit(const domain::Participant& participant);
    domain::Done setPresent(const QList<domain::ParticipantId>& ids, bool present);
    /// Null: out of any group.
    domain::Done setGroup(const QList<domain::ParticipantId>& ids, const domain::GroupId& group);
    /// Puts everybody without a group whose body's region is a group's name into that group. Gives how many.
    domain::Result<int> assignByRegion();
    domain::Done withdraw(const QList<domain::ParticipantId>& ids);

    /// Adds a group (id, mark, colour and place are chosen here where they are not given).
    domain::Result<domain::GroupId> addGroup(const domain::Group& group);
    domain::Done editGroup(const domain::Group& group);
    domain::Done withdrawGroup(const domain::GroupId& id);

    domain::Result<domain::QuestionId> addQuestion(const domain::Question& question);
    domain::Done editQuestion(const domain::Question& question);

private:
    Workspace& m_workspace;
};

/// Two capital letters for a name that no group of the meeting has yet: "AF" for Africa, "AP" for Asia, Pacific …
QString freeMark(const domain::Meeting& meeting, const QString& name);

} // namespace usecases

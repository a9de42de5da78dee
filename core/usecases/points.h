// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// A point as it is typed in a room.
struct NewPoint
{
    domain::GroupId group;
    domain::QuestionId question; ///< gives kind and stance
    QString text;
    QSet<domain::ElementId> elements;
    QSet<domain::BodyId> bodies;
    QString draft = {}; ///< the draft that it was typed as (see Drafts), dropped with the point; may be empty
};

/// What a rapporteur does in a room. NotFound for an id that there is not.
class Points
{
public:
    explicit Points(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Adds a point at the end of its question; durable when it returns.
    domain::Result<domain::PointId> add(const NewPoint& point);
    domain::Done edit(const domain::PointId& id, const QString& text);
    domain::Done setKind(const domain::PointId& id, domain::Kind kind);
    domain::Done setStance(const domain::PointId& id, domain::Stance stance);
    domain::Done setElement(const domain::PointId& id, const domain::ElementId& element, bool has);
    domain::Done setBody(const domain::PointId& id, const domain::BodyId& body, bool supports);
    domain::Done moveToQuestion(const domain::PointId& id, const domain::QuestionId& question);
    /// Puts the point before another of its question; null: last.
    domain::Done moveBefore(const domain::PointId& id, const domain::PointId& before);
    /// Puts the point at a place of the group's five (1 to 5; the others make room, a sixth falls out) or takes it out
    /// (0).
    domain::Done putInFive(const domain::PointId& id, int place);
    domain::Done withdraw(const domain::PointId& id);
    /// The room's five and the rest are put before the plenary as they stand.
    domain::Done reportBack(const domain::GroupId& group);

private:
    domain::Done change(const domain::PointId& id, QLatin1String intent,
                        const std::function<void(const domain::Point&, journal::ChangeList&)>& note);

    Workspace& m_workspace;
};

/// The group's five in order; fewer where it has chosen fewer.
QList<domain::Point> fiveOf(const domain::Meeting& meeting, const domain::GroupId& group);

} // namespace usecases

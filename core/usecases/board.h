// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// What the moderator does with the rooms' points. A merge adds links from a recommendation to its points; points are
/// never moved or rewritten. A point is the source of at most one recommendation: linking it again moves the link.
/// What was adopted is not withdrawn, joined or moved to the other track (WrongState); its wording may still be edited.
class Board
{
public:
    explicit Board(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// A recommendation without sources.
    domain::Result<domain::RecommendationId> add(domain::Track track, const QString& text);
    /// A new recommendation from points; where \a text is empty its wording is that of the most complete point.
    domain::Result<domain::RecommendationId> merge(const QList<domain::PointId>& points, domain::Track track,
                                                   const QString& text = {});
    domain::Done addSources(const domain::RecommendationId& id, const QList<domain::PointId>& points);
    domain::Done removeSource(const domain::RecommendationId& id, const domain::PointId& point);
    /// Some of the sources become a recommendation of their own, in the same track.
    domain::Result<domain::RecommendationId> split(const domain::RecommendationId& id,
                                                   const QList<domain::PointId>& points, const QString& text = {});
    /// The sources of \a other go over to \a into; \a other is withdrawn.
    domain::Done join(const domain::RecommendationId& into, const domain::RecommendationId& other);
    /// The recommendation is withdrawn and its points are open again.
    domain::Done takeBack(const domain::RecommendationId& id);
    domain::Done reword(const domain::RecommendationId& id, const QString& text);
    domain::Done setTrack(const domain::RecommendationId& id, domain::Track track);
    /// Puts it before another of its track; null: last.
    domain::Done moveBefore(const domain::RecommendationId& id, const domain::RecommendationId& before);

private:
    domain::Result<domain::Recommendation> find(const domain::RecommendationId& id) const;
    domain::Result<domain::Recommendation> findNotAdopted(const domain::RecommendationId& id) const;
    domain::Done checkPoints(const QList<domain::PointId>& points) const;
    void link(journal::ChangeList& changes, const domain::RecommendationId& to,
              const QList<domain::PointId>& points) const;
    domain::Result<domain::RecommendationId> make(QLatin1String intent, domain::Track track, const QString& text,
                                                  const QList<domain::PointId>& points);

    Workspace& m_workspace;
};

/// Which recommendation each merged point is a source of.
QHash<domain::PointId, domain::RecommendationId> mergedPoints(const domain::Meeting& meeting);

/// The wording of the most complete of the points: the one with the most words; the first of equals.
QString proposedWording(const domain::Meeting& meeting, const QList<domain::PointId>& points);

} // namespace usecases

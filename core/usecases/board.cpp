// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/board.h"

#include "core/domain/lists.h"
#include "core/usecases/committing.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

namespace {

journal::Intention byModerator(QLatin1String what, const ChangeList& changes)
{
    return inPlenary(what, Role::Moderator, changes);
}

} // namespace

QHash<PointId, RecommendationId> mergedPoints(const Meeting& meeting)
{
    QHash<PointId, RecommendationId> merged;
    for (const Recommendation& recommendation : meeting.recommendations) {
        if (stands(recommendation)) {
            for (const PointId& point : recommendation.sources) {
                merged.insert(point, recommendation.id);
            }
        }
    }
    return merged;
}

QString proposedWording(const Meeting& meeting, const QList<PointId>& points)
{
    QString best;
    for (const PointId& id : points) {
        const Point* point = meeting.points.find(id);
        if (point && (best.isEmpty() || point->text.count(u' ') > best.count(u' '))) {
            best = point->text;
        }
    }
    return best;
}

Result<Recommendation> Board::find(const RecommendationId& id) const
{
    const Recommendation* found = m_workspace.meeting().recommendations.find(id);
    if (!found || !stands(*found)) {
        return fail(ErrorCode::NotFound);
    }
    return *found;
}

Result<Recommendation> Board::findNotAdopted(const RecommendationId& id) const
{
    const Outcome* outcome = nullptr;
    auto found = find(id);
    if (found) {
        outcome = adoptedOutcome(m_workspace.meeting(), found->track);
    }
    if (outcome && outcome->lines.contains(id)) {
        return fail(ErrorCode::WrongState);
    }
    return found;
}

Done Board::checkPoints(const QList<PointId>& points) const
{
    for (const PointId& id : points) {
        const Point* point = m_workspace.meeting().points.find(id);
        if (!point || !stands(*point)) {
            return fail(ErrorCode::NotFound);
        }
    }
    return points.isEmpty() ? fail(ErrorCode::NothingToDo) : Done();
}

void Board::link(ChangeList& changes, const RecommendationId& to, const QList<PointId>& points) const
{
    const Meeting& meeting = m_workspace.meeting();
    for (const PointId& point : points) {
        // Two laptops may each have merged it: then every other link goes.
        for (const Recommendation& other : meeting.recommendations) {
            if (other.id != to && stands(other) && other.sources.contains(point)) {
                changes.setMember(other.id, field::source, point, false);
            }
        }
        const Recommendation* target = meeting.recommendations.find(to);
        if (!target || !target->sources.contains(point)) {
            changes.setMember(to, field::source, point);
        }
    }
}

Result<RecommendationId> Board::make(QLatin1String what, Track track, const QString& text, const QList<PointId>& points)
{
    const Result<QString> accepted = acceptedLine(text);
    if (!accepted) {
        return tl::unexpected(accepted.error());
    }
    const RecommendationId id = RecommendationId::create();
    ChangeList changes;
    changes.set(id, field::text, *accepted)
        .set(id, field::track, track)
        .set(id, field::place, placeAtEnd(recommendationsOfTrack(m_workspace.meeting(), track)));
    link(changes, id, points);
    if (const Done done = m_workspace.commit(byModerator(what, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return id;
}

Result<RecommendationId> Board::add(Track track, const QString& text)
{
    return make(intent::boardAdd, track, text, {});
}

Result<RecommendationId> Board::merge(const QList<PointId>& points, Track track, const QString& text)
{
    if (const Done checked = checkPoints(points); !checked) {
        return tl::unexpected(checked.error());
    }
    return make(intent::boardMerge, track, text.isEmpty() ? proposedWording(m_workspace.meeting(), points) : text,
                points);
}

Done Board::addSources(const RecommendationId& id, const QList<PointId>& points)
{
    if (const auto found = find(id); !found) {
        return tl::unexpected(found.error());
    }
    if (const Done checked = checkPoints(points); !checked) {
        return checked;
    }
    ChangeList changes;
    link(changes, id, points);
    return m_workspace.commit(byModerator(intent::boardAddSource, changes));
}

Done Board::removeSource(const RecommendationId& id, const PointId& point)
{
    const auto found = find(id);
    if (!found || !found->sources.contains(point)) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    changes.setMember(id, field::source, point, false);
    return m_workspace.commit(byModerator(intent::boardRemoveSource, changes));
}

Result<RecommendationId> Board::split(const RecommendationId& id, const QList<PointId>& points, const QString& text)
{
    const auto found = find(id);
    if (!found) {
        return tl::unexpected(found.error());
    }
    for (const PointId& point : points) {
        if (!found->sources.contains(point)) {
            return fail(ErrorCode::NotFound);
        }
    }
    if (points.isEmpty() || points.size() == found->sources.size()) {
        return fail(ErrorCode::NothingToDo);
    }
    return make(intent::boardSplit, found->track,
                text.isEmpty() ? proposedWording(m_workspace.meeting(), points) : text, points);
}

Done Board::join(const RecommendationId& into, const RecommendationId& other)
{
    const auto target = find(into);
    const auto source = findNotAdopted(other);
    if (!target || !source) {
        return tl::unexpected(target ? source.error() : target.error());
    }
    if (into == other) {
        return fail(ErrorCode::NothingToDo);
    }
    ChangeList changes;
    link(changes, into, source->sources.values());
    changes.set(other, field::withdrawn, true);
    return m_workspace.commit(byModerator(intent::boardJoin, changes));
}

Done Board::takeBack(const RecommendationId& id)
{
    const auto found = findNotAdopted(id);
    if (!found) {
        return tl::unexpected(found.error());
    }
    ChangeList changes;
    changes.set(id, field::withdrawn, true);
    for (const PointId& point : found->sources) {
        changes.setMember(id, field::source, point, false);
    }
    return m_workspace.commit(byModerator(intent::boardTakeBack, changes));
}

Done Board::reword(const RecommendationId& id, const QString& text)
{
    const auto found = find(id);
    const Result<QString> accepted = acceptedLine(text);
    if (!found || !accepted) {
        return tl::unexpected(found ? accepted.error() : found.error());
    }
    ChangeList changes;
    setIfOther(changes, id, field::text, found->text, *accepted);
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::boardReword, changes));
}

Done Board::setTrack(const RecommendationId& id, Track track)
{
    const auto found = findNotAdopted(id);
    if (!found) {
        return tl::unexpected(found.error());
    }
    ChangeList changes;
    if (found->track != track) {
        changes.set(id, field::track, track)
            .set(id, field::place, placeAtEnd(recommendationsOfTrack(m_workspace.meeting(), track)));
    }
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::boardTrack, changes));
}

Done Board::moveBefore(const RecommendationId& id, const RecommendationId& before)
{
    const auto found = find(id);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!before.isNull() && !m_workspace.meeting().recommendations.contains(before)) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    if (id != before) {
        placeBefore(changes, recommendationsOfTrack(m_workspace.meeting(), found->track), id, before);
    }
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::boardMove, changes));
}

} // namespace usecases

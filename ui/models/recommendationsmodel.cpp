// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/recommendationsmodel.h"

#include <algorithm>

#include "core/domain/breadth.h"
#include "core/domain/lists.h"
#include "core/usecases/outcomes.h"
#include "ui/models/draggedids.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

RecommendationRow rowFor(const Meeting& meeting, const QList<Group>& groups, const Recommendation& recommendation)
{
    const Breadth breadth = breadthOf(meeting, recommendation);
    RecommendationRow row;
    row.id = {recommendation.id, {}};
    row.text = recommendation.text;
    row.points = breadth.points;
    row.bodies = breadth.bodies;
    for (const Group& group : groups) {
        row.groups.append({group, breadth.groups.contains(group.id)});
    }
    return row;
}

void appendSources(QList<RecommendationRow>& rows, const Meeting& meeting, const QList<Group>& groups,
                   const Recommendation& recommendation)
{
    QList<std::tuple<qsizetype, double, const Point*>> found;
    for (const PointId& id : recommendation.sources) {
        const Point* point = meeting.points.find(id);
        if (point && stands(*point)) {
            const auto at = std::find_if(groups.begin(), groups.end(),
                                         [point](const Group& group) { return group.id == point->group; });
            found.append({std::distance(groups.begin(), at), point->place, point});
        }
    }
    std::sort(found.begin(), found.end());
    for (const auto& [group, place, point] : found) {
        RecommendationRow row;
        row.id = {recommendation.id, point->id};
        row.text = point->text;
        row.groups.append({group < groups.size() ? groups.at(group) : Group(), true});
        rows.append(row);
    }
}

} // namespace

void RecommendationsModel::show(const Meeting& meeting, Track track)
{
    const QList<Group> groups = groupsInOrder(meeting);
    const QList<Recommendation> recommendations = recommendationsOfTrack(meeting, track);
    QList<RecommendationRow> rows;
    int number = 0;
    for (const Recommendation& recommendation : recommendations) {
        RecommendationRow row = rowFor(meeting, groups, recommendation);
        row.number = ++number;
        row.expanded = row.points > 0 && m_expanded.contains(recommendation.id);
        rows.append(row);
        if (row.expanded) {
            appendSources(rows, meeting, groups, recommendation);
        }
        rows.last().last = number == usecases::mostLines && recommendations.size() > usecases::mostLines;
    }
    if (track != m_track) {
        m_track = track;
        resetRows(rows);
    } else {
        setRows(rows);
    }
}

void RecommendationsModel::setExpanded(const RecommendationId& id, bool expanded)
{
    if (expanded) {
        m_expanded.insert(id);
    } else {
        m_expanded.remove(id);
    }
}

RecommendationId RecommendationsModel::neighbour(const RecommendationId& id, int step) const
{
    for (int row = rowOfRecommendation(id) + step; row >= 0 && row < rowCount(); row += step) {
        if (!rows().at(row).isSource()) {
            return rows().at(row).id.recommendation;
        }
    }
    return {};
}

QVariant RecommendationsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RecommendationRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return told(row);
    case NumberRole:
        return row.number;
    case TrackRole:
        return static_cast<int>(m_track);
    case GroupsRole:
        return QVariant::fromValue(row.groups);
    case BreadthRole:
        return QString(tr("%n points", nullptr, row.points) + u" · "_s + tr("%n bodies", nullptr, row.bodies));
    case ExpandedRole:
        return row.expanded;
    case HasSourcesRole:
        return row.points > 0;
    case CutLineRole:
        return row.last;
    case SourceRole:
        return row.isSource();
    default:
        return {};
    }
}

Qt::ItemFlags RecommendationsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags both = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                               Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
    return rowAt(index).isSource() ? both : both | Qt::ItemIsEditable;
}

QStringList RecommendationsModel::mimeTypes() const
{
    return boardMimeTypes();
}

QMimeData* RecommendationsModel::mimeData(const QModelIndexList& indexes) const
{
    QList<PointId> points;
    for (const QModelIndex& index : indexes) {
        const RecommendationRow& row = rowAt(index);
        if (!row.isSource()) {
            return draggedRecommendation(row.id.recommendation);
        }
        points.append(row.id.source);
    }
    return draggedPoints(points);
}

QString RecommendationsModel::told(const RecommendationRow& row) const
{
    QStringList names;
    for (const GroupShare& share : row.groups) {
        if (share.raised) {
            names.append(share.group.name);
        }
    }
    const QString raised = QLocale().createSeparatedList(names);
    if (row.isSource()) {
        return tr("Point of %1: %2").arg(raised, row.text);
    }
    QStringList parts{tr("%1 %2: %3", "track, number, wording").arg(wordOf(m_track)).arg(row.number).arg(row.text)};
    if (!names.isEmpty()) {
        parts.append(tr("Raised in %1").arg(raised));
    }
    parts.append(tr("%n points", nullptr, row.points));
    parts.append(tr("%n bodies", nullptr, row.bodies));
    if (row.last) {
        parts.append(tr("The cut line follows"));
    }
    return parts.join(u". ");
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/breadth.h"

#include <algorithm>

#include "core/domain/lists.h"

namespace domain {

namespace {

struct Raised
{
    QSet<GroupId> groups;
    QHash<Stance, QSet<GroupId>> byStance;
    QSet<PointId> points;
};

QList<GroupId> ordered(const QList<Group>& groups, const QSet<GroupId>& chosen)
{
    QList<GroupId> found;
    for (const Group& group : groups) {
        if (chosen.contains(group.id)) {
            found.append(group.id);
        }
    }
    return found;
}

void note(Raised& raised, const Point& point)
{
    raised.groups.insert(point.group);
    raised.points.insert(point.id);
    raised.byStance[point.stance].insert(point.group);
}

template <class Entity>
ConvergenceRow row(const Entity& entity, const Raised& raised, const QList<Group>& groups)
{
    return {entity.code,
            entity.title,
            entity.shortTitle,
            ordered(groups, raised.groups),
            ordered(groups, raised.byStance.value(Stance::GeneralAgreement)),
            ordered(groups, raised.byStance.value(Stance::Disagreement)),
            ordered(groups, raised.byStance.value(Stance::NotSettled)),
            static_cast<int>(raised.points.size())};
}

void widestFirst(QList<ConvergenceRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const ConvergenceRow& a, const ConvergenceRow& b) {
        return a.groups.size() > b.groups.size();
    });
}

} // namespace

Breadth breadthOf(const Meeting& meeting, const Recommendation& recommendation)
{
    QSet<GroupId> groups;
    QSet<BodyId> bodies;
    int points = 0;
    for (const PointId& id : recommendation.sources) {
        const Point* point = meeting.points.find(id);
        if (point && stands(*point)) {
            groups.insert(point->group);
            bodies.unite(point->bodies);
            ++points;
        }
    }
    return {ordered(groupsInOrder(meeting), groups), static_cast<int>(bodies.size()), points};
}

QList<ConvergenceRow> convergenceByElement(const Meeting& meeting)
{
    QHash<ElementId, Raised> raised;
    for (const Point& point : meeting.points) {
        if (stands(point)) {
            for (const ElementId& element : point.elements) {
                note(raised[element], point);
            }
        }
    }
    const QList<Group> groups = groupsInOrder(meeting);
    QList<ConvergenceRow> rows;
    for (const Element& element : elementsInOrder(meeting)) {
        rows.append(row(element, raised.value(element.id), groups));
    }
    widestFirst(rows);
    return rows;
}

QList<ConvergenceRow> convergenceByTheme(const Meeting& meeting)
{
    QHash<ThemeId, Raised> raised;
    for (const Point& point : meeting.points) {
        for (const ElementId& id : point.elements) {
            const Element* element = meeting.elements.find(id);
            if (stands(point) && element) {
                note(raised[element->theme], point);
            }
        }
    }
    const QList<Group> groups = groupsInOrder(meeting);
    QList<ConvergenceRow> rows;
    for (const Theme& theme : themesInOrder(meeting)) {
        rows.append(row(theme, raised.value(theme.id), groups));
    }
    widestFirst(rows);
    return rows;
}

} // namespace domain

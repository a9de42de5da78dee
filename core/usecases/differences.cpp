// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/differences.h"

#include <algorithm>

#include "core/domain/lists.h"

namespace usecases {

using namespace domain;

namespace {

/// Who does not agree to each element, by its code: disagreement first, each in the order in which it was written.
QHash<QString, QList<PointId>> notAgreed(const Meeting& meeting)
{
    QHash<QString, QList<PointId>> points;
    for (const Stance stance : {Stance::Disagreement, Stance::NotSettled}) {
        for (const Point& point : meeting.points) {
            const Group* group = meeting.groups.find(point.group);
            if (!stands(point) || point.stance != stance || !group || !stands(*group)) {
                continue;
            }
            for (const ElementId& id : point.elements) {
                if (const Element* element = meeting.elements.find(id)) {
                    points[element->code].append(point.id);
                }
            }
        }
    }
    return points;
}

bool isAcrossGroups(const Meeting& meeting, const Suggestion& suggestion)
{
    QSet<GroupId> groups;
    for (const Suggestion::Member& member : suggestion.members) {
        const Point* point = meeting.points.find(member.point);
        if (!point || !stands(*point)) {
            return false; // computed before it went
        }
        groups.insert(point->group);
    }
    return groups.size() > 1;
}

} // namespace

Differences differencesOf(const Meeting& meeting, const QList<Suggestion>& suggestions)
{
    Differences found;
    const QHash<QString, QList<PointId>> against = notAgreed(meeting);
    for (const ConvergenceRow& row : convergenceByElement(meeting)) {
        if (row.isDisputed()) {
            found.disputed.append({row, against.value(row.code)});
        } else if (row.isOpen()) {
            found.open.append({row, against.value(row.code)});
        }
    }
    std::copy_if(suggestions.begin(), suggestions.end(), std::back_inserter(found.warned),
                 [&meeting](const Suggestion& one) { return one.warnings && isAcrossGroups(meeting, one); });
    return found;
}

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/regioncolours.h"

#include <algorithm>

#include "core/domain/lists.h"

namespace ui {

using namespace domain;

namespace {

constexpr int colourCount = 8;
constexpr int regionlessColour = 7;

/// The region of more than half of the group's members; empty: of none.
QString regionOfMost(const Meeting& meeting, const GroupId& group)
{
    QMap<QString, int> members;
    int all = 0;
    for (const Participant& participant : meeting.participants) {
        const Body* body = meeting.bodies.find(participant.body);
        if (stands(participant) && participant.group == group) {
            ++all;
            members[body ? body->region : QString()] += 1;
        }
    }
    for (auto region = members.cbegin(); region != members.cend(); ++region) {
        if (2 * *region > all) {
            return region.key();
        }
    }
    return {};
}

} // namespace

QList<int> coloursOfRegions(const Meeting& meeting, const QStringList& regions)
{
    const QList<Group> groups = groupsInOrder(meeting);
    QList<int> colours(regions.size(), -1);
    QList<int> left{0, 1, 2, 3, 4, 5, 6, 7};
    const auto take = [&](qsizetype region, int colour) {
        if (region >= 0 && colours.at(region) < 0 && left.contains(colour % colourCount)) {
            colours[region] = colour % colourCount;
            left.removeAll(colour % colourCount);
        }
    };
    take(regions.indexOf(QString()), regionlessColour);
    for (const Group& group : groups) {
        take(regions.indexOf(group.name), group.colour);
    }
    for (const Group& group : groups) {
        take(regions.indexOf(regionOfMost(meeting, group.id)), group.colour);
    }
    for (qsizetype region = 0; region < regions.size(); ++region) {
        const int next = left.isEmpty() ? static_cast<int>(region) % colourCount : left.first();
        take(region, next);
        colours[region] = colours.at(region) < 0 ? next : colours.at(region);
    }
    return colours;
}

} // namespace ui

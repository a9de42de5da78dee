// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/reporting.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/journal/fields.h"
#include "core/journal/projection.h"
#include "core/storage/meetingfile.h"

namespace usecases {

using namespace domain;

namespace {

PointSince::Five fiveSince(const Point& then, const Point& now)
{
    if ((then.five > 0) == (now.five > 0)) {
        return PointSince::Five::AsItWas;
    }
    return now.five > 0 ? PointSince::Five::In : PointSince::Five::Out;
}

/// Nothing where the plenary sees what was reported.
std::optional<PointSince> sinceThen(const Point& then, const Point& now)
{
    using Kind = PointSince::Kind;
    if (!stands(then) || !stands(now)) {
        return stands(then)  ? std::optional(PointSince{Kind::Withdrawn, {}, {}})
               : stands(now) ? std::optional(PointSince{Kind::New, {}, {}})
                             : std::nullopt;
    }
    const PointSince since{Kind::Changed, then.text == now.text ? QString() : then.text, fiveSince(then, now)};
    return since == PointSince() ? std::nullopt : std::optional(since);
}

} // namespace

int Report::withdrawn() const
{
    return static_cast<int>(std::count_if(
        since.begin(), since.end(), [](const PointSince& one) { return one.kind == PointSince::Kind::Withdrawn; }));
}

struct Reports::Room
{
    GroupId group;
    storage::Moment reported;
    Report report;
};

Reports::Reports(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &Reports::note);
}

Reports::~Reports() = default;

void Reports::note(const Changed& what)
{
    m_afresh = m_afresh || what.touches({Entity::Group});
    if (m_afresh || !what.touches({Entity::Point})) {
        return;
    }
    for (const QUuid& id : what.ids) {
        if (m_workspace.meeting().points.contains(PointId(id))) {
            m_touched.insert(PointId(id));
        }
    }
}

Done Reports::update()
{
    if (m_afresh) {
        if (const Done done = startAfresh(); !done) {
            return done;
        }
        m_afresh = false;
    }
    for (const PointId& id : std::as_const(m_touched)) {
        if (const Done done = compare(id); !done) {
            return done;
        }
    }
    m_touched.clear();
    return {};
}

Report Reports::of(const GroupId& group) const
{
    return m_rooms.value(group).report;
}

Done Reports::startAfresh()
{
    m_rooms.clear();
    m_touched.clear();
    std::optional<journal::Time> earliest;
    for (const Group& group : m_workspace.meeting().groups) {
        if (!stands(group) || !group.reported.isValid()) {
            continue;
        }
        const auto reported = m_workspace.file().firstGiven(
            {Entity::Group, group.id.uuid(), QString::fromLatin1(journal::field::reported)});
        if (!reported) {
            return tl::unexpected(reported.error());
        }
        if (*reported) {
            m_rooms.insert(group.id, {group.id, **reported, {group.reported, {}}});
            earliest = earliest ? std::min(*earliest, (*reported)->time) : (*reported)->time;
        }
    }
    if (!earliest) {
        return {};
    }
    const auto touched = m_workspace.file().touchedSince(Entity::Point, *earliest);
    if (!touched) {
        return tl::unexpected(touched.error());
    }
    for (const QUuid& id : *touched) {
        m_touched.insert(PointId(id));
    }
    return {};
}

Done Reports::compare(const PointId& id)
{
    const Point* now = m_workspace.meeting().points.find(id);
    for (auto room = m_rooms.begin(); now && room != m_rooms.end(); ++room) {
        // A point whose writing was taken back is no room's any more.
        if (now->group == room.key() || now->group.isNull()) {
            if (const Done done = compareIn(*room, id); !done) {
                return done;
            }
        }
    }
    return {};
}

Done Reports::compareIn(Room& room, const PointId& id)
{
    const auto values = m_workspace.file().valuesAt(Entity::Point, id.uuid(), room.reported);
    if (!values) {
        return tl::unexpected(values.error());
    }
    const Point& now = *m_workspace.meeting().points.find(id);
    Meeting past;
    past.points.edit(id) = now;
    for (const journal::Change& value : *values) {
        journal::apply(past, value);
    }
    const Point& then = *past.points.find(id);
    const bool ofRoom = then.group == room.group || now.group == room.group;
    if (const auto since = ofRoom ? sinceThen(then, now) : std::nullopt) {
        room.report.since.insert(id, *since);
    } else {
        room.report.since.remove(id);
    }
    return {};
}

} // namespace usecases

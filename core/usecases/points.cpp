// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/points.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/usecases/committing.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

QList<Point> fiveOf(const Meeting& meeting, const GroupId& group)
{
    QList<Point> five;
    for (const Point& point : meeting.points) {
        if (point.group == group && point.five > 0 && stands(point)) {
            five.append(point);
        }
    }
    std::sort(five.begin(), five.end(),
              [](const Point& a, const Point& b) { return std::tie(a.five, a.id) < std::tie(b.five, b.id); });
    return five;
}

namespace {

/// After every point of the group: places number a group's points in the order in which they were written.
double nextPlace(const Meeting& meeting, const GroupId& group)
{
    double last = 0;
    for (const Point& point : meeting.points) {
        if (point.group == group) {
            last = std::max(last, point.place);
        }
    }
    return last + 1;
}

constexpr int mostOfFive = 5;

/// Notes the places of a group's five as \a wanted has them; whoever is not among the first five there is out.
void noteFive(ChangeList& changes, const Meeting& meeting, const QList<Point>& before, const QList<PointId>& wanted)
{
    for (const Point& other : before) {
        if (!wanted.contains(other.id)) {
            changes.set(other.id, field::five, 0);
        }
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const Point* other = meeting.points.find(wanted.at(i));
        setIfOther(changes, other->id, field::five, other->five, i < mostOfFive ? static_cast<int>(i) + 1 : 0);
    }
}

QList<PointId> idsWithout(const QList<Point>& points, const PointId& left)
{
    QList<PointId> ids;
    for (const Point& point : points) {
        if (point.id != left) {
            ids.append(point.id);
        }
    }
    return ids;
}

template <class T>
bool standsThere(const Table<T>& table, const Id<T>& id)
{
    const T* value = table.find(id);
    return value && stands(*value);
}

} // namespace

Result<PointId> Points::add(const NewPoint& point)
{
    const Result<QString> text = acceptedLine(point.text);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const Meeting& meeting = m_workspace.meeting();
    const Question* question = meeting.questions.find(point.question);
    const auto isElement = [&](const ElementId& id) { return standsThere(meeting.elements, id); };
    const auto isBody = [&](const BodyId& id) { return standsThere(meeting.bodies, id); };
    if (!standsThere(meeting.groups, point.group) || !question || !stands(*question) ||
        !std::all_of(point.elements.begin(), point.elements.end(), isElement) ||
        !std::all_of(point.bodies.begin(), point.bodies.end(), isBody)) {
        return fail(ErrorCode::NotFound);
    }
    const PointId id = PointId::create();
    ChangeList changes;
    changes.set(id, field::text, *text)
        .set(id, field::group, point.group)
        .set(id, field::question, point.question)
        .set(id, field::kind, question->kind)
        .set(id, field::stance, question->stance)
        .set(id, field::place, nextPlace(meeting, point.group))
        .set(id, field::written, m_workspace.now());
    for (const ElementId& element : point.elements) {
        changes.setMember(id, field::element, element);
    }
    for (const BodyId& body : point.bodies) {
        changes.setMember(id, field::body, body);
    }
    if (const Done done = m_workspace.commit(inRoom(intent::pointAdd, point.group, changes), point.draft); !done) {
        return tl::unexpected(done.error());
    }
    return id;
}

Done Points::change(const PointId& id, QLatin1String intent, const std::function<void(const Point&, ChangeList&)>& note)
{
    const Point* point = m_workspace.meeting().points.find(id);
    if (!point || !stands(*point)) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    note(*point, changes);
    return changes.isEmpty() ? Done() : m_workspace.commit(inRoom(intent, point->group, changes));
}

Done Points::edit(const PointId& id, const QString& text)
{
    const Result<QString> accepted = acceptedLine(text);
    if (!accepted) {
        return tl::unexpected(accepted.error());
    }
    return change(id, intent::pointEdit, [&](const Point& point, ChangeList& changes) {
        setIfOther(changes, id, field::text, point.text, *accepted);
    });
}

Done Points::setKind(const PointId& id, Kind kind)
{
    return change(id, intent::pointKind, [&](const Point& point, ChangeList& changes) {
        setIfOther(changes, id, field::kind, point.kind, kind);
    });
}

Done Points::setStance(const PointId& id, Stance stance)
{
    return change(id, intent::pointStance, [&](const Point& point, ChangeList& changes) {
        setIfOther(changes, id, field::stance, point.stance, stance);
    });
}

Done Points::setElement(const PointId& id, const ElementId& element, bool has)
{
    if (has && !standsThere(m_workspace.meeting().elements, element)) {
        return fail(ErrorCode::NotFound);
    }
    return change(id, intent::pointElement, [&](const Point& point, ChangeList& changes) {
        if (point.elements.contains(element) != has) {
            changes.setMember(id, field::element, element, has);
        }
    });
}

Done Points::setBody(const PointId& id, const BodyId& body, bool supports)
{
    if (supports && !standsThere(m_workspace.meeting().bodies, body)) {
        return fail(ErrorCode::NotFound);
    }
    return change(id, intent::pointBody, [&](const Point& point, ChangeList& changes) {
        if (point.bodies.contains(body) != supports) {
            changes.setMember(id, field::body, body, supports);
        }
    });
}

Done Points::moveToQuestion(const PointId& id, const QuestionId& question)
{
    const Meeting& meeting = m_workspace.meeting();
    if (!standsThere(meeting.questions, question)) {
        return fail(ErrorCode::NotFound);
    }
    return change(id, intent::pointQuestion, [&](const Point& point, ChangeList& changes) {
        if (point.question != question) {
            changes.set(id, field::question, question).set(id, field::place, nextPlace(meeting, point.group));
        }
    });
}

Done Points::moveBefore(const PointId& id, const PointId& before)
{
    const Meeting& meeting = m_workspace.meeting();
    if (!before.isNull() && !meeting.points.contains(before)) {
        return fail(ErrorCode::NotFound);
    }
    return change(id, intent::pointMove, [&](const Point& point, ChangeList& changes) {
        if (id != before) {
            placeBefore(changes, pointsOfQuestion(meeting, point.group, point.question), id, before);
        }
    });
}

Done Points::putInFive(const PointId& id, int place)
{
    if (place < 0 || place > mostOfFive) {
        return fail(ErrorCode::CountTooLarge, {QString::number(place), QString::number(mostOfFive)});
    }
    const Meeting& meeting = m_workspace.meeting();
    return change(id, intent::pointFive, [&](const Point& point, ChangeList& changes) {
        const QList<Point> before = fiveOf(meeting, point.group);
        QList<PointId> wanted = idsWithout(before, id);
        if (place > 0) {
            wanted.insert(std::min<qsizetype>(place - 1, wanted.size()), id);
        }
        noteFive(changes, meeting, before, wanted);
    });
}

Done Points::withdraw(const PointId& id)
{
    const Meeting& meeting = m_workspace.meeting();
    return change(id, intent::pointWithdraw, [&](const Point& point, ChangeList& changes) {
        changes.set(id, field::withdrawn, true);
        if (point.five > 0) {
            const QList<Point> before = fiveOf(meeting, point.group);
            noteFive(changes, meeting, before, idsWithout(before, id));
        }
    });
}

Done Points::reportBack(const GroupId& group)
{
    if (!standsThere(m_workspace.meeting().groups, group)) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    changes.set(group, field::reported, m_workspace.now());
    return m_workspace.commit(inRoom(intent::groupReport, group, changes));
}

} // namespace usecases

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

} // namespace

Result<PointId> Points::add(const NewPoint& point)
{
    const Result<QString> text = acceptedLine(point.text);
    if (!text) {
        return tl::unexpected(text.error());
    }
    const Meeting& meeting = m_workspace.meeting();
    const Question* question = meeting.questions.find(point.question);
    if (!meeting.groups.contains(point.group) || !question) {
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
    if (const Done done = m_workspace.commit(inRoom(intent::pointAdd, point.group, changes)); !done) {
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
    return change(id, intent::pointElement, [&](const Point& point, ChangeList& changes) {
        if (point.elements.contains(element) != has) {
            changes.setMember(id, field::element, element, has);
        }
    });
}

Done Points::setBody(const PointId& id, const BodyId& body, bool supports)
{
    return change(id, intent::pointBody, [&](const Point& point, ChangeList& changes) {
        if (point.bodies.contains(body) != supports) {
            changes.setMember(id, field::body, body, supports);
        }
    });
}

Done Points::moveToQuestion(const PointId& id, const QuestionId& question)
{
    const Meeting& meeting = m_workspace.meeting();
    if (!meeting.questions.contains(question)) {
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
    return change(id, intent::pointMove, [&](const Point& point, ChangeList& changes) {
        if (id != before) {
            placeBefore(changes, pointsOfQuestion(meeting, point.group, point.question), id, before);
        }
    });
}

Done Points::putInFive(const PointId& id, int place)
{
    constexpr int most = 5;
    if (place < 0 || place > most) {
        return fail(ErrorCode::CountTooLarge, {QString::number(place), QString::number(most)});
    }
    const Meeting& meeting = m_workspace.meeting();
    return change(id, intent::pointFive, [&](const Point& point, ChangeList& changes) {
        const QList<Point> before = fiveOf(meeting, point.group);
        QList<PointId> five;
        for (const Point& other : before) {
            if (other.id != id) {
                five.append(other.id);
            }
        }
        if (place > 0) {
            five.insert(std::min<qsizetype>(place - 1, five.size()), id);
        }
        for (const Point& other : before) {
            if (!five.contains(other.id)) {
                changes.set(other.id, field::five, 0);
            }
        }
        for (qsizetype i = 0; i < five.size(); ++i) {
            const Point* other = meeting.points.find(five.at(i));
            setIfOther(changes, other->id, field::five, other->five, i < most ? static_cast<int>(i) + 1 : 0);
        }
    });
}

Done Points::withdraw(const PointId& id)
{
    return change(id, intent::pointWithdraw, [&](const Point& point, ChangeList& changes) {
        changes.set(id, field::withdrawn, true);
        if (point.five > 0) {
            changes.set(id, field::five, 0);
        }
    });
}

Done Points::reportBack(const GroupId& group)
{
    if (!m_workspace.meeting().groups.contains(group)) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    changes.set(group, field::reported, m_workspace.now());
    return m_workspace.commit(inRoom(intent::groupReport, group, changes));
}

} // namespace usecases

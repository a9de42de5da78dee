// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/lists.h"

#include <algorithm>
#include <tuple>

namespace domain {

namespace {

template <class T, class Keep, class Key>
QList<T> inOrder(const Table<T>& table, Keep keep, Key key)
{
    QList<T> found;
    for (const T& value : table) {
        if (stands(value) && keep(value)) {
            found.append(value);
        }
    }
    std::sort(found.begin(), found.end(), [&key](const T& a, const T& b) { return key(a) < key(b); });
    return found;
}

constexpr auto all = [](const auto&) { return true; };

template <class T>
auto byPlace(const T& value)
{
    return std::tuple(value.place, value.id);
}

template <class T>
double placeOf(const Table<T>& table, const Id<T>& id)
{
    const T* value = table.find(id);
    return value ? value->place : 0;
}

} // namespace

bool stands(const Session& session)
{
    return !session.withdrawn && !session.title.isEmpty();
}
bool stands(const Body& body)
{
    return !body.withdrawn && !body.name.isEmpty();
}
bool stands(const Participant& participant)
{
    return !participant.withdrawn && !participant.name.isEmpty();
}
bool stands(const Group& group)
{
    return !group.withdrawn && !group.name.isEmpty();
}
bool stands(const Question& question)
{
    return !question.withdrawn && !question.text.isEmpty();
}
bool stands(const Theme& theme)
{
    return !theme.withdrawn && !theme.title.isEmpty();
}
bool stands(const Element& element)
{
    return !element.withdrawn && !element.title.isEmpty();
}
bool stands(const Point& point)
{
    return !point.withdrawn && !point.text.isEmpty();
}
bool stands(const Recommendation& recommendation)
{
    return !recommendation.withdrawn && !recommendation.text.isEmpty();
}
bool stands(const Round& round)
{
    return !round.withdrawn && round.created.isValid();
}

QList<Session> sessionsInOrder(const Meeting& meeting)
{
    return inOrder(meeting.sessions, all, [](const Session& s) { return std::tuple(s.date, s.place, s.starts, s.id); });
}

QList<Group> groupsInOrder(const Meeting& meeting)
{
    return inOrder(meeting.groups, all, byPlace<Group>);
}

QList<Question> questionsInOrder(const Meeting& meeting)
{
    return inOrder(meeting.questions, all, byPlace<Question>);
}

QList<Theme> themesInOrder(const Meeting& meeting)
{
    return inOrder(meeting.themes, all, byPlace<Theme>);
}

QList<Element> elementsInOrder(const Meeting& meeting)
{
    return inOrder(meeting.elements, all, [&meeting](const Element& e) {
        return std::tuple(placeOf(meeting.themes, e.theme), e.place, e.id);
    });
}

QList<Participant> participantsInOrder(const Meeting& meeting)
{
    return inOrder(meeting.participants, all, [](const Participant& p) { return std::tuple(p.number, p.name, p.id); });
}

QList<Body> bodiesInOrder(const Meeting& meeting)
{
    return inOrder(meeting.bodies, all, [](const Body& b) { return std::tuple(b.name, b.id); });
}

QList<Point> pointsOfGroup(const Meeting& meeting, const GroupId& group)
{
    return inOrder(
        meeting.points, [&group](const Point& p) { return p.group == group; },
        [&meeting](const Point& p) { return std::tuple(placeOf(meeting.questions, p.question), p.place, p.id); });
}

QList<Point> pointsOfQuestion(const Meeting& meeting, const GroupId& group, const QuestionId& question)
{
    return inOrder(
        meeting.points, [&](const Point& p) { return p.group == group && p.question == question; }, byPlace<Point>);
}

QList<Recommendation> recommendationsOfTrack(const Meeting& meeting, Track track)
{
    return inOrder(
        meeting.recommendations, [track](const Recommendation& r) { return r.track == track; },
        byPlace<Recommendation>);
}

QList<Round> roundsOfTrack(const Meeting& meeting, Track track)
{
    return inOrder(
        meeting.rounds, [track](const Round& r) { return r.track == track; },
        [](const Round& r) { return std::tuple(r.created, r.id); });
}

const Round* latestRound(const Meeting& meeting, Track track)
{
    const QList<Round> rounds = roundsOfTrack(meeting, track);
    return rounds.isEmpty() ? nullptr : meeting.rounds.find(rounds.last().id);
}

const Outcome* adoptedOutcome(const Meeting& meeting, Track track)
{
    for (const Outcome& outcome : meeting.outcomes) {
        if (outcome.track == track && outcome.adopted.isValid()) {
            return &outcome;
        }
    }
    return nullptr;
}

const Paragraph* paragraphOfKey(const Meeting& meeting, const QString& key)
{
    for (const Paragraph& paragraph : meeting.paragraphs) {
        if (paragraph.key == key && !paragraph.text.isNull()) {
            return &paragraph;
        }
    }
    return nullptr;
}

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/agenda.h"

#include "core/domain/lists.h"
#include "core/domain/plaintext.h"
#include "core/usecases/committing.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

namespace {

constexpr int secondsAMinute = 60;

Done checkSession(const Session& session)
{
    if (const auto title = acceptedLine(session.title); !title) {
        return tl::unexpected(title.error());
    }
    if (!session.date.isValid()) {
        return fail(ErrorCode::BadDate, {QString(), QString::fromLatin1(field::date), QString()});
    }
    if (!session.starts.isValid() || !session.ends.isValid() || session.ends <= session.starts) {
        return fail(ErrorCode::BadTime, {QString(), QString::fromLatin1(field::ends), session.ends.toString(u"HH:mm")});
    }
    return {};
}

tl::unexpected<Error> pastMidnight(const char* field, const QTime& time)
{
    return fail(ErrorCode::BadTime, {QString(), QString::fromLatin1(field), time.toString(u"HH:mm")});
}

void noteDifferences(ChangeList& changes, const Session& old, const Session& session)
{
    const SessionId id = session.id;
    setIfOther(changes, id, field::date, old.date, session.date);
    setIfOther(changes, id, field::starts, old.starts, session.starts);
    setIfOther(changes, id, field::ends, old.ends, session.ends);
    setIfOther(changes, id, field::kind, old.kind, session.kind);
    setIfOther(changes, id, field::title, old.title, oneLine(session.title));
    setIfOther(changes, id, field::moderator, old.moderator, oneLine(session.moderator));
    setIfOther(changes, id, field::speakers, old.speakers, acceptedItems(session.speakers));
    setIfOther(changes, id, field::room, old.room, oneLine(session.room));
    setIfOther(changes, id, field::interpretation, old.interpretation, acceptedItems(session.interpretation));
    setIfOther(changes, id, field::questions, old.questions, acceptedItems(session.questions));
}

QList<Session> sessionsOfDay(const Meeting& meeting, const QDate& date)
{
    QList<Session> sessions = sessionsInOrder(meeting);
    sessions.removeIf([&date](const Session& session) { return session.date != date; });
    return sessions;
}

/// The place at which a session comes among those of its day by its start. Days whose sessions were never moved have
/// no places, and the times alone order them.
double placeByStart(const Meeting& meeting, const Session& added)
{
    QList<Session> day = sessionsOfDay(meeting, added.date);
    day.removeIf([&added](const Session& session) { return session.id == added.id; });
    qsizetype at = 0;
    while (at < day.size() && day.at(at).starts <= added.starts) {
        ++at;
    }
    if (day.isEmpty()) {
        return 0;
    }
    if (at == 0) {
        return day.first().place - (day.first().place == day.last().place ? 0 : 1);
    }
    if (at == day.size()) {
        return day.last().place + (day.first().place == day.last().place ? 0 : 1);
    }
    return (day.at(at - 1).place + day.at(at).place) / 2;
}

/// Gives the sessions of a day, in their new order, times that follow it: the first starts when the day's first did,
/// each keeps its length, and the gaps stay where they were. BadTime where the day is too short for that.
Done timesFollow(ChangeList& changes, const QList<Session>& before, const QList<Session>& after, const QDate& date)
{
    if (after.isEmpty()) {
        return {};
    }
    QTime next = before.isEmpty() ? after.first().starts : before.first().starts;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Session& session = after.at(i);
        const int length = session.starts.secsTo(session.ends);
        if (next.addSecs(length) < next) {
            return pastMidnight(field::ends, next.addSecs(length));
        }
        setIfOther(changes, session.id, field::date, session.date, date);
        setIfOther(changes, session.id, field::starts, session.starts, next);
        setIfOther(changes, session.id, field::ends, session.ends, next.addSecs(length));
        const int gap = i + 1 < before.size() ? before.at(i).ends.secsTo(before.at(i + 1).starts) : 0;
        const QTime end = next.addSecs(length);
        next = end.addSecs(std::max(gap, 0));
        if (next < end && i + 1 < after.size()) {
            return pastMidnight(field::starts, next);
        }
    }
    return {};
}

} // namespace

const Session* runningSession(const Meeting& meeting)
{
    const Session* running = nullptr;
    for (const Session& session : meeting.sessions) {
        const bool runs = stands(session) && session.started.isValid() && !session.ended.isValid();
        if (runs && (!running || session.started > running->started)) {
            running = &session;
        }
    }
    return running;
}

qint64 secondsLeft(const Session& running, const QDateTime& nowUtc)
{
    const qint64 length = running.starts.secsTo(running.ends) + running.extraMinutes * secondsAMinute;
    return length - running.started.secsTo(nowUtc);
}

int minutesLate(const Session& session)
{
    const QDateTime started = session.started.toLocalTime();
    if (!started.isValid() || started.date() != session.date) {
        return 0;
    }
    return session.starts.secsTo(started.time()) / secondsAMinute;
}

Result<SessionId> Agenda::add(const Session& session)
{
    if (const Done checked = checkSession(session); !checked) {
        return tl::unexpected(checked.error());
    }
    Session added = session;
    added.id = SessionId::create();
    ChangeList changes;
    noteDifferences(changes, Session(), added);
    changes.set(added.id, field::kind, added.kind);
    setIfOther(changes, added.id, field::place, 0.0, placeByStart(m_workspace.meeting(), added));
    if (const Done done = m_workspace.commit(inPlenary(intent::sessionAdd, Role::Organizer, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return added.id;
}

Done Agenda::edit(const Session& session)
{
    const Session* old = m_workspace.meeting().sessions.find(session.id);
    if (!old || !stands(*old)) {
        return fail(ErrorCode::NotFound);
    }
    if (const Done checked = checkSession(session); !checked) {
        return checked;
    }
    ChangeList changes;
    noteDifferences(changes, *old, session);
    if (old->date != session.date || old->starts != session.starts) {
        setIfOther(changes, session.id, field::place, old->place, placeByStart(m_workspace.meeting(), session));
    }
    return changes.isEmpty() ? Done() : m_workspace.commit(inPlenary(intent::sessionEdit, Role::Organizer, changes));
}

Done Agenda::moveBefore(const SessionId& id, const SessionId& before)
{
    const Meeting& meeting = m_workspace.meeting();
    const Session* moved = meeting.sessions.find(id);
    const Session* next = before.isNull() ? moved : meeting.sessions.find(before);
    if (!moved || !stands(*moved) || !next || !stands(*next) || id == before) {
        return fail(ErrorCode::NotFound);
    }
    const QDate to = next->date;
    const QList<Session> target = sessionsOfDay(meeting, to);
    QList<Session> wanted = target;
    wanted.removeIf([&id](const Session& session) { return session.id == id; });
    qsizetype at = 0;
    while (at < wanted.size() && wanted.at(at).id != before) {
        ++at;
    }
    wanted.insert(at, *moved);

    ChangeList changes;
    if (const Done followed = timesFollow(changes, target, wanted, to); !followed) {
        return followed;
    }
    if (moved->date != to) {
        const QList<Session> source = sessionsOfDay(meeting, moved->date);
        QList<Session> left = source;
        left.removeIf([&id](const Session& session) { return session.id == id; });
        if (const Done followed = timesFollow(changes, source, left, moved->date); !followed) {
            return followed;
        }
    }
    double place = 1;
    for (const Session& session : std::as_const(wanted)) {
        setIfOther(changes, session.id, field::place, session.place, place++);
    }
    return m_workspace.commit(inPlenary(intent::sessionMove, Role::Organizer, changes));
}

Done Agenda::withdraw(const SessionId& id)
{
    ChangeList changes;
    if (m_workspace.meeting().sessions.contains(id)) {
        changes.set(id, field::withdrawn, true);
    }
    return m_workspace.commit(inPlenary(intent::sessionWithdraw, Role::Organizer, changes));
}

Done Agenda::start(const SessionId& id)
{
    const Session* session = m_workspace.meeting().sessions.find(id);
    if (!session || !stands(*session)) {
        return fail(ErrorCode::NotFound);
    }
    const QDateTime now = m_workspace.now();
    ChangeList changes;
    if (const Session* running = runningSession(m_workspace.meeting()); running && running->id != id) {
        changes.set(running->id, field::ended, now);
    }
    changes.set(id, field::started, now).clear(id, field::ended).set(id, field::extraMinutes, 0);
    return m_workspace.commit(inPlenary(intent::sessionStart, Role::Moderator, changes));
}

Done Agenda::end(const SessionId& id)
{
    const Session* session = m_workspace.meeting().sessions.find(id);
    if (!session || !session->started.isValid() || session->ended.isValid()) {
        return fail(ErrorCode::WrongState);
    }
    ChangeList changes;
    changes.set(id, field::ended, m_workspace.now());
    return m_workspace.commit(inPlenary(intent::sessionEnd, Role::Moderator, changes));
}

Done Agenda::addMinutes(const SessionId& id, int minutes)
{
    const Session* session = m_workspace.meeting().sessions.find(id);
    if (!session) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    changes.set(id, field::extraMinutes, session->extraMinutes + minutes);
    return m_workspace.commit(inPlenary(intent::sessionExtend, Role::Moderator, changes));
}

Done Agenda::shiftLater(const SessionId& id)
{
    const Session* session = m_workspace.meeting().sessions.find(id);
    if (!session) {
        return fail(ErrorCode::NotFound);
    }
    const int late = minutesLate(*session) * secondsAMinute;
    ChangeList changes;
    if (late != 0) {
        for (const Session& later : sessionsOfDay(m_workspace.meeting(), session->date)) {
            if (later.id == id || later.starts > session->starts) {
                const QTime ends = later.ends.addSecs(late);
                if ((late > 0) != (later.starts < later.starts.addSecs(late)) ||
                    (later.ends.isValid() && ends < later.starts.addSecs(late))) {
                    return pastMidnight(field::ends, ends);
                }
                changes.set(later.id, field::starts, later.starts.addSecs(late));
                changes.set(later.id, field::ends, later.ends.addSecs(late));
            }
        }
    }
    return m_workspace.commit(inPlenary(intent::sessionShift, Role::Moderator, changes));
}

} // namespace usecases

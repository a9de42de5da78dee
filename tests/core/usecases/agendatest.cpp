// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/agenda.h"

#include <QTest>

#include "core/domain/lists.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Agenda;

namespace {

const QDate monday(2017, 10, 9);
const QDate tuesday(2017, 10, 10);

template <class R>
ErrorCode codeOf(const R& result)
{
    return result ? ErrorCode::NotADatabase : result.error().code;
}

Session session(const QString& title, const QDate& date, const QString& starts, const QString& ends)
{
    Session made;
    made.title = title;
    made.date = date;
    made.starts = QTime::fromString(starts, u"HH:mm"_s);
    made.ends = QTime::fromString(ends, u"HH:mm"_s);
    return made;
}

struct Days
{
    SessionId add(const QString& title, const QDate& date, const QString& starts, const QString& ends)
    {
        const auto id = agenda.add(session(title, date, starts, ends));
        return id ? *id : SessionId();
    }
    [[nodiscard]] const Session& at(const SessionId& id) const { return *fixture.meeting().sessions.find(id); }
    /// "A 09:00-10:00 B 10:30-11:00"
    [[nodiscard]] QString of(const QDate& date) const
    {
        QStringList texts;
        for (const Session& one : sessionsInOrder(fixture.meeting())) {
            if (one.date == date) {
                texts.append(u"%1 %2-%3"_s.arg(one.title, one.starts.toString(u"HH:mm"), one.ends.toString(u"HH:mm")));
            }
        }
        return texts.join(u' ');
    }

    MeetingFixture fixture = MeetingFixture::empty();
    Agenda agenda{fixture.workspace()};
};

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndEditsSessions()
    {
        Days days;
        Session made = session(u" Opening "_s, monday, u"09:00"_s, u"10:00"_s);
        made.kind = SessionKind::Registration;
        made.speakers = {u"Ms\u202E One\u0007"_s, u" "_s, u"Mr Two\nof Three"_s};
        made.questions = {u"Why?"_s};
        const auto id = days.agenda.add(made);
        QVERIFY(id);
        QCOMPARE(days.at(*id).title, u"Opening"_s);
        QCOMPARE(days.at(*id).kind, SessionKind::Registration);
        QCOMPARE(days.at(*id).speakers, (QStringList{u"Ms One"_s, u"Mr Two of Three"_s}));
        Session edited = days.at(*id);
        edited.room = u"18"_s;
        edited.ends = QTime(11, 0);
        QVERIFY(days.agenda.edit(edited) && days.agenda.edit(edited));
        QVERIFY(days.at(*id) == edited);
        days.fixture.reopen();
        QVERIFY(days.at(*id) == edited);
    }

    void refusesWhatIsNoSession()
    {
        Days days;
        const auto code = [&](const Session& one) { return codeOf(days.agenda.add(one)); };
        QCOMPARE(code(session(u" "_s, monday, u"09:00"_s, u"10:00"_s)), ErrorCode::EmptyText);
        QCOMPARE(code(session(u"A"_s, {}, u"09:00"_s, u"10:00"_s)), ErrorCode::BadDate);
        QCOMPARE(code(session(u"A"_s, monday, u"10:00"_s, u"10:00"_s)), ErrorCode::BadTime);
        QCOMPARE(code(session(u"A"_s, monday, u"10:00"_s, u"09:00"_s)), ErrorCode::BadTime);
        QCOMPARE(code(session(u"A"_s, monday, u""_s, u"09:00"_s)), ErrorCode::BadTime);
        const SessionId none = SessionId::create();
        Session unknown = session(u"A"_s, monday, u"09:00"_s, u"10:00"_s);
        unknown.id = none;
        QCOMPARE(codeOf(days.agenda.edit(unknown)), ErrorCode::NotFound);
        QCOMPARE(codeOf(days.agenda.start(none)), ErrorCode::NotFound);
        QCOMPARE(codeOf(days.agenda.addMinutes(none, 5)), ErrorCode::NotFound);
        QCOMPARE(codeOf(days.agenda.shiftLater(none)), ErrorCode::NotFound);
        QCOMPARE(codeOf(days.agenda.moveBefore(none, {})), ErrorCode::NotFound);
        QCOMPARE(codeOf(days.agenda.end(none)), ErrorCode::WrongState);
        QVERIFY(!days.agenda.withdraw(none));
    }

    void theTimesFollowTheOrderOfTheDay()
    {
        Days days;
        days.add(u"A"_s, monday, u"09:00"_s, u"10:00"_s);
        const SessionId b = days.add(u"B"_s, monday, u"10:00"_s, u"10:30"_s);
        const SessionId c = days.add(u"C"_s, monday, u"11:00"_s, u"13:00"_s); // half an hour of break before it
        QVERIFY(days.agenda.moveBefore(c, b));
        QCOMPARE(days.of(monday), u"A 09:00-10:00 C 10:00-12:00 B 12:30-13:00"_s);
        QVERIFY(days.agenda.moveBefore(c, {}));
        QCOMPARE(days.of(monday), u"A 09:00-10:00 B 10:00-10:30 C 11:00-13:00"_s);
        QCOMPARE(codeOf(days.agenda.moveBefore(c, c)), ErrorCode::NotFound);
        QVERIFY(days.fixture.workspace().undo());
        QCOMPARE(days.of(monday), u"A 09:00-10:00 C 10:00-12:00 B 12:30-13:00"_s);
    }

    void aSessionMovesToAnotherDay()
    {
        Days days;
        const SessionId a = days.add(u"A"_s, monday, u"09:00"_s, u"10:00"_s);
        days.add(u"B"_s, monday, u"10:15"_s, u"11:00"_s);
        const SessionId c = days.add(u"C"_s, tuesday, u"14:00"_s, u"15:00"_s);
        QVERIFY(days.agenda.moveBefore(a, c));
        QCOMPARE(days.of(monday), u"B 09:00-09:45"_s);
        QCOMPARE(days.of(tuesday), u"A 14:00-15:00 C 15:00-16:00"_s);
        QVERIFY(days.agenda.moveBefore(c, days.fixture.meeting().sessions.begin()->id));
        QCOMPARE(days.of(tuesday), u"C 14:00-15:00 A 15:00-16:00"_s);
    }

    void aMovePastMidnightIsRefused()
    {
        Days days;
        const SessionId longOne = days.add(u"A"_s, monday, u"08:00"_s, u"18:00"_s);
        const SessionId late = days.add(u"B"_s, tuesday, u"16:00"_s, u"23:00"_s);
        QCOMPARE(codeOf(days.agenda.moveBefore(longOne, late)), ErrorCode::BadTime);
        QCOMPARE(days.of(tuesday), u"B 16:00-23:00"_s);
    }

    void aSessionAddedToADayThatWasMovedComesByItsTime()
    {
        Days days;
        const SessionId a = days.add(u"A"_s, monday, u"09:00"_s, u"10:00"_s);
        const SessionId b = days.add(u"B"_s, monday, u"10:00"_s, u"11:00"_s);
        QVERIFY(days.agenda.moveBefore(b, a));
        days.add(u"C"_s, monday, u"11:00"_s, u"12:00"_s);
        days.add(u"D"_s, monday, u"08:00"_s, u"09:00"_s);
        const SessionId e = days.add(u"E"_s, monday, u"10:00"_s, u"11:00"_s);
        QCOMPARE(days.of(monday), u"D 08:00-09:00 B 09:00-10:00 A 10:00-11:00 E 10:00-11:00 C 11:00-12:00"_s);
        Session later = days.at(e);
        later.starts = QTime(13, 0);
        later.ends = QTime(14, 0);
        QVERIFY(days.agenda.edit(later));
        QVERIFY(days.of(monday).endsWith(u"E 13:00-14:00"_s));
    }

    void startingOneEndsTheOther()
    {
        Days days;
        const SessionId a = days.add(u"A"_s, tuesday, u"09:00"_s, u"10:00"_s);
        const SessionId b = days.add(u"B"_s, tuesday, u"10:00"_s, u"11:00"_s);
        QVERIFY(!usecases::runningSession(days.fixture.meeting()));
        QVERIFY(days.agenda.start(a));
        QCOMPARE(usecases::runningSession(days.fixture.meeting())->id, a);
        QVERIFY(days.agenda.start(b));
        QCOMPARE(usecases::runningSession(days.fixture.meeting())->id, b);
        QVERIFY(days.at(a).ended.isValid());
        QVERIFY(days.agenda.end(b));
        QVERIFY(!usecases::runningSession(days.fixture.meeting()));
        QCOMPARE(codeOf(days.agenda.end(b)), ErrorCode::WrongState);
        QVERIFY(days.agenda.start(b)); // once more
        QVERIFY(!days.at(b).ended.isValid());
        QVERIFY(days.fixture.workspace().undo());
        QVERIFY(days.at(b).ended.isValid());
    }

    void secondsRunDownAndMinutesAreAdded()
    {
        Days days;
        const SessionId a = days.add(u"A"_s, tuesday, u"09:00"_s, u"10:00"_s);
        QVERIFY(days.agenda.start(a));
        const QDateTime started = days.at(a).started;
        QCOMPARE(usecases::secondsLeft(days.at(a), started), 3'600);
        QCOMPARE(usecases::secondsLeft(days.at(a), started.addSecs(3'700)), -100);
        QVERIFY(days.agenda.addMinutes(a, 5) && days.agenda.addMinutes(a, 5));
        QCOMPARE(usecases::secondsLeft(days.at(a), started), 4'200);
        QVERIFY(days.agenda.addMinutes(a, -15));
        QCOMPARE(usecases::secondsLeft(days.at(a), started), 3'300);
    }

    void aLateStartShiftsTheRestOfTheDay()
    {
        Days days;
        const SessionId a = days.add(u"A"_s, tuesday, u"09:00"_s, u"09:10"_s);
        const SessionId b = days.add(u"B"_s, tuesday, u"09:10"_s, u"10:00"_s);
        days.add(u"C"_s, tuesday, u"10:00"_s, u"11:00"_s);
        days.add(u"D"_s, monday, u"10:00"_s, u"11:00"_s);
        startAt(days, b, 9, 30);
        QCOMPARE(usecases::minutesLate(days.at(b)), 20);
        QVERIFY(days.agenda.shiftLater(b));
        QCOMPARE(days.of(tuesday), u"A 09:00-09:10 B 09:30-10:20 C 10:20-11:20"_s);
        QCOMPARE(days.of(monday), u"D 10:00-11:00"_s);
        QCOMPARE(usecases::minutesLate(days.at(b)), 0);
        QCOMPARE(codeOf(days.agenda.shiftLater(b)), ErrorCode::NothingToDo);
        QCOMPARE(codeOf(days.agenda.shiftLater(a)), ErrorCode::NothingToDo);
    }

    void aShiftPastMidnightIsRefused()
    {
        Days days;
        const SessionId a = days.add(u"A"_s, tuesday, u"09:00"_s, u"10:00"_s);
        days.add(u"Dinner"_s, tuesday, u"20:00"_s, u"23:30"_s);
        startAt(days, a, 10, 0);
        QCOMPARE(codeOf(days.agenda.shiftLater(a)), ErrorCode::BadTime);
        QCOMPARE(days.of(tuesday), u"A 09:00-10:00 Dinner 20:00-23:30"_s);
    }

    void aWithdrawnSessionNeitherRunsNorMoves()
    {
        Days days;
        const SessionId a = days.add(u"A"_s, tuesday, u"09:00"_s, u"10:00"_s);
        QVERIFY(days.agenda.start(a) && days.agenda.withdraw(a));
        QVERIFY(!usecases::runningSession(days.fixture.meeting()));
        QCOMPARE(codeOf(days.agenda.start(a)), ErrorCode::NotFound);
        QCOMPARE(codeOf(days.agenda.moveBefore(a, {})), ErrorCode::NotFound);
    }

private:
    /// The clock goes on by a second each time it is asked.
    static void startAt(Days& days, const SessionId& id, int hour, int minute)
    {
        days.fixture.clock().set(QDateTime(tuesday, QTime(hour, minute), Qt::LocalTime).toUTC());
        QVERIFY(days.agenda.start(id));
    }
};

QTEST_GUILESS_MAIN(AgendaTest)
#include "agendatest.moc"

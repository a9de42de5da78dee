// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/history.h"

#include <QTest>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "core/usecases/board.h"
#include "core/usecases/highlights.h"
#include "core/usecases/outcomes.h"
#include "core/usecases/overlaps.h"
#include "core/usecases/people.h"
#include "core/usecases/points.h"
#include "core/usecases/rounds.h"
#include "core/usecases/sample.h"
#include "core/usecases/setup.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::HistoryLine;

namespace {

HistoryLine newest(MeetingFixture& fixture)
{
    return usecases::history(fixture.workspace())->first();
}

/// Every word that an entry may have for what it was meant to do.
const QStringList everyIntent{u"meeting.create"_s,
                              u"meeting.details"_s,
                              u"import.participants"_s,
                              u"import.agenda"_s,
                              u"import.groups"_s,
                              u"import.themes"_s,
                              u"import.points"_s,
                              u"import.recommendations"_s,
                              u"import.questions"_s,
                              u"session.add"_s,
                              u"session.edit"_s,
                              u"session.move"_s,
                              u"session.shift"_s,
                              u"session.start"_s,
                              u"session.end"_s,
                              u"session.extend"_s,
                              u"session.withdraw"_s,
                              u"participant.add"_s,
                              u"participant.edit"_s,
                              u"participant.presence"_s,
                              u"participant.group"_s,
                              u"participant.regions"_s,
                              u"participant.withdraw"_s,
                              u"group.add"_s,
                              u"group.edit"_s,
                              u"group.withdraw"_s,
                              u"group.report"_s,
                              u"question.add"_s,
                              u"question.edit"_s,
                              u"point.add"_s,
                              u"point.edit"_s,
                              u"point.kind"_s,
                              u"point.stance"_s,
                              u"point.element"_s,
                              u"point.body"_s,
                              u"point.five"_s,
                              u"point.move"_s,
                              u"point.question"_s,
                              u"point.withdraw"_s,
                              u"recommendation.add"_s,
                              u"recommendation.merge"_s,
                              u"recommendation.source"_s,
                              u"recommendation.unsource"_s,
                              u"recommendation.split"_s,
                              u"recommendation.join"_s,
                              u"recommendation.reword"_s,
                              u"recommendation.track"_s,
                              u"recommendation.move"_s,
                              u"recommendation.withdraw"_s,
                              u"overlap.apart"_s,
                              u"overlap.together"_s,
                              u"overlap.words"_s,
                              u"round.setup"_s,
                              u"round.limits"_s,
                              u"round.open"_s,
                              u"round.count"_s,
                              u"round.ballots"_s,
                              u"round.close"_s,
                              u"round.rule"_s,
                              u"round.withdraw"_s,
                              u"outcome.adopt"_s,
                              u"paragraph.edit"_s,
                              u"paragraph.restore"_s,
                              u"undo"_s,
                              u"redo"_s};

/// Does in the sample meeting whatever people can do and the sample did not.
class Everything
{
public:
    explicit Everything(MeetingFixture& fixture)
        : m_fixture(fixture)
        , m_workspace(fixture.workspace())
    {
    }

    void run()
    {
        vote();
        people();
        agenda();
        points();
        board();
        MeetingDetails details = m_fixture.meeting().details;
        details.city = u"Elsewhere"_s;
        must(usecases::editDetails(m_workspace, details));
        usecases::Highlights highlights(m_workspace);
        must(highlights.editParagraph(u"objective"_s, u"Our own"_s));
        must(highlights.restoreParagraph(u"objective"_s));
        must(m_workspace.undo());
        must(m_workspace.redo());
    }

private:
    static void must(const Done& done)
    {
        if (!done) {
            qFatal("Error %d", static_cast<int>(done.error().code));
        }
    }
    template <class T>
    static T must(const Result<T>& result)
    {
        must(result ? Done() : tl::unexpected(result.error()));
        return *result;
    }

    void people()
    {
        usecases::People people(m_workspace);
        Participant participant;
        participant.name = u"Ms New"_s;
        participant.id = must(people.add(participant, u"A new body"_s));
        participant.position = u"Chair"_s;
        must(people.edit(participant));
        must(people.setPresent({participant.id}, true));
        must(people.setGroup({participant.id}, m_fixture.group(u"AF"_s)));
        must(people.withdraw({participant.id}));
        Participant placed = participantsInOrder(m_fixture.meeting()).first();
        for (const Participant& one : participantsInOrder(m_fixture.meeting())) {
            const Body* body = m_fixture.meeting().bodies.find(one.body);
            placed = body && body->region == u"Africa"_s ? one : placed;
        }
        must(people.setGroup({placed.id}, {}));
        must(people.assignByRegion());
        Group group;
        group.name = u"Observers"_s;
        group.id = must(people.addGroup(group));
        group = *m_fixture.meeting().groups.find(group.id);
        group.room = u"1"_s;
        must(people.editGroup(group));
        must(people.withdrawGroup(group.id));
        Question question;
        question.text = u"What else?"_s;
        question.id = must(people.addQuestion(question));
        question.shortText = u"else"_s;
        must(people.editQuestion(question));
    }

    void agenda()
    {
        usecases::Agenda agenda(m_workspace);
        Session session;
        session.title = u"Reception"_s;
        session.date = QDate(2017, 10, 10);
        session.starts = QTime(19, 0);
        session.ends = QTime(20, 0);
        session.id = must(agenda.add(session));
        session.room = u"Hall"_s;
        must(agenda.edit(session));
        m_fixture.clock().set(QDateTime(session.date, QTime(19, 10), Qt::LocalTime).toUTC());
        must(agenda.start(session.id));
        must(agenda.addMinutes(session.id, 5));
        must(agenda.shiftLater(session.id));
        must(agenda.end(session.id));
        SessionId before;
        for (const Session& one : sessionsInOrder(m_fixture.meeting())) {
            before = one.date == session.date && one.id != session.id ? one.id : before;
        }
        must(agenda.moveBefore(session.id, before));
        must(agenda.withdraw(session.id));
    }

    void points()
    {
        usecases::Points points(m_workspace);
        const PointId id = m_fixture.addPoint(u"AF"_s, u"A new point"_s);
        must(points.edit(id, u"A better point"_s));
        must(points.setKind(id, Kind::Gap));
        must(points.setStance(id, Stance::NotSettled));
        must(points.setElement(id, m_fixture.element(u"h"_s), true));
        must(points.setBody(id, m_fixture.meeting().bodies.begin()->id, true));
        must(points.putInFive(id, 1));
        must(points.moveBefore(m_fixture.addPoint(u"AF"_s, u"Another point"_s), id));
        must(points.moveToQuestion(id, m_fixture.question(2)));
        must(points.withdraw(id));
    }

    void board()
    {
        usecases::Board board(m_workspace);
        const PointId a = m_fixture.addPoint(u"AF"_s, u"first of three"_s);
        const PointId b = m_fixture.addPoint(u"EU"_s, u"second of three"_s);
        const PointId c = m_fixture.addPoint(u"EU"_s, u"third of three"_s);
        usecases::Overlaps overlaps(m_workspace);
        must(overlaps.keepApart({a, b, c}));
        must(overlaps.together({a, b}));
        must(overlaps.setStopWords({u"three"_s}));
        const RecommendationId lone = must(board.add(Track::FollowUp, u"Without sources"_s));
        const RecommendationId id = must(board.merge({a, b}, Track::FollowUp));
        must(board.addSources(id, {c}));
        const RecommendationId part = must(board.split(id, {b}));
        must(board.join(id, part));
        must(board.removeSource(id, b));
        must(board.reword(id, u"Reworded"_s));
        must(board.moveBefore(id, lone));
        must(board.setTrack(id, Track::Priority));
        must(board.takeBack(id));
    }

    void vote()
    {
        must(usecases::finishSampleMeeting(m_workspace));
        usecases::Rounds rounds(m_workspace);
        const RoundId id = must(rounds.setUp(Track::FollowUp, usecases::byHand(Method::ShowOfHands, 90)));
        must(rounds.setLimits(id, usecases::byHand(Method::Approval, 80)));
        must(rounds.withdraw(id));
    }

    MeetingFixture& m_fixture;
    usecases::Workspace& m_workspace;
};

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIntentIsToldWithItsSubject()
    {
        MeetingFixture fixture = MeetingFixture::sample();
        Everything(fixture).run();
        const auto lines = usecases::history(fixture.workspace());
        QVERIFY(lines);
        QSet<QString> told;
        QDateTime last = lines->first().when;
        for (const HistoryLine& line : *lines) {
            QVERIFY2(!line.subject.isEmpty(), qPrintable(line.intent));
            QVERIFY(line.when.isValid() && line.when <= last); // the newest first
            last = line.when;
            told.insert(line.intent);
            auto alone = usecases::historyLine(fixture.workspace(), line.entry);
            QVERIFY(alone);
            alone->takenBack = line.takenBack;
            QVERIFY2(*alone == line, qPrintable(line.intent));
        }
        QSet<QString> missing(everyIntent.begin(), everyIntent.end());
        missing.subtract(told);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u' ')));
        QVERIFY(usecases::verify(fixture.workspace())->faults.isEmpty());
    }

    void tellsTheWordingBefore()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const PointId point = fixture.addPoint(u"AF"_s, u"one"_s);
        QVERIFY(usecases::Points(fixture.workspace()).edit(point, u"two"_s));
        HistoryLine line = newest(fixture);
        QCOMPARE(line.intent, u"point.edit"_s);
        QCOMPARE(line.subject, u"two"_s);
        QCOMPARE(line.before, u"one"_s);
        QCOMPARE(line.actor, Role::Rapporteur);
        QCOMPARE(line.room, fixture.group(u"AF"_s));
        const auto id = usecases::Board(fixture.workspace()).merge({point}, Track::Priority);
        QVERIFY(usecases::Board(fixture.workspace()).reword(*id, u"three"_s));
        line = newest(fixture);
        QCOMPARE(line.before, u"two"_s);
        QCOMPARE(line.subject, u"three"_s);
        QCOMPARE(line.actor, Role::Moderator);
        QVERIFY(line.room.isNull());
    }

    void marksWhatWasTakenBack()
    {
        MeetingFixture fixture = MeetingFixture::small();
        fixture.addPoint(u"AF"_s, u"one"_s);
        QVERIFY(fixture.workspace().undo());
        auto lines = *usecases::history(fixture.workspace());
        QVERIFY(lines.at(1).takenBack && !lines.at(0).takenBack);
        QCOMPARE(lines.at(0).intent, u"undo"_s);
        QCOMPARE(lines.at(0).undoneIntent, u"point.add"_s);
        QCOMPARE(lines.at(0).undoes, lines.at(1).entry);
        QCOMPARE(lines.at(0).subject, u"one"_s);
        QVERIFY(fixture.workspace().redo());
        lines = *usecases::history(fixture.workspace());
        QCOMPARE(lines.at(0).intent, u"redo"_s);
        QCOMPARE(lines.at(0).undoneIntent, u"point.add"_s);
        QVERIFY(lines.at(1).takenBack && !lines.at(2).takenBack);
        QVERIFY(fixture.workspace().undo());
        lines = *usecases::history(fixture.workspace());
        QCOMPARE(lines.at(0).intent, u"undo"_s);
        QVERIFY(lines.at(3).takenBack);
    }

    void countsWhatAnEntryDid()
    {
        MeetingFixture fixture = MeetingFixture::small();
        auto lines = *usecases::history(fixture.workspace());
        QCOMPARE(lines.at(0).intent, u"import.participants"_s);
        QCOMPARE(lines.at(0).count, 3);
        QCOMPARE(lines.at(1).count, 4); // two themes, two elements
        QCOMPARE(lines.at(2).count, 2);
        const PointId a = fixture.addPoint(u"AF"_s, u"one"_s);
        const PointId b = fixture.addPoint(u"EU"_s, u"two"_s);
        QVERIFY(usecases::Board(fixture.workspace()).merge({a, b}, Track::Priority));
        QCOMPARE(newest(fixture).count, 2);
        QVERIFY(usecases::Points(fixture.workspace()).setBody(a, fixture.body(u"EU"_s), true));
        QCOMPARE(newest(fixture).detail, u"EU"_s);
        QCOMPARE(newest(fixture).count, 1);
        QVERIFY(usecases::Points(fixture.workspace()).setBody(a, fixture.body(u"EU"_s), false));
        QCOMPARE(newest(fixture).count, 0);
    }

    void anUnknownEntryIsNotFound()
    {
        MeetingFixture fixture = MeetingFixture::empty();
        QCOMPARE(usecases::historyLine(fixture.workspace(), u"x"_s).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"

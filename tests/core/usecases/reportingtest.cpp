// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/reporting.h"

#include <QTest>

#include "core/usecases/board.h"
#include "core/usecases/collecting.h"
#include "core/usecases/points.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::PointId;
using usecases::Points;
using usecases::PointSince;
using usecases::Report;
using usecases::Reports;
using usecases::Workspace;
using Kind = PointSince::Kind;
using Five = PointSince::Five;

namespace {

QDateTime at(int hour, int minute)
{
    return {QDate(2017, 10, 10), QTime(hour, minute), Qt::UTC};
}

/// Africa has two points, the first of them among its five, and Europe one; Africa reported at 11:52.
struct Rooms
{
    Rooms()
    {
        must(points().putInFive(first, 1).has_value());
        fixture.clock().set(at(11, 51).addSecs(59));
        report();
        fixture.clock().set(at(12, 0));
    }

    static void must(bool done)
    {
        if (!done) {
            qFatal("It was not done");
        }
    }
    Points points() { return Points(fixture.workspace()); }
    void report() { must(points().reportBack(africa).has_value()); }
    /// As somebody sees it who has looked all the time; somebody who comes now must see the same.
    Report now()
    {
        must(kept.update().has_value());
        Reports fresh(fixture.workspace());
        must(fresh.update().has_value());
        must(fresh.of(africa) == kept.of(africa) && fresh.of(europe) == kept.of(europe));
        return kept.of(africa);
    }

    tests::MeetingFixture fixture = tests::MeetingFixture::small();
    domain::GroupId africa = fixture.group(u"AF"_s);
    domain::GroupId europe = fixture.group(u"EU"_s);
    PointId first = fixture.addPoint(u"AF"_s, u"First"_s);
    PointId second = fixture.addPoint(u"AF"_s, u"Second"_s);
    PointId others = fixture.addPoint(u"EU"_s, u"Of Europe"_s);
    Reports kept{fixture.workspace()};
};

} // namespace

class ReportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void saysWhenEachRoomReported()
    {
        Rooms rooms;
        QCOMPARE(rooms.now().when, rooms.fixture.meeting().groups.find(rooms.africa)->reported);
        QCOMPARE(rooms.now().when.time().hour(), 11);
        QVERIFY(rooms.now().since.isEmpty());
        QVERIFY(!rooms.kept.of(rooms.europe).isThere());
    }

    void tellsWhatIsNewRewordedAndMovedOfTheFive()
    {
        Rooms rooms;
        QVERIFY(rooms.now().since.isEmpty());
        const PointId added = rooms.fixture.addPoint(u"AF"_s, u"Third"_s);
        QCOMPARE(rooms.now().since, (QHash<PointId, PointSince>{{added, {Kind::New, {}, {}}}}));
        QVERIFY(rooms.points().edit(rooms.second, u"Second thoughts"_s));
        QVERIFY(rooms.points().putInFive(rooms.second, 2));
        QVERIFY(rooms.points().putInFive(rooms.first, 0));
        const QHash<PointId, PointSince> expected{{added, {Kind::New, {}, {}}},
                                                  {rooms.second, {Kind::Changed, u"Second"_s, Five::In}},
                                                  {rooms.first, {Kind::Changed, {}, Five::Out}}};
        QCOMPARE(rooms.now().since, expected);
        rooms.fixture.reopen();
        Reports again(rooms.fixture.workspace());
        QVERIFY(again.update());
        QCOMPARE(again.of(rooms.africa).since, expected);
    }

    void theOrderOfTheFiveAndWhatIsNotShownAreNoChange()
    {
        Rooms rooms;
        QVERIFY(rooms.points().putInFive(rooms.second, 1));
        rooms.report();
        QVERIFY(rooms.points().putInFive(rooms.second, 2));
        QVERIFY(rooms.points().setBody(rooms.first, rooms.fixture.body(u"MIDSA"_s), true));
        QVERIFY(rooms.points().moveBefore(rooms.second, rooms.first));
        QVERIFY(rooms.now().since.isEmpty());
    }

    void changedAndChangedBackIsNoChange()
    {
        Rooms rooms;
        QVERIFY(rooms.points().edit(rooms.first, u"Otherwise"_s));
        QCOMPARE(rooms.now().since.value(rooms.first).wording, u"First"_s);
        QVERIFY(rooms.points().edit(rooms.first, u"First"_s));
        QVERIFY(rooms.points().putInFive(rooms.second, 2));
        QVERIFY(rooms.points().putInFive(rooms.second, 0));
        const PointId added = rooms.fixture.addPoint(u"AF"_s, u"Third"_s);
        QVERIFY(rooms.points().withdraw(added));
        QVERIFY(rooms.now().since.isEmpty());
    }

    void whatWasTakenBackIsNoChange()
    {
        Rooms rooms;
        QVERIFY(rooms.points().edit(rooms.first, u"Otherwise"_s));
        QVERIFY(rooms.fixture.workspace().undo());
        QVERIFY(rooms.now().since.isEmpty());
        QVERIFY(rooms.fixture.workspace().redo());
        QCOMPARE(rooms.now().since.size(), 1);
        QVERIFY(rooms.fixture.workspace().undo());
        rooms.fixture.addPoint(u"AF"_s, u"Third"_s);
        QCOMPARE(rooms.now().since.size(), 1);
        QVERIFY(rooms.fixture.workspace().undo());
        QVERIFY(rooms.now().since.isEmpty());
    }

    void aReportedPointWhoseWritingIsTakenBackIsWithdrawn()
    {
        Rooms rooms;
        QString wrote;
        connect(&rooms.fixture.workspace(), &Workspace::acted, this,
                [&wrote](const usecases::Act& act) { wrote = act.entry; });
        const PointId third = rooms.fixture.addPoint(u"AF"_s, u"Third"_s);
        const QString entry = wrote;
        rooms.report();
        QVERIFY(rooms.fixture.workspace().takeBack(entry));
        QCOMPARE(rooms.now().since, (QHash<PointId, PointSince>{{third, {Kind::Withdrawn, {}, {}}}}));
        QVERIFY(rooms.fixture.workspace().undo());
        QVERIFY(rooms.now().since.isEmpty());
    }

    void tellsWhatIsWithdrawnUntilItIsBack()
    {
        Rooms rooms;
        QVERIFY(rooms.points().withdraw(rooms.first));
        QCOMPARE(rooms.now().since, (QHash<PointId, PointSince>{{rooms.first, {Kind::Withdrawn, {}, {}}}}));
        QCOMPARE(rooms.now().withdrawn(), 1);
        QVERIFY(rooms.fixture.workspace().undo());
        QVERIFY(rooms.now().since.isEmpty());
        QVERIFY(rooms.points().withdraw(rooms.second));
        rooms.report();
        QVERIFY(rooms.now().since.isEmpty());
        QVERIFY(rooms.points().edit(rooms.first, u"Otherwise"_s));
        QCOMPARE(rooms.now().since.keys(), {rooms.first});
    }

    void reportingAgainIsAReportOfNow()
    {
        Rooms rooms;
        const QDateTime before = rooms.now().when;
        QVERIFY(rooms.points().edit(rooms.first, u"Otherwise"_s));
        rooms.report();
        QVERIFY(rooms.now().since.isEmpty());
        QVERIFY(rooms.now().when > before);
    }

    void aReportThatIsTakenBackLeavesTheOneBefore()
    {
        Rooms rooms;
        const QDateTime before = rooms.now().when;
        QVERIFY(rooms.points().edit(rooms.first, u"Otherwise"_s));
        rooms.report();
        const QDateTime after = rooms.now().when;
        QVERIFY(rooms.fixture.workspace().undo());
        QCOMPARE(rooms.now().when, before);
        QCOMPARE(rooms.now().since.value(rooms.first).wording, u"First"_s);
        QVERIFY(rooms.fixture.workspace().redo());
        QCOMPARE(rooms.now().when, after);
        QVERIFY(rooms.now().since.isEmpty());
        for (int step = 0; step < 3; ++step) { // the second report, the wording, the first report
            QVERIFY(rooms.fixture.workspace().undo());
        }
        QVERIFY(!rooms.now().isThere());
        QVERIFY(rooms.now().since.isEmpty());
    }

    void eachRoomHasItsOwnTime()
    {
        Rooms rooms;
        QVERIFY(rooms.points().edit(rooms.others, u"Before Europe reports"_s));
        QVERIFY(rooms.points().reportBack(rooms.europe));
        QVERIFY(rooms.points().edit(rooms.first, u"Otherwise"_s));
        QCOMPARE(rooms.now().since.keys(), {rooms.first});
        QVERIFY(rooms.kept.of(rooms.europe).isThere());
        QVERIFY(rooms.kept.of(rooms.europe).since.isEmpty());
        QVERIFY(rooms.points().edit(rooms.others, u"Afterwards"_s));
        QCOMPARE(rooms.now().since.keys(), {rooms.first});
        QCOMPARE(rooms.kept.of(rooms.europe).since.value(rooms.others).wording, u"Before Europe reports"_s);
    }

    void whatTheStickBringsIsMeasuredByWhenItWasWritten()
    {
        Rooms rooms;
        const QString path = rooms.fixture.path(u"africa.rapporteur"_s);
        QVERIFY(usecases::giveRoomCopy(rooms.fixture.workspace(), rooms.africa, path));
        tests::TestClock clock;
        clock.set(at(12, 30));
        {
            const auto room = Workspace::open(path, clock.function());
            QVERIFY(room);
            QVERIFY(Points(**room).edit(rooms.second, u"Before it reports again"_s));
            clock.set(at(12, 40));
            QVERIFY(Points(**room).reportBack(rooms.africa));
            clock.set(at(12, 50));
            QVERIFY(Points(**room).edit(rooms.second, u"On second thought"_s));
        }
        // the plenary has not heard of it yet, and edits after the room's second report
        rooms.fixture.clock().set(at(12, 45));
        QVERIFY(rooms.points().edit(rooms.first, u"As the plenary has it"_s));
        QVERIFY(usecases::collect(rooms.fixture.workspace(), {path}));
        QCOMPARE(rooms.now().when.time().minute(), 40);
        const QHash<PointId, PointSince> expected{
            {rooms.second, {Kind::Changed, u"Before it reports again"_s, Five::AsItWas}},
            {rooms.first, {Kind::Changed, u"First"_s, Five::AsItWas}}};
        QCOMPARE(rooms.now().since, expected);
    }

    void mergingIsNoChangeOfTheRooms()
    {
        Rooms rooms;
        QVERIFY(usecases::Board(rooms.fixture.workspace()).merge({rooms.first, rooms.others}, domain::Track::Priority));
        QVERIFY(rooms.now().since.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReportingTest)
#include "reportingtest.moc"

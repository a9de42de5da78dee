// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/history.h"
#include "core/usecases/importing.h"
#include "core/usecases/outcomes.h"
#include "core/usecases/people.h"
#include "core/usecases/points.h"
#include "core/usecases/rounds.h"
#include "core/usecases/ties.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Board;
using usecases::Points;
using usecases::Rounds;
using usecases::Workspace;

namespace {

ErrorCode codeOf(const Done& done)
{
    return done ? ErrorCode::NotADatabase : done.error().code;
}

/// The id of the newest entry.
QString newest(Workspace& workspace)
{
    return usecases::history(workspace)->first().entry;
}

QString intentOfNewest(Workspace& workspace)
{
    return usecases::history(workspace)->first().intent;
}

/// An open round on two recommendations of the priorities, 10 entitled.
struct OpenRound
{
    OpenRound()
    {
        Board board(fixture.workspace());
        option = *board.add(Track::Priority, u"one"_s);
        board.add(Track::Priority, u"two"_s);
        id = *rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 10));
        if (!rounds.open(id)) {
            qFatal("The round did not open");
        }
    }
    [[nodiscard]] Done count(int approvals)
    {
        return rounds.countApprovals(id, option, fixture.group(u"AF"_s), approvals);
    }
    [[nodiscard]] const Round& round() const { return *fixture.meeting().rounds.find(id); }

    MeetingFixture fixture = MeetingFixture::small();
    Rounds rounds{fixture.workspace()};
    RecommendationId option;
    RoundId id;
};

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddedPointVanishesAndComesBackWithItsElements()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto id = Points(fixture.workspace())
                            .add({fixture.group(u"AF"_s),
                                  fixture.question(1),
                                  u"Lower costs"_s,
                                  {fixture.element(u"h"_s), fixture.element(u"q"_s)},
                                  {fixture.body(u"EU"_s)}});
        const Point before = *fixture.meeting().points.find(*id);
        QVERIFY(fixture.workspace().undo());
        QVERIFY(pointsOfGroup(fixture.meeting(), fixture.group(u"AF"_s)).isEmpty());
        QVERIFY(fixture.workspace().redo());
        QVERIFY(*fixture.meeting().points.find(*id) == before);
        QVERIFY(fixture.workspace().undo()); // taking back a redo is an undo
        QCOMPARE(intentOfNewest(fixture.workspace()), u"undo"_s);
        QVERIFY(fixture.workspace().redo());
        QCOMPARE(intentOfNewest(fixture.workspace()), u"redo"_s);
        QVERIFY(*fixture.meeting().points.find(*id) == before);
    }

    void undoAndRedoGoOnAfterARestart()
    {
        MeetingFixture fixture = MeetingFixture::small();
        QList<Meeting> states{fixture.meeting()};
        const PointId point = fixture.addPoint(u"AF"_s, u"one"_s);
        states.append(fixture.meeting());
        Points(fixture.workspace()).edit(point, u"two"_s);
        states.append(fixture.meeting());
        Points(fixture.workspace()).putInFive(point, 1);
        states.append(fixture.meeting());
        const auto isStanding = [&](const Meeting& expected) {
            return expected.points.find(point) ? *fixture.meeting().points.find(point) == *expected.points.find(point)
                                               : !stands(*fixture.meeting().points.find(point));
        };
        for (int i = 2; i >= 0; --i) {
            fixture.reopen();
            QVERIFY(fixture.workspace().undo());
            QVERIFY(isStanding(states.at(i)));
            const Meeting before = fixture.meeting();
            fixture.reopen();
            QVERIFY(fixture.meeting() == before);
        }
        for (int i = 1; i <= 3; ++i) {
            fixture.reopen();
            QVERIFY(fixture.workspace().redo());
            QVERIFY(isStanding(states.at(i)));
        }
        QVERIFY(!fixture.workspace().canRedo());
        QCOMPARE(codeOf(fixture.workspace().redo()), ErrorCode::NothingToRedo);
        QVERIFY(usecases::verify(fixture.workspace())->faults.isEmpty());
    }

    void theSameFieldIsUndoneStepByStep()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const PointId point = fixture.addPoint(u"AF"_s, u"0"_s);
        for (int i = 1; i <= 6; ++i) {
            QVERIFY(points.edit(point, QString::number(i)));
        }
        const auto text = [&] { return fixture.meeting().points.find(point)->text; };
        for (const int turns : {3, 6, 1, 5}) {
            for (int i = 1; i <= turns; ++i) {
                QVERIFY(fixture.workspace().undo());
                QCOMPARE(text(), QString::number(6 - i));
            }
            for (int i = turns - 1; i >= 0; --i) {
                QVERIFY(fixture.workspace().redo());
                QCOMPARE(text(), QString::number(6 - i));
            }
        }
        for (int i = 0; i < 7; ++i) {
            QVERIFY(fixture.workspace().undo());
        }
        QVERIFY(!stands(*fixture.meeting().points.find(point)));
    }

    void anOlderStepIsRefusedWhileALaterOneStands()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const PointId point = fixture.addPoint(u"AF"_s, u"0"_s);
        points.edit(point, u"1"_s);
        const QString first = newest(fixture.workspace());
        points.edit(point, u"2"_s);
        QCOMPARE(codeOf(fixture.workspace().takeBack(first)), ErrorCode::ChangedSince);
        QVERIFY(fixture.workspace().undo());
        QVERIFY(fixture.workspace().takeBack(first)); // the later one does not stand any more
        QCOMPARE(fixture.meeting().points.find(point)->text, u"0"_s);
        points.edit(point, u"2"_s); // the same words again are another step
        QVERIFY(!fixture.workspace().takeBack(first));
    }

    void aNewActForgetsTheRedo()
    {
        MeetingFixture fixture = MeetingFixture::small();
        fixture.addPoint(u"AF"_s, u"one"_s);
        QVERIFY(fixture.workspace().undo());
        QVERIFY(fixture.workspace().canRedo());
        fixture.addPoint(u"AF"_s, u"two"_s);
        QVERIFY(!fixture.workspace().canRedo());
        fixture.reopen();
        QVERIFY(!fixture.workspace().canRedo());
    }

    void theBeginningCannotBeUndone()
    {
        MeetingFixture fixture = MeetingFixture::empty();
        QCOMPARE(codeOf(fixture.workspace().undo()), ErrorCode::WrongState);
        QCOMPARE(codeOf(fixture.workspace().takeBack(u"no entry"_s)), ErrorCode::NotFound);
        QCOMPARE(fixture.meeting().details.title, u"Test meeting"_s);
    }

    void aMergeIsTakenBackAfterOtherWork()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const QList<PointId> points{fixture.addPoint(u"AF"_s, u"one"_s), fixture.addPoint(u"EU"_s, u"two"_s)};
        const auto id = Board(fixture.workspace()).merge(points, Track::Priority);
        const QString merge = newest(fixture.workspace());
        fixture.addPoint(u"AF"_s, u"three"_s);
        Points(fixture.workspace()).edit(points.at(0), u"one, reworded"_s);
        fixture.reopen();
        QVERIFY(fixture.workspace().takeBack(merge));
        QVERIFY(usecases::mergedPoints(fixture.meeting()).isEmpty());
        QVERIFY(!stands(*fixture.meeting().recommendations.find(*id)));
        QCOMPARE(fixture.meeting().points.find(points.at(0))->text, u"one, reworded"_s);
        QCOMPARE(codeOf(fixture.workspace().takeBack(merge)), ErrorCode::NothingToUndo);
        QVERIFY(fixture.workspace().redo());
        QCOMPARE(usecases::mergedPoints(fixture.meeting()).size(), 2);
        QVERIFY(fixture.workspace().takeBack(merge)); // it stands again through its redo
        QVERIFY(usecases::mergedPoints(fixture.meeting()).isEmpty());
    }

    void isRefusedWhereSomebodyElseHasChangedTheField()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const PointId point = fixture.addPoint(u"AF"_s, u"one"_s);
        Points(fixture.workspace()).edit(point, u"two"_s);
        const QString edit = newest(fixture.workspace());
        auto other = Workspace::open(fixture.workspace().path(), fixture.clock().function());
        QVERIFY(other && Points(**other).edit(point, u"theirs"_s));
        // not refreshed: the file knows
        const Done done = fixture.workspace().takeBack(edit);
        QVERIFY(!done);
        QCOMPARE(done.error(), (Error{ErrorCode::ChangedSince, {u"theirs"_s}}));
        QVERIFY(fixture.workspace().refresh());
        QCOMPARE(fixture.meeting().points.find(point)->text, u"theirs"_s);
    }

    void anImportOf92IsUndoneAtOnce()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto standing = [&] { return participantsInOrder(fixture.meeting()).size(); };
        const auto before = standing();
        QVERIFY(usecases::Import(fixture.workspace())
                    .run(usecases::ImportKind::Participants, u":/sample/participants.csv"_s));
        QVERIFY(standing() >= 92);
        QVERIFY(fixture.workspace().undo());
        QCOMPARE(standing(), before);
        QVERIFY(fixture.workspace().redo());
        QVERIFY(standing() >= 92);
        const Meeting now = fixture.meeting();
        fixture.reopen();
        QVERIFY(fixture.meeting() == now);
    }

    void theOpeningAndClosingOfARoundStay()
    {
        OpenRound vote;
        Workspace& workspace = vote.fixture.workspace();
        QCOMPARE(codeOf(workspace.undo()), ErrorCode::WrongState);
        QVERIFY(vote.rounds.close(vote.id));
        QCOMPARE(codeOf(workspace.undo()), ErrorCode::WrongState);
        QCOMPARE(vote.round().state, RoundState::Closed);
    }

    void whatWasSetBeforeTheOpeningStays()
    {
        OpenRound vote;
        Workspace& workspace = vote.fixture.workspace();
        const auto lines = usecases::history(workspace);
        for (const usecases::HistoryLine& line : *lines) {
            if (line.intent.startsWith(u"round."_s)) {
                QVERIFY(!workspace.takeBack(line.entry));
            }
        }
        QCOMPARE(vote.round().entitled, 10);

        OpenRound limits;
        Rounds& rounds = limits.rounds;
        QVERIFY(rounds.close(limits.id));
        const auto again = rounds.openAgain(limits.id);
        QVERIFY(again && rounds.setLimits(*again, usecases::byHand(Method::ShowOfHands, 90)));
        const QString entry = newest(limits.fixture.workspace());
        QVERIFY(rounds.open(*again));
        QCOMPARE(codeOf(limits.fixture.workspace().takeBack(entry)), ErrorCode::WrongState);
    }

    void countsAreTakenBackWhileTheRoundIsOpenAndNeverAfter()
    {
        OpenRound vote;
        Workspace& workspace = vote.fixture.workspace();
        QVERIFY(vote.count(4) && vote.count(7));
        const QString count = newest(workspace);
        QVERIFY(workspace.undo());
        QCOMPARE(vote.round().counts.value(vote.option).support(), 4);
        QVERIFY(vote.rounds.close(vote.id));
        QCOMPARE(codeOf(workspace.redo()), ErrorCode::NothingToRedo);
        // nor what was undone before the closing
        const QString undoing = usecases::history(workspace)->at(1).entry;
        QCOMPARE(usecases::history(workspace)->at(1).intent, u"undo"_s);
        QCOMPARE(codeOf(workspace.takeBack(undoing)), ErrorCode::WrongState);
        QVERIFY(!workspace.takeBack(count));
        QCOMPARE(vote.round().counts.value(vote.option).support(), 4);
    }

    void ballotsDoNotFallBelowTheCounts()
    {
        OpenRound vote;
        Workspace& workspace = vote.fixture.workspace();
        QVERIFY(vote.rounds.setBallots(vote.id, 5) && vote.rounds.setBallots(vote.id, 9));
        const QString ballots = newest(workspace);
        QVERIFY(vote.count(8));
        QCOMPARE(codeOf(workspace.takeBack(ballots)), ErrorCode::ChangedSince);
        QVERIFY(vote.count(3));
        const QString count = newest(workspace);
        QVERIFY(workspace.takeBack(ballots));
        QCOMPARE(vote.round().ballots, 5);
        QCOMPARE(codeOf(workspace.takeBack(count)), ErrorCode::ChangedSince); // eight with five ballots
    }

    void aRulingIsTakenBackUntilItIsAdopted()
    {
        MeetingFixture fixture = MeetingFixture::sample();
        const RoundId id = latestRound(fixture.meeting(), Track::Priority)->id;
        const auto tied = usecases::resultOf(fixture.meeting(), *latestRound(fixture.meeting(), Track::Priority)).tied;
        Rounds rounds(fixture.workspace());
        QVERIFY(usecases::Ties(fixture.workspace()).rule(id, {tied.first()}, u"By lot"_s));
        QVERIFY(fixture.workspace().undo());
        QVERIFY(usecases::tieWaits(fixture.meeting(), *fixture.meeting().rounds.find(id)));
        QVERIFY(fixture.workspace().redo());
        const QString ruling = usecases::history(fixture.workspace())->at(2).entry;
        QVERIFY(usecases::adopt(fixture.workspace(), Track::Priority,
                                usecases::proposedLines(fixture.meeting(), Track::Priority)));
        QCOMPARE(codeOf(fixture.workspace().takeBack(ruling)), ErrorCode::WrongState);
    }

    void anAdoptionIsTakenBackAndDoneAgain()
    {
        MeetingFixture fixture = MeetingFixture::sample();
        const auto lines = usecases::proposedLines(fixture.meeting(), Track::FollowUp);
        QVERIFY(usecases::adopt(fixture.workspace(), Track::FollowUp, lines));
        QVERIFY(fixture.workspace().undo());
        QVERIFY(!adoptedOutcome(fixture.meeting(), Track::FollowUp));
        QCOMPARE(latestRound(fixture.meeting(), Track::FollowUp)->state, RoundState::Closed);
        QVERIFY(fixture.workspace().redo());
        QCOMPARE(adoptedOutcome(fixture.meeting(), Track::FollowUp)->lines, lines);
        QCOMPARE(latestRound(fixture.meeting(), Track::FollowUp)->state, RoundState::Adopted);
        QVERIFY(fixture.workspace().undo());
        const Meeting before = fixture.meeting();
        fixture.reopen();
        QVERIFY(fixture.meeting() == before);
    }

    void whatWasAdoptedDoesNotLoseItsWording()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const auto id = Board(fixture.workspace()).add(Track::Priority, u"adopted"_s);
        const QString adding = newest(fixture.workspace());
        QVERIFY(usecases::adopt(fixture.workspace(), Track::Priority, {*id}, u"By acclamation"_s));
        QCOMPARE(codeOf(fixture.workspace().takeBack(adding)), ErrorCode::ChangedSince);
        QVERIFY(stands(*fixture.meeting().recommendations.find(*id)));
    }

    void aPointNeverBecomesTheSourceOfTwo()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Board board(fixture.workspace());
        const QList<PointId> points{fixture.addPoint(u"AF"_s, u"one"_s), fixture.addPoint(u"EU"_s, u"two"_s)};
        const auto first = board.merge(points, Track::Priority);
        QVERIFY(board.removeSource(*first, points.at(0)));
        const QString removal = newest(fixture.workspace());
        const auto second = board.merge({points.at(0)}, Track::Priority);
        QCOMPARE(codeOf(fixture.workspace().takeBack(removal)), ErrorCode::ChangedSince);
        QVERIFY(board.takeBack(*second));
        QVERIFY(fixture.workspace().takeBack(removal));
        QCOMPARE(fixture.meeting().recommendations.find(*first)->sources.size(), 2);
    }

    void aPlaceOfTheFiveIsNeverTakenTwice()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const PointId first = fixture.addPoint(u"AF"_s, u"one"_s);
        const PointId second = fixture.addPoint(u"AF"_s, u"two"_s);
        QVERIFY(points.putInFive(first, 1) && points.withdraw(first));
        const QString withdrawal = newest(fixture.workspace());
        QVERIFY(points.putInFive(second, 1));
        QCOMPARE(codeOf(fixture.workspace().takeBack(withdrawal)), ErrorCode::ChangedSince);
        QVERIFY(points.putInFive(second, 0));
        QVERIFY(fixture.workspace().takeBack(withdrawal));
        QCOMPARE(fixture.meeting().points.find(first)->five, 1);
    }

    void aGroupThatHasSaidSomethingStays()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Group group;
        group.name = u"Americas"_s;
        const auto id = usecases::People(fixture.workspace()).addGroup(group);
        const QString adding = newest(fixture.workspace());
        fixture.addPoint(fixture.meeting().groups.find(*id)->mark, u"said"_s);
        QCOMPARE(codeOf(fixture.workspace().takeBack(adding)), ErrorCode::ChangedSince);
        QVERIFY(fixture.workspace().undo() && fixture.workspace().undo());
        QVERIFY(!stands(*fixture.meeting().groups.find(*id)));
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"

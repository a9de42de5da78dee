// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overlapwalk.h"

#include <QTest>

#include "core/usecases/board.h"
#include "core/usecases/points.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Suggestion;

namespace {

/// A meeting of eight points, and a walk through what is suggested of them.
struct Walker
{
    Walker()
        : meeting(MeetingFixture::small())
        , overlaps(meeting.workspace())
    {
        for (int i = 0; i < 4; ++i) {
            points.append(meeting.addPoint(u"AF"_s, u"Of Africa %1"_s.arg(i)));
            points.append(meeting.addPoint(u"EU"_s, u"Of Europe %1"_s.arg(i)));
        }
    }

    Suggestion suggestion(const QList<int>& members, int score = 900) const
    {
        Suggestion made;
        made.score = score;
        for (const int member : members) {
            made.members.append({points.at(member), {}, 500});
        }
        return made;
    }
    void compute(const QList<Suggestion>& computed, bool behind = false)
    {
        walk.follow(computed, behind, meeting.meeting());
    }
    /// Three pairs: 0 with 1, 2 with 3, 4 with 5.
    void computeThree(bool behind = false)
    {
        compute({suggestion({0, 1}, 900), suggestion({2, 3}, 800), suggestion({4, 5}, 700)}, behind);
    }
    void merge(const QList<PointId>& some)
    {
        QVERIFY(usecases::Board(meeting.workspace()).merge(some, Track::Priority));
        walk.recheck(meeting.meeting());
    }
    void keepApart()
    {
        QVERIFY(overlaps.keepApart(walk.chosen()));
        walk.recheck(meeting.meeting());
    }
    void undo()
    {
        QVERIFY(meeting.workspace().undo());
        walk.recheck(meeting.meeting());
    }
    /// Numbers of the points that are shown; empty: none.
    QList<int> shown() const
    {
        QList<int> numbers;
        for (const Suggestion::Member& member :
             walk.current() ? walk.current()->members : QList<Suggestion::Member>()) {
            numbers.append(static_cast<int>(points.indexOf(member.point)));
        }
        return numbers;
    }
    QString count() const { return u"%1 of %2"_s.arg(walk.number()).arg(walk.total()); }

    MeetingFixture meeting;
    usecases::Overlaps overlaps;
    QList<PointId> points;
    ui::OverlapWalk walk;
};

using Numbers = QList<int>;

} // namespace

class OverlapWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheBest();
    void movesUpWithEachDecision();
    void countsWhatWasMergedByHand();
    void staysWithWhatIsShown();
    void staysWithAPairThatGrows();
    void takesNewReasonsForWhatIsShown();
    void ignoresWhatIsDecidedInOldResults();
    void keepsWhatIsShownWhileResultsAreOld();
    void goesOnWhereAPointIsWithdrawn();
    void goesOnWhereItIsSuggestedNoMore();
    void bringsBackWhatIsUndone();
    void bringsBackWhatWasLeftOutOfTheMerge();
    void comesRoundAgainAfterTheLast();
    void goesBackToWhatWasPutOff();
    void leavesTwoAtLeast();
    void doesNotAskAtOnceAboutWhatWasLeftOut();
    void showsWhatComesAfterTheEnd();
    void knowsWhatWasRewordedSince();
    void hasNothingToShowInTheBeginning();
};

void OverlapWalkTest::beginsWithTheBest()
{
    Walker walker;
    walker.computeThree();
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    QCOMPARE(walker.count(), u"1 of 3"_s);
}

void OverlapWalkTest::movesUpWithEachDecision()
{
    Walker walker;
    walker.computeThree();
    walker.merge(walker.walk.chosen());
    QCOMPARE(walker.shown(), Numbers({2, 3}));
    QCOMPARE(walker.count(), u"2 of 3"_s);
    walker.keepApart();
    QCOMPARE(walker.shown(), Numbers({4, 5}));
    QCOMPARE(walker.count(), u"3 of 3"_s);
    walker.compute({walker.suggestion({4, 5})});
    QCOMPARE(walker.count(), u"3 of 3"_s);
    walker.merge(walker.walk.chosen());
    QVERIFY(!walker.walk.current());
    QCOMPARE(walker.walk.decided(), 3);
    QCOMPARE(walker.walk.total(), 3);
}

void OverlapWalkTest::countsWhatWasMergedByHand()
{
    Walker walker;
    walker.computeThree();
    walker.merge({walker.points.at(2), walker.points.at(3), walker.points.at(6)});
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    QCOMPARE(walker.count(), u"2 of 3"_s);
}

void OverlapWalkTest::staysWithWhatIsShown()
{
    Walker walker;
    walker.computeThree();
    walker.walk.later();
    walker.compute({walker.suggestion({6, 7}, 990), walker.suggestion({0, 1}), walker.suggestion({2, 3})});
    QCOMPARE(walker.shown(), Numbers({2, 3}));
    QCOMPARE(walker.count(), u"2 of 3"_s);
    walker.walk.later();
    QCOMPARE(walker.shown(), Numbers({6, 7}));
}

void OverlapWalkTest::staysWithAPairThatGrows()
{
    Walker walker;
    walker.computeThree();
    walker.compute({walker.suggestion({0, 1, 7}), walker.suggestion({2, 3})});
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    QCOMPARE(walker.count(), u"1 of 2"_s);
    walker.walk.later();
    QCOMPARE(walker.shown(), Numbers({0, 1, 7}));
}

void OverlapWalkTest::takesNewReasonsForWhatIsShown()
{
    Walker walker;
    walker.computeThree();
    Suggestion warned = walker.suggestion({0, 1}, 850);
    warned.warnings = overlap::Warning::Stance;
    walker.compute({warned});
    QCOMPARE(walker.walk.current()->warnings, overlap::Warnings(overlap::Warning::Stance));
    // What lost a member says something else: the rest of it is shown in its place.
    Walker other;
    other.compute({other.suggestion({0, 1, 2}), other.suggestion({4, 5})});
    other.compute({other.suggestion({4, 5}), other.suggestion({0, 1})});
    QCOMPARE(other.shown(), Numbers({0, 1}));
}

void OverlapWalkTest::ignoresWhatIsDecidedInOldResults()
{
    Walker walker;
    walker.computeThree();
    walker.merge(walker.walk.chosen());
    walker.computeThree(true);
    QCOMPARE(walker.shown(), Numbers({2, 3}));
    QCOMPARE(walker.count(), u"2 of 3"_s);
}

void OverlapWalkTest::keepsWhatIsShownWhileResultsAreOld()
{
    Walker walker;
    walker.computeThree();
    walker.keepApart();
    walker.compute({walker.suggestion({2, 3})});
    walker.undo();
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    walker.compute({walker.suggestion({2, 3})}, true);
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    walker.compute({walker.suggestion({2, 3})}, false);
    QCOMPARE(walker.shown(), Numbers({2, 3}));
}

void OverlapWalkTest::goesOnWhereAPointIsWithdrawn()
{
    Walker walker;
    walker.computeThree();
    QVERIFY(usecases::Points(walker.meeting.workspace()).withdraw(walker.points.at(1)));
    walker.walk.recheck(walker.meeting.meeting());
    QCOMPARE(walker.shown(), Numbers({2, 3}));
    QCOMPARE(walker.count(), u"1 of 2"_s);
}

void OverlapWalkTest::goesOnWhereItIsSuggestedNoMore()
{
    Walker walker;
    walker.computeThree();
    walker.compute({walker.suggestion({4, 5})});
    QCOMPARE(walker.shown(), Numbers({4, 5}));
    QCOMPARE(walker.count(), u"1 of 1"_s);
}

void OverlapWalkTest::bringsBackWhatIsUndone()
{
    Walker walker;
    walker.computeThree();
    walker.merge(walker.walk.chosen());
    walker.keepApart();
    walker.undo();
    QCOMPARE(walker.shown(), Numbers({2, 3}));
    QCOMPARE(walker.count(), u"2 of 3"_s);
    walker.undo();
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    walker.computeThree();
    QCOMPARE(walker.count(), u"1 of 3"_s);
}

void OverlapWalkTest::bringsBackWhatWasLeftOutOfTheMerge()
{
    Walker walker;
    walker.compute({walker.suggestion({0, 1, 2})});
    QVERIFY(walker.walk.toggle(1));
    walker.merge(walker.walk.chosen());
    QVERIFY(!walker.walk.current());
    walker.undo();
    QCOMPARE(walker.shown(), Numbers({0, 1, 2}));
    QVERIFY(!walker.walk.isChosen(walker.points.at(1)));
}

void OverlapWalkTest::comesRoundAgainAfterTheLast()
{
    Walker walker;
    walker.computeThree();
    QVERIFY(walker.walk.later());
    QCOMPARE(walker.count(), u"2 of 3"_s);
    walker.merge(walker.walk.chosen());
    QVERIFY(walker.walk.later());
    QVERIFY(!walker.walk.current());
    QCOMPARE(walker.walk.putOff(), 2);
    QVERIFY(walker.walk.later());
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    QCOMPARE(walker.count(), u"2 of 3"_s);
}

void OverlapWalkTest::goesBackToWhatWasPutOff()
{
    Walker walker;
    walker.computeThree();
    QVERIFY(!walker.walk.back());
    walker.walk.later();
    walker.walk.later();
    QCOMPARE(walker.shown(), Numbers({4, 5}));
    QVERIFY(walker.walk.back());
    QCOMPARE(walker.shown(), Numbers({2, 3}));
    QVERIFY(walker.walk.back());
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    QCOMPARE(walker.count(), u"1 of 3"_s);
    walker.walk.later();
    QCOMPARE(walker.shown(), Numbers({2, 3}));
}

void OverlapWalkTest::leavesTwoAtLeast()
{
    Walker walker;
    walker.compute({walker.suggestion({0, 1, 2})});
    QVERIFY(walker.walk.toggle(0));
    QCOMPARE(walker.walk.chosen(), QList({walker.points.at(1), walker.points.at(2)}));
    QVERIFY(!walker.walk.toggle(1));
    QVERIFY(walker.walk.toggle(0));
    QCOMPARE(walker.walk.chosen().size(), 3);
    QVERIFY(!walker.walk.toggle(3));
    QVERIFY(!walker.walk.toggle(-1));
}

void OverlapWalkTest::doesNotAskAtOnceAboutWhatWasLeftOut()
{
    Walker walker;
    walker.compute({walker.suggestion({0, 1, 2}), walker.suggestion({4, 5})});
    walker.walk.toggle(1);
    walker.merge(walker.walk.chosen());
    const QList<Suggestion> after{walker.suggestion({0, 1}), walker.suggestion({4, 5})};
    walker.compute(after);
    QCOMPARE(walker.shown(), Numbers({4, 5}));
    QCOMPARE(walker.walk.putOff(), 1);
    walker.keepApart();
    QVERIFY(walker.walk.later());
    QCOMPARE(walker.shown(), Numbers({0, 1}));
    walker.compute({walker.suggestion({0, 1})});
    QCOMPARE(walker.walk.putOff(), 0);
}

void OverlapWalkTest::showsWhatComesAfterTheEnd()
{
    Walker walker;
    walker.compute({walker.suggestion({0, 1})});
    walker.merge(walker.walk.chosen());
    QVERIFY(!walker.walk.current());
    walker.compute({walker.suggestion({2, 3})});
    QCOMPARE(walker.shown(), Numbers({2, 3}));
    QCOMPARE(walker.count(), u"2 of 2"_s);
}

void OverlapWalkTest::knowsWhatWasRewordedSince()
{
    Walker walker;
    walker.computeThree();
    const PointId first = walker.points.at(0);
    const auto isReworded = [&] { return walker.walk.isReworded(*walker.meeting.meeting().points.find(first)); };
    QVERIFY(!isReworded());
    QVERIFY(usecases::Points(walker.meeting.workspace()).edit(first, u"Said otherwise"_s));
    walker.walk.recheck(walker.meeting.meeting());
    QVERIFY(isReworded());
    walker.computeThree(true);
    QVERIFY(isReworded());
    walker.computeThree();
    QVERIFY(!isReworded());
}

void OverlapWalkTest::hasNothingToShowInTheBeginning()
{
    Walker walker;
    walker.compute({}, true);
    QVERIFY(!walker.walk.current());
    QVERIFY(!walker.walk.later());
    QVERIFY(!walker.walk.back());
    QVERIFY(walker.walk.chosen().isEmpty());
    QCOMPARE(walker.walk.total(), 0);
}

QTEST_GUILESS_MAIN(OverlapWalkTest)
#include "overlapwalktest.moc"

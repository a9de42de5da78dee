// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/core/voting/electorates.h"

using domain::Rule;
using namespace voting;

namespace {

Tally gate(const ApprovalProfile& profile, int seats, int regionsNeeded)
{
    return count(Rule::Breadth, profile, {seats, regionsNeeded}).value();
}

} // namespace

class ScoresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheMostApproved();
    void listsEveryWayToBreakATieAtTheCut();
    void sharesAVoteAmongWhatItApproves();
    void letsPassMoreThanHalfOnly();
    void needsMoreThanHalfOfEnoughRegions();
    void countsBlankBallotsAsAnswers();
    void neverFillsUpBelowTheGate();
    void takesTheMostApprovedThroughTheGate();
    void doesNotCountRegionsWithoutVoters();
    void leavesVotersWithoutRegionToTheWhole();
};

void ScoresTest::choosesTheMostApproved()
{
    const Tally tally = tallyOf(Rule::Av, profileOf({{0, 1}, {1}, {1, 2}, {2}}, 4), 2);
    QCOMPARE(tally.committees, (std::vector<Committee>{{1, 2}}));
    QCOMPARE(tally.scores, (std::vector<Exact>{1, 3, 2, 0}));
    QVERIFY(tally.complete);
}

void ScoresTest::listsEveryWayToBreakATieAtTheCut()
{
    QCOMPARE(winners(Rule::Av, profileOf(twelveVoters(), 7), 4), (std::vector<Committee>{{0, 1, 2, 3}, {0, 1, 2, 5}}));
}

void ScoresTest::sharesAVoteAmongWhatItApproves()
{
    const Tally tally = tallyOf(Rule::Sav, profileOf(twelveVoters(), 7), 4);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 2, 5}}));
    QCOMPARE(tally.scores, (std::vector<Exact>{4, Exact(11, 6), Exact(11, 6), 1, 1, Exact(4, 3), 1}));
}

void ScoresTest::letsPassMoreThanHalfOnly()
{
    QVERIFY(gate(profileOf({{0}, {0}, {}, {}}, 1), 1, 0).committees.empty());
    QCOMPARE(gate(profileOf({{0}, {0}, {0}, {}}, 1), 1, 0).committees, (std::vector<Committee>{{0}}));
}

void ScoresTest::needsMoreThanHalfOfEnoughRegions()
{
    // In turns: region 0 approves 0 wholly, region 1 by exactly half, region 2 by two of three.
    ApprovalProfile profile(1);
    for (const auto& [approves, region] : std::vector<std::pair<bool, int>>{
             {true, 0}, {true, 0}, {true, 1}, {false, 1}, {true, 2}, {true, 2}, {false, 2}}) {
        profile.add(approves ? std::vector<int>{0} : std::vector<int>{}, region);
    }
    QCOMPARE(gate(profile, 1, 2).committees, (std::vector<Committee>{{0}}));
    QVERIFY(gate(profile, 1, 3).committees.empty());
}

void ScoresTest::countsBlankBallotsAsAnswers()
{
    QCOMPARE(gate(profileOf({{0}, {0}, {1}}, 2), 1, 0).committees, (std::vector<Committee>{{0}}));
    QVERIFY(gate(profileOf({{0}, {0}, {1}, {}}, 2), 1, 0).committees.empty());
    // In the region too: two of its four answer blank.
    ApprovalProfile profile = profileOf({{0}, {0}, {}, {}}, 1, 1);
    for (int i = 0; i < 3; ++i) {
        profile.add(std::vector<int>{0}, 1);
    }
    QCOMPARE(gate(profile, 1, 1).committees, (std::vector<Committee>{{0}}));
    QVERIFY(gate(profile, 1, 2).committees.empty());
}

void ScoresTest::neverFillsUpBelowTheGate()
{
    const Tally tally = gate(profileOf({{0, 1}, {0, 1}, {0, 2}, {3}}, 5, 1), 5, 1);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0}}));
    QCOMPARE(tally.scores, (std::vector<Exact>{3, 2, 1, 1, 0}));
}

void ScoresTest::takesTheMostApprovedThroughTheGate()
{
    const Approvals ballots = joined({times(5, {0, 1, 2}), times(2, {1, 2}), times(1, {2, 3}), times(1, {3})});
    QCOMPARE(gate(profileOf(ballots, 4, 1), 2, 1).committees, (std::vector<Committee>{{1, 2}}));
    // 0 with 5 of 9 passes too; 3 with 2 does not.
    QCOMPARE(gate(profileOf(ballots, 4, 1), 5, 1).committees, (std::vector<Committee>{{0, 1, 2}}));
    // A tie among those who passed.
    QCOMPARE(gate(profileOf(times(3, {0, 1}), 2, 1), 1, 1).committees, (std::vector<Committee>{{0}, {1}}));
}

void ScoresTest::doesNotCountRegionsWithoutVoters()
{
    ApprovalProfile profile(1);
    profile.add(std::vector<int>{0}, 0);
    profile.add(std::vector<int>{0}, 2);
    QCOMPARE(profile.regions(), 3);
    QCOMPARE(gate(profile, 1, 2).committees, (std::vector<Committee>{{0}}));
    QVERIFY(gate(profile, 1, 3).committees.empty());
}

void ScoresTest::leavesVotersWithoutRegionToTheWhole()
{
    ApprovalProfile profile(1);
    profile.add(std::vector<int>{0}, 0);
    profile.add(std::vector<int>{}, -1);
    profile.add(std::vector<int>{}, -1);
    QVERIFY(gate(profile, 1, 1).committees.empty());
    profile.add(std::vector<int>{0}, -1);
    profile.add(std::vector<int>{0}, -1);
    QCOMPARE(gate(profile, 1, 1).committees, (std::vector<Committee>{{0}}));
    QVERIFY(gate(profile, 1, 2).committees.empty());
}

QTEST_GUILESS_MAIN(ScoresTest)
#include "scorestest.moc"

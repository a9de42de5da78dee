// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/core/voting/plainrules.h"

using domain::Rule;
using namespace voting;

class CommitteesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void satisfiesTheRoomMost();
    void choosesInProportionToParties();
    void leavesNobodyWithoutAnOption();
    void bringsTheFarthestBallotNearest();
    void givesEachOptionTheSameShareOfVoters();
    void distributesTheRemainderOneVoterEach();
    void supportsTheLeastSupportedMost();
    void agreesWithThePlainRules_data();
    void agreesWithThePlainRules();
    void findsTheSameWithTheCloserBound();
};

void CommitteesTest::satisfiesTheRoomMost()
{
    const Tally tally = tallyOf(Rule::Pav, profileOf(twelveVoters(), 7), 4);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 2, 5}}));
    // 3 x 3/2 with a and b, 3 x 3/2 with a and c, 2 with a, 11/6 with b, c and f, 1 with f.
    QCOMPARE(*tally.committeeScore, Exact(83, 6));
}

void CommitteesTest::choosesInProportionToParties()
{
    // Parties of 30, 20 and 10 voters with six options each: 3, 2 and 1 of six seats, in every way.
    std::vector<int> first{0, 1, 2, 3, 4, 5};
    std::vector<int> second{6, 7, 8, 9, 10, 11};
    std::vector<int> third{12, 13, 14, 15, 16, 17};
    const Tally tally =
        tallyOf(Rule::Pav, profileOf(joined({times(30, first), times(20, second), times(10, third)}), 18), 6);
    QCOMPARE(tally.committees.size(), std::size_t(20 * 15 * 6));
    QCOMPARE(tally.committees.front(), (Committee{0, 1, 2, 6, 7, 12}));
    QVERIFY(tally.complete);
}

void CommitteesTest::leavesNobodyWithoutAnOption()
{
    const Tally tally = tallyOf(Rule::Cc, profileOf(twelveVoters(), 7), 4);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 4, 5, 6}}));
    QCOMPARE(*tally.committeeScore, Exact(12));
}

void CommitteesTest::bringsTheFarthestBallotNearest()
{
    // {0, 1} is at 4 from {2, 3}; with one of either both are at 2.
    const Tally tally = tallyOf(Rule::MinimaxAv, profileOf(joined({times(9, {0, 1}), {{2, 3}}}), 4), 2);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 2}, {0, 3}, {1, 2}, {1, 3}}));
    QCOMPARE(*tally.committeeScore, Exact(2));
}

void CommitteesTest::givesEachOptionTheSameShareOfVoters()
{
    // Two of six voters each; 0 has supporters for two seats, but may represent two only.
    const ApprovalProfile profile = profileOf(joined({times(4, {0}), times(1, {1}), times(1, {2})}), 4);
    const Tally tally = tallyOf(Rule::Monroe, profile, 3);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 2}}));
    QCOMPARE(*tally.committeeScore, Exact(4));
}

void CommitteesTest::distributesTheRemainderOneVoterEach()
{
    // Five voters, two seats: one option represents three, the other two.
    const Tally tally = tallyOf(Rule::Monroe, profileOf(joined({times(4, {0}), times(1, {1})}), 2), 2);
    QCOMPARE(*tally.committeeScore, Exact(4));
    const Tally even = tallyOf(Rule::Monroe, profileOf(joined({times(3, {0}), times(2, {1})}), 2), 2);
    QCOMPARE(*even.committeeScore, Exact(5));
}

void CommitteesTest::supportsTheLeastSupportedMost()
{
    // After 0 with 3 supporters: with 1 the three can give each 3/2, with 2 its only supporter gives 1.
    const Tally tally = tallyOf(Rule::MaximinSupport, profileOf({{0, 1}, {0, 1}, {0}, {2}}, 3), 2);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1}}));
    QCOMPARE(tally.steps, (std::vector<Step>{{0, 3}, {1, Exact(3, 2)}}));
    QCOMPARE(*tally.committeeScore, Exact(3, 2));
}

void CommitteesTest::agreesWithThePlainRules_data()
{
    QTest::addColumn<int>("voters");
    QTest::addColumn<int>("options");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("percent");
    QTest::newRow("one seat") << 9 << 6 << 1 << 30;
    QTest::newRow("two seats") << 9 << 6 << 2 << 30;
    QTest::newRow("three seats, many ties") << 5 << 7 << 3 << 30;
    QTest::newRow("four seats") << 14 << 8 << 4 << 30;
    QTest::newRow("five seats") << 11 << 9 << 5 << 25;
    QTest::newRow("six seats, most approve most") << 10 << 8 << 6 << 75;
    QTest::newRow("more than a word of voters") << 70 << 7 << 3 << 40;
    QTest::newRow("more than two words of voters") << 131 << 7 << 5 << 30;
    QTest::newRow("hardly anybody approves anything") << 6 << 7 << 4 << 6;
    QTest::newRow("fewer voters than seats") << 3 << 7 << 5 << 40;
}

void CommitteesTest::agreesWithThePlainRules()
{
    QFETCH(int, voters);
    QFETCH(int, options);
    QFETCH(int, seats);
    QFETCH(int, percent);
    QRandomGenerator random(11);
    for (int run = 0; run < (voters > 64 ? 2 : 8); ++run) {
        const Approvals ballots = randomBallots(random, voters, options, percent);
        for (const Rule rule : {Rule::Pav, Rule::Cc, Rule::MinimaxAv, Rule::Monroe}) {
            QCOMPARE(winners(rule, profileOf(ballots, options), seats), plainly(rule, ballots, options, seats));
        }
    }
}

void CommitteesTest::findsTheSameWithTheCloserBound()
{
    // Coin tosses make committees so alike that the cheaper bound gives up.
    QRandomGenerator random(13);
    const Approvals ballots = randomBallots(random, 130, 13, 50);
    for (const Rule rule : {Rule::Pav, Rule::Cc}) {
        QCOMPARE(winners(rule, profileOf(ballots, 13), 6), plainly(rule, ballots, 13, 6));
    }
}

QTEST_GUILESS_MAIN(CommitteesTest)
#include "committeestest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/core/voting/plainrules.h"

using domain::Rule;
using namespace voting;

class SequentialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPhragmensExampleAsHeDid();
    void givesEachSecondSuccessHalfAVote();
    void takesOutWhatCostsLeast();
    void servesWhoHasNobodyYet();
    void sharesLoadsAmongSupporters();
    void buysWhileTheSupportersCanPay();
    void letsThePoorGiveAllTheyHave();
    void completesFromWhatIsLeft();
    void fillsUpWithUnapprovedOptionsInEveryWay();
    void agreesWithThePlainRules_data();
    void agreesWithThePlainRules();
};

void SequentialTest::countsPhragmensExampleAsHeDid()
{
    const Tally tally = tallyOf(Rule::SeqPhragmen, profileOf(phragmensVoters(), 6), 3);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 4}}));
    // A with 1,171 supporters, then Q: (1 + 137/1171) / 656.
    QCOMPARE(tally.steps.at(0), (Step{0, Exact(1, 1171)}));
    QCOMPARE(tally.steps.at(1), (Step{4, Exact(Exact(1, 1171 * 656) * 1308)}));
    QCOMPARE(tally.steps.at(2).option, 1);
}

void SequentialTest::givesEachSecondSuccessHalfAVote()
{
    const Tally tally = tallyOf(Rule::SeqPav, profileOf(twelveVoters(), 7), 4);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 2, 5}}));
    QCOMPARE(tally.steps, (std::vector<Step>{{0, 8}, {1, Exact(5, 2)}, {2, 2}, {5, Exact(4, 3)}}));
}

void SequentialTest::takesOutWhatCostsLeast()
{
    // Losing 2 costs 1/2 + 1/2, losing 1 costs 1/2 + 1 + 1, losing 0 costs 1/2 + 1/2 + 1 + 1/2.
    const Tally tally = tallyOf(Rule::RevSeqPav, profileOf({{0, 1}, {0, 2}, {0, 2}, {0}, {1}, {1}}, 3), 2);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1}}));
    QCOMPARE(tally.steps, (std::vector<Step>{{2, 1}}));
}

void SequentialTest::servesWhoHasNobodyYet()
{
    const Tally tally = tallyOf(Rule::SeqCc, profileOf(twelveVoters(), 7), 4);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 4, 5, 6}}));
    QCOMPARE(tally.steps, (std::vector<Step>{{0, 8}, {5, 2}, {4, 1}, {6, 1}}));
}

void SequentialTest::sharesLoadsAmongSupporters()
{
    const Tally tally = tallyOf(Rule::SeqPhragmen, profileOf(twelveVoters(), 7), 4);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 2, 3}}));
    QCOMPARE(tally.steps,
             (std::vector<Step>{{0, Exact(1, 8)}, {1, Exact(11, 32)}, {2, Exact(55, 128)}, {3, Exact(5, 8)}}));
}

void SequentialTest::buysWhileTheSupportersCanPay()
{
    // Six voters, three seats: 1/2 each. Four buy 0 at 1/4 and 1 at 1/4, two buy 2 with all they have.
    const Tally tally = tallyOf(Rule::EqualShares, profileOf(joined({times(4, {0, 1, 3}), times(2, {2})}), 4), 3);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 2}, {0, 2, 3}, {1, 2, 3}}));
    QCOMPARE(tally.steps, (std::vector<Step>{{0, Exact(1, 4)}, {1, Exact(1, 4)}, {2, Exact(1, 2)}}));
}

void SequentialTest::letsThePoorGiveAllTheyHave()
{
    // Five voters, three seats: 3/5 each. 0 costs 1/3 a head and leaves 4/15 to three; 1 asks two of them for all they
    // have, and one who has 3/5 for 7/15; 2 has a single supporter and cannot be bought.
    const Tally tally = tallyOf(Rule::EqualShares, profileOf({{0, 1}, {0, 1}, {0}, {1}, {2}}, 3), 2);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1}}));
    // Two seats: 2/5 each, so 0 at 1/3 leaves 1/15, and 1/15 + 1/15 + 2/5 buys nothing: Phragmén completes.
    QCOMPARE(tally.steps, (std::vector<Step>{{0, Exact(1, 3)}, {1, Exact(7, 45)}}));
    const Tally three = tallyOf(Rule::EqualShares, profileOf({{0, 1}, {0, 1}, {0}, {1}, {2}}, 3), 3);
    QCOMPARE(three.steps, (std::vector<Step>{{0, Exact(1, 3)}, {1, Exact(7, 15)}, {2, Exact(2, 5)}}));
}

void SequentialTest::completesFromWhatIsLeft()
{
    const Tally tally = tallyOf(Rule::EqualShares, profileOf(twelveVoters(), 7), 4);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1, 2, 3}}));
    QCOMPARE(tally.steps,
             (std::vector<Step>{{0, Exact(1, 8)}, {1, Exact(1, 96)}, {2, Exact(37, 384)}, {3, Exact(7, 24)}}));
}

void SequentialTest::fillsUpWithUnapprovedOptionsInEveryWay()
{
    const ApprovalProfile profile = profileOf({{1}, {1}}, 4);
    for (const Rule rule :
         {Rule::SeqPav, Rule::RevSeqPav, Rule::SeqCc, Rule::SeqPhragmen, Rule::EqualShares, Rule::MaximinSupport}) {
        const Tally tally = tallyOf(rule, profile, 2);
        QCOMPARE(tally.committees, (std::vector<Committee>{{0, 1}, {1, 2}, {1, 3}}));
    }
}

void SequentialTest::agreesWithThePlainRules_data()
{
    QTest::addColumn<int>("voters");
    QTest::addColumn<int>("options");
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("percent");
    QTest::newRow("few voters, many ties") << 4 << 6 << 3 << 40;
    QTest::newRow("a small room") << 12 << 7 << 3 << 30;
    QTest::newRow("more than a word of voters") << 70 << 6 << 3 << 40;
    QTest::newRow("more than two words of voters") << 131 << 6 << 4 << 25;
    QTest::newRow("most approve most") << 9 << 6 << 4 << 80;
    QTest::newRow("hardly anybody approves anything") << 6 << 6 << 3 << 8;
}

void SequentialTest::agreesWithThePlainRules()
{
    QFETCH(int, voters);
    QFETCH(int, options);
    QFETCH(int, seats);
    QFETCH(int, percent);
    QRandomGenerator random(7);
    for (int run = 0; run < 12; ++run) {
        const Approvals ballots = randomBallots(random, voters, options, percent);
        for (const Rule rule : {Rule::SeqPav, Rule::RevSeqPav, Rule::SeqCc, Rule::SeqPhragmen, Rule::EqualShares}) {
            QCOMPARE(winners(rule, profileOf(ballots, options), seats), plainly(rule, ballots, options, seats));
        }
    }
}

QTEST_GUILESS_MAIN(SequentialTest)
#include "sequentialtest.moc"

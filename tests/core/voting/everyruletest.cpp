// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "tests/core/voting/electorates.h"

using domain::Rule;
using namespace voting;

Q_DECLARE_METATYPE(domain::Rule)

namespace {

constexpr int regions = 3;

/// Ballots and the regions of their voters, so that both can be moved together.
struct Electorate
{
    Approvals ballots;
    std::vector<int> regionOf;
};

Electorate electorate(QRandomGenerator& random, int voters, int options)
{
    Electorate made{randomBallots(random, voters, options, 45), {}};
    for (int voter = 0; voter < voters; ++voter) {
        made.regionOf.push_back(random.bounded(regions + 1) - 1);
    }
    return made;
}

ApprovalProfile profileOf(const Electorate& electorate, const std::vector<int>& order, int options)
{
    ApprovalProfile profile(options);
    for (const int voter : order) {
        profile.add(electorate.ballots[static_cast<std::size_t>(voter)],
                    electorate.regionOf[static_cast<std::size_t>(voter)]);
    }
    return profile;
}

std::vector<int> inOrder(int number)
{
    std::vector<int> order(static_cast<std::size_t>(number));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

void addRules()
{
    QTest::addColumn<Rule>("rule");
    for (const Rule rule : rulesFor(BallotKind::Approvals)) {
        QTest::newRow(qPrintable(domain::toText(rule))) << rule;
    }
}

Tally tallyWithOneRegion(Rule rule, const ApprovalProfile& profile, int seats)
{
    return count(rule, profile, {seats, 1}).value();
}

} // namespace

class EveryRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameTallyInAnyOrderOfBallots_data() { addRules(); }
    void givesTheSameTallyInAnyOrderOfBallots();
    void choosesTheSameWhenEveryBallotIsThereTwice_data() { addRules(); }
    void choosesTheSameWhenEveryBallotIsThereTwice();
    void choosesTheRenamedWhenOptionsAreRenamed_data() { addRules(); }
    void choosesTheRenamedWhenOptionsAreRenamed();
    void choosesAllWhenThereAreMoreSeatsThanOptions_data() { addRules(); }
    void choosesAllWhenThereAreMoreSeatsThanOptions();
    void choosesTheOnlyOption_data() { addRules(); }
    void choosesTheOnlyOption();
    void holdsAllEqualWithoutBallots_data() { addRules(); }
    void holdsAllEqualWithoutBallots();
    void choosesNobodyWithoutOptions_data() { addRules(); }
    void choosesNobodyWithoutOptions();
    void listsTheFirstOfVeryManyTied_data() { addRules(); }
    void listsTheFirstOfVeryManyTied();
    void refusesWhatWouldTakeTooLong_data();
    void refusesWhatWouldTakeTooLong();
    void refusesOtherBallots_data() { addRules(); }
    void refusesOtherBallots();
};

void EveryRuleTest::givesTheSameTallyInAnyOrderOfBallots()
{
    QFETCH(Rule, rule);
    QRandomGenerator random(3);
    for (int run = 0; run < 10; ++run) {
        const Electorate voters = electorate(random, 90, 9);
        std::vector<int> order = inOrder(90);
        const Tally tally = tallyWithOneRegion(rule, profileOf(voters, order, 9), 4);
        std::shuffle(order.begin(), order.end(), random);
        QVERIFY(tallyWithOneRegion(rule, profileOf(voters, order, 9), 4) == tally);
    }
}

void EveryRuleTest::choosesTheSameWhenEveryBallotIsThereTwice()
{
    QFETCH(Rule, rule);
    QRandomGenerator random(4);
    for (int run = 0; run < 10; ++run) {
        // As many voters as Monroe's rule can share out evenly: else what is left over differs.
        const Electorate voters = electorate(random, 36, 8);
        const std::vector<int> once = inOrder(36);
        std::vector<int> twice = once;
        twice.insert(twice.end(), once.begin(), once.end());
        QCOMPARE(tallyWithOneRegion(rule, profileOf(voters, twice, 8), 4).committees,
                 tallyWithOneRegion(rule, profileOf(voters, once, 8), 4).committees);
    }
}

void EveryRuleTest::choosesTheRenamedWhenOptionsAreRenamed()
{
    QFETCH(Rule, rule);
    QRandomGenerator random(5);
    for (int run = 0; run < 20; ++run) {
        const Electorate voters = electorate(random, 11, 7);
        std::vector<int> names = inOrder(7);
        std::shuffle(names.begin(), names.end(), random);
        const auto renamed = [&names](std::vector<int> options) {
            for (int& option : options) {
                option = names[static_cast<std::size_t>(option)];
            }
            std::sort(options.begin(), options.end());
            return options;
        };
        Electorate others = voters;
        std::transform(voters.ballots.begin(), voters.ballots.end(), others.ballots.begin(), renamed);
        std::vector<Committee> expected = tallyWithOneRegion(rule, profileOf(voters, inOrder(11), 7), 3).committees;
        std::transform(expected.begin(), expected.end(), expected.begin(), renamed);
        std::sort(expected.begin(), expected.end());
        QCOMPARE(tallyWithOneRegion(rule, profileOf(others, inOrder(11), 7), 3).committees, expected);
    }
}

void EveryRuleTest::choosesAllWhenThereAreMoreSeatsThanOptions()
{
    QFETCH(Rule, rule);
    const Approvals ballots = times(3, {0, 1, 2});
    for (const int seats : {3, 4, 50}) {
        QCOMPARE(tallyWithOneRegion(rule, voting::profileOf(ballots, 3, 1), seats).committees,
                 (std::vector<Committee>{{0, 1, 2}}));
    }
}

void EveryRuleTest::choosesTheOnlyOption()
{
    QFETCH(Rule, rule);
    const Tally tally = tallyWithOneRegion(rule, voting::profileOf({{0}, {}, {0}}, 1, 1), 1);
    QCOMPARE(tally.committees, (std::vector<Committee>{{0}}));
    QCOMPARE(tally.scores.size(), std::size_t(1));
}

void EveryRuleTest::holdsAllEqualWithoutBallots()
{
    QFETCH(Rule, rule);
    const Tally tally = tallyWithOneRegion(rule, ApprovalProfile(4), 2);
    QCOMPARE(tally.committees.size(), std::size_t(rule == Rule::Breadth ? 0 : 6));
    QCOMPARE(tally.scores, std::vector<Exact>(4));
}

void EveryRuleTest::choosesNobodyWithoutOptions()
{
    QFETCH(Rule, rule);
    QVERIFY(tallyWithOneRegion(rule, ApprovalProfile(0), 2).committees.empty());
}

void EveryRuleTest::listsTheFirstOfVeryManyTied()
{
    QFETCH(Rule, rule);
    std::vector<int> everything = inOrder(30);
    const Tally tally = tallyWithOneRegion(rule, voting::profileOf(times(2, everything), 30, 1), 5);
    QVERIFY(!tally.complete);
    QCOMPARE(tally.committees.size(), mostCommittees);
    QCOMPARE(tally.committees.front(), (Committee{0, 1, 2, 3, 4}));
    // Of those that begin with 0 there are 23,751: the list stops among them.
    QVERIFY(tally.committees.back().front() == 0);
    QVERIFY(std::is_sorted(tally.committees.begin(), tally.committees.end()));
}

void EveryRuleTest::refusesWhatWouldTakeTooLong_data()
{
    QTest::addColumn<Rule>("rule");
    for (const Rule rule : {Rule::Pav, Rule::Cc, Rule::Monroe, Rule::MaximinSupport}) {
        QTest::newRow(qPrintable(domain::toText(rule))) << rule;
    }
}

void EveryRuleTest::refusesWhatWouldTakeTooLong()
{
    QFETCH(Rule, rule);
    QRandomGenerator random(6);
    const ApprovalProfile profile = voting::profileOf(randomBallots(random, 40, 300, 20), 300);
    const domain::Result<Tally> tally = count(rule, profile, {40, 1});
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, domain::ErrorCode::TooMuchWork);
}

void EveryRuleTest::refusesOtherBallots()
{
    QFETCH(Rule, rule);
    const domain::Result<Tally> tally = count(rule, RankingProfile{2, {}}, {1, 1});
    QVERIFY(!tally);
    QCOMPARE(tally.error().code, domain::ErrorCode::WrongBallots);
}

QTEST_GUILESS_MAIN(EveryRuleTest)
#include "everyruletest.moc"

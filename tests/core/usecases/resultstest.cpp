// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/results.h"

#include <QTest>

#include "core/domain/support.h"
#include "tests/support/plenary.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Plenary;

namespace {

template <class T>
QSet<T> asSet(const QList<T>& list)
{
    return {list.cbegin(), list.cend()};
}

/// So many ballots of each kind.
QList<QList<int>> ballots(const QList<QPair<int, QList<int>>>& kinds)
{
    QList<QList<int>> all;
    for (const auto& [number, marks] : kinds) {
        all += QList<QList<int>>(number, marks);
    }
    return all;
}

struct Closed
{
    Closed(const usecases::RoundLimits& limits, const QList<QList<int>>& cast)
        : id(plenary.opened(limits))
    {
        plenary.closeWith(id, cast);
    }
    [[nodiscard]] const Round& round() const { return plenary.at(id); }
    [[nodiscard]] voting::Selection result() const { return usecases::resultOf(plenary.meeting(), round()); }
    [[nodiscard]] QSet<RecommendationId> some(const QList<int>& numbers) const { return asSet(plenary.some(numbers)); }

    Plenary plenary;
    RoundId id;
};

usecases::RoundLimits limitsFor(Method method, Rule rule, int seats = 5)
{
    usecases::RoundLimits limits;
    limits.method = method;
    limits.casting = Casting::Open;
    limits.rule = rule;
    limits.seats = seats;
    return limits;
}

} // namespace

class ResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleOfApprovalsChoosesWhatAllWant_data()
    {
        QTest::addColumn<Rule>("rule");
        for (const Rule rule : voting::rulesFor(voting::BallotKind::Approvals)) {
            QTest::newRow(qPrintable(toText(rule))) << rule;
        }
    }
    void everyRuleOfApprovalsChoosesWhatAllWant()
    {
        QFETCH(Rule, rule);
        // Everybody of four regions wants the same five; nobody wants the rest.
        const Closed closed(limitsFor(Method::Approval, rule), ballots({{80, {1, 1, 0, 1, 1, 0, 1}}}));
        QCOMPARE(asSet(closed.result().certain), closed.some({0, 1, 3, 4, 6}));
        QVERIFY(!closed.result().hasTie());
    }

    void everyRuleOfRankingsChoosesWhatAllWant_data()
    {
        QTest::addColumn<Rule>("rule");
        for (const Rule rule : voting::rulesFor(voting::BallotKind::Rankings)) {
            QTest::newRow(qPrintable(toText(rule))) << rule;
        }
    }
    void everyRuleOfRankingsChoosesWhatAllWant()
    {
        QFETCH(Rule, rule);
        const Closed closed(limitsFor(Method::Ranking, rule, 2), ballots({{30, {2, 1, 0, 3, 0, 0, 0}}}));
        const auto chosen = usecases::chosenBy(closed.plenary.meeting(), closed.round());
        QCOMPARE(asSet(chosen), closed.some({0, 1}));
    }

    void pointsAreAdded_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<Rule>("rule");
        QTest::newRow("dots") << Method::Dots << Rule::Dots;
        QTest::newRow("score") << Method::Score << Rule::Score;
    }
    void pointsAreAdded()
    {
        QFETCH(Method, method);
        QFETCH(Rule, rule);
        const Closed closed(limitsFor(method, rule, 2),
                            ballots({{10, {3, 2, 0, 0, 0, 0, 0}}, {11, {0, 0, 2, 0, 1, 0, 0}}}));
        QCOMPARE(closed.result().certain.first(), closed.plenary.options.at(0)); // 30 before 22
        QCOMPARE(asSet(closed.result().certain), closed.some({0, 2}));
        QCOMPARE(closed.result().ranked.first().votes, 30);
    }

    void whatNobodySupportsIsNotChosen()
    {
        const Closed closed(limitsFor(Method::Approval, Rule::Av), ballots({{9, {1, 1, 1, 0, 0, 0, 0}}}));
        QCOMPARE(asSet(closed.result().certain), closed.some({0, 1, 2}));
        QVERIFY(!closed.result().hasTie());
        QCOMPARE(closed.result().placesLeft, 0);
    }

    void nobodyVotedAndNothingIsChosen()
    {
        for (const Rule rule : {Rule::Av, Rule::SeqPhragmen, Rule::EqualShares, Rule::Breadth, Rule::Cc}) {
            const Closed closed(limitsFor(Method::Approval, rule), {});
            QVERIFY(closed.result().certain.isEmpty() && !closed.result().hasTie());
        }
    }

    void overTheGateFewerThanFiveAreNotFilledUp()
    {
        // Everybody wants R0 and R1; a third R2; one R3.
        const Closed closed(
            limitsFor(Method::Approval, Rule::Breadth),
            ballots({{61, {1, 1, 0, 0, 0, 0, 0}}, {30, {1, 1, 1, 0, 0, 0, 0}}, {1, {1, 1, 0, 1, 0, 0, 0}}}));
        QCOMPARE(asSet(closed.result().certain), closed.some({0, 1}));
    }

    void committeesThatMayNotBeMixedAreKeptTogether()
    {
        // Two camps that each want two and share nothing, one place for each camp: any one of the two of each camp.
        const Closed closed(limitsFor(Method::Approval, Rule::SeqPhragmen, 2),
                            ballots({{10, {1, 1, 0, 0, 0, 0, 0}}, {10, {0, 0, 1, 1, 0, 0, 0}}}));
        const voting::Selection result = closed.result();
        QCOMPARE(result.certain.size(), 0);
        QCOMPARE(asSet(result.tied), closed.some({0, 1, 2, 3}));
        QCOMPARE(result.placesLeft, 2);
        QCOMPARE(result.together.size(), 4);
        for (const QList<RecommendationId>& pair : result.together) {
            QCOMPARE((asSet(pair) & closed.some({0, 1})).size(), 1);
        }
        Plenary& plenary = const_cast<Closed&>(closed).plenary;
        const Done mixed = plenary.ties().rule(closed.id, plenary.some({0, 1}), u"because"_s);
        QVERIFY(!mixed && mixed.error().code == ErrorCode::NotACommittee);
        QVERIFY(plenary.ties().drawLot(closed.id, {}));
        QVERIFY(result.together.contains([&] {
            QList<RecommendationId> drawn = closed.round().ruled;
            std::sort(drawn.begin(), drawn.end());
            return drawn;
        }()));
    }

    void otherRulesAreSetBesideTheRoundsOwn()
    {
        // Three of five want the same five, two of five want the other two: proportional rules give those one.
        const Closed closed(limitsFor(Method::Approval, Rule::Av),
                            ballots({{30, {1, 1, 1, 1, 1, 0, 0}}, {20, {0, 0, 0, 0, 0, 1, 1}}}));
        const QList<usecases::Comparison> beside = usecases::comparisonsOf(closed.plenary.meeting(), closed.round());
        QCOMPARE(beside.size(), 2);
        QCOMPARE(beside.at(0).rule, Rule::SeqPhragmen);
        QVERIFY(beside.at(0).counted);
        QCOMPARE(asSet(beside.at(0).takes), closed.some({5, 6}));
        QVERIFY(beside.at(0).tied); // which of the first camp's five go
        QCOMPARE(beside.at(1).rule, Rule::Breadth);
        QVERIFY(beside.at(1).takes.isEmpty());
    }

    void countedRoundsHaveNothingBesideThem()
    {
        Plenary plenary;
        const auto id = plenary.rounds().setUp(Track::Priority, usecases::byHand(Method::ShowOfHands, 20));
        QVERIFY(usecases::comparisonsOf(plenary.meeting(), plenary.at(*id)).isEmpty());
        const auto refused = usecases::selectionUnder(plenary.meeting(), plenary.at(*id), Rule::Av);
        QVERIFY(!refused && refused.error().code == ErrorCode::WrongBallots);
    }

    void aRollCallCountsTheVoicesOfBodies()
    {
        Plenary plenary;
        usecases::RoundLimits limits = limitsFor(Method::RollCall, Rule::Av, 1);
        const RoundId id = plenary.opened(limits);
        const QList<VoterId> bodies = plenary.at(id).voters;
        QVERIFY(bodies.size() > 10 && plenary.meeting().bodies.contains(BodyId(bodies.first().uuid())));
        const RecommendationId option = plenary.options.at(3);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(plenary.rounds().setVoice(id, option, bodies.at(i), i < 3 ? Voice::InFavour : Voice::Against));
        }
        QVERIFY(plenary.rounds().setVoice(id, option, bodies.at(0), Voice::Abstaining)); // thinks again
        QVERIFY(plenary.rounds().setVoice(id, option, bodies.at(1), std::nullopt));
        QVERIFY(!plenary.rounds().setVoice(id, option, VoterId::create(), Voice::Against));
        plenary.close(id);
        const Count count = countOf(plenary.meeting(), plenary.at(id), option);
        QCOMPARE(count.inFavour, 1);
        QCOMPARE(count.against, 2);
        QCOMPARE(count.abstaining, 1);
        QCOMPARE(plenary.at(id).ballots, 4);
        QCOMPARE(usecases::chosenBy(plenary.meeting(), plenary.at(id)), QList<RecommendationId>{option});
    }

    void aConsensusRoundChoosesWhatNobodyObjectsTo()
    {
        Plenary plenary(6);
        const auto id = plenary.rounds().setUp(Track::Priority, usecases::byHand(Method::Consensus, 92));
        QVERIFY(plenary.rounds().open(*id));
        QVERIFY(plenary.rounds().object(*id, plenary.options.at(2), u"  IOM: too <b>vague</b> "_s));
        QVERIFY(!plenary.rounds().object(*id, plenary.options.at(2), u"  "_s));
        QVERIFY(plenary.rounds().object(*id, plenary.options.at(1), u"withdrawn at once"_s));
        const QString key = plenary.at(*id).objections.value(plenary.options.at(1)).firstKey();
        QVERIFY(plenary.rounds().withdrawObjection(*id, plenary.options.at(1), key));
        QVERIFY(!plenary.rounds().withdrawObjection(*id, plenary.options.at(1), key));
        QVERIFY(plenary.rounds().close(*id));
        const auto chosen = usecases::chosenBy(plenary.meeting(), plenary.at(*id));
        QCOMPARE(asSet(chosen), asSet(plenary.some({0, 1, 3, 4, 5})));
        QCOMPARE(plenary.at(*id).objections.value(plenary.options.at(2)).first(), u"IOM: too <b>vague</b>"_s);
        QCOMPARE(countOf(plenary.meeting(), plenary.at(*id), plenary.options.at(2)).against, 1);
    }

    void supportIsShownByRegionOfTheVoter()
    {
        Plenary plenary;
        const RoundId id = plenary.opened(limitsFor(Method::Approval, Rule::Av));
        QHash<VoterId, QList<int>> cast;
        QHash<QString, int> voters;
        for (const VoterId& voter : plenary.voters) {
            cast.insert(voter, {1, regionOf(plenary.meeting(), voter) == u"Europe"_s ? 1 : 0, 0, 0, 0, 0, 0});
            ++voters[regionOf(plenary.meeting(), voter)];
        }
        QVERIFY(plenary.polling().cast(id, cast));
        plenary.close(id);
        const RegionalSupport support = supportByRegion(plenary.meeting(), plenary.at(id));
        QCOMPARE(support.regions.size(), voters.size());
        for (qsizetype region = 0; region < support.regions.size(); ++region) {
            const int all = voters.value(support.regions.at(region));
            QCOMPARE(support.ballots.at(region), all);
            QCOMPARE(support.inFavour.value(plenary.options.at(0)).at(region), all);
            QCOMPARE(support.inFavour.value(plenary.options.at(1)).at(region),
                     support.regions.at(region) == u"Europe"_s ? all : 0);
        }
        QVERIFY(!support.regions.contains(QString()) || support.regions.last().isEmpty());
    }

    void theOrderOfBallotsAndOptionsDecidesNothing()
    {
        const QList<QList<int>> cast = ballots({{7, {1, 1, 0, 1, 0, 0, 0}},
                                                {6, {0, 0, 1, 1, 1, 0, 0}},
                                                {5, {0, 1, 0, 0, 0, 1, 1}},
                                                {4, {1, 0, 1, 0, 0, 1, 0}}});
        QList<QList<int>> backwards = cast;
        std::reverse(backwards.begin(), backwards.end());
        for (const Rule rule : voting::rulesFor(voting::BallotKind::Approvals)) {
            Plenary plenary;
            const RoundId one = plenary.opened(limitsFor(Method::Approval, rule, 3));
            plenary.closeWith(one, cast);
            const RoundId other = plenary.opened(limitsFor(Method::Approval, rule, 3));
            plenary.closeWith(other, backwards);
            if (rule != Rule::Breadth) { // by whom it was cast decides the region
                QVERIFY(usecases::resultOf(plenary.meeting(), plenary.at(one)) ==
                        usecases::resultOf(plenary.meeting(), plenary.at(other)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ResultsTest)
#include "resultstest.moc"

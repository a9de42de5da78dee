// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/ties.h"

#include <QTest>

#include "core/domain/support.h"
#include "core/secrecy/codes.h"
#include "core/usecases/history.h"
#include "core/usecases/outcomes.h"
#include "tests/support/plenary.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Plenary;

namespace {

template <class R>
ErrorCode codeOf(const R& result)
{
    return result ? ErrorCode::NotADatabase : result.error().code;
}

/// A closed round in which R0 to R3 are chosen and R4 and R5 are tied for the fifth place.
struct Tied
{
    explicit Tied(const QList<QList<int>>& more = {})
    {
        id = plenary.opened(Method::Approval, Casting::Open);
        QList<QList<int>> ballots(6, {1, 1, 1, 1, 0, 0, 0});
        ballots += QList<QList<int>>(3, {0, 0, 0, 0, 1, 0, 0});
        ballots += QList<QList<int>>(3, {0, 0, 0, 0, 0, 1, 0});
        ballots += more;
        plenary.closeWith(id, ballots);
    }
    [[nodiscard]] const Round& round() const { return plenary.at(id); }
    [[nodiscard]] bool waits() const { return usecases::tieWaits(plenary.meeting(), round()); }
    [[nodiscard]] QSet<RecommendationId> chosen() const
    {
        const auto chosen = usecases::chosenBy(plenary.meeting(), round());
        return {chosen.cbegin(), chosen.cend()};
    }
    [[nodiscard]] QSet<RecommendationId> five(int fifth) const
    {
        const auto some = plenary.some({0, 1, 2, 3, fifth});
        return {some.cbegin(), some.cend()};
    }
    Done adopt()
    {
        return usecases::adopt(plenary.fixture.workspace(), Track::Priority,
                               usecases::proposedLines(plenary.meeting(), Track::Priority));
    }

    Plenary plenary;
    RoundId id;
};

} // namespace

class TiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTieAtTheCut()
    {
        const Tied tied;
        const voting::Selection selection = usecases::resultOf(tied.plenary.meeting(), tied.round());
        QCOMPARE(selection.certain.size(), 4);
        QCOMPARE(QSet<RecommendationId>(selection.tied.begin(), selection.tied.end()).size(), 2);
        QCOMPARE(selection.placesLeft, 1);
        QVERIFY(selection.together.isEmpty()); // either
        QVERIFY(tied.waits());
    }

    void aRunOffSettlesIt()
    {
        Tied tied;
        const auto runOff = tied.plenary.ties().runOff(tied.id);
        QVERIFY(runOff);
        const Round& round = tied.plenary.at(*runOff);
        QCOMPARE(round.options, tied.plenary.some({4, 5}));
        QCOMPARE(round.seats, 1);
        QCOMPARE(round.runOffOf, tied.id);
        QCOMPARE(runOffOf(tied.plenary.meeting(), tied.round())->id, *runOff);
        QVERIFY(tied.waits());
        QCOMPARE(codeOf(tied.adopt()), ErrorCode::TieUnsettled);

        QVERIFY(tied.plenary.rounds().open(*runOff));
        QCOMPARE(codeOf(tied.adopt()), ErrorCode::WrongState);
        tied.plenary.closeWith(*runOff, {{0, 1}, {0, 1}, {1, 0}});
        QVERIFY(!tied.waits());
        QCOMPARE(tied.chosen(), tied.five(5));
        QVERIFY(tied.adopt());
        QCOMPARE(adoptedOutcome(tied.plenary.meeting(), Track::Priority)->round, tied.id);
        QCOMPARE(tied.round().state, RoundState::Adopted);
        QCOMPARE(tied.plenary.at(*runOff).state, RoundState::Adopted);
    }

    void aRunOffMayBeTiedInTurn()
    {
        Tied tied;
        const auto runOff = tied.plenary.ties().runOff(tied.id);
        QVERIFY(tied.plenary.rounds().open(*runOff));
        tied.plenary.closeWith(*runOff, {{0, 1}, {1, 0}});
        QVERIFY(tied.waits());
        QVERIFY(tied.plenary.ties().rule(*runOff, tied.plenary.some({4}), u"The chair's casting vote"_s));
        QVERIFY(!tied.waits());
        QCOMPARE(tied.chosen(), tied.five(4));
        QCOMPARE(mainRound(tied.plenary.meeting(), tied.plenary.at(*runOff)).id, tied.id);
    }

    void aRunOffThatIsWithdrawnLeavesTheTie()
    {
        Tied tied;
        const auto runOff = tied.plenary.ties().runOff(tied.id);
        QCOMPARE(codeOf(tied.plenary.ties().drawLot(tied.id, {})), ErrorCode::WrongState);
        QVERIFY(tied.plenary.rounds().withdraw(*runOff));
        QVERIFY(tied.waits());
        QVERIFY(tied.plenary.ties().drawLot(tied.id, {}));
        QVERIFY(!tied.waits());
    }

    void aRunOffIsTakenBackUntilItOpens()
    {
        Tied tied;
        QVERIFY(tied.plenary.ties().runOff(tied.id));
        QVERIFY(tied.plenary.fixture.workspace().undo());
        QVERIFY(!tied.round().tieWay && tied.waits());
        QCOMPARE(latestRound(tied.plenary.meeting(), Track::Priority)->id, tied.id);
        QVERIFY(tied.plenary.fixture.workspace().redo());
        const RoundId runOff = runOffOf(tied.plenary.meeting(), tied.round())->id;
        QVERIFY(tied.plenary.rounds().open(runOff));
        QVERIFY(!tied.plenary.fixture.workspace().undo());
    }

    void aLotIsDrawnFromTheSeedThatWasWrittenDownBefore()
    {
        Tied tied;
        const QString commitment = tied.round().lotCommitment;
        QCOMPARE(commitment.size(), 64);
        QVERIFY(tied.round().lotSeed.isEmpty());
        QVERIFY(tied.plenary.ties().drawLot(tied.id, u" Nairobi "_s));
        QCOMPARE(secrecy::sha256(tied.round().lotSeed), commitment);
        QCOMPARE(tied.round().lotWord, u"Nairobi"_s);
        const auto order = usecases::inLotOrder(tied.plenary.some({4, 5}), tied.round().lotSeed, tied.round().lotWord);
        QCOMPARE(tied.round().ruled, QList<RecommendationId>{order.first()});
        QVERIFY(!tied.waits());
    }

    void aLotIsNotDrawnAgainUntilItFallsAsWished()
    {
        Tied tied;
        QVERIFY(tied.plenary.ties().drawLot(tied.id, u"one"_s));
        const QList<RecommendationId> drawn = tied.round().ruled;
        for (int i = 0; i < 8; ++i) {
            QVERIFY(tied.plenary.fixture.workspace().undo());
            QVERIFY(tied.waits());
            QVERIFY(!tied.round().lotSeed.isEmpty()); // what is published stays
            QVERIFY(tied.plenary.ties().drawLot(tied.id, QString::number(i)));
            QCOMPARE(tied.round().ruled, drawn);
            QCOMPARE(tied.round().lotWord, u"one"_s);
        }
    }

    void aLotFallsOnBothSidesOverManySeeds()
    {
        const QList<RecommendationId> options{RecommendationId::create(), RecommendationId::create()};
        int first = 0;
        for (int i = 0; i < 400; ++i) {
            const auto order = usecases::inLotOrder(options, QString::number(i), {});
            first += order.first() == options.first() ? 1 : 0;
            QCOMPARE(usecases::inLotOrder({options.at(1), options.at(0)}, QString::number(i), {}), order);
        }
        QVERIFY(first > 140 && first < 260);
    }

    void widerSupportThatIsEqualSettlesNothing()
    {
        Plenary plenary;
        const RoundId id = plenary.opened(Method::Approval, Casting::Open);
        plenary.closeWith(id, QList<QList<int>>(40, {1, 1, 1, 1, 1, 1, 0})); // six for five places
        QCOMPARE(codeOf(plenary.ties().takeWider(id)), ErrorCode::StillTied);
        QVERIFY(usecases::tieWaits(plenary.meeting(), plenary.at(id)));
        QVERIFY(!plenary.at(id).tieWay);
    }

    void widerSupportIsCountedByMoreThanHalfOfARegion()
    {
        Plenary plenary;
        const RoundId id = plenary.opened(Method::Approval, Casting::Open);
        QHash<QString, QList<VoterId>> byRegion;
        for (const VoterId& voter : plenary.voters) {
            byRegion[regionOf(plenary.meeting(), voter)].append(voter);
        }
        byRegion.remove(QString());
        QCOMPARE(byRegion.size(), 4);
        // R0 to R3 by everybody; R4 by two of two in two regions, R5 by two of two in one region and one of two in two.
        const QStringList regions = byRegion.keys();
        const QList<QList<int>> extra{{4, 4}, {4, 4}, {5, 5}, {5, -1}};
        QHash<VoterId, QList<int>> ballots;
        for (qsizetype region = 0; region < regions.size(); ++region) {
            for (int i = 0; i < 2; ++i) {
                QList<int> marks{1, 1, 1, 1, 0, 0, 0};
                if (const int option = extra.at(region).at(i); option >= 0) {
                    marks[option] = 1;
                }
                ballots.insert(byRegion.value(regions.at(region)).at(i), marks);
            }
        }
        // One more for R5, in the region where it has one of two: it is in favour of two of three there.
        ballots.insert(byRegion.value(regions.at(0)).at(2), {1, 1, 1, 1, 0, 1, 0});
        QVERIFY(plenary.polling().cast(id, ballots));
        plenary.close(id);
        QCOMPARE(usecases::breadthOfSupport(plenary.meeting(), plenary.at(id), plenary.options.at(4)), 2);
        QCOMPARE(usecases::breadthOfSupport(plenary.meeting(), plenary.at(id), plenary.options.at(5)), 1);
        QVERIFY(usecases::tieWaits(plenary.meeting(), plenary.at(id)));
        QVERIFY(plenary.ties().takeWider(id));
        QVERIFY(usecases::chosenBy(plenary.meeting(), plenary.at(id)).contains(plenary.options.at(4)));
        QVERIFY(!usecases::chosenBy(plenary.meeting(), plenary.at(id)).contains(plenary.options.at(5)));
    }

    void onlyATieIsSettledAndOnce()
    {
        Tied tied({{0, 0, 0, 0, 1, 0, 0}}); // R4 has one more
        QVERIFY(!tied.waits());
        QCOMPARE(codeOf(tied.plenary.ties().runOff(tied.id)), ErrorCode::NotFound);
        QCOMPARE(codeOf(tied.plenary.ties().drawLot(tied.id, {})), ErrorCode::NotFound);
        QCOMPARE(codeOf(tied.plenary.ties().takeWider(tied.id)), ErrorCode::NotFound);

        Tied other;
        QVERIFY(other.plenary.ties().rule(other.id, other.plenary.some({4}), u"because"_s));
        QCOMPARE(codeOf(other.plenary.ties().drawLot(other.id, {})), ErrorCode::WrongState);
        QCOMPARE(codeOf(other.plenary.ties().runOff(other.id)), ErrorCode::WrongState);
        QVERIFY(other.adopt());
        QVERIFY(other.plenary.fixture.workspace().undo()); // the adoption
        QVERIFY(other.plenary.fixture.workspace().undo()); // the ruling
        QVERIFY(other.waits());
    }

    void anAdoptedWayIsNotTakenBack()
    {
        Tied tied;
        QVERIFY(tied.plenary.ties().drawLot(tied.id, {}));
        QVERIFY(tied.adopt());
        const auto five = tied.chosen();
        const auto history = usecases::history(tied.plenary.fixture.workspace());
        int refused = 0;
        for (const usecases::HistoryLine& line : *history) {
            if (line.intent == u"round.lot"_s || line.intent == u"round.seed"_s) {
                const Done back = tied.plenary.fixture.workspace().takeBack(line.entry);
                refused += codeOf(back) == ErrorCode::WrongState ? 1 : 0;
            }
        }
        QCOMPARE(refused, 2);
        QCOMPARE(codeOf(tied.plenary.ties().drawLot(tied.id, {})), ErrorCode::WrongState);
        QCOMPARE(tied.chosen(), five);
    }

    void roundsThatAreRunOffsOfEachOtherEndNowhere()
    {
        Tied tied;
        const auto runOff = tied.plenary.ties().runOff(tied.id);
        QVERIFY(tied.plenary.rounds().open(*runOff));
        tied.plenary.closeWith(*runOff, {{0, 1}, {1, 0}});
        // As a file might say that somebody wrote by hand.
        Meeting meeting = tied.plenary.meeting();
        meeting.rounds.edit(*runOff).tieWay = TieWay::RunOff;
        meeting.rounds.edit(tied.id).runOffOf = *runOff;
        QVERIFY(usecases::tieWaits(meeting, *meeting.rounds.find(tied.id)));
        QCOMPARE(usecases::chosenBy(meeting, *meeting.rounds.find(tied.id)).size(), 4);
        QVERIFY(!mainRound(meeting, *meeting.rounds.find(tied.id)).id.isNull());
    }

    void openingAgainKeepsTheRecord()
    {
        Tied tied;
        const auto runOff = tied.plenary.ties().runOff(tied.id);
        QVERIFY(tied.plenary.rounds().open(*runOff));
        tied.plenary.closeWith(*runOff, {{0, 1}});
        const auto again = tied.plenary.rounds().openAgain(*runOff);
        QVERIFY(again);
        QCOMPARE(tied.plenary.at(*again).replaces, tied.id);
        QCOMPARE(tied.plenary.at(*again).options.size(), 7);
        QCOMPARE(tied.plenary.at(*again).seats, 5);
        QCOMPARE(tied.plenary.at(*again).casting, Casting::Open);
        QCOMPARE(tied.chosen(), tied.five(5)); // the old one stands in the record
    }
};

QTEST_GUILESS_MAIN(TiesTest)
#include "tiestest.moc"

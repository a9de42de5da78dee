// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rounds.h"

#include <QTest>
#include <limits>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/outcomes.h"
#include "core/usecases/people.h"
#include "core/usecases/rounds.h"
#include "core/usecases/ties.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Rounds;

namespace {

template <class R>
ErrorCode codeOf(const R& result)
{
    return result ? ErrorCode::NotADatabase : result.error().code;
}

/// Seven recommendations of the priorities.
struct Vote
{
    Vote()
    {
        for (int i = 0; i < 7; ++i) {
            options.append(*usecases::Board(fixture.workspace()).add(Track::Priority, QString::number(i)));
        }
    }
    RoundId opened(Method method = Method::Approval, int entitled = 20)
    {
        const auto id = rounds.setUp(Track::Priority, usecases::byHand(method, entitled));
        if (!id || !rounds.open(*id)) {
            qFatal("The round did not open");
        }
        return *id;
    }
    Done count(const RoundId& id, int option, int approvals)
    {
        return rounds.countApprovals(id, options.at(option), fixture.group(u"AF"_s), approvals);
    }
    /// A closed round in which the options got these approvals.
    RoundId closed(const QList<int>& approvals)
    {
        const RoundId id = opened();
        for (qsizetype i = 0; i < approvals.size(); ++i) {
            if (!count(id, static_cast<int>(i), approvals.at(i))) {
                qFatal("The count was refused");
            }
        }
        if (!rounds.close(id)) {
            qFatal("The round did not close");
        }
        return id;
    }
    [[nodiscard]] const Round& at(const RoundId& id) const { return *fixture.meeting().rounds.find(id); }

    MeetingFixture fixture = MeetingFixture::small();
    Rounds rounds{fixture.workspace()};
    QList<RecommendationId> options;
};

} // namespace

class RoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromSetUpToOpenToClosed()
    {
        Vote vote;
        const auto id = vote.rounds.setUp(Track::Priority, usecases::byHand(Method::ShowOfHands, 20));
        QVERIFY(id);
        QCOMPARE(vote.at(*id).options, vote.options);
        QCOMPARE(vote.at(*id).state, RoundState::SetUp);
        QCOMPARE(vote.at(*id).seats, 5);
        QVERIFY(vote.rounds.setLimits(*id, usecases::byHand(Method::Approval, 30)));
        QCOMPARE(vote.at(*id).method, Method::Approval);
        QCOMPARE(vote.at(*id).entitled, 30);
        QVERIFY(vote.rounds.open(*id));
        QVERIFY(vote.at(*id).opened.isValid());
        QVERIFY(vote.rounds.close(*id));
        QVERIFY(vote.at(*id).closed > vote.at(*id).opened);
    }

    void eachStateAllowsOnlyItsOwn()
    {
        Vote vote;
        const auto id = vote.rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 20));
        const auto wrong = [&](const Done& done) { return codeOf(done) == ErrorCode::WrongState; };
        const auto counting = [&] {
            return wrong(vote.rounds.setBallots(*id, 3)) && wrong(vote.count(*id, 0, 3)) &&
                   wrong(vote.rounds.countHands(*id, vote.options.at(0), 1, 1, 1)) && wrong(vote.rounds.close(*id));
        };
        QVERIFY(counting() && wrong(usecases::Ties(vote.fixture.workspace()).rule(*id, {}, u"x"_s)));
        QCOMPARE(codeOf(vote.rounds.openAgain(*id)), ErrorCode::WrongState);
        QCOMPARE(codeOf(vote.rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 1))),
                 ErrorCode::WrongState);

        QVERIFY(vote.rounds.open(*id));
        QVERIFY(wrong(vote.rounds.open(*id)));
        QVERIFY(vote.rounds.setLimits(*id, usecases::byHand(Method::Approval, 9)));
        QVERIFY(vote.count(*id, 0, 3));
        QCOMPARE(codeOf(vote.rounds.setLimits(*id, usecases::byHand(Method::Approval, 20))), ErrorCode::BallotsThere);
        QVERIFY(wrong(vote.rounds.withdraw(*id)) &&
                wrong(usecases::Ties(vote.fixture.workspace()).rule(*id, {}, u"x"_s)));
        QCOMPARE(codeOf(vote.rounds.openAgain(*id)), ErrorCode::WrongState);
        QCOMPARE(codeOf(vote.rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 1))),
                 ErrorCode::WrongState);

        QVERIFY(vote.rounds.close(*id));
        QVERIFY(counting() && wrong(vote.rounds.open(*id)) && wrong(vote.rounds.withdraw(*id)));
        QVERIFY(wrong(vote.rounds.setLimits(*id, usecases::byHand(Method::Approval, 9))));

        const RoundId none = RoundId::create();
        for (const Done& done :
             {vote.rounds.open(none), vote.rounds.setBallots(none, 1), vote.rounds.close(none),
              vote.rounds.withdraw(none), usecases::Ties(vote.fixture.workspace()).rule(none, {}, u"x"_s)}) {
            QCOMPARE(codeOf(done), ErrorCode::NotFound);
        }
        QCOMPARE(codeOf(vote.rounds.openAgain(none)), ErrorCode::NotFound);
    }

    void needsOptions()
    {
        Vote vote;
        QCOMPARE(codeOf(vote.rounds.setUp(Track::FollowUp, usecases::byHand(Method::Approval, 9))),
                 ErrorCode::TooFewOptions);
    }

    void aRoundThatNeverOpenedIsWithdrawn()
    {
        Vote vote;
        const auto id = vote.rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 20));
        QVERIFY(vote.rounds.withdraw(*id));
        QVERIFY(!latestRound(vote.fixture.meeting(), Track::Priority));
        QCOMPARE(codeOf(vote.rounds.open(*id)), ErrorCode::NotFound);
        QVERIFY(vote.rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 20)));
    }

    void approvalsStayWithinTheBallots()
    {
        Vote vote;
        const RoundId id = vote.opened();
        const auto group = [&](const QString& mark, int approvals) {
            return vote.rounds.countApprovals(id, vote.options.at(0), vote.fixture.group(mark), approvals);
        };
        QVERIFY(group(u"AF"_s, 12));
        QCOMPARE(codeOf(group(u"EU"_s, 9)), ErrorCode::CountTooLarge);
        QVERIFY(group(u"EU"_s, 8));
        QCOMPARE(vote.at(id).counts.value(vote.options.at(0)).support(), 20);
        QVERIFY(group(u"AF"_s, 11)); // its own earlier count makes room
        QVERIFY(vote.rounds.countApprovals(id, vote.options.at(0), {}, 1));
        QCOMPARE(vote.at(id).counts.value(vote.options.at(0)).byGroup.value(GroupId()), 1);
        QCOMPARE(codeOf(group(u"AF"_s, -1)), ErrorCode::CountTooLarge);
        QCOMPARE(codeOf(vote.rounds.countApprovals(id, RecommendationId::create(), {}, 1)), ErrorCode::NotFound);
        QCOMPARE(codeOf(vote.rounds.countHands(id, vote.options.at(0), 1, 0, 0)), ErrorCode::NotFound);
        QVERIFY(vote.count(id, 1, 0)); // nobody is a count too
        QVERIFY(vote.at(id).counts.contains(vote.options.at(1)));
    }

    void ballotsHoldWhatWasCounted()
    {
        Vote vote;
        const RoundId id = vote.opened();
        QCOMPARE(codeOf(vote.rounds.setBallots(id, 21)), ErrorCode::CountTooLarge);
        QCOMPARE(codeOf(vote.rounds.setBallots(id, -1)), ErrorCode::CountTooLarge);
        QVERIFY(vote.rounds.setBallots(id, 15));
        QCOMPARE(codeOf(vote.count(id, 0, 16)), ErrorCode::CountTooLarge);
        QVERIFY(vote.count(id, 0, 15));
        QCOMPARE(codeOf(vote.rounds.setBallots(id, 14)), ErrorCode::CountTooLarge);
        QCOMPARE(codeOf(vote.rounds.setBallots(id, 0)), ErrorCode::CountTooLarge);
        QVERIFY(vote.rounds.setBallots(id, 16));
    }

    void handsStayWithinTheRoom()
    {
        Vote vote;
        const RoundId id = vote.opened(Method::ShowOfHands);
        const auto hands = [&](int inFavour, int against, int abstaining) {
            return vote.rounds.countHands(id, vote.options.at(0), inFavour, against, abstaining);
        };
        QVERIFY(hands(10, 6, 4));
        QCOMPARE(vote.at(id).counts.value(vote.options.at(0)), (Count{{}, 10, 6, 4}));
        QVERIFY(hands(3, 0, 0));
        QCOMPARE(vote.at(id).counts.value(vote.options.at(0)), (Count{{}, 3, 0, 0}));
        QCOMPARE(codeOf(hands(10, 6, 5)), ErrorCode::CountTooLarge);
        QCOMPARE(codeOf(hands(-1, 0, 0)), ErrorCode::CountTooLarge);
        QCOMPARE(codeOf(hands(5, -1, 0)), ErrorCode::CountTooLarge);
        constexpr int most = std::numeric_limits<int>::max();
        QCOMPARE(codeOf(hands(most, most, most)), ErrorCode::CountTooLarge);
        QCOMPARE(codeOf(vote.count(id, 0, 1)), ErrorCode::NotFound);
        QCOMPARE(codeOf(vote.rounds.countHands(id, RecommendationId::create(), 1, 0, 0)), ErrorCode::NotFound);
        QCOMPARE(codeOf(vote.rounds.setBallots(id, 2)), ErrorCode::CountTooLarge);
    }

    void choosesTheFiveWithMostSupport()
    {
        Vote vote;
        const RoundId id = vote.closed({1, 7, 2, 6, 3, 5, 4});
        QVERIFY(!usecases::tieWaits(vote.fixture.meeting(), vote.at(id)));
        QCOMPARE(usecases::chosenBy(vote.fixture.meeting(), vote.at(id)),
                 (QList<RecommendationId>{vote.options.at(1), vote.options.at(3), vote.options.at(5),
                                          vote.options.at(6), vote.options.at(4)}));
        QCOMPARE(codeOf(usecases::Ties(vote.fixture.workspace()).rule(id, {vote.options.at(0)}, u"x"_s)),
                 ErrorCode::NotFound);
    }

    void aTieAtTheCutIsRuledByTheChair()
    {
        Vote vote;
        const RoundId id = vote.closed({9, 8, 7, 4, 4, 4, 1});
        QVERIFY(usecases::tieWaits(vote.fixture.meeting(), vote.at(id)));
        QCOMPARE(usecases::chosenBy(vote.fixture.meeting(), vote.at(id)).size(), 3);
        QCOMPARE(usecases::resultOf(vote.fixture.meeting(), vote.at(id)).placesLeft, 2);
        const auto rule = [&](const QList<int>& taken, const QString& reason) {
            QList<RecommendationId> ids;
            for (const int one : taken) {
                ids.append(vote.options.at(one));
            }
            return codeOf(usecases::Ties(vote.fixture.workspace()).rule(id, ids, reason));
        };
        QCOMPARE(rule({3}, u"By lot"_s), ErrorCode::WrongNumber);
        QCOMPARE(rule({3, 4, 5}, u"By lot"_s), ErrorCode::WrongNumber);
        QCOMPARE(rule({3, 3}, u"By lot"_s), ErrorCode::WrongNumber);
        QCOMPARE(rule({}, u"By lot"_s), ErrorCode::WrongNumber);
        QCOMPARE(rule({3, 0}, u"By lot"_s), ErrorCode::NotFound);
        QCOMPARE(rule({3, 4}, u"  "_s), ErrorCode::ReasonMissing);
        QCOMPARE(rule({3, 4}, QString(4'001, u'x')), ErrorCode::TextTooLong);
        QVERIFY(usecases::tieWaits(vote.fixture.meeting(), vote.at(id)));
        QVERIFY(
            usecases::Ties(vote.fixture.workspace()).rule(id, {vote.options.at(5), vote.options.at(3)}, u" By lot "_s));
        QCOMPARE(vote.at(id).ruling, u"By lot"_s);
        QVERIFY(!usecases::tieWaits(vote.fixture.meeting(), vote.at(id)));
        QCOMPARE(usecases::chosenBy(vote.fixture.meeting(), vote.at(id)).size(), 5);
        QVERIFY(usecases::chosenBy(vote.fixture.meeting(), vote.at(id)).contains(vote.options.at(5)));
        QVERIFY(!usecases::chosenBy(vote.fixture.meeting(), vote.at(id)).contains(vote.options.at(4)));
    }

    void aRulingTakesOnlyWhatIsTied()
    {
        Vote vote;
        Round round = vote.at(vote.closed({9, 8, 7, 6, 5, 5, 1}));
        round.ruled = {vote.options.at(6)}; // as a file from elsewhere may say
        QCOMPARE(usecases::chosenBy(vote.fixture.meeting(), round), vote.options.first(4));
    }

    void aRoundOpenedAgainIsANewOne()
    {
        Vote vote;
        const RoundId first = vote.closed({1, 2, 3, 4, 5, 6, 7});
        const Round record = vote.at(first);
        const auto second = vote.rounds.openAgain(first);
        QVERIFY(second);
        QCOMPARE(vote.at(*second).replaces, first);
        QCOMPARE(vote.at(*second).method, record.method);
        QCOMPARE(vote.at(*second).entitled, record.entitled);
        QVERIFY(vote.at(*second).counts.isEmpty());
        QVERIFY(vote.at(first) == record);
        QCOMPARE(latestRound(vote.fixture.meeting(), Track::Priority)->id, *second);
    }

    void votersAreThosePresentOrAllWherePresenceWasNeverNoted()
    {
        MeetingFixture fixture = MeetingFixture::small();
        QCOMPARE(usecases::entitledVoters(fixture.meeting()), 2);
        QList<ParticipantId> ids;
        for (const Participant& participant : fixture.meeting().participants) {
            ids.append(participant.id);
        }
        QVERIFY(usecases::People(fixture.workspace()).setPresent(ids, false));
        QCOMPARE(usecases::entitledVoters(fixture.meeting()), 3);
        QVERIFY(usecases::People(fixture.workspace()).withdraw({ids.first()}));
        QCOMPARE(usecases::entitledVoters(fixture.meeting()), 2);
        QCOMPARE(usecases::entitledVoters(Meeting()), 0);
    }
};

QTEST_GUILESS_MAIN(RoundsTest)
#include "roundstest.moc"

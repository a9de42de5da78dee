// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/polling.h"

#include <QTest>

#include "core/domain/support.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/opening.h"
#include "core/usecases/people.h"
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

const QList<int> firstTwo{1, 1, 0, 0, 0, 0, 0};
const QList<int> blank{0, 0, 0, 0, 0, 0, 0};

} // namespace

class PollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretBallotIsCountedAtTheCloseAndNotBefore()
    {
        Plenary plenary;
        QCOMPARE(plenary.voters.size(), 92);
        const RoundId id = plenary.opened();
        QCOMPARE(plenary.at(id).entitled, 92);
        const auto entries = plenary.fixture.workspace().file().lastSequence();
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), firstTwo));
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(1), blank));
        QCOMPARE(plenary.fixture.workspace().file().lastSequence(), entries); // no trace in the journal
        QVERIFY(ballotsOf(plenary.meeting(), plenary.at(id)).isEmpty());
        QCOMPARE(usecases::votedIn(plenary.fixture.workspace(), id)->size(), 2);

        QVERIFY(plenary.rounds().close(id, Plenary::officers()));
        QCOMPARE(plenary.at(id).ballots, 2);
        QCOMPARE(countOf(plenary.meeting(), plenary.at(id), plenary.options.at(0)).inFavour, 1);
        QCOMPARE(countOf(plenary.meeting(), plenary.at(id), plenary.options.at(2)).inFavour, 0);
        QCOMPARE(usecases::votedIn(plenary.fixture.workspace(), id)->size(), 2); // who voted stays known
    }

    void ballotsOutliveARestart()
    {
        Plenary plenary;
        const RoundId id = plenary.opened();
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), firstTwo));
        plenary.fixture.reopen();
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(1), firstTwo));
        QVERIFY(plenary.rounds().close(id, Plenary::officers()));
        QCOMPARE(plenary.at(id).secretBallots.size(), 2);
    }

    void aVoterVotesOnceHoweverBallotsAreGiven_data()
    {
        QTest::addColumn<Casting>("casting");
        QTest::newRow("secret") << Casting::Secret;
        QTest::newRow("open") << Casting::Open;
    }
    void aVoterVotesOnceHoweverBallotsAreGiven()
    {
        QFETCH(Casting, casting);
        Plenary plenary;
        const RoundId id = plenary.opened(Method::Approval, casting);
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), firstTwo));
        QCOMPARE(codeOf(plenary.polling().cast(id, plenary.voters.at(0), blank)), ErrorCode::AlreadyVoted);
        QCOMPARE(codeOf(plenary.polling().cast(id, VoterId::create(), blank)), ErrorCode::NotEntitled);
        // A pile with one who voted goes in not at all.
        QCOMPARE(codeOf(plenary.polling().cast(id, {{plenary.voters.at(1), blank}, {plenary.voters.at(0), blank}})),
                 ErrorCode::AlreadyVoted);
        plenary.close(id);
        QCOMPARE(plenary.at(id).ballots, 1);
        QCOMPARE(countOf(plenary.meeting(), plenary.at(id), plenary.options.at(0)).inFavour, 1);
        QCOMPARE(codeOf(plenary.polling().cast(id, plenary.voters.at(1), blank)), ErrorCode::WrongState);
    }

    void anOpenBallotIsTakenBackAndCastAnew()
    {
        Plenary plenary;
        const RoundId id = plenary.opened(Method::Approval, Casting::Open);
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), firstTwo));
        QVERIFY(plenary.polling().takeBack(id, plenary.voters.at(0)));
        QCOMPARE(codeOf(plenary.polling().takeBack(id, plenary.voters.at(0))), ErrorCode::NotFound);
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), blank));
        QVERIFY(plenary.fixture.workspace().undo());
        QVERIFY(plenary.at(id).openBallots.isEmpty());
        plenary.close(id);
        QVERIFY(!plenary.fixture.workspace().undo());
    }

    void refusesWhatTheMethodDoesNotAllow_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QList<int>>("marks");
        QTest::addColumn<ErrorCode>("code");
        const auto fine = ErrorCode::NotADatabase;
        QTest::newRow("approval, all") << Method::Approval << QList<int>{1, 1, 1} << ErrorCode::TooManyMarks;
        QTest::newRow("approval, as many as may be") << Method::Approval << QList<int>{1, 0, 1} << fine;
        QTest::newRow("approval, twice") << Method::Approval << QList<int>{2, 0, 0} << ErrorCode::WrongMark;
        QTest::newRow("approval, less than none") << Method::Approval << QList<int>{-1, 0, 0} << ErrorCode::WrongMark;
        QTest::newRow("approval, an option missing") << Method::Approval << QList<int>{1, 0} << ErrorCode::WrongNumber;
        QTest::newRow("approval, one too many") << Method::Approval << QList<int>{1, 0, 0, 0} << ErrorCode::WrongNumber;
        QTest::newRow("dots, all of them") << Method::Dots << QList<int>{2, 2, 0} << fine;
        QTest::newRow("dots, too many on one") << Method::Dots << QList<int>{3, 0, 0} << ErrorCode::WrongMark;
        QTest::newRow("dots, too many") << Method::Dots << QList<int>{2, 2, 1} << ErrorCode::TooManyMarks;
        QTest::newRow("score, the highest") << Method::Score << QList<int>{5, 5, 5} << fine;
        QTest::newRow("score, beyond") << Method::Score << QList<int>{6, 0, 0} << ErrorCode::WrongMark;
        QTest::newRow("ranking, some") << Method::Ranking << QList<int>{2, 0, 1} << fine;
        QTest::newRow("ranking, a place too far") << Method::Ranking << QList<int>{4, 0, 0} << ErrorCode::WrongMark;
    }
    void refusesWhatTheMethodDoesNotAllow()
    {
        QFETCH(Method, method);
        QFETCH(QList<int>, marks);
        QFETCH(ErrorCode, code);
        Plenary plenary(3);
        usecases::RoundLimits limits;
        limits.method = method;
        limits.casting = Casting::Secret;
        limits.mostApprovals = 2;
        limits.dots = 4;
        limits.mostDots = 2;
        const RoundId id = plenary.opened(limits);
        QCOMPARE(codeOf(plenary.polling().cast(id, plenary.voters.at(0), marks)), code);
        QCOMPARE(usecases::votedIn(plenary.fixture.workspace(), id)->size(), code == ErrorCode::NotADatabase ? 1 : 0);
    }

    void codesBringVotersToTheirBallot()
    {
        Plenary plenary;
        const RoundId id = plenary.opened();
        const auto codes = plenary.polling().issueCodes(id);
        QCOMPARE(codes->size(), 92);
        const usecases::VoterCode one = codes->at(40);
        QCOMPARE(*plenary.polling().voterOf(id, one.code.toLower()), one.voter);
        QCOMPARE(codeOf(plenary.polling().voterOf(id, u"AAAA-AAAA"_s)), ErrorCode::UnknownCode);
        QCOMPARE(codeOf(plenary.polling().voterOf(id, u"hello"_s)), ErrorCode::UnknownCode);
        QVERIFY(plenary.polling().cast(id, one.voter, firstTwo));
        QCOMPARE(codeOf(plenary.polling().voterOf(id, one.code)), ErrorCode::AlreadyVoted);

        const auto again = plenary.polling().issueCodes(id); // for who has not voted
        QCOMPARE(again->size(), 91);
        QCOMPARE(codeOf(plenary.polling().voterOf(id, codes->at(3).code)), ErrorCode::UnknownCode);
        QCOMPARE(*plenary.polling().voterOf(id, again->at(3).code), again->at(3).voter);
    }

    void wrongPassphrasesLeaveEverythingAsItWas()
    {
        Plenary plenary;
        const RoundId id = plenary.opened();
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), firstTwo));
        const Round before = plenary.at(id);
        secrecy::Passphrases wrong = Plenary::officers();
        wrong.second += u"!"_s;
        QCOMPARE(codeOf(plenary.rounds().close(id, wrong)), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(plenary.rounds().close(id)), ErrorCode::WrongPassphrase);
        QVERIFY(plenary.at(id) == before);
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(1), firstTwo));
        plenary.close(id);
        QCOMPARE(plenary.at(id).ballots, 2);
    }

    void aBrokenBallotKeepsTheRoundOpen()
    {
        Plenary plenary;
        const RoundId id = plenary.opened();
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), firstTwo));
        QVERIFY(plenary.fixture.workspace().file().ballotBox().cast(id, VoterId::create(), QByteArray(64, 'x')));
        const Done closed = plenary.rounds().close(id, Plenary::officers());
        QCOMPARE(codeOf(closed), ErrorCode::BallotBroken);
        QCOMPARE(plenary.at(id).state, RoundState::Open);
        QCOMPARE(plenary.fixture.workspace().file().ballotBox().sealed(id)->size(), 2);
    }

    void passphrasesAreAskedForBeforeAnythingOpens()
    {
        Plenary plenary;
        usecases::RoundLimits limits;
        limits.casting = Casting::Secret;
        const auto id = plenary.rounds().setUp(Track::Priority, limits);
        QCOMPARE(codeOf(plenary.rounds().open(*id)), ErrorCode::WeakPassphrase);
        QCOMPARE(codeOf(plenary.rounds().open(*id, {u"the same words"_s, u"the same words"_s})),
                 ErrorCode::SamePassphrase);
        QCOMPARE(plenary.at(*id).state, RoundState::SetUp);
    }

    void unnamedBallotsOnPaperCountAsSoManyVoters()
    {
        Plenary plenary;
        const RoundId id = plenary.opened();
        QVERIFY(plenary.polling().cast(id, plenary.voters.at(0), firstTwo));
        const QList<Ballot> pile(60, Ballot{u"Europe"_s, firstTwo});
        QVERIFY(plenary.polling().castUnnamed(id, pile, u"urn 1"_s));
        QCOMPARE(codeOf(plenary.polling().castUnnamed(id, {pile.first()}, u"urn 1"_s)), ErrorCode::AlreadyVoted);
        QCOMPARE(codeOf(plenary.polling().castUnnamed(id, pile, u"urn 2"_s)), ErrorCode::CountTooLarge);
        // With the pile there is room for 31 more, whoever they are.
        QHash<VoterId, QList<int>> others;
        for (int i = 1; i <= 31; ++i) {
            others.insert(plenary.voters.at(i), firstTwo);
        }
        QVERIFY(plenary.polling().cast(id, others));
        QCOMPARE(codeOf(plenary.polling().cast(id, plenary.voters.at(40), firstTwo)), ErrorCode::CountTooLarge);
        QCOMPARE(codeOf(plenary.polling().cast(id, plenary.voters.at(1), firstTwo)), ErrorCode::AlreadyVoted);
        plenary.close(id);
        QCOMPARE(plenary.at(id).ballots, 92);
    }

    void limitsAreFrozenAtTheFirstBallot()
    {
        Plenary plenary;
        const RoundId id = plenary.opened();
        usecases::RoundLimits limits = usecases::limitsOf(plenary.at(id));
        limits.seats = 3;
        QVERIFY(plenary.rounds().setLimits(id, limits));
        QCOMPARE(plenary.at(id).seats, 3);
        limits.electorate = Electorate::Bodies;
        QVERIFY(plenary.rounds().setLimits(id, limits));
        QVERIFY(plenary.at(id).voters.size() < 92);
        QCOMPARE(plenary.at(id).entitled, plenary.at(id).voters.size());
        limits.casting = Casting::Open;
        QCOMPARE(codeOf(plenary.rounds().setLimits(id, limits)), ErrorCode::WrongState);
        limits.casting = Casting::Secret;
        QVERIFY(plenary.polling().cast(id, plenary.at(id).voters.first(), firstTwo));
        limits.seats = 4;
        QCOMPARE(codeOf(plenary.rounds().setLimits(id, limits)), ErrorCode::BallotsThere);
        QCOMPARE(plenary.at(id).seats, 3);
    }

    void whoMayVoteIsFixedWhenTheRoundOpens()
    {
        Plenary plenary;
        const RoundId id = plenary.opened();
        const ParticipantId one(plenary.voters.first().uuid());
        QVERIFY(usecases::People(plenary.fixture.workspace()).setPresent({one}, false));
        QCOMPARE(plenary.at(id).voters.size(), 92);
        QVERIFY(plenary.polling().cast(id, plenary.voters.first(), firstTwo));
    }

    void categoriesChooseWhoVotes()
    {
        Plenary plenary;
        const QStringList categories = categoriesOf(plenary.meeting());
        QVERIFY(categories.size() > 1);
        usecases::RoundLimits limits;
        limits.casting = Casting::Open;
        limits.electorate = Electorate::Categories;
        limits.categories = {categories.first()};
        const RoundId id = plenary.opened(limits);
        QVERIFY(!plenary.at(id).voters.isEmpty() && plenary.at(id).voters.size() < 92);
        for (const VoterId& voter : plenary.at(id).voters) {
            QCOMPARE(plenary.meeting().participants.find(ParticipantId(voter.uuid()))->category, categories.first());
        }
        plenary.close(id);
        limits.categories = {};
        const auto nobody = plenary.rounds().setUp(Track::Priority, limits);
        QCOMPARE(codeOf(plenary.rounds().open(*nobody)), ErrorCode::NobodyEntitled);
    }

    void regionsWithTooFewVotersAreNotNamed_data()
    {
        QTest::addColumn<QList<int>>("voters");
        QTest::addColumn<QList<int>>("named");
        QTest::newRow("all large") << QList<int>{5, 3, 9} << QList<int>{5, 3, 9};
        QTest::newRow("two small that make three") << QList<int>{5, 2, 1} << QList<int>{5, 0, 0};
        QTest::newRow("a small one takes the next with it") << QList<int>{5, 2, 4} << QList<int>{5, 0, 0};
        QTest::newRow("one region of two") << QList<int>{2} << QList<int>{0};
        QTest::newRow("nobody") << QList<int>{} << QList<int>{};
    }
    void regionsWithTooFewVotersAreNotNamed()
    {
        QFETCH(QList<int>, voters);
        QFETCH(QList<int>, named);
        const QStringList names{u"A"_s, u"B"_s, u"C"_s};
        QList<Ballot> ballots;
        for (qsizetype region = 0; region < voters.size(); ++region) {
            ballots += QList<Ballot>(voters.at(region), Ballot{names.at(region), {1}});
        }
        usecases::hideSmallRegions(ballots);
        for (qsizetype region = 0; region < named.size(); ++region) {
            const QString& name = names.at(region);
            const auto left = std::count_if(ballots.cbegin(), ballots.cend(),
                                            [&name](const Ballot& ballot) { return ballot.region == name; });
            QCOMPARE(static_cast<int>(left), named.at(region));
        }
    }

    void aPackedBallotIsReadBackAndAlwaysAsLong()
    {
        const QStringList regions{u"Africa"_s, u"Europe"_s};
        const Ballot ballot{u"Europe"_s, {0, 300, 7}};
        QCOMPARE(*usecases::unpacked(usecases::packed(ballot, regions), regions, 3), ballot);
        QCOMPARE(usecases::packed(ballot, regions).size(), usecases::packed({{}, {0, 0, 0}}, regions).size());
        QCOMPARE(usecases::unpacked(usecases::packed({u"Atlantis"_s, {1}}, regions), regions, 1)->region, QString());
        QVERIFY(!usecases::unpacked("short", regions, 3));
    }
};

QTEST_GUILESS_MAIN(PollingTest)
#include "pollingtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/ballotfiles.h"

#include <QRandomGenerator>
#include <QTest>

#include "core/domain/support.h"
#include "tests/support/files.h"
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

QString write(const Plenary& plenary, const QString& name, const QByteArray& text)
{
    return tests::writeFile(plenary.fixture.path(name), text);
}

} // namespace

class BallotFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ballotsAreHandedOutWithoutNamesOnceTheRoundClosed()
    {
        Plenary plenary(3);
        const RoundId id = plenary.opened(Method::Approval, Casting::Open);
        const QString path = plenary.fixture.path(u"ballots.csv"_s);
        QCOMPARE(codeOf(usecases::exportRound(plenary.fixture.workspace(), id, path)), ErrorCode::WrongState);
        QVERIFY(!QFile::exists(path));
        plenary.closeWith(id, {{1, 0, 1}, {0, 0, 0}});
        QVERIFY(usecases::exportRound(plenary.fixture.workspace(), id, path));
        const QString text = QString::fromUtf8(tests::readFile(path));
        QVERIFY(text.contains(u"R0"_s) && text.contains(u"R2"_s));
        QCOMPARE(text.count(u'\n'), 3);
        for (const VoterId& voter : plenary.voters) {
            QVERIFY(!text.contains(nameOf(plenary.meeting(), voter)));
            QVERIFY(!text.contains(voter.toText()));
        }
        QCOMPARE(codeOf(usecases::exportRound(plenary.fixture.workspace(), id, plenary.fixture.path(u"b.txt"_s))),
                 ErrorCode::FormatUnknown);
        QCOMPARE(codeOf(usecases::exportRound(plenary.fixture.workspace(), RoundId::create(), path)),
                 ErrorCode::NotFound);
    }

    void countedRoundsHaveNoBallotsToHandOut()
    {
        Plenary plenary(3);
        const auto id = plenary.rounds().setUp(Track::Priority, usecases::byHand(Method::ShowOfHands, 9));
        QVERIFY(plenary.rounds().open(*id) && plenary.rounds().close(*id));
        QCOMPARE(codeOf(usecases::exportRound(plenary.fixture.workspace(), *id, plenary.fixture.path(u"b.csv"_s))),
                 ErrorCode::WrongBallots);
    }

    void paperBallotsGoIntoASecretRoundOnce()
    {
        Plenary plenary(3);
        const RoundId id = plenary.opened(Method::Approval, Casting::Secret);
        const QString pile = write(plenary, u"pile.csv"_s,
                                   "approval ballots,Region,R2,R0,R1\r\n1,Europe,1,,\r\n2,,0,1,1\r\n1,Africa,,,\r\n");
        QCOMPARE(*usecases::importBallots(plenary.fixture.workspace(), id, pile), 4);
        QCOMPARE(codeOf(usecases::importBallots(plenary.fixture.workspace(), id, pile)), ErrorCode::AlreadyVoted);
        plenary.close(id);
        QCOMPARE(plenary.at(id).ballots, 4);
        QCOMPARE(countOf(plenary.meeting(), plenary.at(id), plenary.options.at(0)).inFavour, 2);
        QCOMPARE(countOf(plenary.meeting(), plenary.at(id), plenary.options.at(2)).inFavour, 1);
    }

    void namedBallotsGoIntoAnOpenRound()
    {
        Plenary plenary(2);
        usecases::RoundLimits limits;
        limits.method = Method::Score;
        limits.casting = Casting::Open;
        const RoundId id = plenary.opened(limits);
        const Participant* seventh = nullptr;
        for (const Participant& participant : plenary.meeting().participants) {
            seventh = participant.number == 7 ? &participant : seventh;
        }
        const VoterId other =
            plenary.voters.at(0).uuid() == seventh->id.uuid() ? plenary.voters.at(1) : plenary.voters.at(0);
        const QString file =
            write(plenary, u"scores.csv"_s,
                  "score ballots,Voter,R0,R1\n1,7,5,0\n1,\"" + nameOf(plenary.meeting(), other).toUtf8() + "\",2,3\n");
        QCOMPARE(*usecases::importBallots(plenary.fixture.workspace(), id, file), 2);
        QCOMPARE(plenary.at(id).openBallots.value(VoterId(seventh->id.uuid())), (QList<int>{5, 0}));
        QCOMPARE(plenary.at(id).openBallots.value(other), (QList<int>{2, 3}));
        QCOMPARE(codeOf(usecases::importBallots(plenary.fixture.workspace(), id, file)), ErrorCode::AlreadyVoted);
    }

    void aFileWithAFaultPutsNothingIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray head = "approval ballots,Region,R0,R1,R2\n";
        QTest::newRow("a mark that is none") << head + "1,Europe,1,,\n1,Europe,x,,\n" << ErrorCode::BadValue;
        QTest::newRow("an unknown region") << head + "1,Atlantis,1,,\n" << ErrorCode::UnknownReference;
        QTest::newRow("an option missing") << QByteArray("approval ballots,R0,R1\n1,1,\n") << ErrorCode::MissingColumn;
        QTest::newRow("an option that nobody votes on")
            << QByteArray("approval ballots,R0,R1,R2,R9\n1,1,,,1\n") << ErrorCode::UnknownReference;
        QTest::newRow("ballots of another kind")
            << QByteArray("dots ballots,R0,R1,R2\n1,1,,\n") << ErrorCode::WrongBallots;
        QTest::newRow("more than are entitled") << head + "93,,1,,\n" << ErrorCode::CountTooLarge;
        QTest::newRow("no ballots at all") << QByteArray("hello\n") << ErrorCode::MissingColumn;
        QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyTable;
    }
    void aFileWithAFaultPutsNothingIn()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorCode, code);
        Plenary plenary(3);
        const RoundId id = plenary.opened(Method::Approval, Casting::Secret);
        const QString path = write(plenary, u"bad.csv"_s, text);
        QCOMPARE(codeOf(usecases::importBallots(plenary.fixture.workspace(), id, path)), code);
        QVERIFY(usecases::votedIn(plenary.fixture.workspace(), id)->isEmpty());
    }

    void anUnknownOrDoubtfulVoterPutsNothingIn_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("unknown") << QByteArray("1,7,1\n1,Nobody,1\n") << ErrorCode::UnknownReference;
        QTest::newRow("twice in the file") << QByteArray("1,7,1\n1,7,0\n") << ErrorCode::AlreadyVoted;
        QTest::newRow("one for two") << QByteArray("2,7,1\n") << ErrorCode::UnknownReference;
    }
    void anUnknownOrDoubtfulVoterPutsNothingIn()
    {
        QFETCH(QByteArray, rows);
        QFETCH(ErrorCode, code);
        Plenary plenary(1);
        const RoundId id = plenary.opened(Method::Approval, Casting::Open);
        const QString path = write(plenary, u"bad.csv"_s, "approval ballots,Voter,R0\n" + rows);
        QCOMPARE(codeOf(usecases::importBallots(plenary.fixture.workspace(), id, path)), code);
        QVERIFY(plenary.at(id).openBallots.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BallotFilesTest)
#include "ballotfilestest.moc"

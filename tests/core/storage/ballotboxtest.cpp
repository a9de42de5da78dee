// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ballotbox.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/storage/meetingfile.h"
#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::RoundId;
using domain::VoterId;
using storage::BallotBox;
using storage::MeetingFile;

namespace {

template <class R>
bool failsWith(const R& result, ErrorCode code)
{
    return !result && result.error().code == code;
}

struct Box
{
    Box()
    {
        if (!file || !box.open(round, {"public", "locked"})) {
            qFatal("no box");
        }
    }
    [[nodiscard]] qsizetype sealed() { return box.sealed(round)->size(); }
    [[nodiscard]] qsizetype voted() { return box.voted(round)->size(); }

    QTemporaryDir folder;
    std::unique_ptr<MeetingFile> file = std::move(*MeetingFile::create(folder.filePath(u"a.rapporteur"_s)));
    BallotBox box = file->ballotBox();
    RoundId round = RoundId::create();
};

} // namespace

class BallotBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoterVotesOnce()
    {
        Box b;
        const VoterId voter = VoterId::create();
        QVERIFY(b.box.cast(b.round, voter, "sealed"));
        QVERIFY(failsWith(b.box.cast(b.round, voter, "again"), ErrorCode::AlreadyVoted));
        QCOMPARE(b.sealed(), 1);
        QCOMPARE(*b.box.voted(b.round), QSet<VoterId>{voter});
        // In another round the same voter votes again.
        const RoundId other = RoundId::create();
        QVERIFY(b.box.open(other, {"public", "locked"}));
        QVERIFY(b.box.cast(other, voter, "sealed"));
        QCOMPARE(b.sealed(), 1);
    }

    void aPileGoesInWholeOrNotAtAll()
    {
        Box b;
        const VoterId voter = VoterId::create();
        QVERIFY(b.box.cast(b.round, voter, "sealed"));
        QHash<VoterId, QByteArray> pile{{voter, "x"}};
        for (int i = 0; i < 20; ++i) {
            pile.insert(VoterId::create(), "y");
        }
        QVERIFY(failsWith(b.box.cast(b.round, pile, 100), ErrorCode::AlreadyVoted));
        pile.remove(voter);
        QVERIFY(failsWith(b.box.cast(b.round, pile, 20), ErrorCode::CountTooLarge));
        QCOMPARE(b.sealed(), 1);
        QCOMPARE(b.voted(), 1);
        QVERIFY(b.box.cast(b.round, pile, 21));
    }

    void aBoxThatIsNotOpenTakesNothing()
    {
        Box b;
        QVERIFY(failsWith(b.box.cast(RoundId::create(), VoterId::create(), "x"), ErrorCode::WrongState));
        QVERIFY(b.box.cast(b.round, VoterId::create(), "x"));
        QVERIFY(b.box.close(b.round));
        QVERIFY(failsWith(b.box.cast(b.round, VoterId::create(), "x"), ErrorCode::WrongState));
        QVERIFY(failsWith(b.box.key(b.round), ErrorCode::NotFound));
        QCOMPARE(b.sealed(), 0);
        QCOMPARE(b.voted(), 1); // who has voted is known
    }

    void theKeyIsKeptUntilTheClose()
    {
        Box b;
        QCOMPARE(b.box.key(b.round)->publicKey, QByteArray("public"));
        QCOMPARE(b.box.key(b.round)->locked, QByteArray("locked"));
        QVERIFY(!b.box.open(b.round, {"another", "another"}));
        QCOMPARE(b.box.key(b.round)->publicKey, QByteArray("public"));
    }

    void newCodesReplaceThoseOfTheSameVoters()
    {
        Box b;
        const VoterId one = VoterId::create();
        const VoterId other = VoterId::create();
        QVERIFY(b.box.setCodes(b.round, {{"a", one}, {"b", other}}));
        QVERIFY(b.box.setCodes(b.round, {{"c", one}}));
        QVERIFY(failsWith(b.box.voterOf(b.round, "a"), ErrorCode::UnknownCode));
        QCOMPARE(*b.box.voterOf(b.round, "b"), other);
        QCOMPARE(*b.box.voterOf(b.round, "c"), one);
        QVERIFY(failsWith(b.box.voterOf(RoundId::create(), "c"), ErrorCode::UnknownCode));
    }

    void aSeedIsKeptOnce()
    {
        Box b;
        QVERIFY(failsWith(b.box.seed(b.round), ErrorCode::NotFound));
        QVERIFY(b.box.keepSeed(b.round, u"5eed"_s));
        QVERIFY(!b.box.keepSeed(b.round, u"another"_s));
        QCOMPARE(*b.box.seed(b.round), u"5eed"_s);
    }

    void aFailedEntryLeavesTheBoxAsItWas()
    {
        Box b;
        QVERIFY(b.box.cast(b.round, VoterId::create(), "x"));
        journal::Clock clock;
        const auto done = b.file->append(
            [&]() -> domain::Result<journal::Intention> {
                if (!b.box.close(b.round)) {
                    return domain::fail(ErrorCode::StorageFailed);
                }
                return domain::fail(ErrorCode::BallotBroken);
            },
            clock);
        QVERIFY(failsWith(done, ErrorCode::BallotBroken));
        QCOMPARE(b.sealed(), 1);
        QVERIFY(b.box.key(b.round));
        QCOMPARE(b.file->entries()->size(), 0);
    }

    void aBallotThatIsMissingIsNoticed()
    {
        Box b;
        QVERIFY(b.box.cast(b.round, VoterId::create(), "x"));
        QVERIFY(b.box.cast(b.round, VoterId::create(), "y"));
        QVERIFY(b.file->verify()->faults.isEmpty());
        tests::tamper(b.file->path(), {u"DELETE FROM sealed_ballot WHERE sealed = x'78'"_s});
        QCOMPARE(b.file->verify()->faults.size(), 1);
    }

    void theLogIsCutToNothing()
    {
        Box b;
        QVERIFY(b.box.cast(b.round, VoterId::create(), "x"));
        const QString log = b.file->path() + u"-wal"_s;
        QVERIFY(QFileInfo(log).size() > 0);
        QVERIFY(b.file->emptyLog());
        QCOMPARE(QFileInfo(log).size(), 0);
    }
};

QTEST_GUILESS_MAIN(BallotBoxTest)
#include "ballotboxtest.moc"

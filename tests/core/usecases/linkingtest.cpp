// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>
#include <numeric>

#include "core/domain/support.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/opening.h"
#include "tests/support/files.h"
#include "tests/support/plenary.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Plenary;

namespace {

constexpr int targets = 20;
// By chance 20 of 92 give a link in every fifth try; four at once come about once in 30,000.
constexpr int beyondChance = 4;

/// What somebody claims to know: who cast which ballot.
using Claims = QHash<VoterId, QByteArray>;

/// How many of the targets are claimed rightly.
int linksIn(const Claims& claims, const Claims& truth, const QList<VoterId>& order)
{
    int links = 0;
    for (const VoterId& voter : order.first(targets)) {
        links += claims.contains(voter) && claims.value(voter) == truth.value(voter) ? 1 : 0;
    }
    return links;
}

/// \name Ways to find out
/// \{

/// The first voter's row beside the first ballot's, the second's beside the second's…
Claims byRowOrder(const QList<VoterId>& voters, const QList<QByteArray>& ballots)
{
    Claims claims;
    for (qsizetype i = 0; i < std::min(voters.size(), ballots.size()); ++i) {
        claims.insert(voters.at(i), ballots.at(i));
    }
    return claims;
}

/// Write-ahead log: a 32-byte header, then frames of a 24-byte header and a page; a frame with a size in its second
/// word ends a commit.
QList<QByteArray> commitsIn(const QByteArray& log)
{
    QList<QByteArray> commits;
    if (log.size() < 32) {
        return commits;
    }
    const qsizetype page = qFromBigEndian<quint32>(log.constData() + 8);
    QByteArray commit;
    for (qsizetype at = 32; at + 24 + page <= log.size(); at += 24 + page) {
        commit += log.mid(at + 24, page);
        if (qFromBigEndian<quint32>(log.constData() + at + 4) != 0) {
            commits.append(commit);
            commit.clear();
        }
    }
    return commits;
}

/// What stands behind each place of the round's id: a row of who has voted goes on with the voter, one of the box with
/// a key of 16 bytes and the ballot.
QList<QByteArray> rowsIn(const QByteArray& commit, const QByteArray& round)
{
    QList<QByteArray> rows;
    for (qsizetype at = commit.indexOf(round); at >= 0; at = commit.indexOf(round, at + 1)) {
        rows.append(commit.mid(at + round.size(), 200));
    }
    return rows;
}

/// The voter and the ballot that a commit holds and no earlier one did.
Claims byCommits(const QList<QByteArray>& commits, const RoundId& round, const QList<VoterId>& voters,
                 const QList<QByteArray>& ballots)
{
    constexpr qsizetype keySize = 16;
    QSet<VoterId> seenVoters;
    QSet<QByteArray> seenBallots;
    Claims claims;
    for (const QByteArray& commit : commits) {
        VoterId newVoter;
        QByteArray newBallot;
        for (const QByteArray& row : rowsIn(commit, round.toText().toLatin1())) {
            const VoterId voter =
                VoterId::fromText(QString::fromLatin1(row.first(std::min<qsizetype>(36, row.size()))));
            if (voters.contains(voter) && !seenVoters.contains(voter)) {
                seenVoters.insert(voter);
                newVoter = voter;
            }
            for (const QByteArray& ballot : ballots) {
                if (row.mid(keySize, ballot.size()) == ballot && !seenBallots.contains(ballot)) {
                    seenBallots.insert(ballot);
                    newBallot = ballot;
                }
            }
        }
        if (!newVoter.isNull() && !newBallot.isEmpty()) {
            claims.insert(newVoter, newBallot);
        }
    }
    return claims;
}

/// Journal entries that name a voter and a ballot, as entries of open ballots do.
Claims byJournal(storage::MeetingFile& file, const RoundId& round, const QStringList& regions, const Meeting& meeting)
{
    Claims claims;
    const auto journal = file.entries();
    for (const journal::Entry& entry : *journal) {
        for (const journal::Change& change : entry.what.changes) {
            const VoterId voter = VoterId::fromText(change.key.field.section(u'/', 1, 1));
            QList<int> marks;
            for (const QString& mark : change.value.split(u' ')) {
                marks.append(mark.toInt());
            }
            if (change.key.id == round.uuid() && !voter.isNull()) {
                claims.insert(voter, usecases::packed({regionOf(meeting, voter), marks}, regions));
            }
        }
    }
    return claims;
}
/// \}

QList<QByteArray> column(const QString& path, const QString& sql)
{
    QList<QByteArray> values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"finder"_s);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open()) {
            qFatal("%s", qPrintable(path));
        }
        QSqlQuery query(database);
        if (query.exec(sql)) {
            while (query.next()) {
                values.append(query.value(0).toByteArray());
            }
        }
    }
    QSqlDatabase::removeDatabase(u"finder"_s);
    return values;
}

QList<VoterId> votersIn(const QList<QByteArray>& texts)
{
    QList<VoterId> voters;
    for (const QByteArray& text : texts) {
        voters.append(VoterId::fromText(QString::fromLatin1(text)));
    }
    return voters;
}

/// 92 voters with a ballot each that nobody else has, cast in an order of its own.
struct Vote
{
    explicit Vote(Casting casting = Casting::Secret)
        : id(plenary.opened(Method::Approval, casting))
        , regions(usecases::regionsOfBodies(plenary.meeting()))
        , order(plenary.at(id).voters)
    {
        QRandomGenerator random(20171010);
        std::shuffle(order.begin(), order.end(), random);
        QList<int> numbers(order.size());
        std::iota(numbers.begin(), numbers.end(), 1);
        std::shuffle(numbers.begin(), numbers.end(), random);
        for (qsizetype i = 0; i < order.size(); ++i) {
            QList<int> marks;
            for (int option = 0; option < 7; ++option) {
                marks.append((numbers.at(i) >> option) & 1);
            }
            ballots.insert(order.at(i), marks);
            truth.insert(order.at(i), packed(order.at(i)));
        }
    }
    /// As the box would hold it without a seal; the region says nothing here that the voter's name does not.
    [[nodiscard]] QByteArray packed(const VoterId& voter) const
    {
        return usecases::packed({regionOf(plenary.meeting(), voter), ballots.value(voter)}, regions);
    }
    void castSealed()
    {
        for (const VoterId& voter : order) {
            if (!plenary.polling().cast(id, voter, ballots.value(voter))) {
                qFatal("refused");
            }
        }
    }
    void castWithoutSeal()
    {
        for (const VoterId& voter : order) {
            if (!plenary.fixture.workspace().file().ballotBox().cast(id, voter, packed(voter))) {
                qFatal("refused");
            }
        }
    }
    [[nodiscard]] QString path() const { return plenary.meetingPath(); }
    [[nodiscard]] QByteArray log() const { return tests::readFile(path() + u"-wal"_s); }
    /// The most links that anybody finds in the files at \a file.
    [[nodiscard]] int linksFound(const QString& file, const QByteArray& wal)
    {
        const QString ofRound = u" WHERE round = '%1'"_s.arg(id.toText());
        const auto voted = votersIn(column(file, u"SELECT voter FROM voted"_s + ofRound));
        const auto inBox = column(file, u"SELECT sealed FROM sealed_ballot"_s + ofRound);
        QList<QByteArray> published;
        for (const Ballot& ballot : plenary.at(id).secretBallots) {
            published.append(usecases::packed(ballot, regions));
        }
        const QList<QByteArray> contents = truth.values();
        int most = 0;
        for (const Claims& claims : {byRowOrder(voted, inBox), byRowOrder(voted, published), byRowOrder(order, inBox),
                                     byRowOrder(order, published), byCommits(commitsIn(wal), id, order, contents),
                                     byJournal(plenary.fixture.workspace().file(), id, regions, plenary.meeting())}) {
            most = std::max(most, linksIn(claims, truth, order));
        }
        return most;
    }

    Plenary plenary;
    RoundId id;
    QStringList regions;
    QList<VoterId> order; ///< in which they voted
    QHash<VoterId, QList<int>> ballots;
    Claims truth;
};

} // namespace

/// Bar: 20 secret ballots of 92 are linked to their voters by row order, write-ahead log, backup and journal, while the
/// vote is open and when it is closed; links beyond chance: 0.
class LinkingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyFindsOutWhileTheVoteIsOpen()
    {
        Vote vote;
        vote.castSealed();
        QVERIFY(vote.log().size() > 92 * 4096); // the log is all there
        const int links = vote.linksFound(vote.path(), vote.log());
        QVERIFY2(links < beyondChance, qPrintable(QString::number(links)));
        const QString backup = vote.plenary.fixture.path(u"backup.rapporteur"_s);
        QVERIFY(vote.plenary.fixture.workspace().file().copyTo(backup));
        const int inBackup = vote.linksFound(backup, {});
        QVERIFY2(inBackup < beyondChance, qPrintable(QString::number(inBackup)));
    }

    void nobodyFindsOutWhenItIsClosed()
    {
        Vote vote;
        vote.castSealed();
        const QByteArray logBefore = vote.log();
        vote.plenary.close(vote.id);
        QCOMPARE(vote.plenary.at(vote.id).secretBallots.size(), 92);
        // With the published ballots beside the log of the time when it was open.
        const int links = vote.linksFound(vote.path(), logBefore + vote.log());
        QVERIFY2(links < beyondChance, qPrintable(QString::number(links)));
        const QString backup = vote.plenary.fixture.path(u"backup.rapporteur"_s);
        QVERIFY(vote.plenary.fixture.workspace().file().copyTo(backup));
        const int inBackup = vote.linksFound(backup, {});
        QVERIFY2(inBackup < beyondChance, qPrintable(QString::number(inBackup)));
    }

    void neitherKeyNorSealedBallotIsLeftInTheFiles()
    {
        Vote vote;
        vote.castSealed();
        auto box = vote.plenary.fixture.workspace().file().ballotBox();
        const auto key = box.key(vote.id);
        const auto sealed = box.sealed(vote.id);
        QVERIFY(vote.log().contains(key->locked) || tests::readFile(vote.path()).contains(key->locked));
        vote.plenary.close(vote.id);
        const QByteArray files = tests::readFile(vote.path()) + vote.log();
        QVERIFY(!files.contains(key->locked));
        for (const QByteArray& one : *sealed) {
            QVERIFY(!files.contains(one));
        }
    }

    void withoutTheSealTheLogTellsEverything()
    {
        Vote vote;
        vote.castWithoutSeal();
        QCOMPARE(vote.linksFound(vote.path(), vote.log()), targets);
    }

    void inTheOrderOfCastingThePublishedBallotsTellEverything()
    {
        Vote vote;
        QList<QByteArray> published;
        for (const VoterId& voter : vote.order) {
            published.append(vote.packed(voter));
        }
        QCOMPARE(linksIn(byRowOrder(vote.order, published), vote.truth, vote.order), targets);
    }

    void openBallotsAreInTheJournalForEverybodyToRead()
    {
        Vote vote(Casting::Open);
        vote.castSealed();
        QCOMPARE(vote.linksFound(vote.path(), vote.log()), targets);
    }

    void theOrderOfTheBallotsFollowsFromWhatTheySay()
    {
        Vote one;
        one.castSealed();
        one.plenary.close(one.id);
        Vote other;
        std::reverse(other.order.begin(), other.order.end());
        other.castSealed();
        other.plenary.close(other.id);
        const auto marksOf = [](const Vote& vote) {
            QList<QList<int>> marks;
            for (const Ballot& ballot : vote.plenary.at(vote.id).secretBallots) {
                marks.append(ballot.marks);
            }
            std::sort(marks.begin(), marks.end());
            return marks;
        };
        QCOMPARE(marksOf(one), marksOf(other));
        const QList<Ballot> ballots = one.plenary.at(one.id).secretBallots;
        QVERIFY(std::is_sorted(ballots.cbegin(), ballots.cend(), [](const Ballot& a, const Ballot& b) {
            return a.region != b.region ? a.region < b.region : a.marks < b.marks;
        }));
    }
};

QTEST_GUILESS_MAIN(LinkingTest)
#include "linkingtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <atomic>
#include <thread>

#include "core/domain/support.h"
#include "core/storage/meetingfile.h"
#include "tests/support/plenary.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Plenary;

namespace {

constexpr int clients = 8;
constexpr int rounds = 10;

struct Answers
{
    std::atomic<int> taken = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> failed = 0;
};

/// One program on the same file: submits a ballot for every voter, beginning with another than the others do.
void submitAll(const QString& path, const RoundId& round, const QList<VoterId>& voters, int client, Answers& answers)
{
    const auto workspace = usecases::Workspace::open(path);
    if (!workspace) {
        answers.failed += static_cast<int>(voters.size());
        return;
    }
    usecases::Polling polling(**workspace);
    for (qsizetype i = 0; i < voters.size(); ++i) {
        const VoterId& voter = voters.at((i + client * 11) % voters.size());
        const Done done = polling.cast(round, voter, {1, client % 2, 0});
        ++(done ? answers.taken : done.error().code == ErrorCode::AlreadyVoted ? answers.refused : answers.failed);
    }
}

/// Runs the round with all clients at once.
void submitFromAllClients(const Plenary& plenary, const RoundId& round, Answers& answers)
{
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back(submitAll, plenary.meetingPath(), round, plenary.at(round).voters, client,
                             std::ref(answers));
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
}

/// Takes the unique key away, as if the table had never had it.
void dropTheUniqueKey(const QString& path)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"vandal"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& sql : {u"DROP TABLE voted"_s, u"CREATE TABLE voted (round TEXT, voter TEXT)"_s}) {
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
    }
    QSqlDatabase::removeDatabase(u"vandal"_s);
}

} // namespace

/// Bar: eight clients submit every voter's ballot for ten rounds; voters without exactly one: 0.
class EightClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVoterHasExactlyOneBallot_data()
    {
        QTest::addColumn<Casting>("casting");
        QTest::newRow("secret") << Casting::Secret;
        QTest::newRow("open") << Casting::Open;
    }
    void everyVoterHasExactlyOneBallot()
    {
        QFETCH(Casting, casting);
        Plenary plenary(3);
        for (int i = 0; i < rounds; ++i) {
            const RoundId round = plenary.opened(Method::Approval, casting);
            const qsizetype voters = plenary.voters.size();
            Answers answers;
            submitFromAllClients(plenary, round, answers);
            QCOMPARE(answers.failed.load(), 0);
            QCOMPARE(answers.taken.load(), static_cast<int>(voters));
            QCOMPARE(answers.refused.load(), static_cast<int>(voters) * (clients - 1));
            const auto voted = usecases::votedIn(plenary.fixture.workspace(), round);
            QCOMPARE(*voted, QSet<VoterId>(plenary.voters.cbegin(), plenary.voters.cend()));
            plenary.close(round);
            QCOMPARE(plenary.at(round).ballots, static_cast<int>(voters));
            QCOMPARE(ballotsOf(plenary.meeting(), plenary.at(round)).size(), voters);
        }
    }

    void withoutTheUniqueKeyVotersHaveMoreThanOne()
    {
        Plenary plenary(3);
        const RoundId round = plenary.opened(Method::Approval, Casting::Secret);
        dropTheUniqueKey(plenary.meetingPath());
        plenary.fixture.reopen();
        Answers answers;
        submitFromAllClients(plenary, round, answers);
        QVERIFY(answers.taken.load() > plenary.voters.size());
        QVERIFY(plenary.fixture.workspace().file().ballotBox().sealed(round)->size() > plenary.voters.size());
        // And the close notices.
        QVERIFY(!plenary.rounds().close(round, Plenary::officers()));
    }
};

QTEST_GUILESS_MAIN(EightClientsTest)
#include "eightclientstest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QDir>

#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::Done;
using domain::ErrorCode;
using storage::Database;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsEveryConnectionUpAsTrustNeeds()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(folder.filePath(u"a.db"_s));
        QVERIFY(database);
        QCOMPARE((*database)->number("PRAGMA synchronous"), 2); // FULL
        QCOMPARE((*database)->number("PRAGMA foreign_keys"), 1);
        QCOMPARE((*database)->number("PRAGMA trusted_schema"), 0);
        QCOMPARE((*database)->number("PRAGMA cell_size_check"), 1);
        QVERIFY(*(*database)->number("PRAGMA busy_timeout") >= 1'000);
        const auto mode = (*database)->run("PRAGMA journal_mode");
        QVERIFY(mode && (*mode)->next());
        QCOMPARE((*mode)->value(0).toString(), u"wal"_s);
    }

    void whateverFailsRollsEverythingBack()
    {
        const QTemporaryDir folder;
        const auto opened = Database::open(folder.filePath(u"a.db"_s));
        Database& database = **opened;
        QVERIFY(database.exec(u"CREATE TABLE t (a INTEGER NOT NULL)"_s));
        const Done failed = database.inTransaction([&]() -> Done {
            if (const Done done = database.exec(u"INSERT INTO t VALUES (1)"_s); !done) {
                return done;
            }
            return database.exec(u"INSERT INTO t VALUES (NULL)"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::StorageFailed);
        QCOMPARE(database.number("SELECT count(*) FROM t"), 0);
        QVERIFY(database.inTransaction([&] { return database.exec(u"INSERT INTO t VALUES (2)"_s); }));
        QCOMPARE(database.number("SELECT count(*) FROM t"), 1);
    }

    void anUnfinishedQueryDoesNotHinderTheCommit()
    {
        const QTemporaryDir folder;
        const auto opened = Database::open(folder.filePath(u"a.db"_s));
        Database& database = **opened;
        QVERIFY(database.exec(u"CREATE TABLE t (a)"_s));
        QVERIFY(database.exec(u"INSERT INTO t VALUES (1), (2), (3)"_s));
        QVERIFY(database.inTransaction([&]() -> Done {
            const auto rows = database.run("SELECT a FROM t");
            return rows && (*rows)->next() ? database.exec(u"INSERT INTO t VALUES (4)"_s) : Done();
        }));
        QCOMPARE(database.number("SELECT count(*) FROM t"), 4);
    }

    void bindsValuesAndNeverReadsThemAsSql()
    {
        const QTemporaryDir folder;
        const auto opened = Database::open(folder.filePath(u"o'brien.db"_s));
        Database& database = **opened;
        QVERIFY(database.exec(u"CREATE TABLE t (a TEXT)"_s));
        const QString hostile = u"'); DROP TABLE t; --"_s;
        QVERIFY(database.run("INSERT INTO t VALUES (:a)", {{u":a"_s, hostile}}));
        const auto row = database.run("SELECT a FROM t");
        QVERIFY((*row)->next());
        QCOMPARE((*row)->value(0).toString(), hostile);
        QVERIFY(database.copyTo(folder.filePath(u"o'brien's copy.db"_s)));
    }

    void aCopyIsWholeOrNotThere()
    {
        const QTemporaryDir folder;
        const auto opened = Database::open(folder.filePath(u"a.db"_s));
        QVERIFY((*opened)->exec(u"CREATE TABLE t (a)"_s));
        const QString missing = folder.filePath(u"none/copy.db"_s);
        const Done failed = (*opened)->copyTo(missing);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::CannotWrite);
        QCOMPARE(failed.error().details.first(), missing);
        QVERIFY((*opened)->copyTo(folder.filePath(u"copy.db"_s)));
        opened->get()->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QVERIFY(QDir(folder.path()).entryList({u"*.part*"_s}, QDir::Files).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"

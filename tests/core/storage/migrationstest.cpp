// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>

#include "core/storage/database.h"
#include "core/storage/journaltable.h"
#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using storage::MeetingFile;
using storage::Migrations;
using tests::StorageFixture;
using tests::tamper;

namespace {

/// A folder of steps: the first as released, and more.
class Steps
{
public:
    explicit Steps(const QList<QByteArray>& more = {})
    {
        tests::writeFile(m_folder.filePath(u"0001.sql"_s), tests::readFile(u":/sql/migrations/0001.sql"_s));
        for (qsizetype i = 0; i < more.size(); ++i) {
            tests::writeFile(m_folder.filePath(u"%1.sql"_s.arg(i + 2, 4, 10, QChar(u'0'))), more.at(i));
        }
    }
    [[nodiscard]] Migrations migrations() const { return Migrations(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

constexpr char addMood[] = "-- The mood of the room; not in words.\n"
                           "ALTER TABLE draft ADD COLUMN mood TEXT; -- at the end\n\n"
                           "CREATE TABLE mood (\n    place TEXT PRIMARY KEY\n);\n";
constexpr char broken[] = "CREATE TABLE later (a);\nCREATE TABLE mood (b);\n";

/// A file of the first version with one point.
struct OldFile
{
    OldFile()
        : file(StorageFixture::must(MeetingFile::create(path(), Steps().migrations())))
    {
        journal::ChangeList changes;
        changes.set(point, journal::field::text, u"Said before"_s);
        journal::Entry entry{journal::EntryId::create(), file->device(), 1, clock.next(), {}, {}, {}};
        entry.what = {u"point.add"_s, domain::Role::Rapporteur, {}, changes.list(), {}};
        entry.hash = journal::hashOf(entry);
        // as a program of that version did: this one's own writing needs tables that came later
        StorageFixture::must(storage::insertEntries(*StorageFixture::must(storage::Database::open(path())), {entry}));
        digest = file->verify()->digest;
        file.reset();
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"old.rapporteur"_s); }
    [[nodiscard]] QString backup() const { return path() + u".v1.backup"_s; }

    QTemporaryDir folder;
    domain::PointId point = domain::PointId::create();
    journal::Clock clock;
    std::unique_ptr<MeetingFile> file;
    QByteArray digest;
};

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnOldFileUpAfterABackup()
    {
        const OldFile old;
        const Steps steps({addMood});
        auto file = StorageFixture::must(MeetingFile::open(old.path(), steps.migrations()));
        QCOMPARE(file->verify()->digest, old.digest);
        QCOMPARE(tamper(old.path(), {u"PRAGMA user_version"_s}).toInt(), 2);
        tamper(old.path(), {u"INSERT INTO draft (place, text, mood) VALUES ('a', 'b', 'c')"_s});

        QCOMPARE(tamper(old.backup(), {u"PRAGMA user_version"_s}).toInt(), 1);
        auto backup = StorageFixture::must(MeetingFile::open(old.backup(), Steps().migrations()));
        QCOMPARE(backup->verify()->digest, old.digest);
    }

    void aFileOfTheFirstVersionTakesSecretBallots()
    {
        const OldFile old;
        auto file = StorageFixture::must(MeetingFile::open(old.path()));
        QCOMPARE(file->verify()->digest, old.digest);
        QCOMPARE(tamper(old.path(), {u"PRAGMA user_version"_s}).toInt(), Migrations().latest());
        const auto round = domain::RoundId::create();
        QVERIFY(file->ballotBox().open(round, {"public", "locked"}));
        QVERIFY(file->ballotBox().cast(round, domain::VoterId::create(), "sealed"));
        QVERIFY(file->verify()->faults.isEmpty());
    }

    void aFileThatIsUpToDateIsNotCopied()
    {
        const OldFile old;
        QVERIFY(MeetingFile::open(old.path(), Steps().migrations()));
        QVERIFY(!QFile::exists(old.backup()));
    }

    void aStepThatFailsLeavesTheFileAsItWas()
    {
        const OldFile old;
        const Steps steps({addMood, broken});
        QVERIFY(!MeetingFile::open(old.path(), steps.migrations()));
        QCOMPARE(tamper(old.path(), {u"PRAGMA user_version"_s}).toInt(), 2);
        QCOMPARE(tamper(old.path(), {u"SELECT count(*) FROM sqlite_schema WHERE name = 'later'"_s}).toInt(), 0);
        QCOMPARE(tamper(old.path(), {u"SELECT count(*) FROM entry"_s}).toInt(), 1);
        // the run goes on where it was once the step is right
        const Steps mended({addMood, "CREATE TABLE later (a);\n"});
        auto file = StorageFixture::must(MeetingFile::open(old.path(), mended.migrations()));
        QCOMPARE(tamper(old.path(), {u"PRAGMA user_version"_s}).toInt(), 3);
        QCOMPARE(file->verify()->digest, old.digest);
        QCOMPARE(tamper(old.backup(), {u"PRAGMA user_version"_s}).toInt(), 1);
    }

    void withoutABackupNothingIsChanged()
    {
        const OldFile old;
        // no copy can be made where something else than a file has its name
        const Steps steps({addMood});
        QVERIFY(QDir().mkpath(old.backup()));
        QVERIFY(!MeetingFile::open(old.path(), steps.migrations()));
        QCOMPARE(tamper(old.path(), {u"PRAGMA user_version"_s}).toInt(), 1);
    }

    void twoProgramsMayBringTheSameFileUp()
    {
        const OldFile old;
        const Steps steps({addMood});
        auto first = StorageFixture::must(MeetingFile::open(old.path(), steps.migrations()));
        auto second = StorageFixture::must(MeetingFile::open(old.path(), steps.migrations()));
        QCOMPARE(second->verify()->digest, old.digest);
    }

    void aLaterFileIsRefusedByAnEarlierProgram()
    {
        const OldFile old;
        const Steps steps({addMood});
        QVERIFY(MeetingFile::open(old.path(), steps.migrations()));
        const auto opened = MeetingFile::open(old.path(), Steps().migrations());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NewerSchema);
    }

    void theReleasedStepsAreThere() { QVERIFY(Migrations().latest() >= 1); }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrationstest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <unistd.h>

#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using storage::MeetingFile;
using tests::StorageFixture;
using tests::tamper;

namespace {

/// A meeting file with a few entries, closed: its bytes.
QByteArray closedFile(StorageFixture& fixture, int entries = 40)
{
    for (int i = 0; i < entries; ++i) {
        fixture.write(domain::PointId::create(), u"A point that says something, number %1"_s.arg(i));
    }
    fixture.file.reset();
    return tests::readFile(fixture.path());
}

ErrorCode errorOfOpening(const QString& path)
{
    const auto opened = MeetingFile::open(path);
    return opened ? ErrorCode::NothingToDo : opened.error().code;
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAFileWithADeviceOfItsOwn()
    {
        StorageFixture fixture;
        QVERIFY(!fixture.file->device().isNull());
        const auto device = fixture.file->device();
        QCOMPARE(fixture.file->state()->size(), 0);
        fixture.file.reset();
        QCOMPARE(fixture.folder.isValid(), true);
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), QStringList{u"test.rapporteur"_s});
        fixture.file = StorageFixture::must(MeetingFile::open(fixture.path()));
        QCOMPARE(fixture.file->device(), device);
        QVERIFY(StorageFixture().file->device() != device);
    }

    void setsTheConnectionAsTrustNeeds()
    {
        StorageFixture fixture;
        QCOMPARE(tamper(fixture.path(), {u"PRAGMA journal_mode"_s}).toString(), u"wal"_s);
        QCOMPARE(tamper(fixture.path(), {u"PRAGMA application_id"_s}).toInt(), MeetingFile::applicationId);
        QCOMPARE(tamper(fixture.path(), {u"PRAGMA user_version"_s}).toInt(), storage::Migrations().latest());
    }

    void neverWritesOverAFile()
    {
        const QTemporaryDir folder;
        const QString path = tests::writeFile(folder.filePath(u"notes.rapporteur"_s), "my notes");
        const auto created = MeetingFile::create(path);
        QVERIFY(!created);
        QCOMPARE(created.error(), (domain::Error{ErrorCode::FileExists, {path}}));
        QCOMPARE(tests::readFile(path), "my notes");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void neverPlaysWhatIsLeftOfAnotherFileIntoANewOne()
    {
        StorageFixture fixture;
        fixture.write(domain::PointId::create(), u"left behind"_s);
        const QString path = fixture.path(u"new.rapporteur"_s);
        QVERIFY(QFile::copy(fixture.path() + u"-wal"_s, path + u"-wal"_s));
        QCOMPARE(MeetingFile::create(path).error().code, ErrorCode::FileExists);
        QCOMPARE(fixture.file->copyTo(path).error().code, ErrorCode::FileExists);
        QVERIFY(!QFile::exists(path));
    }

    void leavesNothingWhereThereIsNoFolder()
    {
        const QTemporaryDir folder;
        const auto created = MeetingFile::create(folder.filePath(u"none/test.rapporteur"_s));
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::CannotWrite);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void leavesNothingInAFolderThatCannotBeWritten()
    {
        if (::geteuid() == 0) {
            QSKIP("An administrator may write everywhere.");
        }
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto created = MeetingFile::create(folder.filePath(u"test.rapporteur"_s));
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!created);
        QVERIFY(created.error().code == ErrorCode::CannotRead || created.error().code == ErrorCode::CannotWrite);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void saysPlainlyThatAFolderCannotBeWritten()
    {
        if (::geteuid() == 0) {
            QSKIP("An administrator may write everywhere.");
        }
        StorageFixture fixture;
        const QByteArray before = closedFile(fixture);
        QVERIFY(QFile::setPermissions(fixture.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const ErrorCode code = errorOfOpening(fixture.path());
        const QByteArray after = tests::readFile(fixture.path());
        QFile::setPermissions(fixture.folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY2(code == ErrorCode::CannotRead || code == ErrorCode::CannotWrite,
                 qPrintable(QString::number(static_cast<int>(code))));
        QCOMPARE(after, before);
    }

    void saysPlainlyThatAFileCannotBeWritten()
    {
        if (::geteuid() == 0) {
            QSKIP("An administrator may write everywhere.");
        }
        StorageFixture fixture;
        closedFile(fixture);
        QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner));
        auto opened = MeetingFile::open(fixture.path());
        if (opened) {
            fixture.file = std::move(*opened);
            const auto written = fixture.write(domain::PointId::create(), u"lost"_s);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::CannotWrite);
        } else {
            QCOMPARE(opened.error().code, ErrorCode::CannotWrite);
        }
    }

    void refusesWhatIsNoMeetingFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::NotADatabase;
        QTest::newRow("text") << QByteArray(500, 'x') << ErrorCode::NotADatabase;
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotADatabase;
        QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0')
                                       << ErrorCode::OtherProgram;
    }
    void refusesWhatIsNoMeetingFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        const QString path = tests::writeFile(folder.filePath(u"file"_s), bytes);
        QCOMPARE(errorOfOpening(path), code);
        QCOMPARE(tests::readFile(path), bytes);
    }

    void refusesAFolderAndAMissingFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(errorOfOpening(folder.path()), ErrorCode::CannotRead);
        QCOMPARE(errorOfOpening(folder.filePath(u"missing"_s)), ErrorCode::FileMissing);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        for (const int id : {0, 42, -1}) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"other.db"_s);
            tamper(path, {u"CREATE TABLE entry (seq)"_s, u"PRAGMA application_id=%1"_s.arg(id)});
            const QByteArray before = tests::readFile(path);
            QCOMPARE(errorOfOpening(path), ErrorCode::OtherProgram);
            QCOMPARE(tests::readFile(path), before);
        }
    }

    void leavesTheFileOfALaterVersionAsItIs()
    {
        StorageFixture fixture;
        closedFile(fixture);
        // a copy is in rollback mode: merely setting the connection up would write to it
        for (const QString& mode : {u"WAL"_s, u"DELETE"_s}) {
            tamper(fixture.path(), {u"PRAGMA journal_mode=%1"_s.arg(mode), u"PRAGMA user_version=99"_s});
            const QByteArray before = tests::readFile(fixture.path());
            const auto opened = MeetingFile::open(fixture.path());
            QVERIFY(!opened);
            QCOMPARE(opened.error(),
                     (domain::Error{ErrorCode::NewerSchema,
                                    {fixture.path(), u"99"_s, QString::number(storage::Migrations().latest())}}));
            QCOMPARE(tests::readFile(fixture.path()), before);
        }
    }

    void refusesAFileThatWasNeverWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"half.rapporteur"_s);
        tamper(path, {u"PRAGMA application_id=%1"_s.arg(MeetingFile::applicationId), u"CREATE TABLE other (a)"_s});
        QCOMPARE(errorOfOpening(path), ErrorCode::Damaged);
        QCOMPARE(tamper(path, {u"SELECT count(*) FROM sqlite_schema"_s}).toInt(), 1);
    }

    void refusesAFileWithoutADevice()
    {
        StorageFixture fixture;
        closedFile(fixture);
        tamper(fixture.path(), {u"DELETE FROM fact"_s});
        QCOMPARE(errorOfOpening(fixture.path()), ErrorCode::Damaged);
    }

    void refusesALargeFileOfNothingQuickly()
    {
        StorageFixture fixture;
        const QByteArray header = closedFile(fixture).left(100);
        fixture.folder.remove();
        const QTemporaryDir folder;
        const QString path = tests::writeFile(folder.filePath(u"large"_s), header);
        QFile file(path);
        QVERIFY(file.resize(100'000'000));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!MeetingFile::open(path));
        QVERIFY(timer.elapsed() < 5'000);
    }

    void aFileThatWasCutIsNeverTakenForWhole()
    {
        StorageFixture fixture;
        const QByteArray whole = closedFile(fixture, 200);
        QVERIFY(whole.size() > 60'000);
        for (qsizetype size = 101; size < whole.size(); size += whole.size() / 25) {
            const QTemporaryDir folder;
            const QString path = tests::writeFile(folder.filePath(u"cut"_s), whole.left(size));
            auto opened = MeetingFile::open(path);
            if (opened) {
                const auto found = (*opened)->verify();
                QVERIFY2(!found || !found->faults.isEmpty(), qPrintable(QString::number(size)));
            }
        }
    }

    void aChangedByteIsNoticedOrChangesNothing()
    {
        StorageFixture fixture;
        QByteArray whole = closedFile(fixture, 120);
        const QByteArray digest = StorageFixture::must(MeetingFile::open(fixture.path()))->verify()->digest;
        QRandomGenerator random(3);
        int noticed = 0;
        for (int i = 0; i < 150; ++i) {
            const qsizetype at = 100 + random.bounded(int(whole.size() - 100));
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << random.bounded(8)));
            const QTemporaryDir folder;
            const QString path = tests::writeFile(folder.filePath(u"changed"_s), changed);
            auto opened = MeetingFile::open(path);
            if (!opened) {
                ++noticed;
                continue;
            }
            (*opened)->state();
            const auto found = (*opened)->verify();
            noticed += !found || !found->faults.isEmpty() ? 1 : 0;
            QVERIFY2(!found || !found->faults.isEmpty() || found->digest == digest, qPrintable(u"byte %1"_s.arg(at)));
        }
        QVERIFY(noticed > 20);
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"

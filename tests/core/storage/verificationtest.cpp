// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::PointId;
using storage::MeetingFile;
using tests::StorageFixture;
using tests::tamper;

class VerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAFileThatIsWhole()
    {
        StorageFixture fixture;
        fill(fixture);
        const auto found = fixture.file->verify();
        QVERIFY(found->faults.isEmpty());
        QCOMPARE(found->entries, 6);
        QCOMPARE(found->devices, 1);
        QCOMPARE(found->fields, 5);
    }

    void findsWhatWasChangedBehindTheProgramsBack_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const QString& sql, ErrorCode code) {
            QTest::newRow(name) << sql << code;
        };
        row("value", u"UPDATE change SET value = 'forged' WHERE entry = 3"_s, ErrorCode::ChainBroken);
        row("value and state", u"UPDATE change SET value = 'forged' WHERE entry = 3"_s, ErrorCode::ChainBroken);
        row("empty for none", u"UPDATE change SET value = NULL WHERE entry = 3"_s, ErrorCode::ChainBroken);
        row("field", u"UPDATE change SET field = 'kind' WHERE entry = 3"_s, ErrorCode::ChainBroken);
        row("time", u"UPDATE entry SET time = time + 1 WHERE seq = 2"_s, ErrorCode::ChainBroken);
        row("actor", u"UPDATE entry SET actor = 'organizer' WHERE seq = 2"_s, ErrorCode::ChainBroken);
        row("actor of nobody", u"UPDATE entry SET actor = 'nobody' WHERE seq = 2"_s, ErrorCode::ChainBroken);
        row("intent", u"UPDATE entry SET intent = 'point.add' WHERE seq = 2"_s, ErrorCode::ChainBroken);
        row("hash", u"UPDATE entry SET hash = x'00' WHERE seq = 6"_s, ErrorCode::ChainBroken);
        row("entry gone", u"DELETE FROM entry WHERE seq = 3"_s, ErrorCode::ChainBroken);
        row("first entry gone", u"DELETE FROM entry WHERE seq = 1"_s, ErrorCode::ChainBroken);
        row("counters closed up", u"UPDATE entry SET counter = counter + 100 WHERE seq > 2"_s, ErrorCode::ChainBroken);
        row("state value", u"UPDATE state SET value = 'forged'"_s, ErrorCode::Damaged);
        row("state empty for none", u"UPDATE state SET value = '' WHERE value IS NULL"_s, ErrorCode::Damaged);
        row("state row gone", u"DELETE FROM state WHERE value = 'three'"_s, ErrorCode::Damaged);
        row("state row more", u"INSERT INTO state VALUES ('point', 'x', 'text', 'forged', 1, 'd', 'e')"_s,
            ErrorCode::Damaged);
        row("orphaned changes", u"DELETE FROM entry WHERE seq = 6"_s, ErrorCode::Damaged);
    }
    void findsWhatWasChangedBehindTheProgramsBack()
    {
        QFETCH(QString, sql);
        QFETCH(ErrorCode, code);
        StorageFixture fixture;
        fill(fixture);
        fixture.file.reset();
        tamper(fixture.path(), {sql});
        auto file = StorageFixture::must(MeetingFile::open(fixture.path()));
        const auto found = file->verify();
        QVERIFY(found);
        const bool named = std::any_of(found->faults.begin(), found->faults.end(),
                                       [&](const domain::Error& fault) { return fault.code == code; });
        QVERIFY(named);
        QCOMPARE(found->faults.first().details.first(), fixture.path());
    }

    void namesTheEntryWhereTheChainBreaks()
    {
        StorageFixture fixture;
        fill(fixture);
        const QString device = fixture.file->device().toText();
        fixture.file.reset();
        tamper(fixture.path(), {u"DELETE FROM entry WHERE seq = 4"_s});
        auto file = StorageFixture::must(MeetingFile::open(fixture.path()));
        const auto found = file->verify();
        QVERIFY(found->faults.contains(domain::Error{ErrorCode::ChainBroken, {fixture.path(), device, u"4"_s}}));
    }

    void theDigestTellsNoValueFromAnEmptyOne()
    {
        StorageFixture fixture;
        fill(fixture);
        const QByteArray before = fixture.file->verify()->digest;
        tamper(fixture.path(), {u"UPDATE state SET value = '' WHERE value IS NULL"_s});
        QVERIFY(fixture.file->verify()->digest != before);
    }

private:
    /// Six entries on five points; the last takes a value back.
    static void fill(StorageFixture& fixture)
    {
        for (const QString& text : {u"one"_s, u"two"_s, u"three"_s, u"four"_s}) {
            QVERIFY(fixture.write(PointId::create(), text));
        }
        const PointId point = PointId::create();
        QVERIFY(fixture.write(point, u"five"_s));
        journal::ChangeList changes;
        changes.clear(point, journal::field::text);
        QVERIFY(fixture.file->append({u"undo"_s, domain::Role::Moderator, {}, changes.list(), {}}, fixture.clock));
    }
};

QTEST_GUILESS_MAIN(VerificationTest)
#include "verificationtest.moc"

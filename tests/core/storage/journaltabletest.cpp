// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journaltable.h"

#include <QRandomGenerator>
#include <algorithm>

#include "core/storage/database.h"
#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::PointId;
using journal::Entry;
using storage::Database;
using tests::StorageFixture;

namespace {

/// What four laptops wrote, each with a clock of its own, onto the same few points.
QList<Entry> historyOfFourRooms(QRandomGenerator& random)
{
    QList<PointId> points;
    for (int i = 0; i < 6; ++i) {
        points.append(PointId::create());
    }
    QList<Entry> entries;
    for (int room = 0; room < 4; ++room) {
        const auto device = journal::DeviceId::create();
        QByteArray previous;
        for (int i = 1; i <= 8; ++i) {
            journal::ChangeList changes;
            changes.set(points.at(random.bounded(6)), journal::field::text, u"%1.%2"_s.arg(room).arg(i));
            if (random.bounded(3) == 0) {
                changes.clear(points.at(random.bounded(6)), journal::field::text);
            }
            // few times, so that many are equal and the device decides
            Entry entry{journal::EntryId::create(),
                        device,
                        i,
                        {100 * i + random.bounded(2)},
                        {u"point.edit"_s, domain::Role::Rapporteur, {}, changes.list(), {}},
                        previous,
                        {}};
            entry.hash = journal::hashOf(entry);
            previous = entry.hash;
            entries.append(entry);
        }
    }
    return entries;
}

void insertAll(const QString& path, const QList<Entry>& entries)
{
    const auto database = StorageFixture::must(Database::open(path));
    const auto done = database->inTransaction([&]() -> domain::Done {
        for (const Entry& entry : entries) {
            if (const auto inserted = storage::insertEntries(*database, {entry}); !inserted) {
                return tl::unexpected(inserted.error());
            }
        }
        return {};
    });
    QVERIFY(done);
}

} // namespace

class JournalTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateIsTheSameInWhateverOrderEntriesArrive()
    {
        QRandomGenerator random(4);
        StorageFixture blank;
        blank.file.reset();
        for (int history = 0; history < 20; ++history) {
            QList<Entry> entries = historyOfFourRooms(random);
            QByteArray digest;
            for (int order = 0; order < 10; ++order) {
                std::shuffle(entries.begin(), entries.end(), random);
                const QString path = blank.path(u"%1-%2.rapporteur"_s.arg(history).arg(order));
                QVERIFY(QFile::copy(blank.path(), path));
                insertAll(path, entries);
                auto file = StorageFixture::must(storage::MeetingFile::open(path));
                const auto found = file->verify();
                QVERIFY(found->faults.isEmpty());
                QCOMPARE(found->devices, 4);
                digest = digest.isEmpty() ? found->digest : digest;
                QCOMPARE(found->digest, digest);
                file.reset();
                QFile::remove(path);
            }
        }
    }

    void anEntryComesInOnlyOnce()
    {
        StorageFixture fixture;
        const Entry entry = fixture.write(PointId::create(), u"one"_s)->entry;
        const auto database = StorageFixture::must(Database::open(fixture.path()));
        QVERIFY(!database->inTransaction([&]() -> domain::Done {
            const auto inserted = storage::insertEntries(*database, {entry});
            return inserted ? domain::Done() : tl::unexpected(inserted.error());
        }));
        QCOMPARE(fixture.file->verify()->entries, 1);
        QVERIFY(fixture.file->verify()->faults.isEmpty());
    }

    void anEarlierValueThatArrivesLateIsNoNews()
    {
        StorageFixture fixture;
        const PointId point = PointId::create();
        fixture.write(point, u"later"_s);
        Entry late;
        late.id = journal::EntryId::create();
        late.device = journal::DeviceId::create();
        late.counter = 1;
        late.time = {1};
        late.what = {u"point.edit"_s,
                     domain::Role::Rapporteur,
                     {},
                     journal::ChangeList().set(point, journal::field::text, u"earlier"_s).list(),
                     {}};
        late.hash = journal::hashOf(late);
        insertAll(fixture.path(), {late});
        const auto news = fixture.file->news(fixture.clock);
        QCOMPARE(news->first().value, u"later"_s);
        QCOMPARE(fixture.file->stamp(StorageFixture::textOf(point))->value, u"later"_s);
        QCOMPARE(fixture.file->entriesOf(StorageFixture::textOf(point))->first().id, late.id);
    }

    void theCounterOfADeviceGoesOnWhereItWas()
    {
        StorageFixture fixture;
        const auto database = StorageFixture::must(Database::open(fixture.path()));
        QCOMPARE(storage::lastOfDevice(*database, fixture.file->device())->first, 0);
        const Entry entry = fixture.write(PointId::create(), u"one"_s)->entry;
        const auto last = storage::lastOfDevice(*database, fixture.file->device());
        QCOMPARE(last->first, 1);
        QCOMPARE(last->second, entry.hash);
    }
};

QTEST_GUILESS_MAIN(JournalTableTest)
#include "journaltabletest.moc"

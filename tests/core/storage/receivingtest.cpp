// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::PointId;
using journal::Entry;
using storage::Gaps;
using storage::MeetingFile;
using tests::StorageFixture;

namespace {

QByteArray digestOf(MeetingFile& file)
{
    const auto found = StorageFixture::must(file.verify());
    return found.faults.isEmpty() ? found.digest : QByteArray("unsound");
}

} // namespace

class ReceivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsNotHereAndNothingTwice()
    {
        StorageFixture here;
        StorageFixture there;
        const PointId point = PointId::create();
        there.write(point, u"One"_s);
        there.write(point, u"Two"_s);
        const QList<Entry> entries = *there.file->entries();
        QCOMPARE(here.file->receive(entries, Gaps::Refused, here.clock)->size(), 2);
        QCOMPARE(here.file->receive(entries, Gaps::Refused, here.clock)->size(), 0);
        QCOMPARE(digestOf(*here.file), digestOf(*there.file));
        QCOMPARE(here.file->stamp(StorageFixture::textOf(point))->value, u"Two"_s);
    }

    void takesNothingWhereOneEntryIsNotWhatItsHashSays()
    {
        StorageFixture here;
        StorageFixture there;
        there.write(PointId::create(), u"One"_s);
        there.write(PointId::create(), u"Two"_s);
        QList<Entry> entries = *there.file->entries();
        entries[1].what.changes[0].value = u"Forged"_s;
        const auto taken = here.file->receive(entries, Gaps::Refused, here.clock);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::ChainBroken);
        QCOMPARE(taken.error().details.value(2), u"2"_s);
        QVERIFY(here.file->entries()->isEmpty());
    }

    void anEntryWithoutItsPredecessorComesInOnlyWhereGapsAreAllowed()
    {
        StorageFixture here;
        StorageFixture there;
        there.write(PointId::create(), u"One"_s);
        there.write(PointId::create(), u"Two"_s);
        const QList<Entry> second = there.file->entries()->mid(1);
        QVERIFY(!here.file->receive(second, Gaps::Refused, here.clock));
        QVERIFY(here.file->receive(second, Gaps::Allowed, here.clock));
        QVERIFY(!here.file->verify()->faults.isEmpty());
        QVERIFY(here.file->setFact("role", u"rapporteur"_s));
        QVERIFY(here.file->verify()->faults.isEmpty());
    }

    void anEntryThatFollowsAnotherDevicesIsRefused()
    {
        StorageFixture here;
        StorageFixture there;
        StorageFixture third;
        there.write(PointId::create(), u"One"_s);
        third.write(PointId::create(), u"A"_s);
        third.write(PointId::create(), u"B"_s);
        Entry grafted = third.file->entries()->at(1);
        grafted.previous = there.file->entries()->at(0).hash;
        grafted.hash = journal::hashOf(grafted);
        QVERIFY(!here.file->receive(*there.file->entries() + QList<Entry>{third.file->entries()->at(0), grafted},
                                    Gaps::Refused, here.clock));
    }

    void aCopyIsADeviceOfItsOwnFromItsFirstEntry()
    {
        StorageFixture fixture;
        fixture.write(PointId::create(), u"Before"_s);
        QVERIFY(fixture.file->emptyLog());
        QVERIFY(QFile::copy(fixture.path(), fixture.path(u"copy.rapporteur"_s)));
        auto copy = StorageFixture::must(MeetingFile::open(fixture.path(u"copy.rapporteur"_s)));
        const auto there = StorageFixture::must(fixture.write(*copy, PointId::create(), u"There"_s));
        const auto here = StorageFixture::must(fixture.write(PointId::create(), u"Here"_s));
        QVERIFY(there.entry.device != here.entry.device);
        QCOMPARE(there.entry.counter, 1);
        QCOMPARE(here.entry.counter, 2);
        const auto again = StorageFixture::must(fixture.write(*copy, PointId::create(), u"There again"_s));
        QCOMPARE(again.entry.device, there.entry.device);
    }

    void bothHistoriesOfADeviceAreKeptAndTheNextEntryIsOfNeither()
    {
        StorageFixture fixture;
        const PointId point = PointId::create();
        fixture.write(point, u"Before the backup"_s);
        QVERIFY(fixture.file->emptyLog());
        const QByteArray backup = tests::readFile(fixture.path());
        fixture.write(point, u"Lost and found"_s);
        const QList<Entry> lost = *fixture.file->entries();
        fixture.file.reset();
        QFile::remove(fixture.path() + u"-wal"_s);
        tests::writeFile(fixture.path(), backup); // in place: the same path and number on the disk
        fixture.file = StorageFixture::must(MeetingFile::open(fixture.path()));
        const auto other = StorageFixture::must(fixture.write(PointId::create(), u"After the backup"_s));
        QCOMPARE(other.entry.device, lost.last().device);
        QCOMPARE(other.entry.counter, lost.last().counter);

        QCOMPARE(fixture.file->receive(lost, Gaps::Refused, fixture.clock)->size(), 1);
        QCOMPARE(fixture.file->entries()->size(), 3);
        QVERIFY(fixture.file->verify()->faults.isEmpty());
        const auto next = StorageFixture::must(fixture.write(PointId::create(), u"Next"_s));
        QVERIFY(next.entry.device != other.entry.device);

        // whoever hears of it in another order has the same meeting
        StorageFixture third;
        QVERIFY(third.file->receive(lost, Gaps::Refused, third.clock));
        QVERIFY(third.file->receive(*fixture.file->entries(), Gaps::Refused, third.clock));
        QCOMPARE(digestOf(*third.file), digestOf(*fixture.file));
    }
};

QTEST_GUILESS_MAIN(ReceivingTest)
#include "receivingtest.moc"

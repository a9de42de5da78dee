// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::GroupId;
using domain::PointId;
using journal::Entry;
using storage::Gaps;
using storage::MeetingFile;
using storage::Stream;
using tests::StorageFixture;

namespace {

void connectToHub(MeetingFile& file, const QString& identity = u"a hub"_s, const GroupId& own = {})
{
    QVERIFY(file.outbox().connectTo(u"rapporteur://"_s + identity, identity, own));
}

QStringList waitingTexts(MeetingFile& file)
{
    QStringList texts;
    const QList<Entry> waiting = StorageFixture::must(file.outbox().waiting(100));
    for (const Entry& entry : waiting) {
        texts.append(entry.what.changes.constFirst().value);
    }
    return texts;
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitsWhereThereIsNoHub()
    {
        StorageFixture fixture;
        fixture.write(PointId::create(), u"One"_s);
        QCOMPARE(fixture.file->outbox().count(), 0);
    }

    void allThatWasThereWaitsForAHubAndWhatIsWrittenThen()
    {
        StorageFixture fixture;
        const PointId first = PointId::create();
        fixture.write(first, u"One"_s);
        connectToHub(*fixture.file);
        fixture.write(PointId::create(), u"Two"_s);
        QCOMPARE(waitingTexts(*fixture.file), (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(fixture.file->outbox().waiting(1)->size(), 1);
        QVERIFY(fixture.file->outbox().waitingThings()->contains(first.uuid()));
    }

    void whatHasReachedTheHubWaitsNoMore()
    {
        StorageFixture fixture;
        connectToHub(*fixture.file);
        fixture.write(PointId::create(), u"One"_s);
        const auto two = StorageFixture::must(fixture.write(PointId::create(), u"Two"_s));
        fixture.write(PointId::create(), u"Three"_s);
        const Stream stream{fixture.file->device().toText(), u""_s};
        QVERIFY(fixture.file->outbox().reached({two.entry.id}, {{stream, 2}}));
        QCOMPARE(waitingTexts(*fixture.file), (QStringList{u"One"_s, u"Three"_s}));
        QCOMPARE(fixture.file->outbox().heard()->value(stream), 2);
        // what was heard of does not go back
        QVERIFY(fixture.file->outbox().reached({}, {{stream, 1}}));
        QCOMPARE(fixture.file->outbox().heard()->value(stream), 2);
    }

    void collectedEntriesWaitAndThoseOfTheHubDoNot()
    {
        StorageFixture here;
        StorageFixture there;
        StorageFixture hub;
        connectToHub(*here.file);
        there.write(PointId::create(), u"By file"_s);
        hub.write(PointId::create(), u"By hub"_s);
        const Stream stream{hub.file->device().toText(), u"plenary"_s};
        QVERIFY(here.file->receiveFromHub(*hub.file->entries(), {{stream, 1}}, here.clock));
        QVERIFY(here.file->receive(*there.file->entries(), Gaps::Refused, here.clock));
        QCOMPARE(waitingTexts(*here.file), (QStringList{u"By file"_s}));
        QCOMPARE(here.file->outbox().heard()->value(stream), 1);
    }

    void nothingOfABrokenParcelIsTakenNorHeardOf()
    {
        StorageFixture here;
        StorageFixture hub;
        connectToHub(*here.file);
        hub.write(PointId::create(), u"One"_s);
        hub.write(PointId::create(), u"Two"_s);
        QList<Entry> entries = *hub.file->entries();
        entries[1].what.changes[0].value = u"Forged"_s;
        QVERIFY(!here.file->receiveFromHub(entries, {{{u"line"_s, u""_s}, 2}}, here.clock));
        QVERIFY(here.file->entries()->isEmpty());
        QVERIFY(here.file->outbox().heard()->isEmpty());
    }

    void anotherHubKnowsNothingYetAndTheSameElsewhereDoes()
    {
        StorageFixture fixture;
        connectToHub(*fixture.file);
        const auto one = StorageFixture::must(fixture.write(PointId::create(), u"One"_s));
        QVERIFY(fixture.file->outbox().reached({one.entry.id}, {{{u"line"_s, u""_s}, 1}}));
        QVERIFY(fixture.file->outbox().connectTo(u"rapporteur://elsewhere"_s, u"a hub"_s, {}));
        QCOMPARE(fixture.file->outbox().count(), 0);
        QCOMPARE(*fixture.file->fact("hub"), u"rapporteur://elsewhere"_s);
        connectToHub(*fixture.file, u"another"_s);
        QCOMPARE(fixture.file->outbox().count(), 1);
        QVERIFY(fixture.file->outbox().heard()->isEmpty());
    }

    void ofARoomsCopyOnlyWhatWasDoneInItsRoomWaits()
    {
        StorageFixture fixture;
        const GroupId room = GroupId::create();
        fixture.write(PointId::create(), u"The plenary's"_s);
        journal::ChangeList changes;
        changes.set(PointId::create(), journal::field::text, u"The room's"_s);
        QVERIFY(
            fixture.file->append({u"point.add"_s, domain::Role::Rapporteur, room, changes.list(), {}}, fixture.clock));
        connectToHub(*fixture.file, u"a hub"_s, room);
        QCOMPARE(waitingTexts(*fixture.file), (QStringList{u"The room's"_s}));
    }

    void nothingOfAnObserversCopyWaits()
    {
        StorageFixture fixture;
        fixture.write(PointId::create(), u"The plenary's"_s);
        QVERIFY(fixture.file->setFact("role", u"observer"_s));
        connectToHub(*fixture.file);
        QCOMPARE(fixture.file->outbox().count(), 0);
    }

    void manyEntriesAtOnceComeToTheSameAsOneByOne()
    {
        StorageFixture there;
        StorageFixture atOnce;
        StorageFixture oneByOne;
        const PointId often = PointId::create();
        for (int number = 0; number < 150; ++number) {
            there.write(number % 3 == 0 ? often : PointId::create(), u"Text %1"_s.arg(number));
        }
        const QList<Entry> entries = *there.file->entries();
        QVERIFY(atOnce.file->receive(entries, Gaps::Refused, atOnce.clock));
        for (const Entry& entry : entries) {
            QVERIFY(oneByOne.file->receive({entry}, Gaps::Refused, oneByOne.clock));
        }
        QCOMPARE(atOnce.file->verify()->digest, oneByOne.file->verify()->digest);
        QVERIFY(atOnce.file->verify()->faults.isEmpty());
        QCOMPARE(atOnce.file->stamp(StorageFixture::textOf(often))->value, u"Text 147"_s);
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "outboxtest.moc"

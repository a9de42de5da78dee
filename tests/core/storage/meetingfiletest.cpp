// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/storagefixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::PointId;
using journal::Change;
using storage::MeetingFile;
using tests::StorageFixture;

namespace {

QString valueIn(const QList<Change>& changes, const PointId& point)
{
    for (const Change& change : changes) {
        if (change.key == StorageFixture::textOf(point)) {
            return change.value;
        }
    }
    return u"(nothing)"_s;
}

} // namespace

class MeetingFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAppendedIsReadByASecondFile()
    {
        StorageFixture fixture;
        const PointId point = PointId::create();
        const auto written = fixture.write(point, u"Said"_s);
        QVERIFY(written);
        QCOMPARE(written->entry.counter, 1);
        QVERIFY(written->entry.previous.isEmpty());
        QCOMPARE(written->news.size(), 1);
        auto other = StorageFixture::must(MeetingFile::open(fixture.path()));
        QCOMPARE(valueIn(*other->state(), point), u"Said"_s);
        QCOMPARE(other->entry(written->entry.id)->what.changes, written->entry.what.changes);
        QCOMPARE(other->latestTime()->ticks, written->entry.time.ticks);
    }

    void everyPartOfAnEntryComesBack()
    {
        StorageFixture fixture;
        journal::ChangeList changes;
        changes.set(PointId::create(), journal::field::text, u"emoji \U0001F30D, quote ', null \\0"_s)
            .clear(PointId::create(), journal::field::text)
            .set(PointId::create(), journal::field::text, QString());
        const journal::Intention what{u"point.edit"_s, domain::Role::Organizer, domain::GroupId::create(),
                                      changes.list(), journal::EntryId::create()};
        fixture.write(PointId::create(), u"first"_s);
        const journal::Entry entry = fixture.file->append(what, fixture.clock)->entry;
        const journal::Entry read = *fixture.file->entry(entry.id);
        QCOMPARE(read.device, entry.device);
        QCOMPARE(read.counter, 2);
        QCOMPARE(read.time.ticks, entry.time.ticks);
        QCOMPARE(read.what.intent, what.intent);
        QCOMPARE(read.what.actor, what.actor);
        QCOMPARE(read.what.room, what.room);
        QCOMPARE(read.what.undoes, what.undoes);
        QCOMPARE(read.what.changes, what.changes); // tells a null value from an empty one
        QCOMPARE(read.previous, entry.previous);
        QCOMPARE(read.hash, journal::hashOf(read));
        QCOMPARE(fixture.file->entry(journal::EntryId::create()).error().code, ErrorCode::NotFound);
    }

    void noValueAndAnEmptyOneAreTwoThingsAfterOpening()
    {
        StorageFixture fixture;
        const PointId empty = PointId::create();
        const PointId none = PointId::create();
        fixture.write(empty, u""_s);
        fixture.write(none, u"here"_s);
        journal::ChangeList changes;
        changes.clear(none, journal::field::text);
        fixture.file->append({u"undo"_s, domain::Role::Moderator, {}, changes.list(), {}}, fixture.clock);
        fixture.file.reset();
        fixture.file = StorageFixture::must(MeetingFile::open(fixture.path()));
        const QList<Change> state = *fixture.file->state();
        QVERIFY(!valueIn(state, empty).isNull() && valueIn(state, empty).isEmpty());
        QVERIFY(valueIn(state, none).isNull());
        QVERIFY(fixture.file->stamp(StorageFixture::textOf(none))->value.isNull());
        QVERIFY(!fixture.file->stamp(StorageFixture::textOf(empty))->value.isNull());
    }

    void twoFilesOnOnePathTakeTurns()
    {
        StorageFixture fixture;
        auto other = StorageFixture::must(MeetingFile::open(fixture.path()));
        other->state();
        journal::Clock slow([] { return QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC); });
        const PointId point = PointId::create();
        for (int i = 0; i < 50; ++i) {
            const QString text = QString::number(i);
            const auto written =
                i % 2 == 0 ? fixture.write(point, text)
                           : other->append({u"point.edit"_s,
                                            domain::Role::Moderator,
                                            {},
                                            journal::ChangeList().set(point, journal::field::text, text).list(),
                                            {}},
                                           slow);
            QVERIFY(written);
            QCOMPARE(written->entry.counter, i + 1);
            QCOMPARE(valueIn(written->news, point), text);
        }
        QCOMPARE(valueIn(*fixture.file->state(), point), u"49"_s);
        const auto found = other->verify();
        QVERIFY(found->faults.isEmpty());
        QCOMPARE(found->entries, 50);
        QCOMPARE(found->devices, 1);
    }

    void readingBeforeAWriteDoesNotHinderIt()
    {
        StorageFixture fixture;
        auto other = StorageFixture::must(MeetingFile::open(fixture.path()));
        // a transaction begun by reading would be refused at once when somebody else has written meanwhile
        for (int i = 0; i < 20; ++i) {
            other->state();
            other->entries();
            QVERIFY(fixture.write(PointId::create(), u"here"_s));
            QVERIFY(fixture.write(*other, PointId::create(), u"there"_s));
        }
    }

    void newsAreWhatTheOtherWrote()
    {
        StorageFixture fixture;
        auto other = StorageFixture::must(MeetingFile::open(fixture.path()));
        other->state();
        QVERIFY(other->news(fixture.clock)->isEmpty());
        const PointId first = PointId::create();
        const PointId second = PointId::create();
        fixture.write(first, u"old"_s);
        fixture.write(first, u"new"_s);
        fixture.write(second, u"two"_s);
        journal::Clock slow([] { return QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC); });
        const auto news = other->news(slow);
        QCOMPARE(valueIn(*news, first), u"new"_s);
        QCOMPARE(valueIn(*news, second), u"two"_s);
        QVERIFY(other->news(slow)->isEmpty());
        QVERIFY(slow.next().ticks > other->latestTime()->ticks);
        QVERIFY(fixture.file->news(fixture.clock)->isEmpty()); // one's own are known
    }

    void anAppendDeliversWhatOthersWroteBefore()
    {
        StorageFixture fixture;
        auto other = StorageFixture::must(MeetingFile::open(fixture.path()));
        other->state();
        const PointId theirs = PointId::create();
        const PointId ours = PointId::create();
        fixture.write(theirs, u"theirs"_s);
        const auto written = fixture.write(*other, ours, u"ours"_s);
        QCOMPARE(valueIn(written->news, theirs), u"theirs"_s);
        QCOMPARE(valueIn(written->news, ours), u"ours"_s);
    }

    void tellsWhoWroteAFieldAndWhatItWasBefore()
    {
        StorageFixture fixture;
        const PointId point = PointId::create();
        const auto key = StorageFixture::textOf(point);
        QVERIFY(fixture.file->stamp(key)->entry.isNull());
        const journal::Entry first = fixture.write(point, u"one"_s)->entry;
        const journal::Entry second = fixture.write(point, u"two"_s)->entry;
        QCOMPARE(fixture.file->stamp(key)->entry, second.id);
        QCOMPARE(*fixture.file->valueBefore(key, second), u"one"_s);
        QVERIFY(fixture.file->valueBefore(key, first)->isNull());
        const auto writers = fixture.file->entriesOf(key);
        QCOMPARE(writers->size(), 2);
        QCOMPARE(writers->at(0).id, first.id);
        QCOMPARE(fixture.file->ownSteps()->size(), 2);
    }

    void theJournalIsReadInParts()
    {
        StorageFixture fixture;
        for (int i = 0; i < 5; ++i) {
            fixture.write(PointId::create(), QString::number(i));
        }
        QCOMPARE(*fixture.file->lastSequence(), 5);
        QCOMPARE(fixture.file->entries()->size(), 5);
        const auto part = fixture.file->entries(2, 2);
        QCOMPARE(part->size(), 2);
        QCOMPARE(part->at(0).counter, 3);
        QCOMPARE(part->at(1).what.changes.first().value, u"3"_s);
        QVERIFY(fixture.file->entries(5)->isEmpty());
    }

    void draftsAreThereAgainAndGoWhenEmpty()
    {
        StorageFixture fixture;
        QVERIFY(fixture.file->saveDraft(u"room/a"_s, u"half a li"_s));
        QVERIFY(fixture.file->saveDraft(u"room/a"_s, u"half a line"_s));
        QVERIFY(fixture.file->saveDraft(u"room/b"_s, u"other"_s));
        fixture.file.reset();
        fixture.file = StorageFixture::must(MeetingFile::open(fixture.path()));
        QCOMPARE(fixture.file->drafts()->value(u"room/a"_s), u"half a line"_s);
        QVERIFY(fixture.file->saveDraft(u"room/a"_s, QString()));
        QCOMPARE(*fixture.file->drafts(), (QHash<QString, QString>{{u"room/b"_s, u"other"_s}}));
        QCOMPARE(*fixture.file->lastSequence(), 0);
    }

    void aCopyHoldsTheSame()
    {
        StorageFixture fixture;
        for (int i = 0; i < 30; ++i) {
            fixture.write(PointId::create(), QString::number(i));
        }
        const QString target = fixture.path(u"o'copy.rapporteur"_s);
        QVERIFY(fixture.file->copyTo(target));
        auto copy = StorageFixture::must(MeetingFile::open(target));
        QCOMPARE(copy->verify()->digest, fixture.file->verify()->digest);
        QVERIFY(copy->verify()->faults.isEmpty());
        QCOMPARE(fixture.file->copyTo(target).error().code, ErrorCode::FileExists);
        fixture.write(PointId::create(), u"later"_s);
        QVERIFY(copy->verify()->digest != fixture.file->verify()->digest);
    }
};

QTEST_GUILESS_MAIN(MeetingFileTest)
#include "meetingfiletest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/collecting.h"

#include <QTest>
#include <algorithm>

#include "core/domain/lists.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/history.h"
#include "core/usecases/points.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using usecases::Points;
using usecases::Workspace;

namespace {

using Opened = std::unique_ptr<Workspace>;

Opened open(const QString& path)
{
    auto workspace = Workspace::open(path);
    if (!workspace) {
        qFatal("Could not open %s", qPrintable(path));
    }
    return std::move(*workspace);
}

QByteArray digestOf(Workspace& workspace)
{
    const auto found = usecases::verify(workspace);
    return found && found->faults.isEmpty() ? found->digest : QByteArray("unsound");
}

/// A plenary's file, and a copy of it in each of two rooms, in which each has written.
struct Rooms
{
    Rooms()
    {
        for (const QString& mark : {u"AF"_s, u"EU"_s}) {
            const QString path = plenary.path(mark + u".rapporteur"_s);
            if (!usecases::giveRoomCopy(plenary.workspace(), plenary.group(mark), path)) {
                qFatal("No copy for %s", qPrintable(mark));
            }
            files.append(path);
            write(path, plenary.group(mark), u"Said in "_s + mark);
        }
    }

    domain::PointId write(const QString& path, const domain::GroupId& group, const QString& text)
    {
        const Opened room = open(path);
        const auto point = Points(*room).add({group, plenary.question(1), text, {}, {}});
        if (!point) {
            qFatal("Not written: %d", static_cast<int>(point.error().code));
        }
        return *point;
    }

    tests::MeetingFixture plenary = tests::MeetingFixture::small();
    QStringList files;
};

QStringList textsOf(const domain::Meeting& meeting)
{
    QStringList texts;
    for (const domain::Point& point : meeting.points) {
        texts.append(point.text);
    }
    texts.sort();
    return texts;
}

} // namespace

class CollectingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void takesInWhatEachRoomWroteAndNothingTwice()
    {
        Rooms rooms;
        const auto preview = usecases::previewCollect(rooms.plenary.workspace(), rooms.files);
        QVERIFY(preview);
        QCOMPARE(preview->size(), 2);
        QCOMPARE(preview->at(0).byRoom.value(rooms.plenary.group(u"AF"_s)), 1);
        QVERIFY(rooms.plenary.meeting().points.empty());
        QVERIFY(usecases::collect(rooms.plenary.workspace(), rooms.files));
        QCOMPARE(textsOf(rooms.plenary.meeting()), (QStringList{u"Said in AF"_s, u"Said in EU"_s}));
        const QByteArray digest = digestOf(rooms.plenary.workspace());
        const auto again = usecases::collect(rooms.plenary.workspace(), rooms.files);
        QVERIFY(again);
        QCOMPARE(again->at(0).entries, 0);
        QCOMPARE(digestOf(rooms.plenary.workspace()), digest);
    }

    void aRoomsCopyHasNothingOfOtherRoomsAndWritesOnlyItsOwn()
    {
        Rooms rooms;
        QVERIFY(usecases::collect(rooms.plenary.workspace(), rooms.files));
        const QString path = rooms.plenary.path(u"again.rapporteur"_s);
        QVERIFY(usecases::giveRoomCopy(rooms.plenary.workspace(), rooms.plenary.group(u"AF"_s), path));
        const Opened copy = open(path);
        QCOMPARE(textsOf(copy->meeting()), QStringList{u"Said in AF"_s});
        QCOMPARE(copy->place().room, rooms.plenary.group(u"AF"_s));
        QVERIFY(!tests::readFile(path).contains("Said in EU"));
        const auto other =
            Points(*copy).add({rooms.plenary.group(u"EU"_s), rooms.plenary.question(1), u"Not here"_s, {}, {}});
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::NotYours);
        QCOMPARE(textsOf(copy->meeting()), QStringList{u"Said in AF"_s});
        QCOMPARE(usecases::giveRoomCopy(rooms.plenary.workspace(), rooms.plenary.group(u"AF"_s), path).error().code,
                 ErrorCode::FileExists);
    }

    void whatWasChangedInTwoPlacesIsShownAndMayBeChosen()
    {
        Rooms rooms;
        const domain::GroupId africa = rooms.plenary.group(u"AF"_s);
        QVERIFY(usecases::collect(rooms.plenary.workspace(), rooms.files));
        const domain::PointId point = domain::pointsOfGroup(rooms.plenary.meeting(), africa).first().id;
        {
            const Opened room = open(rooms.files.first());
            QVERIFY(Points(*room).edit(point, u"As the room says it"_s));
        }
        QVERIFY(Points(rooms.plenary.workspace()).edit(point, u"As the plenary says it"_s));
        const auto handed = usecases::collect(rooms.plenary.workspace(), {rooms.files.first()});
        QVERIFY(handed);
        QCOMPARE(handed->first().clashes.size(), 1);
        const usecases::FieldClash clash = handed->first().clashes.first();
        QCOMPARE(clash.field, u"text"_s);
        QCOMPARE(clash.ours.value, u"As the plenary says it"_s);
        QCOMPARE(clash.theirs.value, u"As the room says it"_s);
        const auto textNow = [&] { return rooms.plenary.meeting().points.find(point)->text; };
        QCOMPARE(textNow(), clash.theirsIsLater ? clash.theirs.value : clash.ours.value);
        QVERIFY(usecases::choose(rooms.plenary.workspace(), clash, clash.ours));
        QCOMPARE(textNow(), clash.ours.value);
        QVERIFY(usecases::choose(rooms.plenary.workspace(), clash, clash.theirs));
        QCOMPARE(textNow(), clash.theirs.value);
        QVERIFY(Points(rooms.plenary.workspace()).edit(point, u"A third"_s));
        QCOMPARE(usecases::choose(rooms.plenary.workspace(), clash, clash.ours).error().code, ErrorCode::ChangedSince);
    }

    void countsAnEntryThatTwoFilesHaveOnce()
    {
        Rooms rooms;
        const QString second = rooms.plenary.path(u"second.rapporteur"_s);
        QVERIFY(QFile::copy(rooms.files.first(), second));
        rooms.write(second, rooms.plenary.group(u"AF"_s), u"On the second stick"_s);
        const auto handed = usecases::collect(rooms.plenary.workspace(), {rooms.files.first(), second});
        QVERIFY(handed);
        QCOMPARE(handed->at(0).entries, 1);
        QCOMPARE(handed->at(1).entries, 1);
        QCOMPARE(handed->at(1).byRoom.value(rooms.plenary.group(u"AF"_s)), 1);
        QCOMPARE(rooms.plenary.meeting().points.size(), 2);
    }

    void takesNothingInWhereSomebodyStopsIt()
    {
        Rooms rooms;
        QList<int> asked;
        const auto stopAtSecond = [&asked](int file) {
            asked.append(file);
            return file < 1;
        };
        const auto preview = usecases::previewCollect(rooms.plenary.workspace(), rooms.files, stopAtSecond);
        QVERIFY(preview && preview->isEmpty());
        const auto handed = usecases::collect(rooms.plenary.workspace(), rooms.files, stopAtSecond);
        QVERIFY(handed && handed->isEmpty());
        QCOMPARE(asked, (QList<int>{0, 1, 0, 1}));
        QVERIFY(rooms.plenary.meeting().points.empty());
    }

    void aFileThatIsRefusedIsNamedAndNothingOfTheOthersIsTaken()
    {
        Rooms rooms;
        const QByteArray bytes = tests::readFile(rooms.files.last());
        QByteArray forged = bytes;
        forged.replace("Said in EU", "Said in XX");
        QVERIFY(forged != bytes);
        tests::writeFile(rooms.files.last(), forged);
        const auto handed = usecases::collect(rooms.plenary.workspace(), rooms.files);
        QVERIFY(!handed);
        QCOMPARE(handed.error().code, ErrorCode::ChainBroken);
        QCOMPARE(handed.error().details.value(0), rooms.files.last());
        QVERIFY(rooms.plenary.meeting().points.empty());
        QCOMPARE(usecases::collect(rooms.plenary.workspace(), {rooms.plenary.workspace().path()}).error().code,
                 ErrorCode::SameFile);
        tests::MeetingFixture other = tests::MeetingFixture::small();
        QCOMPARE(usecases::collect(rooms.plenary.workspace(), {other.workspace().path()}).error().code,
                 ErrorCode::OtherMeeting);
        const QString nothing = tests::writeFile(rooms.plenary.path(u"nothing"_s), "no database");
        QCOMPARE(usecases::collect(rooms.plenary.workspace(), {nothing}).error().code, ErrorCode::NotADatabase);
    }

    void everyOrderOfFiveFilesComesToTheSame()
    {
        Rooms rooms;
        // beside the rooms' files: a plain copy written on this machine, a backup put back and written again
        const QString plain = rooms.plenary.path(u"plain.rapporteur"_s);
        QVERIFY(QFile::copy(rooms.files.first(), plain));
        rooms.write(plain, rooms.plenary.group(u"AF"_s), u"On the copy"_s);
        const QString restored = rooms.plenary.path(u"restored.rapporteur"_s);
        QVERIFY(QFile::copy(rooms.files.last(), restored));
        rooms.write(restored, rooms.plenary.group(u"EU"_s), u"Before the backup"_s);
        const QByteArray backup = tests::readFile(restored);
        rooms.write(restored, rooms.plenary.group(u"EU"_s), u"Lost and found"_s);
        const QString lost = rooms.plenary.path(u"lost.rapporteur"_s);
        QVERIFY(QFile::copy(restored, lost));
        tests::writeFile(restored, backup);
        rooms.write(restored, rooms.plenary.group(u"EU"_s), u"After the backup"_s);

        QStringList files = rooms.files + QStringList{plain, restored, lost};
        files.sort();
        const QString start = rooms.plenary.path(u"start.rapporteur"_s);
        QVERIFY(rooms.plenary.workspace().file().copyTo(start));
        QSet<QByteArray> digests;
        int order = 0;
        do {
            const QString path = rooms.plenary.path(u"order%1.rapporteur"_s.arg(++order));
            QVERIFY(QFile::copy(start, path));
            const Opened plenary = open(path);
            for (const QString& file : std::as_const(files)) {
                QVERIFY(usecases::collect(*plenary, {file}));
            }
            QVERIFY(usecases::collect(*plenary, files));
            digests.insert(digestOf(*plenary));
            QCOMPARE(textsOf(plenary->meeting()),
                     (QStringList{u"After the backup"_s, u"Before the backup"_s, u"Lost and found"_s, u"On the copy"_s,
                                  u"Said in AF"_s, u"Said in EU"_s}));
        } while (std::next_permutation(files.begin(), files.end()));
        QCOMPARE(order, 120);
        QCOMPARE(digests.size(), 1);
        QVERIFY(!digests.contains("unsound"));
    }
};

QTEST_GUILESS_MAIN(CollectingTest)
#include "collectingtest.moc"

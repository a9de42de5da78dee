// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/exchange.h"

#include <QSignalSpy>
#include <QTest>

#include "core/journal/changes.h"
#include "core/journal/fields.h"
#include "tests/support/files.h"
#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::GroupId;
using domain::PointId;
using hub::ConnectionLine;
using storage::MeetingFile;
using tests::TestHub;

namespace {

template <class T>
T must(domain::Result<T> result)
{
    if (!result) {
        qFatal("Error %d: %s", static_cast<int>(result.error().code), qPrintable(result.error().details.join(u", "_s)));
    }
    return std::move(*result);
}

/// A laptop with a meeting file that is connected by \a line.
struct Laptop
{
    explicit Laptop(const ConnectionLine& connection)
        : line(connection)
        , file(must(MeetingFile::create(path())))
    {
        if (!line.room.isNull()) {
            (void)file->setFact("role", u"rapporteur"_s);
            (void)file->setFact("room", line.room.toText());
        }
        reconnect();
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"meeting.rapporteur"_s); }

    void reconnect()
    {
        (void)file->outbox().connectTo(line.withoutPassword().toText(), line.hubIdentity(), line.room);
        database = tests::openHub(line);
        exchange = std::make_unique<hub::Exchange>(*file, *database);
    }

    void write(const QString& intent, const journal::ChangeList& changes, const GroupId& room)
    {
        (void)must(file->append({intent, domain::Role::Rapporteur, room, changes.list(), {}}, clock));
    }

    PointId addPoint(const QString& text, const GroupId& room)
    {
        const PointId point = PointId::create();
        journal::ChangeList changes;
        changes.set(point, journal::field::group, room);
        changes.set(point, journal::field::text, text);
        write(u"point.add"_s, changes, room);
        return point;
    }

    void report()
    {
        journal::ChangeList changes;
        changes.set(line.room, journal::field::reported, QDateTime::currentDateTimeUtc());
        write(u"group.report"_s, changes, line.room);
    }

    /// Until nothing waits and nothing is new; what went over.
    int level()
    {
        int moved = 0;
        QSet<journal::DeviceId> stuck;
        for (int some = 1; some > 0; moved += some) {
            some = must(exchange->push(stuck)) + must(exchange->pull(clock));
        }
        return moved;
    }

    [[nodiscard]] QString textOf(const PointId& point) const
    {
        return must(file->stamp({domain::Entity::Point, point.uuid(), u"text"_s})).value;
    }

    [[nodiscard]] QByteArray digest() const
    {
        const auto found = must(file->verify());
        return found.faults.isEmpty() ? found.digest : QByteArray("unsound");
    }

    ConnectionLine line;
    QTemporaryDir folder;
    journal::Clock clock;
    std::unique_ptr<MeetingFile> file;
    std::unique_ptr<hub::HubDatabase> database;
    std::unique_ptr<hub::Exchange> exchange;
};

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<TestHub>(); }
    void cleanupTestCase() { m_hub.reset(); }

    void whatTheRoomWritesReachesThePlenaryAndNobodyElse()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(2));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        Laptop other(lines.at(2));
        const PointId point =
            room.addPoint(u"It's a “quote”, a \\ and a \ttab; 'DROP' {\"a\": [1]} \u0645\u0631\u062D\u0628\u0627 😀"_s,
                          room.line.room);
        QVERIFY(room.level() > 0);
        QCOMPARE(room.file->outbox().count(), 0);
        QVERIFY(plenary.level() > 0);
        QCOMPARE(plenary.textOf(point), room.textOf(point));
        other.level();
        QVERIFY(other.file->entries()->isEmpty());
        QCOMPARE(plenary.level() + room.level() + other.level(), 0);
        QCOMPARE(plenary.digest(), room.digest());
    }

    void whatThePlenarySetsUpReachesEveryRoom()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(1));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        Laptop observer(lines.at(2));
        journal::ChangeList changes;
        changes.set(plenary.line.meeting, journal::field::title, u"GRCP 7"_s);
        plenary.write(u"meeting.create"_s, changes, {});
        plenary.level();
        room.level();
        observer.level();
        QCOMPARE(room.digest(), plenary.digest());
        QCOMPARE(observer.digest(), plenary.digest());
    }

    void reportingBackPutsARoomBeforeEverybody()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(2));
        Laptop room(lines.at(1));
        Laptop other(lines.at(2));
        const PointId before = room.addPoint(u"Before the report"_s, room.line.room);
        room.level();
        other.level();
        QCOMPARE(other.textOf(before), QString());
        room.report();
        const PointId after = room.addPoint(u"After the report"_s, room.line.room);
        room.level();
        other.level();
        QCOMPARE(other.textOf(before), u"Before the report"_s);
        QCOMPARE(other.textOf(after), u"After the report"_s);
        QCOMPARE(other.digest(), room.digest());
    }

    void aFileThatWasPutBackAndWrittenAgainLosesNothing()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(1));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        room.addPoint(u"Kept"_s, room.line.room);
        room.level();
        QVERIFY(room.file->emptyLog());
        const QByteArray backup = tests::readFile(room.path());
        const PointId lost = room.addPoint(u"Lost and found"_s, room.line.room);
        room.level();

        room.exchange.reset();
        room.file.reset();
        QFile::remove(room.path() + u"-wal"_s);
        tests::writeFile(room.path(), backup);
        room.file = must(MeetingFile::open(room.path()));
        room.reconnect();
        const PointId again = room.addPoint(u"Written again"_s, room.line.room);
        room.level();
        const PointId later = room.addPoint(u"And later"_s, room.line.room);
        room.level();
        plenary.level();
        for (const auto& [point, text] :
             {std::pair{lost, u"Lost and found"_s}, {again, u"Written again"_s}, {later, u"And later"_s}}) {
            QCOMPARE(room.textOf(point), text);
            QCOMPARE(plenary.textOf(point), text);
        }
        QCOMPARE(plenary.digest(), room.digest());
    }

    void whatTheHubDoesNotTakeHoldsUpItsDeviceOnly()
    {
        const auto meeting = TestHub::meetingWithRooms(2);
        const auto lines = m_hub->addMeeting(meeting);
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        // as after a collected file of a laptop whose clock was years ahead
        Laptop astray(lines.at(1));
        astray.clock.saw(journal::Time::fromUtc(QDateTime::currentDateTimeUtc().addYears(2)));
        constexpr int morePointsThanGoAtOnce = 501;
        for (int number = 0; number < morePointsThanGoAtOnce; ++number) {
            astray.addPoint(u"From the future"_s, room.line.room);
        }
        QVERIFY(room.file->receive(*astray.file->entries(), storage::Gaps::Refused, room.clock));
        Laptop sound(lines.at(1));
        const PointId good = sound.addPoint(u"Of its time"_s, room.line.room);
        journal::Clock clock;
        QVERIFY(room.file->receive(*sound.file->entries(), storage::Gaps::Refused, clock));
        QSet<journal::DeviceId> stuck;
        const auto pushed = room.exchange->push(stuck);
        QVERIFY(!pushed);
        QCOMPARE(pushed.error().code, ErrorCode::HubRefused);
        QCOMPARE(stuck, QSet<journal::DeviceId>{astray.file->device()});
        QCOMPARE(must(room.exchange->push(stuck)), 1);
        QCOMPARE(must(room.exchange->push(stuck)), 0);
        QCOMPARE(room.file->outbox().count(), morePointsThanGoAtOnce);
        plenary.level();
        QCOMPARE(plenary.textOf(good), u"Of its time"_s);
        QCOMPARE(plenary.file->entries()->size(), 1);
    }

    void aCollectedFileThatTheHubHasAlreadyIsNotSentTwice()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(1));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        room.addPoint(u"One"_s, room.line.room);
        room.addPoint(u"Two"_s, room.line.room);
        QVERIFY(plenary.file->receive(*room.file->entries(), storage::Gaps::Refused, plenary.clock));
        room.level();
        plenary.level();
        QCOMPARE(plenary.file->outbox().count(), 0);
        auto rows = must(m_hub->superuser()->run(
            u"SELECT count(*), count(DISTINCT hash) FROM rapporteur.entry WHERE meeting = :meeting"_s,
            {{u":meeting"_s, plenary.line.meeting.toText()}}));
        QVERIFY(rows.next());
        QCOMPARE(rows.value(0).toInt(), 2);
        QCOMPARE(rows.value(1).toInt(), 2);
        // and the room goes on where the plenary began for it
        const PointId three = room.addPoint(u"Three"_s, room.line.room);
        room.level();
        plenary.level();
        QCOMPARE(plenary.textOf(three), u"Three"_s);
    }

    void thePlenaryMaySendARoomsFileBeforeTheRoomConnects()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(1));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        room.addPoint(u"One"_s, room.line.room);
        QVERIFY(plenary.file->receive(*room.file->entries(), storage::Gaps::Refused, plenary.clock));
        plenary.level();
        const PointId two = room.addPoint(u"Two"_s, room.line.room);
        room.level();
        plenary.level();
        QCOMPARE(plenary.textOf(two), u"Two"_s);
        QCOMPARE(plenary.digest(), room.digest());
        QVERIFY(plenary.file->verify()->faults.isEmpty());
    }

    void everybodyHearsOfTheRoomsThatTheyMay()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(3));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        QVERIFY(room.exchange->beat());
        const auto all = must(plenary.exchange->presence());
        QCOMPARE(all.size(), 5);
        int heard = 0;
        for (const hub::Presence& one : all) {
            heard += one.secondsAgo ? 1 : 0;
            QVERIFY(!one.secondsAgo || one.room == room.line.room);
        }
        QCOMPARE(heard, 1);
        QCOMPARE(must(room.exchange->presence()).size(), 1);
    }

    void aBeatThatFailsLeavesTheConnectionAsGoodAsItWas()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(1));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        QVERIFY(m_hub->superuser()->exec(u"REVOKE EXECUTE ON FUNCTION rapporteur.here() FROM rapporteur_room"_s));
        QVERIFY(!room.exchange->beat());
        QVERIFY(m_hub->superuser()->exec(u"GRANT EXECUTE ON FUNCTION rapporteur.here() TO rapporteur_room"_s));
        const PointId point = room.addPoint(u"Said all the same"_s, room.line.room);
        room.level();
        plenary.level();
        QCOMPARE(plenary.textOf(point), u"Said all the same"_s);
        QVERIFY(room.exchange->beat());
    }

    void aRoomIsToldOfWhatConcernsIt()
    {
        const auto lines = m_hub->addMeeting(TestHub::meetingWithRooms(2));
        Laptop plenary(lines.at(0));
        Laptop room(lines.at(1));
        Laptop other(lines.at(2));
        QVERIFY(room.exchange->listen());
        QSignalSpy told(room.database.get(), &hub::HubDatabase::notified);
        other.addPoint(u"Not for others yet"_s, other.line.room);
        other.level();
        QVERIFY(room.database->exec(u"SELECT 1"_s));
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
        other.report();
        other.level();
        QTRY_VERIFY(told.size() > 0);
        room.level();
        QVERIFY(room.exchange->listen());
        told.clear();
        other.addPoint(u"For all to see"_s, other.line.room);
        other.level();
        QTRY_VERIFY(told.size() > 0);
    }

private:
    std::unique_ptr<TestHub> m_hub;
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchangetest.moc"

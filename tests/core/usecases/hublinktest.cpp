// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/hublink.h"

#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <QThread>

#include "core/usecases/joining.h"
#include "core/usecases/points.h"
#include "tests/support/cable.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using hub::ConnectionLine;
using tests::MeetingFixture;
using usecases::HubLink;
using usecases::LinkStatus;
using usecases::Workspace;

namespace {

constexpr int patience = 60'000; // ms

/// A room's laptop with its open meeting.
struct Room
{
    explicit Room(const ConnectionLine& given)
        : line(given)
        , path(folder.filePath(u"room.rapporteur"_s))
    {
        join();
        workspace = std::move(*Workspace::open(path));
        link = std::make_unique<HubLink>(*workspace);
    }

    /// A cable is in this thread, so that joining must not hold it up.
    void join() const
    {
        domain::Done joined;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { joined = usecases::joinMeeting(line.toText(), path); }));
        QEventLoop loop;
        QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
        thread->start();
        loop.exec();
        thread->wait();
        if (!joined) {
            qFatal("Not joined: error %d", static_cast<int>(joined.error().code));
        }
    }

    [[nodiscard]] domain::PointId type(const QString& text) const
    {
        const auto question = workspace->meeting().questions.begin()->id;
        const auto added = usecases::Points(*workspace).add({line.room, question, text, {}, {}});
        return added.value_or(domain::PointId());
    }

    [[nodiscard]] std::optional<ErrorCode> problem() const
    {
        const auto& error = link->status().problem;
        return error ? std::optional(error->code) : std::nullopt;
    }

    ConnectionLine line;
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<HubLink> link;
};

} // namespace

/// The work in a room goes on whatever happens to its hub.
class HubLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<tests::TestHub>(); }
    void cleanupTestCase() { m_hub.reset(); }

    void init()
    {
        m_plenary = std::make_unique<MeetingFixture>(MeetingFixture::small());
        hub::HubMeeting meeting{m_plenary->meeting().details.id, u"Test meeting"_s, {}};
        for (const domain::Group& group : m_plenary->meeting().groups) {
            meeting.rooms.append({group.id, group.mark});
        }
        m_lines = m_hub->addMeeting(meeting);
        QVERIFY(usecases::joinMeeting(m_lines.at(0).toText(), m_plenary->workspace().path()));
        m_link = std::make_unique<HubLink>(m_plenary->workspace());
        QVERIFY(m_link->start(m_lines.at(0).toText()));
        QTRY_VERIFY_WITH_TIMEOUT(m_link->isLevel(), patience);
    }

    void cleanup()
    {
        m_link.reset();
        m_plenary.reset();
    }

    void aPointIsHereAtOnceAndThenInThePlenary()
    {
        Room room(m_lines.at(1));
        QCOMPARE(room.workspace->meeting().details.title, u"Test meeting"_s);
        QCOMPARE(room.workspace->place().room, room.line.room);
        QVERIFY(room.link->start(room.line.toText()));
        QTRY_VERIFY_WITH_TIMEOUT(room.link->isLevel(), patience);
        const auto point = room.type(u"Said in the room"_s);
        QVERIFY(room.link->waiting().contains(point.uuid()));
        QTRY_VERIFY_WITH_TIMEOUT(!room.link->waiting().contains(point.uuid()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_plenary->meeting().points.find(point), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_link->status().liveRooms(), 1, patience);
    }

    void aBreakShowsAfterAWhileAndMendsByItself()
    {
        tests::Cable cable(m_lines.at(1).port);
        ConnectionLine line = m_lines.at(1);
        line.port = cable.port();
        Room room(line);
        QVERIFY(room.link->start(line.toText()));
        QTRY_VERIFY_WITH_TIMEOUT(room.link->isLevel(), patience);
        cable.cut();
        QTRY_COMPARE_WITH_TIMEOUT(room.link->status().line, LinkStatus::Line::Down, patience);
        const QDateTime since = room.link->status().since;
        QVERIFY(!room.link->status().isBroken(since.addMSecs(2'999)));
        QVERIFY(room.link->status().isBroken(since.addMSecs(3'000)));
        const auto point = room.type(u"Said without a network"_s);
        QVERIFY(!point.isNull());
        QVERIFY(room.link->waiting().contains(point.uuid()));
        cable.mend(); // and it comes back by itself
        QTRY_VERIFY_WITH_TIMEOUT(room.link->isLevel(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_plenary->meeting().points.find(point), patience);
    }

    void whatIsWrongWithAHubIsSaidAndTheRoomGoesOn_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QStringList>("breaking");
        QTest::addColumn<QStringList>("mending");
        QTest::newRow("password") << ErrorCode::WrongPassword << QStringList{u"ALTER ROLE %1 PASSWORD 'other'"_s}
                                  << QStringList{u"ALTER ROLE %1 PASSWORD '%2'"_s};
        QTest::newRow("other version") << ErrorCode::OtherHubVersion
                                       << QStringList{u"UPDATE rapporteur.version SET version = 1000"_s}
                                       << QStringList{u"UPDATE rapporteur.version SET version = 1"_s};
    }

    void whatIsWrongWithAHubIsSaidAndTheRoomGoesOn()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const QStringList, breaking);
        QFETCH(const QStringList, mending);
        Room room(m_lines.at(1));
        run(breaking, room.line);
        QVERIFY(room.link->start(room.line.toText()));
        QTRY_COMPARE_WITH_TIMEOUT(room.problem(), std::optional(code), patience);
        const auto point = room.type(u"Said all the same"_s);
        QVERIFY(room.workspace->meeting().points.find(point));
        QVERIFY(room.link->waiting().contains(point.uuid()));
        run(mending, room.line);
        room.link->tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(room.link->isLevel(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_plenary->meeting().points.find(point), patience);
        QVERIFY(!room.problem());
    }

    void anotherComputerInPlaceOfTheHubIsSentNothing()
    {
        Room room(m_lines.at(1));
        ConnectionLine line = room.line;
        line.pin[0] = static_cast<char>(~line.pin.at(0));
        QVERIFY(room.link->start(line.toText()));
        QTRY_COMPARE_WITH_TIMEOUT(room.problem(), std::optional(ErrorCode::WrongFingerprint), patience);
        const auto point = room.type(u"Said all the same"_s);
        QVERIFY(room.link->waiting().contains(point.uuid()));
        QVERIFY(room.link->start(room.line.toText()));
        QTRY_VERIFY_WITH_TIMEOUT(m_plenary->meeting().points.find(point), patience);
    }

    /// The table's file is one that is always full.
    void aFullDiskAtTheHubIsSaidAndTheRoomGoesOn()
    {
        QFile full(u"/dev/full"_s);
        if (!full.exists()) {
            QSKIP("There is no /dev/full here.");
        }
        Room room(m_lines.at(1));
        QVERIFY(room.link->start(room.line.toText()));
        QTRY_VERIFY_WITH_TIMEOUT(room.link->isLevel(), patience);
        // a table of its own file: no page of it has room left from before
        run({u"CREATE TABLE rapporteur.full_disk (a text)"_s,
             u"CREATE OR REPLACE FUNCTION rapporteur.fill() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
             "$$ BEGIN INSERT INTO rapporteur.full_disk VALUES ('a'); RETURN NEW; END $$"_s,
             u"CREATE TRIGGER fill BEFORE INSERT ON rapporteur.entry FOR EACH ROW EXECUTE FUNCTION rapporteur.fill()"_s,
             u"GRANT EXECUTE ON FUNCTION rapporteur.fill() TO PUBLIC"_s, u"CHECKPOINT"_s},
            room.line);
        const QString file =
            m_hub->server().cluster() + u'/' + valueOf(u"SELECT pg_relation_filepath('rapporteur.full_disk')"_s);
        m_hub->stopNow();
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::link(full.fileName(), file));
        m_hub->startAgain();
        const auto point = room.type(u"Said all the same"_s);
        QTRY_COMPARE_WITH_TIMEOUT(room.problem(), std::optional(ErrorCode::HubFull), patience);
        QVERIFY(room.link->waiting().contains(point.uuid()));
        QVERIFY(!room.type(u"And this"_s).isNull());
        run({u"DROP TRIGGER fill ON rapporteur.entry"_s}, room.line);
        room.link->tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(room.link->isLevel(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_plenary->meeting().points.find(point), patience);
    }

    void joiningIsWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"joined.rapporteur"_s);
        ConnectionLine line = m_lines.at(1);
        line.password = u"wrong"_s;
        QCOMPARE(usecases::joinMeeting(line.toText(), path).error().code, ErrorCode::WrongPassword);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(usecases::joinMeeting(u"https://example.org"_s, path).error().code, ErrorCode::NotAConnectionLine);

        // a file of another meeting, and one for another room, stay as they are
        const MeetingFixture other = MeetingFixture::small();
        const QString otherPath = other.path(u"test.rapporteur"_s);
        QCOMPARE(usecases::joinMeeting(m_lines.at(0).toText(), otherPath).error().code, ErrorCode::OtherMeeting);
        QVERIFY(usecases::joinMeeting(m_lines.at(1).toText(), path));
        QCOMPARE(usecases::joinMeeting(m_lines.at(2).toText(), path).error().code, ErrorCode::OtherMeeting);
        QVERIFY(usecases::joinMeeting(m_lines.at(1).toText(), path));
    }

    void aFileWithoutAHubSaysSo()
    {
        MeetingFixture lone = MeetingFixture::small();
        HubLink link(lone.workspace());
        QCOMPARE(link.start().error().code, ErrorCode::NotConnected);
        QCOMPARE(link.status().line, LinkStatus::Line::Off);
    }

private:
    void run(const QStringList& statements, const ConnectionLine& line) const
    {
        const auto superuser = m_hub->superuser();
        for (const QString& statement : statements) {
            const QString whole = statement.contains(u"%2"_s)   ? statement.arg(line.login, line.password)
                                  : statement.contains(u"%1"_s) ? statement.arg(line.login)
                                                                : statement;
            const auto done = superuser->exec(whole);
            QVERIFY2(done, done ? "" : qPrintable(done.error().details.join(u", "_s)));
        }
    }

    [[nodiscard]] QString valueOf(const QString& sql) const
    {
        const auto superuser = m_hub->superuser();
        auto rows = superuser->run(sql);
        return rows && rows->next() ? rows->value(0).toString() : QString();
    }

    std::unique_ptr<tests::TestHub> m_hub;
    std::unique_ptr<MeetingFixture> m_plenary;
    std::unique_ptr<HubLink> m_link;
    QList<ConnectionLine> m_lines;
};

QTEST_GUILESS_MAIN(HubLinkTest)
#include "hublinktest.moc"

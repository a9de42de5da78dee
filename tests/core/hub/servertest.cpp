// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTcpServer>
#include <QTest>

#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;

using domain::ErrorCode;

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_hub = std::make_unique<tests::TestHub>(); }
    void cleanupTestCase() { m_hub.reset(); }

    void givesEachOneItsLine()
    {
        const auto meeting = tests::TestHub::meetingWithRooms(4);
        const auto lines = m_hub->addMeeting(meeting);
        QCOMPARE(lines.size(), 6);
        for (const hub::ConnectionLine& line : lines) {
            QVERIFY(*hub::ConnectionLine::parse(line.toText()) == line);
            QVERIFY(tests::openHub(line)->exec(u"SELECT rapporteur.here()"_s));
        }
    }

    void keepsWhatIsThere()
    {
        const auto meeting = tests::TestHub::meetingWithRooms(2);
        const auto first = m_hub->addMeeting(meeting);
        const auto second =
            hub::addMeeting(*m_hub->owner(), meeting, {.plenary = false, .rooms = {meeting.rooms.at(1).id}});
        QVERIFY(second.has_value());
        for (qsizetype place = 0; place < first.size(); ++place) {
            QCOMPARE(second->at(place).login, first.at(place).login);
            QCOMPARE(second->at(place).password.isEmpty(), place != 2);
        }
        QVERIFY(tests::openHub(first.at(1)) != nullptr);
        QCOMPARE(hub::HubDatabase::open(first.at(2)).error().code, ErrorCode::WrongPassword);
        QVERIFY(tests::openHub(second->at(2)) != nullptr);
    }

    void refusesAWrongPassword()
    {
        auto line = m_hub->addMeeting(tests::TestHub::meetingWithRooms(1)).at(1);
        line.password = u"wrong"_s;
        QCOMPARE(hub::HubDatabase::open(line).error().code, ErrorCode::WrongPassword);
        line.login = u"nobody"_s;
        QCOMPARE(hub::HubDatabase::open(line).error().code, ErrorCode::WrongPassword);
    }

    void refusesAnotherCertificate()
    {
        auto line = m_hub->addMeeting(tests::TestHub::meetingWithRooms(1)).at(1);
        line.pin[0] = static_cast<char>(line.pin[0] ^ 1);
        QCOMPARE(hub::HubDatabase::open(line).error().code, ErrorCode::WrongFingerprint);
    }

    void refusesAnotherSchema()
    {
        const auto line = m_hub->addMeeting(tests::TestHub::meetingWithRooms(1)).at(1);
        QVERIFY(m_hub->superuser()->exec(u"UPDATE rapporteur.version SET version = 99"_s));
        const auto opened = hub::HubDatabase::open(line);
        const auto made =
            hub::initHub(*hub::HubDatabase::open(m_hub->ownerLine(), hub::HubDatabase::Expects::AnySchema).value());
        QVERIFY(m_hub->superuser()->exec(u"UPDATE rapporteur.version SET version = 1"_s));
        QCOMPARE(opened.error().code, ErrorCode::OtherHubVersion);
        QCOMPARE(opened.error().details, QStringList({line.host, u"99"_s, u"1"_s}));
        QCOMPARE(made.error().code, ErrorCode::OtherHubVersion);
    }

    void letsNobodyInWithoutTls()
    {
        const auto line = m_hub->addMeeting(tests::TestHub::meetingWithRooms(1)).at(1);
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QPSQL"_s, u"plain"_s);
        plain.setHostName(line.host);
        plain.setPort(line.port);
        plain.setDatabaseName(line.database);
        plain.setUserName(line.login);
        plain.setPassword(line.password);
        plain.setConnectOptions(u"sslmode=disable"_s);
        const bool isOpen = plain.open();
        plain = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"plain"_s);
        QVERIFY(!isOpen);
    }

    void tellsOfWhatIsWritten()
    {
        const auto meeting = tests::TestHub::meetingWithRooms(2);
        const auto lines = m_hub->addMeeting(meeting);
        const auto plenary = tests::openHub(lines.at(0));
        auto channel = plenary->run(u"SELECT rapporteur.channel(rapporteur.my_meeting(), 'plenary')"_s);
        QVERIFY(channel && channel->next());
        QVERIFY(plenary->listen(channel->value(0).toString()));
        const QSignalSpy heard(plenary.get(), &hub::HubDatabase::notified);
        const auto room = tests::openHub(lines.at(1));
        const domain::GroupId id = meeting.rooms.at(0).id;
        const auto entry = tests::pointEntry(journal::DeviceId::create(), id, u"Ärger “mit” \\ Zeilen\n"_s);
        QVERIFY(tests::pushEntry(*room, entry, id.toText()));
        QTRY_VERIFY(!heard.isEmpty());
    }

    void noticesThatTheServerIsGone()
    {
        const auto lines = m_hub->addMeeting(tests::TestHub::meetingWithRooms(1));
        const auto listening = tests::openHub(lines.at(0));
        const auto working = tests::openHub(lines.at(1));
        QVERIFY(listening->listen(u"rapporteur_test"_s));
        QSignalSpy lost(listening.get(), &hub::HubDatabase::lost);
        m_hub->stopNow();
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(listening->isBroken());
        const auto done = working->exec(u"SELECT 1"_s);
        QVERIFY(!done && working->isBroken());
        QCOMPARE(done.error().code, ErrorCode::HubUnreachable);
        QCOMPARE(hub::HubDatabase::open(lines.at(0)).error().code, ErrorCode::HubUnreachable);
        m_hub->startAgain();
        QVERIFY(tests::openHub(lines.at(0)) != nullptr);
    }

    void staysWhenStartedTwice()
    {
        const auto line = m_hub->ownerLine();
        QVERIFY(m_hub->server().start({0, u"127.0.0.1"_s}).value() == line);
        QVERIFY(m_hub->server().isRunning());
    }

    void leavesNothingOfAFailedStart()
    {
        const QTemporaryDir folder;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        hub::LocalServer server(folder.path() + u"/hub"_s);
        const auto started = server.start({other.serverPort(), u"127.0.0.1"_s});
        QCOMPARE(started.error().code, ErrorCode::PortTaken);
        QVERIFY(!QFileInfo::exists(server.cluster()));
        QCOMPARE(server.stop().error().code, ErrorCode::HubNotRunning);
    }

    void runsNothingThatCouldNotBeStartedWhole()
    {
        const QTemporaryDir folder;
        tests::TestHub other(folder.path());
        QVERIFY(other.superuser()->exec(u"UPDATE rapporteur.version SET version = 99"_s));
        QVERIFY(other.server().stop());
        const auto started = other.server().start({0, u"127.0.0.1"_s});
        QCOMPARE(started.error().code, ErrorCode::OtherHubVersion);
        QVERIFY(!other.server().isRunning());
        QVERIFY(QFileInfo::exists(other.server().cluster()));
    }

private:
    std::unique_ptr<tests::TestHub> m_hub;
};

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"

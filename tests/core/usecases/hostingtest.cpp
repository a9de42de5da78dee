// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/hosting.h"

#include <QStandardPaths>
#include <QTest>

#include "core/domain/lists.h"
#include "core/hub/passwords.h"
#include "core/storage/facts.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/collecting.h"
#include "core/usecases/people.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/testhub.h"

using namespace Qt::Literals::StringLiterals;

using domain::ErrorCode;
using hub::ConnectionLine;
using tests::MeetingFixture;
using usecases::Invitation;

/// A meeting put on a hub: the private server of this computer, and one that was there already.
class HostingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_hub = std::make_unique<tests::TestHub>();
        letEverybodyIn();
        m_options.folder = m_hub->server().folder();
        m_options.listen = u"127.0.0.1"_s;
    }
    void cleanupTestCase() { m_hub.reset(); }

    void invitesThePlenaryEachRoomAndTheObservers()
    {
        auto meeting = MeetingFixture::small();
        const auto invitations = usecases::hostMeeting(meeting.workspace(), m_options);
        QVERIFY(invitations.has_value());
        QCOMPARE(marksOf(*invitations), QStringList({u"plenary"_s, u"AF"_s, u"EU"_s, u"observer"_s}));
        QCOMPARE(invitations->at(0).role, domain::Role::Organizer);
        QCOMPARE(invitations->at(1).room, meeting.group(u"AF"_s));
        for (const Invitation& invitation : *invitations) {
            const ConnectionLine line = lineOf(invitation);
            QCOMPARE(line.meeting, meeting.meeting().details.id);
            QCOMPARE(line.room, invitation.room);
            QVERIFY(tests::openHub(line)->exec(u"SELECT rapporteur.here()"_s));
        }
    }

    void comesToTheSameAgain()
    {
        auto meeting = MeetingFixture::small();
        const auto first = usecases::hostMeeting(meeting.workspace(), m_options);
        meeting.reopen();
        const auto second = usecases::hostMeeting(meeting.workspace(), m_options);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }

    void invitesARoomThatCameLater()
    {
        auto meeting = MeetingFixture::small();
        const auto first = usecases::hostMeeting(meeting.workspace(), m_options);
        domain::Group group;
        group.name = u"Americas"_s;
        group.mark = u"AM"_s;
        QVERIFY(usecases::People(meeting.workspace()).addGroup(group));
        const auto second = usecases::hostMeeting(meeting.workspace(), m_options);
        QVERIFY(first && second);
        QCOMPARE(second->size(), 5);
        QVERIFY(second->first(3) == first->first(3));
        QVERIFY(!lineOf(second->at(3)).password.isEmpty());
    }

    void connectsTheFileWithoutItsPassword()
    {
        auto meeting = MeetingFixture::small();
        const auto invitations = usecases::hostMeeting(meeting.workspace(), m_options);
        QVERIFY(invitations && usecases::isHostedHere(meeting.workspace(), m_options.folder));
        const ConnectionLine own = factOf(meeting);
        QCOMPARE(own.password, QString());
        QCOMPARE(own.host, u"127.0.0.1"_s);
        const auto whole = hub::Passwords::complete(own);
        QVERIFY(whole && whole->password == lineOf(invitations->at(0)).password);
        QVERIFY(tests::openHub(*whole) != nullptr);
    }

    void keepsThePasswordsFromOtherUsers()
    {
        auto meeting = MeetingFixture::small();
        QVERIFY(usecases::hostMeeting(meeting.workspace(), m_options));
        const QFileInfo kept(m_hub->server().cluster() + u"/logins.json"_s);
        QVERIFY(kept.exists());
        QCOMPARE(kept.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    }

    void givesANewPasswordAndCutsOffWhoHadTheOld_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<int>("place");
        QTest::newRow("plenary") << u"plenary"_s << 0;
        QTest::newRow("a room, in small letters") << u"af"_s << 1;
        QTest::newRow("observers") << u"observer"_s << 3;
    }
    void givesANewPasswordAndCutsOffWhoHadTheOld()
    {
        QFETCH(QString, mark);
        QFETCH(int, place);
        auto meeting = MeetingFixture::small();
        const auto first = usecases::hostMeeting(meeting.workspace(), m_options);
        QVERIFY(first);
        const auto inside = tests::openHub(lineOf(first->at(place)));
        const auto other = tests::openHub(lineOf(first->at(2)));
        const auto second = usecases::hostMeeting(meeting.workspace(), m_options, {}, {mark});
        QVERIFY(second);
        for (int one = 0; one < 4; ++one) {
            QCOMPARE(second->at(one).line == first->at(one).line, one != place);
        }
        QVERIFY(!inside->exec(u"SELECT 1"_s) && inside->isBroken());
        QVERIFY(other->exec(u"SELECT 1"_s));
        QCOMPARE(hub::HubDatabase::open(lineOf(first->at(place))).error().code, ErrorCode::WrongPassword);
        QVERIFY(tests::openHub(lineOf(second->at(place))) != nullptr);
        const auto third = usecases::hostMeeting(meeting.workspace(), m_options);
        QVERIFY(third && *third == *second);
    }

    void renewsNothingWhereAMarkIsUnknown()
    {
        auto meeting = MeetingFixture::small();
        const auto first = usecases::hostMeeting(meeting.workspace(), m_options);
        const auto refused = usecases::hostMeeting(meeting.workspace(), m_options, {}, {u"AF"_s, u"XX"_s});
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(*usecases::hostMeeting(meeting.workspace(), m_options) == *first);
    }

    void hostsOnlyAWholeCopy()
    {
        auto meeting = MeetingFixture::small();
        const QString path = meeting.path(u"copy.rapporteur"_s);
        QVERIFY(usecases::giveRoomCopy(meeting.workspace(), meeting.group(u"AF"_s), path));
        const auto copy = usecases::Workspace::open(path);
        QVERIFY(copy);
        QCOMPARE(usecases::hostMeeting(**copy, m_options).error().code, ErrorCode::NotYours);
        QVERIFY(!usecases::isHostedHere(**copy, m_options.folder));
    }

    void refusesAFileWithoutAMeeting()
    {
        const QTemporaryDir folder;
        const auto nothing = usecases::Workspace::create(folder.filePath(u"nothing.rapporteur"_s));
        QVERIFY(nothing);
        const auto refused = usecases::hostMeeting(**nothing, m_options);
        QCOMPARE(refused.error(), (domain::Error{ErrorCode::NotADatabase, {(*nothing)->path()}}));
    }

    void saysThatTheHubDoesNotRun()
    {
        auto meeting = MeetingFixture::small();
        QVERIFY(usecases::hostMeeting(meeting.workspace(), m_options));
        QVERIFY(usecases::stopHub(m_options.folder));
        QVERIFY(!usecases::isHubRunning(m_options.folder));
        QVERIFY(!usecases::isHostedHere(meeting.workspace(), m_options.folder));
        QCOMPARE(usecases::hostMeeting(meeting.workspace(), m_options).error().code, ErrorCode::HubNotRunning);
        QCOMPARE(usecases::stopHub(m_options.folder).error().code, ErrorCode::HubNotRunning);
        const auto address = usecases::startHub(m_options);
        QVERIFY(address && address->startsWith(u"127.0.0.1:"_s));
        QVERIFY(usecases::isHostedHere(meeting.workspace(), m_options.folder));
    }

    void takesAnExistingServer()
    {
        const QString url = existingDatabase(u"existing"_s);
        auto meeting = MeetingFixture::small();
        const auto early = usecases::hostMeeting(meeting.workspace(), {}, url);
        QCOMPARE(early.error(), (domain::Error{ErrorCode::OtherHubVersion, {u"127.0.0.1"_s, u"0"_s, u"1"_s}}));
        const auto pin = usecases::initHub(url);
        QVERIFY(pin && *pin == m_hub->ownerLine().pin);
        QVERIFY(usecases::initHub(url) == pin);
        const auto first = usecases::hostMeeting(meeting.workspace(), {}, url);
        QVERIFY(first && first->size() == 4);
        QCOMPARE(lineOf(first->at(1)).database, u"existing"_s);
        QVERIFY(tests::openHub(lineOf(first->at(1))) != nullptr);
        const auto second = usecases::hostMeeting(meeting.workspace(), {}, url);
        QVERIFY(second && *second == *first);
        QVERIFY(hub::Passwords::complete(factOf(meeting)));
    }

    void trustsTheServerThatItKnows()
    {
        const QString url = existingDatabase(u"known"_s);
        const QString otherPin = url + u"?pin="_s + QString(64, u'0');
        QCOMPARE(usecases::initHub(otherPin).error().code, ErrorCode::WrongFingerprint);
        QVERIFY(usecases::initHub(url));
        auto meeting = MeetingFixture::small();
        QVERIFY(usecases::hostMeeting(meeting.workspace(), {}, url));
        ConnectionLine line = factOf(meeting);
        const QByteArray pin = line.pin;
        line.pin.fill('\0');
        QVERIFY(meeting.workspace().file().setFact(storage::fact::hub, line.toText()));
        QCOMPARE(usecases::hostMeeting(meeting.workspace(), {}, url).error().code, ErrorCode::WrongFingerprint);
        const QString right = url + u"?pin="_s + QString::fromLatin1(pin.toHex());
        QVERIFY(usecases::hostMeeting(meeting.workspace(), {}, right));
    }

    void refusesWhatIsNoDatabase_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ErrorCode>("code");
        const ErrorCode noAddress = ErrorCode::NotAConnectionLine;
        QTest::newRow("words") << u"my database"_s << noAddress;
        QTest::newRow("a page") << u"https://example.org/x"_s << noAddress;
        QTest::newRow("no owner") << u"postgresql://127.0.0.1/x"_s << noAddress;
        QTest::newRow("no database") << u"postgresql://me:pw@127.0.0.1"_s << noAddress;
        QTest::newRow("a statement") << u"postgresql://me:pw@127.0.0.1/x%22%3B--"_s << noAddress;
        QTest::newRow("an option") << u"postgresql://me:pw@127.0.0.1/x?sslmode=disable"_s << noAddress;
        QTest::newRow("a short pin") << u"postgresql://me:pw@127.0.0.1/x?pin=abc"_s << noAddress;
        QTest::newRow("nobody there") << u"postgresql://me:pw@127.0.0.1:1/x"_s << ErrorCode::HubUnreachable;
        QTest::newRow("a stranger") << u"postgresql://me:pw@HUB/x"_s << ErrorCode::WrongPassword;
    }
    void refusesWhatIsNoDatabase()
    {
        QFETCH(QString, url);
        QFETCH(ErrorCode, code);
        const ConnectionLine owner = m_hub->ownerLine();
        url.replace(u"HUB"_s, u"127.0.0.1:%1"_s.arg(owner.port));
        QCOMPARE(usecases::initHub(url).error().code, code);
        auto meeting = MeetingFixture::small();
        QCOMPARE(usecases::hostMeeting(meeting.workspace(), {}, url).error().code, code);
        QVERIFY(meeting.workspace().file().fact(storage::fact::hub)->isEmpty());
    }

    void saysWhyAnOwnerMayNotMakeAHub()
    {
        QVERIFY(m_hub->superuser()->exec(u"CREATE ROLE poor LOGIN PASSWORD 'poor'"_s));
        ConnectionLine owner = m_hub->ownerLine();
        QVERIFY(m_hub->superuser()->exec(u"GRANT CONNECT ON DATABASE rapporteur TO poor"_s));
        const auto refused =
            usecases::initHub(u"postgresql://poor:poor@127.0.0.1:%1/%2"_s.arg(owner.port).arg(owner.database));
        QCOMPARE(refused.error().code, ErrorCode::HubRefused);
        QVERIFY(refused.error().details.value(1).contains(u"permission denied"_s));
    }

private:
    static QStringList marksOf(const QList<Invitation>& invitations)
    {
        QStringList marks;
        for (const Invitation& invitation : invitations) {
            marks.append(invitation.mark);
        }
        return marks;
    }

    static ConnectionLine lineOf(const Invitation& invitation)
    {
        const auto line = ConnectionLine::parse(invitation.line);
        if (!line) {
            qFatal("Not a line: %s", qPrintable(invitation.line));
        }
        return *line;
    }

    static ConnectionLine factOf(MeetingFixture& meeting)
    {
        return *ConnectionLine::parse(*meeting.workspace().file().fact(storage::fact::hub));
    }

    /// A database whose owner may make roles.
    QString existingDatabase(const QString& name)
    {
        const auto superuser = m_hub->superuser();
        if (!superuser->exec(u"CREATE ROLE %1 LOGIN CREATEROLE PASSWORD 'p w'"_s.arg(name)) ||
            !superuser->exec(u"CREATE DATABASE %1 OWNER %1"_s.arg(name))) {
            qFatal("There is no database");
        }
        return u"postgresql://%1:p%20w@127.0.0.1:%2/%1"_s.arg(name).arg(m_hub->ownerLine().port);
    }

    /// As on a server that somebody else looks after, with databases of its own.
    void letEverybodyIn()
    {
        QFile file(m_hub->server().cluster() + u"/pg_hba.conf"_s);
        const QByteArray line = "hostssl all all all scram-sha-256\n";
        if (!file.open(QIODevice::Append) || file.write(line) != line.size()) {
            qFatal("Nobody is let in");
        }
        file.close();
        m_hub->stopNow();
        m_hub->startAgain();
    }

    std::unique_ptr<tests::TestHub> m_hub;
    usecases::HostingOptions m_options;
};

QTEST_GUILESS_MAIN(HostingTest)
#include "hostingtest.moc"

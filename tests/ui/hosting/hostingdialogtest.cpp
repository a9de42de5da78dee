// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosting/hostingdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QTcpServer>

#include "core/hub/connectionline.h"
#include "core/usecases/collecting.h"
#include "tests/support/files.h"
#include "tests/support/keychain.h"
#include "tests/support/visitor.h"
#include "ui/models/invitationsmodel.h"
#include "ui/widgets/qrcode.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;

namespace {

constexpr int patienceInMs = 60'000;

/// A place to host from.
class Desk : public QWidget
{
public:
    explicit Desk(ui::Context& context)
        : m_context(context)
    {
    }

    void host(const usecases::HostingOptions& options)
    {
        ui::hostMeeting(
            m_context, this, [this](bool isHosted) { told.append(isHosted); }, options);
    }

    QList<bool> told;

private:
    ui::Context& m_context;
};

using Host = tests::Visitor<Desk>;

} // namespace

/// Hosting a meeting, as people do it: with a real server that listens on this computer only.
class HostingDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::withoutKeychain(); }
    void init() { m_options = {0, u"127.0.0.1"_s, m_folder.filePath(u"hub"_s)}; }
    void cleanup() { (void)usecases::stopHub(m_options.folder); }

    void hostsAndShowsEachOnesLine();
    void showsTheLinesAgainWhenOpenedAgain();
    void givesANewLineWhenAsked();
    void stopsHosting();
    void saysWhyTheHubDoesNotStart();
    void leavesNoHubRunningThatNobodyWaitsFor();
    void offersANewPasswordForALineThatIsKnownNowhere();
    void doesNotHostARoomsCopy();
    void needsNoMouse();
    void givesAConsistentList();
    void looksRight_data();
    void looksRight();

private:
    void open(Host& host)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        host.screen.host(m_options);
    }
    void openAndHost(Host& host)
    {
        open(host);
        host.press(u"hosting.host"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isHosted(host), patienceInMs);
    }
    static bool isHosted(Host& host) { return host.the<QWidget>(u"hosting.list"_s)->isVisible(); }
    static QString lineShown(Host& host) { return host.the<QPlainTextEdit>(u"hosting.line"_s)->toPlainText(); }
    static void choose(Host& host, int row)
    {
        auto* list = host.the<QListView>(u"hosting.list"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
    }

    QTemporaryDir m_folder;
    usecases::HostingOptions m_options;
};

void HostingDialogTest::hostsAndShowsEachOnesLine()
{
    Host host(MeetingFixture::small());
    open(host);
    QVERIFY(!isHosted(host));
    auto* button = host.the<QPushButton>(u"hosting.host"_s);
    host.press(u"hosting.host"_s);
    QVERIFY(!button->isVisible());
    QVERIFY(host.the<QWidget>(u"hosting.progress"_s)->isVisible());
    QVERIFY(host.text(u"hosting.what"_s).contains(u"being started"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isHosted(host), patienceInMs);
    QCOMPARE(host.screen.told, QList<bool>{true});
    QVERIFY(host.text(u"hosting.where"_s).contains(u"127.0.0.1:"_s));

    const QStringList names{u"Plenary, another laptop"_s, u"Africa"_s, u"Europe"_s, u"Observers"_s};
    for (int row = 0; row < names.size(); ++row) {
        choose(host, row);
        QCOMPARE(host.text(u"hosting.name"_s), names.at(row));
        const auto line = hub::ConnectionLine::parse(lineShown(host));
        QVERIFY(line && !line->password.isEmpty());
        QCOMPARE(line->room.isNull(), row == 0 || row == 3);
        QVERIFY(host.the<ui::QrCode>(u"hosting.code"_s)->matrix() == qr::matrixOf(lineShown(host)));
        host.press(u"hosting.copy"_s);
        QCOMPARE(QApplication::clipboard()->text(), lineShown(host));
        QVERIFY(host.text(u"hosting.message"_s).contains(names.at(row)));
    }
    QVERIFY(usecases::isHostedHere(host.workspace(), m_options.folder));
}

void HostingDialogTest::showsTheLinesAgainWhenOpenedAgain()
{
    Host host(MeetingFixture::small());
    openAndHost(host);
    const QString line = lineShown(host);
    host.press(u"hosting.close"_s);
    open(host);
    QTRY_VERIFY_WITH_TIMEOUT(isHosted(host), patienceInMs);
    QCOMPARE(lineShown(host), line);
}

void HostingDialogTest::givesANewLineWhenAsked()
{
    Host host(MeetingFixture::small());
    openAndHost(host);
    choose(host, 2);
    const QString old = lineShown(host);
    host.press(u"hosting.renew"_s);
    QVERIFY(host.text(u"hosting.warning"_s).contains(u"Europe"_s));
    host.press(u"hosting.keep"_s);
    QVERIFY(!host.the<QWidget>(u"hosting.question"_s)->isVisible());
    QCOMPARE(lineShown(host), old);
    host.press(u"hosting.renew"_s);
    host.press(u"hosting.renewNow"_s);
    QCOMPARE(host.text(u"hosting.name"_s), u"Europe"_s);
    QVERIFY(lineShown(host) != old);
    QVERIFY(host.the<ui::QrCode>(u"hosting.code"_s)->matrix() == qr::matrixOf(lineShown(host)));
    QVERIFY(host.text(u"hosting.message"_s).contains(u"void"_s));
}

void HostingDialogTest::stopsHosting()
{
    Host host(MeetingFixture::small());
    openAndHost(host);
    const QString line = lineShown(host);
    host.press(u"hosting.stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(host.the<QPushButton>(u"hosting.host"_s)->isVisible(), patienceInMs);
    QVERIFY(!isHosted(host) && !usecases::isHubRunning(m_options.folder));
    QCOMPARE(host.screen.told, (QList<bool>{true, false}));
    host.press(u"hosting.host"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isHosted(host), patienceInMs);
    QCOMPARE(lineShown(host), line);
}

void HostingDialogTest::saysWhyTheHubDoesNotStart()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    m_options.port = other.serverPort();
    Host host(MeetingFixture::small());
    open(host);
    host.press(u"hosting.host"_s);
    QTRY_VERIFY_WITH_TIMEOUT(host.the<QPushButton>(u"hosting.host"_s)->isVisible(), patienceInMs);
    QVERIFY(host.text(u"hosting.message"_s).contains(QString::number(other.serverPort())));
    QVERIFY(host.the<QWidget>(u"hosting.message"_s)->isVisible() && !isHosted(host));
    QVERIFY(host.screen.told.isEmpty());
}

void HostingDialogTest::leavesNoHubRunningThatNobodyWaitsFor()
{
    m_options.folder = m_folder.filePath(u"other"_s);
    Host host(MeetingFixture::small());
    open(host);
    host.press(u"hosting.host"_s);
    host.press(u"hosting.close"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QString log = m_options.folder + u"/cluster/server.log"_s;
    QTRY_VERIFY_WITH_TIMEOUT(tests::readFile(log).contains("database system is shut down"), patienceInMs);
    QTRY_VERIFY_WITH_TIMEOUT(!usecases::isHubRunning(m_options.folder), patienceInMs);
    QVERIFY(host.screen.told.isEmpty());
}

void HostingDialogTest::offersANewPasswordForALineThatIsKnownNowhere()
{
    Host host(MeetingFixture::small());
    openAndHost(host);
    host.press(u"hosting.close"_s);
    QVERIFY(QFile::remove(m_options.folder + u"/cluster/logins.json"_s));
    open(host);
    QTRY_VERIFY_WITH_TIMEOUT(isHosted(host), patienceInMs);
    QVERIFY(host.text(u"hosting.advice"_s).contains(u"kept nowhere"_s));
    QVERIFY(!host.the<QWidget>(u"hosting.code"_s)->isVisible());
    QVERIFY(!host.the<QWidget>(u"hosting.copy"_s)->isVisible());
    host.press(u"hosting.renew"_s);
    host.press(u"hosting.renewNow"_s);
    QVERIFY(host.the<QWidget>(u"hosting.code"_s)->isVisible());
    QVERIFY(hub::ConnectionLine::parse(lineShown(host)));
}

void HostingDialogTest::doesNotHostARoomsCopy()
{
    MeetingFixture meeting = MeetingFixture::small();
    const QString path = meeting.path(u"copy.rapporteur"_s);
    QVERIFY(usecases::giveRoomCopy(meeting.workspace(), meeting.group(u"AF"_s), path));
    Host host(std::move(meeting));
    const auto copy = usecases::Workspace::open(path);
    QVERIFY(copy);
    usecases::Overlaps overlaps(**copy);
    ui::Context context{**copy,
                        overlaps,
                        host.fixture.theme,
                        host.fixture.answers,
                        host.fixture.context.say,
                        host.fixture.context.goTo,
                        host.fixture.context.complain};
    ui::hostMeeting(context, &host.screen, {}, m_options);
    QCOMPARE(host.fixture.complaints.size(), 1);
    QCOMPARE(host.fixture.complaints.constFirst().code, domain::ErrorCode::NotYours);
    QVERIFY(!host.screen.findChild<QDialog*>(u"hosting"_s));
}

void HostingDialogTest::needsNoMouse()
{
    Host host(MeetingFixture::small());
    open(host);
    QTRY_COMPARE(QApplication::focusWidget(), host.the<QWidget>(u"hosting.host"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(isHosted(host), patienceInMs);
    auto* list = host.the<QListView>(u"hosting.list"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(host.text(u"hosting.name"_s), u"Europe"_s);
    QTest::keySequence(list, QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), lineShown(host));
    QStringList walked;
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        walked.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(walked, QStringList({u"hosting.line"_s, u"hosting.copy"_s, u"hosting.renew"_s, u"hosting.stop"_s,
                                  u"hosting.close"_s, u"hosting.list"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!host.the<QDialog>(u"hosting"_s)->isVisible());
}

void HostingDialogTest::givesAConsistentList()
{
    MeetingFixture meeting = MeetingFixture::small();
    ui::InvitationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const usecases::Invitation plenary{domain::Role::Organizer, {}, u"plenary"_s, u"one"_s};
    const usecases::Invitation room{domain::Role::Rapporteur, meeting.group(u"AF"_s), u"AF"_s, u"two"_s};
    model.show({plenary, room}, meeting.meeting());
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"AF, Africa"_s);
    QVERIFY(!model.index(0).data(ui::InvitationsModel::GroupRole).isValid());
    QCOMPARE(model.index(1).data(ui::InvitationsModel::LineRole).toString(), u"two"_s);
    model.show({plenary}, meeting.meeting());
    QCOMPARE(model.rowCount(), 1);
}

void HostingDialogTest::looksRight_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void HostingDialogTest::looksRight()
{
    QFETCH(ui::Theme::Mode, mode);
    Host host(MeetingFixture::sample(), mode);
    const QString name = mode == ui::Theme::Mode::Dark ? u"hosting-%1-dark"_s : u"hosting-%1-light"_s;
    const auto picture = [&](const QString& what) {
        QCoreApplication::processEvents();
        tests::ScreenFixture::picture(*host.the<QDialog>(u"hosting"_s), name.arg(what));
    };
    open(host);
    picture(u"offer"_s);
    host.press(u"hosting.host"_s);
    picture(u"busy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isHosted(host), patienceInMs);
    for (const QSize size : {QSize(1040, 720), QSize(984, 660)}) {
        host.the<QDialog>(u"hosting"_s)->resize(size);
        picture(QString::number(size.width()));
        auto* code = host.the<ui::QrCode>(u"hosting.code"_s);
        const int modules = code->matrix().size + 2 * qr::quietZone;
        QVERIFY2(qMin(code->width(), code->height()) >= 6 * modules, qPrintable(QString::number(code->height())));
        for (const QAbstractButton* button : host.screen.findChildren<QAbstractButton*>()) {
            if (button->isVisible()) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(button->height() >= ui::leastTarget, qPrintable(button->objectName()));
            }
        }
    }
    host.press(u"hosting.renew"_s);
    picture(u"question"_s);
}

QTEST_MAIN(HostingDialogTest)
#include "hostingdialogtest.moc"

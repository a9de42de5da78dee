// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QMenu>
#include <QtTest>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "tests/support/screenfixture.h"
#include "ui/projector/projector.h"
#include "ui/projector/projectorview.h"
#include "ui/projector/projectorwindow.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using tests::ScreenFixture;
using ui::Projector;
using ui::ProjectorContent;
using ui::ProjectorView;

namespace {

ProjectorContent listOf(int lines, const QString& text = u"Facilitate regular migration"_s)
{
    ProjectorContent content;
    content.kicker = u"Vote on the priorities"_s;
    content.headline = u"Which of these should be among the priorities?"_s;
    content.footer = u"31 of 92 have voted"_s;
    for (int line = 1; line <= lines; ++line) {
        content.lines.append({QString::number(line), text, {}, -1, {}});
    }
    return content;
}

/// Whether the picture has anything of \a content's ink: not one colour all over.
bool isPlain(QWidget& window)
{
    const QImage picture = window.grab().toImage();
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (picture.pixel(x, y) != first) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

/// The window before the room.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNothingUntilSomethingIsPutThere();
    void saysInWordsWhatItShows();
    void followsItsSourceAndNothingElse();
    void blanksAndComesBack();
    void sizesByKeys();
    void leavesFullScreenByEscape();
    void takesTypeAsLargeAsFits();
    void turnsPagesWhereALongListDoesNotFit();
    void fitsEverythingOnItsPages_data();
    void fitsEverythingOnItsPages();
    void showsHostileTextsAsText();
    void namesTheScreensInItsMenu();
    void isOffOnceItsWindowIsClosed();
    void looksRight_data();
    void looksRight();
};

void WindowTest::showsNothingUntilSomethingIsPutThere()
{
    ScreenFixture fixture(MeetingFixture::empty());
    Projector projector(fixture.meeting.workspace());
    QVERIFY(!projector.isOn());
    QVERIFY(!projector.window());
    projector.takeOff();
    QVERIFY(!projector.isOn());
}

void WindowTest::saysInWordsWhatItShows()
{
    ScreenFixture fixture(MeetingFixture::empty());
    Projector projector(fixture.meeting.workspace());
    ProjectorContent content = listOf(2);
    content.lines[0].figure = u"12"_s;
    content.lines[1].remark = u"tied"_s;
    content.cut = 1;
    content.cutText = u"Cut line"_s;
    projector.show(
        u"thing"_s, [content] { return content; }, nullptr);
    QCOMPARE(projector.window()->view().accessibleDescription(),
             u"Vote on the priorities\nWhich of these should be among the priorities?\n"
             "1. Facilitate regular migration: 12\nCut line\n2. Facilitate regular migration (tied)\n"
             "31 of 92 have voted"_s);
}

void WindowTest::followsItsSourceAndNothingElse()
{
    ScreenFixture fixture(MeetingFixture::small());
    Projector projector(fixture.meeting.workspace());
    int voted = 3;
    projector.show(
        u"thing"_s,
        [&voted] {
            ProjectorContent content = listOf(1);
            content.footer = QString::number(voted);
            return content;
        },
        nullptr);
    QCOMPARE(projector.window()->view().content().footer, u"3"_s);
    voted = 4;
    fixture.meeting.addPoint(u"AF"_s, u"a change of the meeting"_s);
    QCOMPARE(projector.window()->view().content().footer, u"4"_s);
    voted = 5;
    QTRY_COMPARE(projector.window()->view().content().footer, u"5"_s);
    QCOMPARE(projector.shown(), u"thing"_s);
}

void WindowTest::blanksAndComesBack()
{
    ScreenFixture fixture(MeetingFixture::empty());
    Projector projector(fixture.meeting.workspace());
    projector.show(
        u"thing"_s, [] { return listOf(3); }, nullptr);
    ui::ProjectorWindow& window = *projector.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy changed(&projector, &Projector::changed);
    QVERIFY(!isPlain(window));
    QTest::keyClick(&window, Qt::Key_B);
    QVERIFY(projector.isBlank());
    QVERIFY(isPlain(window));
    QCOMPARE(window.view().accessibleDescription(), u"The projector is blank."_s);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(&window, Qt::Key_B);
    QVERIFY(!isPlain(window));
    projector.setBlank(true);
    QVERIFY(isPlain(window));
    projector.show(
        u"other"_s, [] { return listOf(2); }, nullptr);
    QVERIFY2(isPlain(window), "what is put there while it is blank waits until it is not");
}

void WindowTest::sizesByKeys()
{
    ScreenFixture fixture(MeetingFixture::empty());
    Projector projector(fixture.meeting.workspace());
    projector.show(
        u"thing"_s, [] { return listOf(3); }, nullptr);
    ui::ProjectorWindow& window = *projector.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const double fits = window.view().textPixels();
    QTest::keyClick(&window, Qt::Key_Plus);
    QVERIFY(window.view().textPixels() > fits);
    QTest::keyClick(&window, Qt::Key_Minus);
    QTest::keyClick(&window, Qt::Key_Minus);
    QVERIFY(window.view().textPixels() < fits);
    QTest::keyClick(&window, Qt::Key_0);
    QCOMPARE(window.view().textPixels(), fits);
}

void WindowTest::leavesFullScreenByEscape()
{
    ScreenFixture fixture(MeetingFixture::empty());
    Projector projector(fixture.meeting.workspace());
    projector.show(
        u"thing"_s, [] { return listOf(3); }, nullptr);
    ui::ProjectorWindow& window = *projector.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(!window.isFullScreen());
    QTest::keyClick(&window, Qt::Key_F11);
    QVERIFY(window.isFullScreen());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isFullScreen());
    QVERIFY(window.isVisible());
}

void WindowTest::takesTypeAsLargeAsFits()
{
    ProjectorView view;
    view.resize(1440, 900);
    view.setContent(listOf(3));
    const double few = view.textPixels();
    view.setContent(listOf(12));
    const double many = view.textPixels();
    QVERIFY(few > many);
    QVERIFY2(many >= 24, "not readable from the last row");
    QCOMPARE(view.pages(), 1);
}

void WindowTest::turnsPagesWhereALongListDoesNotFit()
{
    ScreenFixture fixture(MeetingFixture::empty());
    Projector projector(fixture.meeting.workspace());
    projector.show(
        u"thing"_s, [] { return listOf(40); }, nullptr);
    ui::ProjectorWindow& window = *projector.window();
    window.resize(1440, 900);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const int pages = window.view().pages();
    QVERIFY(pages > 1);
    QCOMPARE(window.view().page(), 0);
    QTest::keyClick(&window, Qt::Key_PageDown);
    QCOMPARE(window.view().page(), 1);
    QTest::keyClick(&window, Qt::Key_PageUp);
    QTest::keyClick(&window, Qt::Key_PageUp);
    QCOMPARE(window.view().page(), pages - 1);
    QTest::keyClick(&window, Qt::Key_Space);
    QCOMPARE(window.view().page(), 0);
}

void WindowTest::fitsEverythingOnItsPages_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("size");
    const QString wording = u"Enhance the collection, analysis and exchange of migration data between countries of "
                            "origin, transit and destination, and protect the data of migrants"_s;
    for (const QSize size : {QSize(1920, 1080), QSize(1440, 900), QSize(1024, 768), QSize(480, 300)}) {
        for (const int lines : {0, 1, 7, 24}) {
            const QByteArray name = QByteArray::number(lines) + " at " + QByteArray::number(size.width());
            QTest::newRow(name.constData()) << lines << wording << size;
        }
        QTest::newRow(("long word at " + QByteArray::number(size.width())).constData())
            << 2 << QString(3000, u'w') << size;
    }
}

void WindowTest::fitsEverythingOnItsPages()
{
    QFETCH(int, lines);
    QFETCH(QString, text);
    QFETCH(QSize, size);
    ProjectorContent content = listOf(lines, text);
    content.cut = qMin(5, qMax(0, lines - 1));
    content.cutText = u"cut"_s;
    for (ui::ProjectorLine& line : content.lines) {
        line.figure = u"46"_s;
        line.share = 0.5;
    }
    ui::ProjectorLayout layout;
    layout.layOut(content, size, 1, QFont());
    QVERIFY(layout.headline().bottom() <= layout.footer().top());
    QVERIFY(layout.footer().bottom() <= size.height());
    QVERIFY(layout.textWidth() > 0);
    int shown = 0;
    for (const auto& page : layout.pages()) {
        double bottom = 0;
        for (const auto& row : page.rows) {
            QCOMPARE(row.line, shown++);
            QVERIFY2(row.top >= bottom, "lines overlap");
            bottom = row.top + row.height;
            QVERIFY2(bottom <= layout.list().height() + 1, "a line runs out of the page");
        }
    }
    QCOMPARE(shown, lines);
}

void WindowTest::showsHostileTextsAsText()
{
    ProjectorContent content = listOf(1, u"<b>x</b> %1 & <img src=a>"_s);
    content.headline = u"%1 <h1>%2</h1>"_s;
    content.lines.append({u"2"_s, u"حماية حقوق المهاجرين"_s, u"%1"_s, 0.5, u"%2"_s});
    ProjectorView view;
    view.resize(1440, 900);
    view.setContent(content);
    QVERIFY(!view.grab().isNull());
    const QString said = view.accessibleDescription();
    QVERIFY(said.contains(u"%1 <h1>%2</h1>\n1. <b>x</b> %1 & <img src=a>\n2. حماية حقوق المهاجرين (%2): %1"_s));
    view.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!view.grab().isNull());
}

void WindowTest::namesTheScreensInItsMenu()
{
    ui::ProjectorWindow window;
    const QMenu* menu = window.makeMenu();
    const QString name = QGuiApplication::primaryScreen()->name();
    const auto* screen = menu->findChild<QAction*>(u"projector.screen."_s + name);
    QVERIFY(screen);
    QVERIFY(screen->text().startsWith(name));
    QVERIFY(screen->isChecked());
    for (const QAction* action : window.commands()) {
        QVERIFY(menu->actions().contains(action));
        QVERIFY(!action->text().isEmpty());
    }
}

void WindowTest::isOffOnceItsWindowIsClosed()
{
    ScreenFixture fixture(MeetingFixture::empty());
    Projector projector(fixture.meeting.workspace());
    projector.show(
        u"thing"_s, [] { return listOf(3); }, nullptr);
    QSignalSpy changed(&projector, &Projector::changed);
    projector.window()->close();
    QVERIFY(!projector.isOn());
    QVERIFY(!projector.window());
    QCOMPARE(changed.size(), 1);
    projector.show(
        u"again"_s, [] { return listOf(3); }, nullptr);
    QVERIFY(projector.window()->isVisible());
}

void WindowTest::looksRight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920") << QSize(1920, 1080);
    QTest::newRow("1440") << QSize(1440, 900);
    QTest::newRow("1024") << QSize(1024, 700);
}

void WindowTest::looksRight()
{
    QFETCH(QSize, size);
    ScreenFixture fixture(MeetingFixture::sample());
    usecases::Agenda agenda(fixture.meeting.workspace());
    const auto sessions = domain::sessionsInOrder(fixture.meeting.meeting());
    const auto plenary = std::find_if(sessions.begin(), sessions.end(), [](const domain::Session& one) {
        return one.kind == domain::SessionKind::Plenary;
    });
    if (plenary != sessions.end()) {
        QVERIFY(agenda.start(plenary->id));
    }
    Projector projector(fixture.meeting.workspace());
    const ProjectorContent content{{},
                                   u"Uphold the human rights of all migrants regardless of their migratory status, "
                                   "with particular attention to migrants in vulnerable situations"_s,
                                   {},
                                   0,
                                   {},
                                   {}};
    projector.show(
        u"thing"_s, [content] { return content; }, nullptr);
    projector.window()->resize(size);
    QCoreApplication::processEvents();
    ScreenFixture::picture(*projector.window(), u"projector-alone-%1"_s.arg(size.width()));
    projector.show(
        u"list"_s, [] { return listOf(24, u"Facilitate regular and combat irregular migration"_s); }, nullptr);
    QCoreApplication::processEvents();
    ScreenFixture::picture(*projector.window(), u"projector-long-%1"_s.arg(size.width()));
}

QTEST_MAIN(WindowTest)
#include "windowtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "core/usecases/points.h"
#include "core/usecases/setup.h"
#include "tests/ui/frame/framefixture.h"
#include "ui/frame/colours.h"

using namespace Qt::Literals::StringLiterals;
using tests::FrameFixture;
using tests::MeetingFixture;

class FrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAScreenWhenItIsShownFirst();
    void goesToScreensByNumber();
    void marksTheParentOfAScreenThatIsNotInTheRail();
    void walksTheRailByArrows();
    void tellsTheLastActAndUndoesIt();
    void undoesTheMeetingFromAnEmptyField();
    void leavesUndoToAFieldThatHasText();
    void complainsAndKeepsWhatWasDone();
    void saysWhenNothingCanBeSaved();
    void countsDownAndBelowZero();
    void showsNoTimeWhereNothingRuns();
    void searchesByASlashButNotWhileTyping();
    void exportsWhatIsShownElseTheHighlights();
    void namesTheMeetingInItsTitle();
    void remembersItsPlaceAndColours();
    void asksForOtherMeetings();
    void offersToHostTheMeeting();
    void takesInWhatOthersWrote();
    void saysThatSomethingIsBeforeTheRoom();
    void blanksWhatIsBeforeTheRoomFromAnyScreen();
    void leavesNothingBeforeTheRoomWhenItCloses();
};

void FrameTest::makesAScreenWhenItIsShownFirst()
{
    const FrameFixture frame(MeetingFixture::small());
    QVERIFY(frame.screen(u"agenda"_s));
    QVERIFY(!frame.screen(u"rooms"_s));
    frame.press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(frame.screen(u"rooms"_s)->isVisible());
    QCOMPARE(frame.screen(u"rooms"_s)->timesEntered, 1);
}

void FrameTest::goesToScreensByNumber()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"rooms"_s);
    QVERIFY(frame.control<QAbstractButton>(u"rail.rooms"_s)->isChecked());
    frame.press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(frame.screen(u"rooms"_s)->timesRun, 1);
    QCOMPARE(frame.screen(u"agenda"_s)->timesRun, 0);
    frame.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"agenda"_s);
    QVERIFY(!frame.control<QAbstractButton>(u"rail.rooms"_s)->isChecked());
}

void FrameTest::marksTheParentOfAScreenThatIsNotInTheRail()
{
    const FrameFixture frame(MeetingFixture::small());
    const QUuid thing = QUuid::createUuid();
    frame.window->goTo(u"cellar"_s, thing);
    QCOMPARE(frame.screen(u"cellar"_s)->revealed, thing);
    QVERIFY(frame.control<QAbstractButton>(u"rail.rooms"_s)->isChecked());
    QVERIFY(!frame.control<QAbstractButton>(u"rail.cellar"_s));
    frame.window->goTo(u"attic"_s);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"cellar"_s);
}

void FrameTest::walksTheRailByArrows()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.control<QAbstractButton>(u"rail.agenda"_s)->setFocus();
    frame.press(Qt::Key_Down);
    QVERIFY(frame.control<QAbstractButton>(u"rail.rooms"_s)->hasFocus());
    QCOMPARE(frame.window->shownScreen()->objectName(), u"agenda"_s);
    frame.press(Qt::Key_Return);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"rooms"_s);
    frame.press(Qt::Key_Up);
    frame.press(Qt::Key_Up);
    frame.press(Qt::Key_Space);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"agenda"_s);
}

void FrameTest::tellsTheLastActAndUndoesIt()
{
    FrameFixture frame(MeetingFixture::small());
    auto* undo = frame.control<QPushButton>(u"statusline.undo"_s);
    QVERIFY(!undo->isVisible());
    frame.meeting.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
    QVERIFY(frame.textOf(u"statusline.sentence"_s).contains(u"Lower the cost of remittances"_s));
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(domain::pointsOfGroup(frame.meeting.meeting(), frame.meeting.group(u"AF"_s)).isEmpty());
    auto* redo = frame.control<QPushButton>(u"statusline.redo"_s);
    QVERIFY(redo->isVisible());
    QTest::mouseClick(redo, Qt::LeftButton);
    QCOMPARE(domain::pointsOfGroup(frame.meeting.meeting(), frame.meeting.group(u"AF"_s)).size(), 1);
    QVERIFY(undo->isVisible());
}

void FrameTest::undoesTheMeetingFromAnEmptyField()
{
    FrameFixture frame(MeetingFixture::small());
    frame.meeting.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
    frame.screen(u"agenda"_s)->field->setFocus();
    frame.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(domain::pointsOfGroup(frame.meeting.meeting(), frame.meeting.group(u"AF"_s)).isEmpty());
    frame.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(domain::pointsOfGroup(frame.meeting.meeting(), frame.meeting.group(u"AF"_s)).size(), 1);
}

void FrameTest::leavesUndoToAFieldThatHasText()
{
    FrameFixture frame(MeetingFixture::small());
    frame.meeting.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
    QLineEdit* field = frame.screen(u"agenda"_s)->field;
    field->setFocus();
    frame.type(u"word"_s);
    frame.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
    QCOMPARE(domain::pointsOfGroup(frame.meeting.meeting(), frame.meeting.group(u"AF"_s)).size(), 1);
}

void FrameTest::complainsAndKeepsWhatWasDone()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.window->complain({domain::ErrorCode::EmptyText, {}});
    QVERIFY(!frame.textOf(u"statusline.sentence"_s).isEmpty());
    QCOMPARE(frame.control<QLabel>(u"statusline.sentence"_s)->property("look").toString(), u"warning"_s);
    QCOMPARE(frame.textOf(u"topbar.state"_s), u"Saved"_s);
    frame.window->say(u"All is well."_s);
    QCOMPARE(frame.control<QLabel>(u"statusline.sentence"_s)->property("look").toString(), u"muted"_s);
}

void FrameTest::saysWhenNothingCanBeSaved()
{
    FrameFixture frame(MeetingFixture::small());
    frame.window->complain({domain::ErrorCode::DiskFull, {u"/elsewhere/highlights.pdf"_s}});
    QCOMPARE(frame.textOf(u"topbar.state"_s), u"Saved"_s);
    frame.window->complain({domain::ErrorCode::DiskFull, {frame.meeting.workspace().path()}});
    QCOMPARE(frame.textOf(u"topbar.state"_s), u"Not saved"_s);
    QCOMPARE(frame.control<QLabel>(u"topbar.state"_s)->property("look").toString(), u"bad"_s);
    frame.meeting.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
    QCOMPARE(frame.textOf(u"topbar.state"_s), u"Saved"_s);
    QCOMPARE(frame.control<QLabel>(u"topbar.state"_s)->property("look").toString(), u"quiet"_s);
}

void FrameTest::countsDownAndBelowZero()
{
    FrameFixture frame(MeetingFixture::small());
    usecases::Agenda agenda(frame.meeting.workspace());
    domain::Session session;
    session.title = u"Plenary discussion"_s;
    session.date = QDate(2017, 10, 10);
    session.starts = QTime(14, 30);
    session.ends = QTime(17, 30);
    const QDateTime started(session.date, session.starts, Qt::UTC);
    frame.meeting.clock().set(started);
    const auto id = agenda.add(session);
    QVERIFY(id.has_value());
    frame.meeting.clock().set(started);
    QVERIFY(agenda.start(*id).has_value());
    const auto* time = frame.control<QPushButton>(u"topbar.time"_s);
    QVERIFY(time->isVisible());
    QCOMPARE(frame.textOf(u"topbar.session"_s), u"Plenary discussion"_s);
    QVERIFY2(time->text().startsWith(u"02:59:5"_s), qPrintable(time->text()));
    QVERIFY(!time->property("late").toBool());

    frame.meeting.clock().set(started.addSecs(3 * 3600 + 74));
    QTRY_VERIFY_WITH_TIMEOUT(time->text().startsWith(u"\u221200:01:"_s), 3000);
    QVERIFY(time->property("late").toBool());
    frame.press(Qt::Key_2, Qt::ControlModifier);
    QTest::mouseClick(frame.control<QPushButton>(u"topbar.time"_s), Qt::LeftButton);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"agenda"_s);
}

void FrameTest::showsNoTimeWhereNothingRuns()
{
    const FrameFixture frame(MeetingFixture::empty());
    QVERIFY(!frame.control<QPushButton>(u"topbar.time"_s)->isVisible());
    QCOMPARE(frame.textOf(u"topbar.session"_s), QString());
}

void FrameTest::searchesByASlashButNotWhileTyping()
{
    const FrameFixture frame(MeetingFixture::small());
    tests::ToyScreen* screen = frame.screen(u"agenda"_s);
    screen->list->setFocus();
    frame.press(Qt::Key_Slash);
    QVERIFY(screen->field->hasFocus());
    QCOMPARE(screen->field->text(), QString());
    frame.press(Qt::Key_Slash);
    QCOMPARE(screen->field->text(), u"/"_s);
}

void FrameTest::exportsWhatIsShownElseTheHighlights()
{
    FrameFixture frame(MeetingFixture::sample());
    tests::ToyScreen* screen = frame.screen(u"agenda"_s);
    frame.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(screen->timesExported, 1);
    QVERIFY(frame.answers.asked.isEmpty());
    screen->exportsItself = false;
    const QString path = frame.meeting.path(u"highlights.docx"_s);
    frame.answers.files = {path};
    frame.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(QFileInfo::exists(path));
    QVERIFY(frame.textOf(u"statusline.sentence"_s).contains(u"highlights.docx"_s));
}

void FrameTest::namesTheMeetingInItsTitle()
{
    FrameFixture frame(MeetingFixture::empty());
    QCOMPARE(frame.window->windowTitle(), u"Test meeting — Rapporteur"_s);
    QCOMPARE(frame.textOf(u"statusline.file"_s), u"test.rapporteur"_s);
    auto details = frame.meeting.meeting().details;
    details.title = u"R&D [*] 8"_s;
    QVERIFY(usecases::editDetails(frame.meeting.workspace(), details).has_value());
    QCOMPARE(frame.window->windowTitle(), u"R&D [*] 8 — Rapporteur"_s);
    QCOMPARE(frame.control<QToolButton>(u"topbar.meeting"_s)->text(), u"R&&D [*] 8"_s);
}

void FrameTest::remembersItsPlaceAndColours()
{
    FrameFixture frame(MeetingFixture::empty());
    frame.window->resize(1100, 720);
    frame.window->findChild<QAction*>(u"frame.dark"_s)->trigger();
    QVERIFY(frame.theme.tokens().dark);
    QCOMPARE(ui::chosenColours(frame.settings), ui::Theme::Mode::Dark);
    frame.window->close();
    const ui::MainWindow again(frame.meeting.workspace(), frame.overlaps, frame.theme, frame.answers, frame.settings,
                               {});
    QCOMPARE(again.size(), QSize(1100, 720));
}

void FrameTest::asksForOtherMeetings()
{
    const FrameFixture frame(MeetingFixture::empty());
    QSignalSpy open(frame.window.get(), &ui::MainWindow::openRequested);
    QSignalSpy language(frame.window.get(), &ui::MainWindow::languageRequested);
    frame.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(open.count(), 1);
    frame.window->findChild<QAction*>(u"frame.fr"_s)->trigger();
    QCOMPARE(language.value(0).value(0).toString(), u"fr"_s);
}

void FrameTest::offersToHostTheMeeting()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.control<QAction>(u"frame.host"_s)->trigger();
    const auto* dialog = frame.window->findChild<QDialog*>(u"hosting"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->isModal());
}

void FrameTest::takesInWhatOthersWrote()
{
    FrameFixture frame(MeetingFixture::small());
    const auto other = usecases::Workspace::open(frame.meeting.workspace().path(), frame.meeting.clock().function());
    QVERIFY(other.has_value());
    usecases::Points points(**other);
    QVERIFY(
        points.add({frame.meeting.group(u"AF"_s), frame.meeting.question(1), u"From elsewhere"_s, {}, {}}).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(domain::pointsOfGroup(frame.meeting.meeting(), frame.meeting.group(u"AF"_s)).size(), 1,
                              3000);
}

void FrameTest::saysThatSomethingIsBeforeTheRoom()
{
    const FrameFixture frame(MeetingFixture::small());
    auto* hint = frame.control<QPushButton>(u"topbar.projector"_s);
    QVERIFY(!hint->isVisible());
    ui::Projector& projector = *frame.screen(u"agenda"_s)->projector();
    projector.show(
        u"thing"_s, [] { return ui::ProjectorContent(); }, frame.window.get());
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), u"On the projector"_s);
    QVERIFY(frame.control<QAction>(u"frame.offProjector"_s)->isEnabled());
    hint->click();
    QVERIFY(!projector.isOn());
    QVERIFY(!hint->isVisible());
    QVERIFY(!frame.control<QAction>(u"frame.offProjector"_s)->isEnabled());
}

void FrameTest::blanksWhatIsBeforeTheRoomFromAnyScreen()
{
    const FrameFixture frame(MeetingFixture::small());
    ui::Projector& projector = *frame.screen(u"agenda"_s)->projector();
    frame.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!projector.isBlank());
    projector.show(
        u"thing"_s, [] { return ui::ProjectorContent(); }, frame.window.get());
    frame.window->activateWindow();
    frame.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(projector.isBlank());
    QCOMPARE(frame.control<QPushButton>(u"topbar.projector"_s)->text(), u"Projector blank"_s);
    frame.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!projector.isBlank());
}

void FrameTest::leavesNothingBeforeTheRoomWhenItCloses()
{
    const FrameFixture frame(MeetingFixture::small());
    ui::Projector& projector = *frame.screen(u"agenda"_s)->projector();
    projector.show(
        u"thing"_s, [] { return ui::ProjectorContent(); }, frame.window.get());
    frame.window->close();
    QVERIFY(!projector.isOn());
}

QTEST_MAIN(FrameTest)
#include "frametest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include "core/domain/lists.h"
#include "core/usecases/people.h"
#include "tests/ui/rooms/roomrig.h"
#include "ui/rooms/roomwords.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using tests::RoomRig;

/// The room as a whole: groups, questions, reporting back, what it says where there is nothing.
class RoomsScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesGroupsByKeyAndClick();
    void switchesQuestionsWhileTyping();
    void writesUnderTheQuestionShown();
    void reportsBackAndSaysWhen();
    void leadsToThePeopleWhereThereAreNoGroups();
    void takesInGroupsThatComeLater();
    void catchesUpWhenShownAgain();
    void findsAndRevealsPoints();
    void namesTheRoom();
    void namesEveryControl();
    void looksRight_data();
    void looksRight();
};

void RoomsScreenTest::switchesGroupsByKeyAndClick()
{
    RoomRig rig(MeetingFixture::small());
    rig.write(u"Of Africa"_s);
    auto& title = rig.widget<QLabel>("header.title");
    QCOMPARE(title.text(), u"Africa"_s);
    rig.press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(title.text(), u"Europe"_s);
    QVERIFY(rig.shown().isEmpty());
    rig.write(u"Of Europe"_s);
    QTest::mouseClick(&rig.widget<QWidget>("rooms.group.AF"), Qt::LeftButton);
    QCOMPARE(title.text(), u"Africa"_s);
    QCOMPARE(rig.shown(), {u"Of Africa"_s});
    QCOMPARE(rig.texts(u"EU"_s), {u"Of Europe"_s});
}

void RoomsScreenTest::switchesQuestionsWhileTyping()
{
    RoomRig rig(MeetingFixture::small());
    rig.type(u"On second thought"_s);
    rig.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(rig.entry().hasFocus());
    QCOMPARE(rig.questions().currentIndex().row(), 1);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.texts(u"AF"_s, 2), {u"On second thought"_s});
    rig.press(Qt::Key_Up, Qt::AltModifier);
    rig.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rig.questions().currentIndex().row(), 0);
    QVERIFY(rig.shown().isEmpty());
}

void RoomsScreenTest::writesUnderTheQuestionShown()
{
    RoomRig rig(MeetingFixture::small());
    const QModelIndex fourth = rig.questions().model()->index(3, 0);
    QTest::mouseClick(rig.questions().viewport(), Qt::LeftButton, {}, rig.questions().visualRect(fourth).center());
    QVERIFY(rig.entry().hasFocus());
    rig.write(u"Not everybody agrees"_s);
    QCOMPARE(rig.points(u"AF"_s, 4).value(0).stance, domain::Stance::Disagreement);
    QVERIFY(fourth.data(Qt::AccessibleTextRole).toString().contains(u'1'));
}

void RoomsScreenTest::reportsBackAndSaysWhen()
{
    RoomRig rig(MeetingFixture::small());
    auto& badge = rig.widget<QLabel>("header.badge");
    QVERIFY(!badge.isVisible());
    QTest::mouseClick(&rig.widget<QPushButton>("rooms.report.button"), Qt::LeftButton);
    const domain::Meeting& meeting = rig.fixture.meeting.meeting();
    QVERIFY(meeting.groups.find(rig.fixture.meeting.group(u"AF"_s))->reported.isValid());
    QVERIFY(!meeting.groups.find(rig.fixture.meeting.group(u"EU"_s))->reported.isValid());
    QVERIFY(badge.isVisible());
    QVERIFY(badge.text().contains(u':'));
}

void RoomsScreenTest::leadsToThePeopleWhereThereAreNoGroups()
{
    RoomRig rig(MeetingFixture::empty());
    QVERIFY(!rig.entry().isVisible());
    QTest::mouseClick(&rig.widget<QPushButton>("rooms.importGroups.button"), Qt::LeftButton);
    QCOMPARE(rig.fixture.went.value(0).first, u"people"_s);
    QCOMPARE(rig.screen->commands().size(), 1);
}

void RoomsScreenTest::takesInGroupsThatComeLater()
{
    RoomRig rig(MeetingFixture::empty());
    domain::Group group;
    group.name = u"Oceania"_s;
    QVERIFY(usecases::People(rig.fixture.meeting.workspace()).addGroup(group));
    QVERIFY(rig.entry().isVisible());
    QCOMPARE(rig.widget<QLabel>("header.title").text(), u"Oceania"_s);
}

void RoomsScreenTest::catchesUpWhenShownAgain()
{
    RoomRig rig(MeetingFixture::small());
    rig.screen->hide();
    rig.fixture.meeting.addPoint(u"AF"_s, u"Meanwhile"_s);
    QVERIFY(rig.shown().isEmpty());
    rig.screen->show();
    QCOMPARE(rig.shown(), {u"Meanwhile"_s});
}

void RoomsScreenTest::findsAndRevealsPoints()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Something else"_s);
    const domain::PointId wanted = meeting.addPoint(u"EU"_s, u"Skills should be recognized"_s);
    RoomRig rig(std::move(meeting));
    const QList<ui::Found> found = rig.screen->find(u"skills"_s, 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().id, wanted.uuid());
    QCOMPARE(found.first().detail, u"Europe"_s);
    rig.screen->reveal(found.first().id);
    QCOMPARE(rig.list().currentIndex().data().toString(), u"Skills should be recognized"_s);
    rig.screen->reveal(rig.fixture.meeting.group(u"AF"_s).uuid());
    QCOMPARE(rig.shown(), {u"Something else"_s});
    rig.screen->reveal(QUuid::createUuid());
    QCOMPARE(rig.shown(), {u"Something else"_s});
}

void RoomsScreenTest::namesTheRoom()
{
    QCOMPARE(ui::languageNames({u"en"_s, u"fr"_s}), u"English–French"_s);
    QCOMPARE(ui::languageNames({u"xx-nothing"_s}), u"xx-nothing"_s);
    RoomRig rig(MeetingFixture::sample());
    const QString words = rig.widget<QLabel>("header.subtitle").text();
    QVERIFY2(words.startsWith(u"Room 18 · English–French · "_s), qPrintable(words));
}

void RoomsScreenTest::namesEveryControl()
{
    RoomRig rig(MeetingFixture::sample());
    rig.goToRow(0);
    const QList<QWidget*> widgets = rig.screen->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
            QVERIFY2(widget->height() >= 28, qPrintable(widget->objectName()));
        }
    }
}

void RoomsScreenTest::looksRight_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << false << QSize(1350, 815);
    QTest::newRow("narrow") << false << QSize(930, 615);
    QTest::newRow("wide-dark") << true << QSize(1350, 815);
    QTest::newRow("narrow-dark") << true << QSize(930, 615);
}

void RoomsScreenTest::looksRight()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    const QString name = u"rooms-"_s + QString::fromLatin1(QTest::currentDataTag());
    RoomRig rig(MeetingFixture::sample(), dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    rig.screen->resize(size);
    rig.goToRow(3);
    rig.entry().setFocus();
    QCoreApplication::processEvents();
    rig.type(u"Support reintegration of returning migrants"_s);
    tests::ScreenFixture::picture(*rig.screen, name);
    rig.type(u" @mi"_s);
    tests::ScreenFixture::picture(*rig.screen, name + u"-offers"_s);
    rig.press(Qt::Key_Escape);
    rig.goToRow(3);
    rig.press(Qt::Key_F2);
    tests::ScreenFixture::picture(*rig.screen, name + u"-editing"_s);
    rig.press(Qt::Key_Escape);
    rig.press(Qt::Key_4, Qt::ControlModifier | Qt::AltModifier);
    rig.press(Qt::Key_Down, Qt::AltModifier);
    rig.goToRow(0);
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(*rig.screen, name + u"-long"_s);
    rig.screen->reveal(rig.fixture.meeting.question(4).uuid());
    rig.goToRow(0);
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(*rig.screen, name + u"-stance"_s);
    QCOMPARE(rig.screen->size(), size);
    QVERIFY(rig.list().width() > 380);

    RoomRig none(MeetingFixture::small(), dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    none.screen->resize(size);
    tests::ScreenFixture::picture(*none.screen, name + u"-none"_s);
    RoomRig empty(MeetingFixture::empty(), dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    empty.screen->resize(size);
    tests::ScreenFixture::picture(*empty.screen, name + u"-empty"_s);
}

QTEST_MAIN(RoomsScreenTest)
#include "roomsscreentest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>

#include "tests/support/files.h"
#include "tests/support/windowfixture.h"
#include "tests/ui/collecting/roomfiles.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using tests::WindowFixture;

namespace {

QStringList namesIn(const QMenu& menu)
{
    QStringList names;
    for (const QAction* action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator()) {
            names.append(action->text());
        }
    }
    return names;
}

/// What find-or-run offers first for what is typed.
QString offerFor(WindowFixture& fixture, const QString& typed)
{
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.type(typed);
    const QString first = fixture.find<QListView>(u"find.list"_s)->model()->index(0, 0).data().toString();
    fixture.press(Qt::Key_Escape);
    return first;
}

} // namespace

/// Collecting and giving in the program's own window.
class CollectWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void givesAndCollectsByKeyboardAlone()
    {
        MeetingFixture plenary = MeetingFixture::small();
        WindowFixture fixture(plenary.workspace());
        const QString copy = plenary.path(u"stick.rapporteur"_s);
        fixture.answers.files = {copy};
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        fixture.type(u"give a room"_s);
        fixture.press(Qt::Key_Return);
        QVERIFY(fixture.find<QDialog>(u"give"_s)->isVisible());
        fixture.press(Qt::Key_Return);
        QCOMPARE(fixture.find<QLabel>(u"statusline.sentence"_s)->text(),
                 u"Africa's copy was written to “stick.rapporteur”."_s);

        tests::addPointIn(copy, plenary, u"AF"_s, u"Said in Africa"_s);
        fixture.answers.files = {copy};
        fixture.window.activateWindow(); // as a desktop does when a dialog has closed
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.find<QDialog>(u"collect"_s)->isVisible());
        fixture.press(Qt::Key_Return);
        QCOMPARE(plenary.meeting().points.size(), 1);
        QCOMPARE(fixture.find<QLabel>(u"statusline.sentence"_s)->text(),
                 u"1 entries from “stick.rapporteur” were collected."_s);
    }

    void aRoomsCopyOffersNeither()
    {
        MeetingFixture plenary = MeetingFixture::small();
        {
            WindowFixture whole(plenary.workspace());
            const QStringList names = namesIn(*whole.find<QMenu>(u"frame.menu"_s));
            QVERIFY(names.contains(u"Collect…"_s));
            QVERIFY(names.contains(u"Give a room its copy…"_s));
            QCOMPARE(offerFor(whole, u"collect"_s), u"Collect…"_s);
        }
        const tests::Opened copy = tests::openedElsewhere(tests::copyFor(plenary, u"AF"_s), plenary.clock());
        WindowFixture room(*copy);
        const QStringList names = namesIn(*room.find<QMenu>(u"frame.menu"_s));
        QVERIFY(!names.contains(u"Collect…"_s));
        QVERIFY(!names.contains(u"Give a room its copy…"_s));
        QCOMPARE(offerFor(room, u"collect"_s), u"Nothing in this meeting says that"_s);
        room.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!room.window.findChild<QDialog*>(u"collect"_s));
        QVERIFY(room.answers.asked.isEmpty());
    }

    void looksRight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ui::Theme::Mode>("mode");
        QTest::newRow("1440-light") << QSize(1440, 900) << ui::Theme::Mode::Light;
        QTest::newRow("1440-dark") << QSize(1440, 900) << ui::Theme::Mode::Dark;
        QTest::newRow("1024-light") << QSize(1024, 700) << ui::Theme::Mode::Light;
        QTest::newRow("1024-dark") << QSize(1024, 700) << ui::Theme::Mode::Dark;
    }

    /// A dialog fits into the window, and so does the menu.
    void looksRight()
    {
        QFETCH(const QSize, size);
        QFETCH(const ui::Theme::Mode, mode);
        MeetingFixture plenary = MeetingFixture::small();
        const QString copy = tests::copyFor(plenary, u"AF"_s);
        tests::addPointIn(copy, plenary, u"AF"_s, u"Said in Africa"_s);
        WindowFixture fixture(plenary.workspace(), mode);
        fixture.window.resize(size);
        fixture.answers.files = {copy};
        fixture.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        const auto* dialog = fixture.find<QDialog>(u"collect"_s);
        QVERIFY(dialog->width() <= size.width() && dialog->height() <= size.height());
        fixture.press(Qt::Key_Escape);
        auto* menu = fixture.find<QMenu>(u"frame.menu"_s);
        QVERIFY2(menu->sizeHint().height() <= size.height(), qPrintable(QString::number(menu->sizeHint().height())));
    }
};

QTEST_MAIN(CollectWindowTest)
#include "collectwindowtest.moc"

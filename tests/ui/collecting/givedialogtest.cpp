// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/givedialog.h"

#include <QListWidget>
#include <QPushButton>

#include "core/usecases/importing.h"
#include "tests/support/files.h"
#include "tests/support/visitor.h"
#include "tests/ui/collecting/roomfiles.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;

namespace {

class Desk : public QWidget
{
public:
    explicit Desk(ui::Context& context)
        : m_context(context)
    {
    }

    void give() { ui::giveCopy(m_context, this); }

private:
    ui::Context& m_context;
};

class Giver : public tests::Visitor<Desk>
{
public:
    using Visitor::Visitor;

    void open(const QStringList& paths)
    {
        fixture.answers.files = paths;
        screen.give();
        if (!QTest::qWaitForWindowActive(dialog())) {
            qFatal("The dialog does not come to the front");
        }
    }
    [[nodiscard]] QDialog* dialog() const
    {
        auto* found = screen.findChild<QDialog*>(u"give"_s);
        return found && found->isVisible() ? found : nullptr;
    }
    void key(Qt::Key key) { QTest::keyClick(dialog()->focusWidget(), key); }
};

} // namespace

/// Giving a room its copy, as people do it.
class GiveDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::keepFilesInMemory(); }

    void writesTheCopyOfTheChosenGroupByKeyboardAlone();
    void writesNothingWhereNoPlaceIsChosen();
    void leavesAFileThatIsThereAsItIs();
    void saysWhereTheCopyCannotBeWritten();
    void saysThatThereAreNoGroups();
    void showsHostileNamesAsTheyAre();
    void looksRight_data();
    void looksRight();
};

void GiveDialogTest::writesTheCopyOfTheChosenGroupByKeyboardAlone()
{
    Giver giver(MeetingFixture::small());
    const QString path = giver.fixture.meeting.path(u"stick.rapporteur"_s);
    giver.open({path});
    auto* list = giver.the<QListWidget>(u"give.groups"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(giver.dialog()->focusWidget(), list);
    QCOMPARE(list->currentItem()->text(), u"Africa"_s);
    giver.key(Qt::Key_Down);
    giver.key(Qt::Key_Return);
    QVERIFY(!giver.dialog());
    QCOMPARE(giver.fixture.answers.suggested, QStringList{u"test-EU.rapporteur"_s});
    QCOMPARE(giver.fixture.said, QStringList{u"Europe's copy was written to “stick.rapporteur”."_s});
    const tests::Opened copy = tests::openedElsewhere(path, giver.fixture.meeting.clock());
    QCOMPARE(copy->place().room, giver.fixture.meeting.group(u"EU"_s));
}

void GiveDialogTest::writesNothingWhereNoPlaceIsChosen()
{
    Giver giver(MeetingFixture::small());
    giver.open({});
    giver.press(u"give.save"_s);
    QVERIFY(giver.dialog());
    QCOMPARE(giver.fixture.answers.asked, QStringList{u"Where the copy of Africa is kept"_s});
    giver.key(Qt::Key_Escape);
    QVERIFY(!giver.dialog());
    QVERIFY(giver.fixture.said.isEmpty());
}

void GiveDialogTest::leavesAFileThatIsThereAsItIs()
{
    Giver giver(MeetingFixture::small());
    const QString path = giver.file(u"mine.rapporteur"_s, "Something of somebody");
    const QString free = giver.fixture.meeting.path(u"free.rapporteur"_s);
    giver.open({path});
    giver.press(u"give.save"_s);
    QVERIFY(giver.dialog());
    QVERIFY(giver.text(u"give.error"_s).startsWith(u"There is already a file “mine.rapporteur”"_s));
    QVERIFY(giver.the<QLabel>(u"give.error"_s)->isVisible());
    QCOMPARE(tests::readFile(path), QByteArray("Something of somebody"));
    giver.fixture.answers.files = {free};
    giver.press(u"give.save"_s);
    QVERIFY(!giver.dialog());
    QVERIFY(QFile::exists(free));
}

void GiveDialogTest::saysWhereTheCopyCannotBeWritten()
{
    Giver giver(MeetingFixture::small());
    giver.open({u"/nowhere/at/all.rapporteur"_s});
    giver.press(u"give.save"_s);
    QVERIFY(giver.dialog());
    QVERIFY2(giver.text(u"give.error"_s).contains(u"“all.rapporteur” could not be written"_s),
             qPrintable(giver.text(u"give.error"_s)));
    QVERIFY(giver.fixture.said.isEmpty());
}

void GiveDialogTest::saysThatThereAreNoGroups()
{
    Giver giver(MeetingFixture::empty());
    giver.open({});
    QVERIFY(giver.text(u"give.sentence"_s).startsWith(u"There are no groups yet"_s));
    QVERIFY(!giver.the<QAbstractButton>(u"give.save"_s)->isVisible());
    tests::ScreenFixture::picture(*giver.dialog(), u"give-none"_s);
    giver.key(Qt::Key_Return);
    QVERIFY(!giver.dialog());
    QVERIFY(giver.fixture.answers.asked.isEmpty());
}

void GiveDialogTest::showsHostileNamesAsTheyAre()
{
    Giver giver(MeetingFixture::empty());
    const QString csv = giver.file(u"groups.csv"_s, "Group,Mark\n<b>Sea</b> %1,SE\n");
    QVERIFY(usecases::Import(giver.workspace()).run(usecases::ImportKind::Groups, csv));
    giver.open({giver.fixture.meeting.path(u"sea.rapporteur"_s)});
    QCOMPARE(giver.the<QListWidget>(u"give.groups"_s)->item(0)->text(), u"<b>Sea</b> %1"_s);
    giver.press(u"give.save"_s);
    QCOMPARE(giver.fixture.said, QStringList{u"<b>Sea</b> %1's copy was written to “sea.rapporteur”."_s});
}

void GiveDialogTest::looksRight_data()
{
    QTest::addColumn<ui::Theme::Mode>("mode");
    QTest::newRow("light") << ui::Theme::Mode::Light;
    QTest::newRow("dark") << ui::Theme::Mode::Dark;
}

void GiveDialogTest::looksRight()
{
    QFETCH(const ui::Theme::Mode, mode);
    Giver giver(MeetingFixture::sample(), mode);
    giver.open({giver.file(u"there.rapporteur"_s, "x")});
    const QString name = mode == ui::Theme::Mode::Dark ? u"give-%1-dark"_s : u"give-%1-light"_s;
    tests::ScreenFixture::picture(*giver.dialog(), name.arg(u"groups"_s));
    giver.press(u"give.save"_s);
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(*giver.dialog(), name.arg(u"refused"_s));
    for (const QAbstractButton* button : giver.dialog()->findChildren<QAbstractButton*>()) {
        if (button->isVisible()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(button->height() >= ui::leastTarget, qPrintable(button->objectName()));
        }
    }
}

QTEST_MAIN(GiveDialogTest)
#include "givedialogtest.moc"

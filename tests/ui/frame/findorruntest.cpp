// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

#include "core/domain/lists.h"
#include "tests/ui/frame/framefixture.h"
#include "ui/frame/meetingsearch.h"
#include "ui/models/foldedtext.h"

using namespace Qt::Literals::StringLiterals;
using tests::FrameFixture;
using tests::MeetingFixture;

namespace {

QStringList offered(const FrameFixture& frame)
{
    const auto* list = frame.control<QAbstractItemView>(u"find.list"_s);
    QStringList labels;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        labels.append(list->model()->index(row, 0).data().toString());
    }
    return labels;
}

bool isOpen(const FrameFixture& frame)
{
    return frame.control<QAbstractItemView>(u"find.list"_s)->isVisible();
}

} // namespace

class FindOrRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAnActionOfTheScreenByItsWords();
    void offersTheScreensActionsFirst();
    void goesToWhatTheMeetingHolds();
    void asksTheScreensToo();
    void findsWithoutAccentsAndCase();
    void givesTheFocusBack();
    void saysWhenNothingWasFound();
    void leavesOutWhatCannotBeDone();
    void findsNothingThatWasWithdrawn();
};

void FindOrRunTest::runsAnActionOfTheScreenByItsWords()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(isOpen(frame));
    frame.type(u"AGENDA pol"_s);
    QCOMPARE(offered(frame), QStringList{u"Polish the agenda"_s});
    frame.press(Qt::Key_Return);
    QCOMPARE(frame.screen(u"agenda"_s)->timesRun, 1);
    QVERIFY(!isOpen(frame));
    QCOMPARE(frame.control<QLineEdit>(u"topbar.find"_s)->text(), QString());
}

void FindOrRunTest::offersTheScreensActionsFirst()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.press(Qt::Key_K, Qt::ControlModifier);
    const QStringList labels = offered(frame);
    QCOMPARE(labels.value(0), u"Polish the agenda"_s);
    QVERIFY(labels.contains(u"Go to Rooms"_s));
    QVERIFY(labels.contains(u"Go to Cellar"_s));
    frame.type(u"go to cellar"_s);
    frame.press(Qt::Key_Return);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"cellar"_s);
}

void FindOrRunTest::goesToWhatTheMeetingHolds()
{
    FrameFixture frame(MeetingFixture::small());
    const auto id = frame.meeting.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
    frame.press(Qt::Key_K, Qt::ControlModifier);
    frame.type(u"remittances cost"_s);
    QCOMPARE(offered(frame), QStringList{u"Lower the cost of remittances"_s});
    frame.press(Qt::Key_Return);
    QCOMPARE(frame.window->shownScreen()->objectName(), u"rooms"_s);
    QCOMPARE(frame.screen(u"rooms"_s)->revealed, id.uuid());
}

void FindOrRunTest::asksTheScreensToo()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.press(Qt::Key_2, Qt::ControlModifier);
    frame.press(Qt::Key_1, Qt::ControlModifier);
    frame.press(Qt::Key_K, Qt::ControlModifier);
    frame.type(u"cupboard"_s);
    QCOMPARE(offered(frame).size(), 2);
    frame.press(Qt::Key_Down);
    frame.press(Qt::Key_Return);
    QCOMPARE(frame.screen(u"rooms"_s)->revealed, frame.screen(u"rooms"_s)->thing);
}

void FindOrRunTest::findsWithoutAccentsAndCase()
{
    const MeetingFixture sample = MeetingFixture::sample();
    const auto found = ui::searchMeeting(sample.meeting(), ui::foldedWords(u"ZAK radim"_s), 8);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().screen, u"people"_s);
}

void FindOrRunTest::givesTheFocusBack()
{
    const FrameFixture frame(MeetingFixture::small());
    QListWidget* list = frame.screen(u"agenda"_s)->list;
    list->setFocus();
    frame.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(frame.control<QLineEdit>(u"topbar.find"_s)->hasFocus());
    frame.type(u"po"_s);
    frame.press(Qt::Key_Escape);
    QVERIFY(!isOpen(frame));
    QVERIFY(list->hasFocus());
}

void FindOrRunTest::saysWhenNothingWasFound()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.press(Qt::Key_K, Qt::ControlModifier);
    frame.type(u"xyzzy"_s);
    QCOMPARE(offered(frame).size(), 1);
    frame.press(Qt::Key_Return);
    QVERIFY(isOpen(frame));
}

void FindOrRunTest::leavesOutWhatCannotBeDone()
{
    const FrameFixture frame(MeetingFixture::small());
    frame.screen(u"agenda"_s)->action->setEnabled(false);
    frame.press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!offered(frame).contains(u"Polish the agenda"_s));
}

void FindOrRunTest::findsNothingThatWasWithdrawn()
{
    FrameFixture frame(MeetingFixture::small());
    frame.meeting.addPoint(u"AF"_s, u"Lower the cost of remittances"_s);
    QVERIFY(frame.meeting.workspace().undo().has_value());
    QVERIFY(ui::searchMeeting(frame.meeting.meeting(), {u"remittances"_s}, 8).isEmpty());
}

QTEST_MAIN(FindOrRunTest)
#include "findorruntest.moc"

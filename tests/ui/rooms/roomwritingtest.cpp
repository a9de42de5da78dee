// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <algorithm>
#include <ctime>
#include <functional>

#include "core/usecases/drafts.h"
#include "core/usecases/points.h"
#include "tests/ui/rooms/roomrig.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using tests::RoomRig;

namespace {

/// Milliseconds of processor time: other work on the machine does not count.
double costOf(const std::function<void()>& work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double middle(QList<double> costs)
{
    std::sort(costs.begin(), costs.end());
    return costs.at(costs.size() / 2);
}

} // namespace

/// What a rapporteur does at the line at the bottom.
class RoomWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesFifteenPointsWithEnterAlone();
    void addsNothingForAnEmptyLine();
    void tagsBySigns();
    void completesABodyWhileTyping();
    void completesAnElementByArrowsAndTab();
    void addsAtOnceWhereTheTagIsComplete();
    void typesOnThroughTheOffers();
    void leavesTheOffersThenTheLine();
    void bringsTheDraftBackAfterARestart();
    void keepsADraftForEachGroup();
    void dropsTheDraftOnceAdded();
    void keepsALineThatIsTooLong();
    void showsMarkupAsTyped();
    void editsTheLastPointInPlace();
    void leavesUndoToTheMeetingWhenTheLineHasNone();
    void addsQuicklyToAFullMeeting();
};

void RoomWritingTest::writesFifteenPointsWithEnterAlone()
{
    RoomRig rig(MeetingFixture::small());
    QStringList lines;
    for (int i = 1; i <= 15; ++i) {
        lines.append(u"Point number %1"_s.arg(i));
        rig.write(lines.last());
        QVERIFY(rig.entry().hasFocus());
        QVERIFY(rig.entry().text().isEmpty());
    }
    QCOMPARE(rig.texts(), lines);
    QCOMPARE(rig.shown(), lines);
    QCOMPARE(rig.list().currentIndex().row(), 14);
    QVERIFY(rig.fixture.complaints.isEmpty());
}

void RoomWritingTest::addsNothingForAnEmptyLine()
{
    RoomRig rig(MeetingFixture::small());
    rig.write({});
    rig.write(u"   "_s);
    QVERIFY(rig.texts().isEmpty());
    QVERIFY(rig.fixture.complaints.isEmpty());
}

void RoomWritingTest::tagsBySigns()
{
    RoomRig rig(MeetingFixture::small());
    rig.entry().setText(u"Lower the cost #h of transfers @MIDSA"_s);
    rig.press(Qt::Key_Return);
    const domain::Point point = rig.points().value(0);
    QCOMPARE(point.text, u"Lower the cost of transfers"_s);
    QCOMPARE(point.elements, QSet{rig.fixture.meeting.element(u"h"_s)});
    QCOMPARE(point.bodies, QSet{rig.fixture.meeting.body(u"MIDSA"_s)});
}

void RoomWritingTest::completesABodyWhileTyping()
{
    RoomRig rig(MeetingFixture::small());
    auto& offers = rig.widget<QListView>("rooms.completions");
    rig.type(u"Open ports @mid"_s);
    QVERIFY(offers.isVisible());
    QVERIFY(rig.entry().hasFocus());
    rig.press(Qt::Key_Return);
    QVERIFY(!offers.isVisible());
    QCOMPARE(rig.entry().text(), u"Open ports @MIDSA "_s);
    QVERIFY(rig.texts().isEmpty());
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.texts(), {u"Open ports"_s});
    QCOMPARE(rig.points().first().bodies, QSet{rig.fixture.meeting.body(u"MIDSA"_s)});
}

void RoomWritingTest::completesAnElementByArrowsAndTab()
{
    RoomRig rig(MeetingFixture::small());
    rig.type(u"Protect workers #"_s);
    auto& offers = rig.widget<QListView>("rooms.completions");
    QCOMPARE(offers.model()->rowCount(), 2);
    const QString second = offers.model()->index(1, 0).data().toString();
    rig.press(Qt::Key_Down);
    rig.press(Qt::Key_Tab);
    QVERIFY(rig.entry().hasFocus());
    QVERIFY(second.startsWith(rig.entry().text().section(u' ', 2, 2)));
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.points().value(0).elements.size(), 1);
}

void RoomWritingTest::addsAtOnceWhereTheTagIsComplete()
{
    RoomRig rig(MeetingFixture::small());
    rig.write(u"Lower the cost #h"_s);
    QCOMPARE(rig.texts(), {u"Lower the cost"_s});
    QCOMPARE(rig.points().first().elements, QSet{rig.fixture.meeting.element(u"h"_s)});
}

void RoomWritingTest::typesOnThroughTheOffers()
{
    RoomRig rig(MeetingFixture::small());
    rig.write(u"Reply @mid to all, #nothing a@b"_s);
    QCOMPARE(rig.texts(), {u"Reply @mid to all, #nothing a@b"_s});
    QVERIFY(!rig.widget<QListView>("rooms.completions").isVisible());
}

void RoomWritingTest::leavesTheOffersThenTheLine()
{
    RoomRig rig(MeetingFixture::small());
    rig.write(u"First"_s);
    rig.type(u"@m"_s);
    rig.press(Qt::Key_Escape);
    QVERIFY(!rig.widget<QListView>("rooms.completions").isVisible());
    QVERIFY(rig.entry().hasFocus());
    rig.press(Qt::Key_Escape);
    QVERIFY(rig.list().hasFocus());
    QCOMPARE(rig.entry().text(), u"@m"_s);
}

void RoomWritingTest::bringsTheDraftBackAfterARestart()
{
    MeetingFixture meeting = MeetingFixture::small();
    {
        RoomRig rig(std::move(meeting));
        rig.type(u"Half a though"_s);
        rig.screen.reset();
        meeting = std::move(rig.fixture.meeting);
    }
    meeting.reopen();
    RoomRig rig(std::move(meeting));
    QCOMPARE(rig.entry().text(), u"Half a though"_s);
    rig.write(u"t"_s);
    QCOMPARE(rig.texts(), {u"Half a thought"_s});
}

void RoomWritingTest::keepsADraftForEachGroup()
{
    RoomRig rig(MeetingFixture::small());
    rig.type(u"for Africa"_s);
    rig.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(rig.entry().text().isEmpty());
    rig.type(u"for Europe"_s);
    rig.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(rig.entry().text(), u"for Africa"_s);
    rig.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(rig.entry().text(), u"for Europe"_s);
}

void RoomWritingTest::dropsTheDraftOnceAdded()
{
    RoomRig rig(MeetingFixture::small());
    rig.write(u"A whole thought"_s);
    const QString place = u"room/"_s + rig.fixture.meeting.group(u"AF"_s).toText();
    const auto draft = usecases::Drafts(rig.fixture.meeting.workspace()).load(place);
    QVERIFY(draft);
    QVERIFY(draft->isEmpty());
}

void RoomWritingTest::keepsALineThatIsTooLong()
{
    RoomRig rig(MeetingFixture::small());
    const QString line(5'000, u'x');
    rig.entry().setText(line);
    rig.press(Qt::Key_Return);
    QVERIFY(rig.texts().isEmpty());
    QCOMPARE(rig.entry().text(), line);
    QCOMPARE(rig.fixture.complaints.size(), 1);
    QCOMPARE(rig.fixture.complaints.first().code, domain::ErrorCode::TextTooLong);
}

void RoomWritingTest::showsMarkupAsTyped()
{
    RoomRig rig(MeetingFixture::small());
    const QString hostile = u"<b>x</b> &amp; <img src=x> && \"quoted\""_s;
    rig.write(hostile);
    QCOMPARE(rig.texts(), {hostile});
    QCOMPARE(rig.shown(), {hostile});
    auto& words = rig.widget<QLabel>("rooms.panel.words");
    QCOMPARE(words.text(), hostile);
    QCOMPARE(words.textFormat(), Qt::PlainText);
    tests::ScreenFixture::picture(*rig.screen, u"rooms-hostile"_s);
}

void RoomWritingTest::editsTheLastPointInPlace()
{
    RoomRig rig(MeetingFixture::small());
    rig.write(u"First"_s);
    rig.write(u"Secnd"_s);
    rig.press(Qt::Key_Up, Qt::ControlModifier);
    auto* editor = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QCOMPARE(editor->toPlainText(), u"Secnd"_s);
    editor->selectAll();
    rig.write(u"Second"_s);
    QCOMPARE(rig.texts(), QStringList({u"First"_s, u"Second"_s}));
    QVERIFY(rig.entry().hasFocus());
    rig.write(u"Third"_s);
    QCOMPARE(rig.texts().last(), u"Third"_s);
}

void RoomWritingTest::leavesUndoToTheMeetingWhenTheLineHasNone()
{
    RoomRig rig(MeetingFixture::small());
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    rig.screen->addAction(&undo);
    connect(&undo, &QAction::triggered, this, [&rig] { QVERIFY(rig.fixture.meeting.workspace().undo()); });
    rig.write(u"A slip"_s);
    rig.type(u"x"_s);
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.entry().text().isEmpty());
    QCOMPARE(rig.texts(), {u"A slip"_s});
    rig.entry().setText({});
    rig.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.texts().isEmpty());
    QVERIFY(rig.shown().isEmpty());
}

void RoomWritingTest::addsQuicklyToAFullMeeting()
{
    // Prints what one point costs the screen where the meeting is full; how many there are can be asked for.
    bool asked = false;
    const int count = qEnvironmentVariableIntValue("RAPPORTEUR_ROOM_POINTS", &asked);
    MeetingFixture meeting = MeetingFixture::small();
    for (int i = 0; i < (asked ? count : 100); ++i) {
        meeting.addPoint(u"AF"_s, u"Effective protection of the rights of migrants regardless of status %1"_s.arg(i));
    }
    RoomRig rig(std::move(meeting));
    QCoreApplication::processEvents();
    QList<double> without;
    QList<double> with;
    for (int i = 0; i < 11; ++i) {
        const usecases::NewPoint point{
            rig.fixture.meeting.group(u"AF"_s), rig.fixture.meeting.question(1), u"Another point %1"_s.arg(i), {}, {}};
        without.append(costOf([&] {
            const QSignalBlocker quiet(&rig.fixture.meeting.workspace());
            QVERIFY(usecases::Points(rig.fixture.meeting.workspace()).add(point));
        }));
        rig.entry().setText(u"One point more %1"_s.arg(i));
        with.append(costOf([&] {
            rig.press(Qt::Key_Return);
            QCoreApplication::processEvents();
        }));
    }
    qInfo("%d points: %.1f ms to write a point, %.1f ms with the screen and its painting",
          rig.list().model()->rowCount(), middle(without), middle(with));
    QCOMPARE(rig.list().model()->rowCount(), rig.texts().size());
}

QTEST_MAIN(RoomWritingTest)
#include "roomwritingtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>

#include "core/usecases/points.h"
#include "tests/ui/rooms/roomrig.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using tests::RoomRig;

/// What a rapporteur does with the points that are there.
class RoomListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsByF2AndByEnter();
    void keepsTheOldWordsOnEsc();
    void refusesEmptyWords();
    void keepsTooLongWordsInTheEditor();
    void commitsWhereTheEditorLosesTheFocus();
    void choosesFiveByDigits();
    void letsASixthFallOut();
    void takesOutOfTheFive();
    void offersFiveForTheFirstQuestionOnly();
    void movesByKeys();
    void movesByDragging();
    void withdrawsAndBringsBack();
    void writesOnFromTheList();
    void showsWhatTheSelectedPointIs();
    void changesKindAndStance();
    void tagsAndUntagsTheSelectedPoint();
    void reachesEverythingOfThePointByTab();

private:
    static RoomRig withPoints(int count);
    static QPlainTextEdit* editor() { return qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()); }
    static void drop(const RoomRig& rig, int fromRow, int onRow, bool lowerHalf);
};

RoomRig RoomListTest::withPoints(int count)
{
    MeetingFixture meeting = MeetingFixture::small();
    for (int i = 0; i < count; ++i) {
        meeting.addPoint(u"AF"_s, QChar(u'a' + i));
    }
    return RoomRig(std::move(meeting));
}

void RoomListTest::drop(const RoomRig& rig, int fromRow, int onRow, bool lowerHalf)
{
    const QAbstractItemModel& model = *rig.list().model();
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(fromRow, 0)}));
    const QRect card = rig.list().visualRect(model.index(onRow, 0));
    const QPoint at(card.center().x(), lowerHalf ? card.bottom() - 4 : card.top() + 4);
    QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(rig.list().viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(rig.list().viewport(), &dropped);
}

void RoomListTest::editsByF2AndByEnter()
{
    const RoomRig rig = withPoints(2);
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return}) {
        rig.goToRow(0);
        rig.press(key);
        QVERIFY(editor());
        editor()->selectAll();
        const QString words = u"Changed by key %1"_s.arg(key);
        rig.write(words);
        QCOMPARE(rig.texts(), QStringList({words, u"b"_s}));
        QVERIFY(rig.list().hasFocus());
    }
}

void RoomListTest::keepsTheOldWordsOnEsc()
{
    const RoomRig rig = withPoints(1);
    rig.goToRow(0);
    rig.press(Qt::Key_F2);
    rig.type(u" and more"_s);
    rig.press(Qt::Key_Escape);
    QVERIFY(rig.list().hasFocus());
    QCOMPARE(rig.texts(), {u"a"_s});
}

void RoomListTest::refusesEmptyWords()
{
    const RoomRig rig = withPoints(1);
    rig.goToRow(0);
    rig.press(Qt::Key_F2);
    editor()->selectAll();
    rig.press(Qt::Key_Delete);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.texts(), {u"a"_s});
    QCOMPARE(rig.shown(), {u"a"_s});
    QCOMPARE(rig.fixture.complaints.value(0).code, domain::ErrorCode::EmptyText);
}

void RoomListTest::keepsTooLongWordsInTheEditor()
{
    const RoomRig rig = withPoints(1);
    rig.goToRow(0);
    rig.press(Qt::Key_F2);
    editor()->setPlainText(QString(5'000, u'x'));
    rig.press(Qt::Key_Return);
    QVERIFY(editor());
    QCOMPARE(editor()->toPlainText().size(), 5'000);
    QCOMPARE(rig.texts(), {u"a"_s});
    QCOMPARE(rig.fixture.complaints.value(0).code, domain::ErrorCode::TextTooLong);
}

void RoomListTest::commitsWhereTheEditorLosesTheFocus()
{
    const RoomRig rig = withPoints(1);
    rig.goToRow(0);
    rig.press(Qt::Key_F2);
    rig.type(u"bc"_s);
    rig.entry().setFocus();
    QCOMPARE(rig.texts(), {u"abc"_s});
    QVERIFY(rig.entry().hasFocus());
}

void RoomListTest::choosesFiveByDigits()
{
    const RoomRig rig = withPoints(3);
    rig.goToRow(2);
    rig.press(Qt::Key_1);
    QCOMPARE(rig.shown(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(rig.list().currentIndex().row(), 0);
    rig.goToRow(2);
    rig.press(Qt::Key_1);
    QCOMPARE(rig.five(), QStringList({u"b"_s, u"c"_s}));
    QCOMPARE(rig.widget<QLabel>("rooms.five").text(), u"Our five: 2 of 5"_s);
}

void RoomListTest::letsASixthFallOut()
{
    const RoomRig rig = withPoints(6);
    for (int row = 0; row < 5; ++row) {
        rig.goToRow(row);
        rig.press(static_cast<Qt::Key>(Qt::Key_1 + row));
    }
    rig.goToRow(5);
    rig.press(Qt::Key_2);
    QCOMPARE(rig.five(), QStringList({u"a"_s, u"f"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(rig.shown().last(), u"e"_s);
}

void RoomListTest::takesOutOfTheFive()
{
    const RoomRig rig = withPoints(2);
    rig.goToRow(1);
    rig.press(Qt::Key_1);
    rig.press(Qt::Key_0);
    QVERIFY(rig.five().isEmpty());
    QCOMPARE(rig.shown(), QStringList({u"a"_s, u"b"_s}));
}

void RoomListTest::offersFiveForTheFirstQuestionOnly()
{
    const RoomRig rig = withPoints(1);
    rig.entry().setFocus();
    rig.press(Qt::Key_Down, Qt::AltModifier);
    rig.write(u"A mechanism"_s);
    rig.goToRow(0);
    QVERIFY(!rig.widget<QLabel>("rooms.five").isVisible());
    rig.press(Qt::Key_1);
    QVERIFY(rig.five().isEmpty());
}

void RoomListTest::movesByKeys()
{
    const RoomRig rig = withPoints(3);
    rig.goToRow(2);
    rig.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.shown(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    rig.goToRow(0);
    rig.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    rig.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.texts(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(rig.list().currentIndex().data().toString(), u"a"_s);
}

void RoomListTest::movesByDragging()
{
    const RoomRig rig = withPoints(4);
    drop(rig, 3, 0, false);
    QCOMPARE(rig.shown(), QStringList({u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(rig.five().isEmpty());
    rig.goToRow(0);
    rig.press(Qt::Key_1);
    drop(rig, 3, 0, true);
    QCOMPARE(rig.five(), QStringList({u"d"_s, u"c"_s}));
    drop(rig, 1, 0, false);
    QCOMPARE(rig.five(), QStringList({u"c"_s, u"d"_s}));
    drop(rig, 0, 3, true);
    QCOMPARE(rig.five(), QStringList({u"d"_s}));
    QCOMPARE(rig.shown(), QStringList({u"d"_s, u"a"_s, u"b"_s, u"c"_s}));
}

void RoomListTest::withdrawsAndBringsBack()
{
    RoomRig rig = withPoints(3);
    rig.goToRow(1);
    rig.press(Qt::Key_Delete);
    QCOMPARE(rig.texts(), QStringList({u"a"_s, u"c"_s}));
    QCOMPARE(rig.shown(), QStringList({u"a"_s, u"c"_s}));
    QVERIFY(rig.list().currentIndex().isValid());
    QVERIFY(rig.fixture.meeting.workspace().undo());
    QCOMPARE(rig.shown(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

void RoomListTest::writesOnFromTheList()
{
    const RoomRig rig = withPoints(1);
    rig.goToRow(0);
    QTest::keyClick(&rig.list(), Qt::Key_N);
    QVERIFY(rig.entry().hasFocus());
    rig.write(u"ext"_s);
    QCOMPARE(rig.texts(), QStringList({u"a"_s, u"next"_s}));
    rig.goToRow(0);
    rig.press(Qt::Key_Escape);
    QVERIFY(rig.entry().hasFocus());
}

void RoomListTest::showsWhatTheSelectedPointIs()
{
    const RoomRig rig = withPoints(2);
    auto& card = rig.widget<QWidget>("rooms.panel.card");
    QVERIFY(!card.isVisible());
    rig.goToRow(1);
    QVERIFY(card.isVisible());
    QCOMPARE(rig.widget<QLabel>("rooms.panel.words").text(), u"b"_s);
    QCOMPARE(rig.widget<QComboBox>("rooms.panel.kind").currentText(), u"Recommendation"_s);
    QCOMPARE(rig.widget<QComboBox>("rooms.panel.stance").currentText(), u"General agreement"_s);
}

void RoomListTest::changesKindAndStance()
{
    const RoomRig rig = withPoints(1);
    rig.goToRow(0);
    rig.widget<QComboBox>("rooms.panel.kind").setFocus();
    rig.press(Qt::Key_End);
    QCOMPARE(rig.points().first().kind, domain::Kind::Partnership);
    rig.widget<QComboBox>("rooms.panel.stance").setFocus();
    rig.press(Qt::Key_Down);
    QCOMPARE(rig.points().first().stance, domain::Stance::Disagreement);
}

void RoomListTest::tagsAndUntagsTheSelectedPoint()
{
    const RoomRig rig = withPoints(1);
    rig.goToRow(0);
    QTest::mouseClick(&rig.widget<QWidget>("rooms.panel.bodies.add"), Qt::LeftButton);
    QVERIFY(rig.widget<QLineEdit>("rooms.panel.bodies.find").hasFocus());
    rig.type(u"southern"_s);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.points().first().bodies, QSet{rig.fixture.meeting.body(u"MIDSA"_s)});
    rig.widget<QWidget>("rooms.panel.elements.add").setFocus();
    rig.press(Qt::Key_Space);
    rig.type(u"labour"_s);
    rig.press(Qt::Key_Return);
    QCOMPARE(rig.points().first().elements, QSet{rig.fixture.meeting.element(u"q"_s)});
    rig.widget<QWidget>("rooms.panel.bodies.chip").setFocus();
    rig.press(Qt::Key_Delete);
    QVERIFY(rig.points().first().bodies.isEmpty());
    QVERIFY(rig.widget<QWidget>("rooms.panel.bodies.add").hasFocus());
}

void RoomListTest::reachesEverythingOfThePointByTab()
{
    RoomRig rig = withPoints(1);
    usecases::Points points(rig.fixture.meeting.workspace());
    QVERIFY(points.setElement(rig.points().first().id, rig.fixture.meeting.element(u"h"_s), true));
    QVERIFY(points.setBody(rig.points().first().id, rig.fixture.meeting.body(u"MIDSA"_s), true));
    rig.goToRow(0);
    QStringList reached;
    for (int i = 0; i < 6; ++i) {
        rig.press(Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(reached,
             QStringList({u"rooms.panel.kind"_s, u"rooms.panel.elements.chip"_s, u"rooms.panel.elements.add"_s,
                          u"rooms.panel.bodies.chip"_s, u"rooms.panel.bodies.add"_s, u"rooms.panel.stance"_s}));
}

QTEST_MAIN(RoomListTest)
#include "roomlisttest.moc"

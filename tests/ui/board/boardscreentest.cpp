// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardscreen.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QtTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/people.h"
#include "core/usecases/points.h"
#include "tests/support/looks.h"
#include "tests/ui/board/stage.h"
#include "ui/board/pointlist.h"
#include "ui/board/recommendationlist.h"
#include "ui/models/draggedids.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::fourPoints;
using tests::MeetingFixture;
using tests::ScreenFixture;
using tests::Stage;

namespace {

void drop(QAbstractItemView& view, QMimeData* mime, const QPoint& at)
{
    const std::unique_ptr<QMimeData> owned(mime);
    QDragEnterEvent enter(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

QMimeData* dragOf(QAbstractItemView& view, int row)
{
    return view.model()->mimeData({view.model()->index(row, 0)});
}

QPoint middleOf(QAbstractItemView& view, int row)
{
    return view.visualRect(view.model()->index(row, 0)).center();
}

} // namespace

class BoardScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data();
    void looksRight();
    void countsTheSample();
    void mergesByKeysOverThreeColumns();
    void mergesByClicksAcrossColumns();
    void mergesIntoTheOtherTrack();
    void addsToTheCurrentRecommendation();
    void choosesAloneWithAPlainClick();
    void makesOneOfADropOnTheEmptyList();
    void addsADropToItsRecommendation();
    void mergesADropOnAnotherCard();
    void takesTheWholeSelectionAlong();
    void leavesForeignDropsAlone();
    void takesBackAMergeAnHourLater();
    void editsTheWordingInPlace();
    void leavesTheWordingWithEsc();
    void keepsLettersForTheText();
    void undoesAMerge();
    void movesToTheOtherTrack();
    void reordersAcrossTheCutLine();
    void joinsByKeyAndByDrop();
    void reordersByDrop();
    void opensTakesOffAndSplitsSources();
    void filtersByThemeWordsAndOpen();
    void walksBetweenCardsAndColumns();
    void showsWhatAPointWasMergedInto();
    void keepsSelectionAndScrollOnChanges();
    void saysWhatBelongsOnAnEmptyBoard();
    void goesToTheVoteAndConvergence();
    void findsAndReveals();
    void takesEightGroupsByScrolling();
    void refreshesWhenShownAgain();
};

void BoardScreenTest::looksRight_data()
{
    tests::addLooks();
}

void BoardScreenTest::looksRight()
{
    QFETCH(const tests::Look, look);
    Stage stage(MeetingFixture::sample(), look.mode);
    stage.screen.resize(look.size);
    QCoreApplication::processEvents();
    const QString name = look.name(u"board"_s);
    ScreenFixture::picture(stage.screen, name);
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Space);
    stage.list().makeCurrent(stage.track(Track::Priority).at(1).id);
    stage.list().setFocus();
    stage.key(Qt::Key_Right);
    QCoreApplication::processEvents();
    ScreenFixture::picture(stage.screen, name + u"-selected"_s);
    stage.key(Qt::Key_F2);
    ScreenFixture::picture(stage.screen, name + u"-editing"_s);
    QVERIFY(stage.screen.findChild<QPlainTextEdit*>(u"board.wording"_s));
}

void BoardScreenTest::countsTheSample()
{
    Stage stage(MeetingFixture::sample());
    const auto* subtitle = stage.screen.findChild<QLabel*>(u"header.subtitle"_s);
    QCOMPARE(subtitle->text(), u"83 points · 47 merged · 36 open"_s);
    QCOMPARE(stage.tabs().tabText(0), u"Priorities 7"_s);
    QCOMPARE(stage.tabs().tabText(1), u"Follow-up 6"_s);
    QCOMPARE(stage.column(0).model()->rowCount(), 22);
}

void BoardScreenTest::mergesByKeysOverThreeColumns()
{
    Stage stage(MeetingFixture::sample());
    for (const Qt::Key step : {Qt::Key_Right, Qt::Key_Right}) {
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Space);
        stage.key(step);
    }
    stage.key(Qt::Key_Space);
    QList<PointId> chosen;
    for (int column = 0; column < 3; ++column) {
        QCOMPARE(stage.column(column).selected().size(), 1);
        chosen.append(stage.column(column).selected());
    }
    const auto* words = stage.screen.findChild<QLabel*>(u"board.selection.words"_s);
    QVERIFY(words->isVisible());
    QCOMPARE(words->text(), u"3 points of AF, AM, EU selected"_s);

    stage.key(Qt::Key_M);

    QCOMPARE(stage.track(Track::Priority).size(), 8);
    QCOMPARE(stage.track(Track::Priority).last().sources, QSet<PointId>(chosen.begin(), chosen.end()));
    QCOMPARE(stage.list().current(), stage.track(Track::Priority).last().id);
    QVERIFY(!words->isVisible());
    QVERIFY(stage.column(2).hasFocus());
}

void BoardScreenTest::mergesByClicksAcrossColumns()
{
    Stage stage(fourPoints());
    Stage::click(stage.column(0), 0);
    Stage::click(stage.column(1), 0, Qt::ControlModifier);
    Stage::click(stage.column(1), 1, Qt::ShiftModifier);
    QTest::mouseClick(stage.screen.findChild<QWidget*>(u"board.merge.button"_s), Qt::LeftButton);
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), 3);
    QCOMPARE(stage.track(Track::Priority).first().text, u"Three and more words"_s);
}

void BoardScreenTest::mergesIntoTheOtherTrack()
{
    Stage stage(fourPoints());
    stage.key(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(stage.track(Track::FollowUp).size(), 1);
    QVERIFY(stage.track(Track::Priority).isEmpty());
    QCOMPARE(stage.tabs().currentIndex(), 0);
    QCOMPARE(stage.tabs().tabText(1), u"Follow-up 1"_s);
    stage.key(Qt::Key_F);
    QCOMPARE(stage.list().model()->rowCount(), 1);
    stage.key(Qt::Key_P);
    QCOMPARE(stage.list().model()->rowCount(), 0);
}

void BoardScreenTest::addsToTheCurrentRecommendation()
{
    Stage stage(fourPoints());
    stage.key(Qt::Key_M);
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Space);
    QCOMPARE(stage.action(u"board.add"_s).text(), u"Add to P1"_s);
    stage.key(Qt::Key_A);
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), 3);
}

void BoardScreenTest::choosesAloneWithAPlainClick()
{
    Stage stage(fourPoints());
    Stage::click(stage.column(0), 0);
    Stage::click(stage.column(1), 1);
    QVERIFY(stage.column(0).selected().isEmpty());
    QCOMPARE(stage.column(1).selected().size(), 1);
    Stage::click(stage.column(0), 1, Qt::ControlModifier);
    QCOMPARE(stage.column(1).selected().size(), 1);
    Stage::click(stage.column(1), 1);
    QVERIFY(stage.column(0).selected().isEmpty());
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.column(1).selected().isEmpty());
}

void BoardScreenTest::makesOneOfADropOnTheEmptyList()
{
    Stage stage(fourPoints());
    drop(stage.list(), dragOf(stage.column(0), 1), {50, 300});
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QCOMPARE(stage.track(Track::Priority).first().text, u"Two"_s);
}

void BoardScreenTest::addsADropToItsRecommendation()
{
    Stage stage(fourPoints());
    stage.key(Qt::Key_M);
    drop(stage.list(), dragOf(stage.column(1), 0), middleOf(stage.list(), 0));
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), 2);
}

void BoardScreenTest::mergesADropOnAnotherCard()
{
    Stage stage(fourPoints());
    drop(stage.column(1), dragOf(stage.column(0), 0), middleOf(stage.column(1), 0));
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), 2);
    // Onto a card that is merged already: into what it is merged into.
    drop(stage.column(1), dragOf(stage.column(0), 1), middleOf(stage.column(1), 0));
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), 3);
}

void BoardScreenTest::takesTheWholeSelectionAlong()
{
    Stage stage(fourPoints());
    Stage::click(stage.column(0), 0);
    Stage::click(stage.column(1), 0, Qt::ControlModifier);
    drop(stage.list(), dragOf(stage.column(1), 0), {50, 300});
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), 2);
}

void BoardScreenTest::leavesForeignDropsAlone()
{
    Stage stage(fourPoints());
    QMimeData foreign;
    foreign.setText(u"anything"_s);
    foreign.setData(u"application/x-rapporteur-board-points"_s, "no id\n\n");
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(&stage.list()), static_cast<QAbstractItemView*>(&stage.column(0))}) {
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &foreign, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
    }
    QVERIFY(stage.track(Track::Priority).isEmpty());
}

void BoardScreenTest::takesBackAMergeAnHourLater()
{
    Stage stage(fourPoints());
    Stage::click(stage.column(0), 0);
    Stage::click(stage.column(1), 0, Qt::ControlModifier);
    stage.key(Qt::Key_M);
    const RecommendationId merged = stage.list().current();
    Stage::click(stage.column(0), 1);
    stage.key(Qt::Key_M);
    stage.fixture.meeting.clock().set(QDateTime(QDate(2017, 10, 10), QTime(10, 45), Qt::UTC));
    QVERIFY(usecases::Board(stage.fixture.meeting.workspace()).reword(merged, u"Agreed otherwise"_s));
    stage.fixture.meeting.addPoint(u"EU"_s, u"Late"_s);

    Stage::click(stage.list(), 0);
    stage.key(Qt::Key_Delete);

    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QCOMPARE(usecases::mergedPoints(stage.meeting()).size(), 1);
    QVERIFY(stage.fixture.complaints.isEmpty());
    const auto* subtitle = stage.screen.findChild<QLabel*>(u"header.subtitle"_s);
    QCOMPARE(subtitle->text(), u"5 points · 1 merged · 4 open · 2 rooms not reported yet"_s);
}

void BoardScreenTest::editsTheWordingInPlace()
{
    Stage stage(fourPoints());
    stage.key(Qt::Key_M);
    Stage::click(stage.list(), 0);
    stage.key(Qt::Key_F2);
    auto* editor = stage.screen.findChild<QPlainTextEdit*>(u"board.wording"_s);
    QVERIFY(editor && editor->hasFocus());
    QTest::keyClicks(editor, u"Uphold <b>rights</b> of all"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(stage.track(Track::Priority).first().text, u"Uphold <b>rights</b> of all"_s);
    QCOMPARE(stage.meeting().points.find(stage.pointIn(0, 0))->text, u"One"_s);
}

void BoardScreenTest::leavesTheWordingWithEsc()
{
    Stage stage(fourPoints());
    stage.key(Qt::Key_M);
    Stage::click(stage.list(), 0);
    stage.key(Qt::Key_Return);
    auto* editor = stage.screen.findChild<QPlainTextEdit*>(u"board.wording"_s);
    QTest::keyClicks(editor, u"Not this"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(stage.track(Track::Priority).first().text, u"One"_s);
    QVERIFY(stage.list().hasFocus());
}

void BoardScreenTest::keepsLettersForTheText()
{
    Stage stage(fourPoints());
    stage.key(Qt::Key_M);
    Stage::click(stage.list(), 0);
    stage.key(Qt::Key_F2);
    auto* editor = stage.screen.findChild<QPlainTextEdit*>(u"board.wording"_s);
    QTest::keyClicks(editor, u"mtjsuapfvc"_s);
    QTest::keyClick(editor, Qt::Key_Delete);
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QVERIFY(stage.fixture.went.isEmpty());
    // Somebody else's change must not take what is being typed.
    QVERIFY(usecases::Board(stage.fixture.meeting.workspace()).reword(stage.list().current(), u"From elsewhere"_s));
    QCOMPARE(editor->toPlainText(), u"mtjsuapfvc"_s);
    stage.screen.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"mv"_s);
    QCOMPARE(stage.track(Track::Priority).size(), 1);
    QVERIFY(stage.fixture.went.isEmpty());
}

void BoardScreenTest::undoesAMerge()
{
    Stage stage(fourPoints());
    stage.key(Qt::Key_M);
    QVERIFY(stage.fixture.meeting.workspace().undo());
    QCOMPARE(stage.list().model()->rowCount(), 0);
    QVERIFY(usecases::mergedPoints(stage.meeting()).isEmpty());
    QVERIFY(stage.fixture.meeting.workspace().redo());
    QCOMPARE(stage.list().model()->rowCount(), 1);
}

void BoardScreenTest::movesToTheOtherTrack()
{
    Stage stage(MeetingFixture::sample());
    const RecommendationId second = stage.track(Track::Priority).at(1).id;
    Stage::click(stage.list(), 1);
    stage.key(Qt::Key_T);
    QCOMPARE(stage.track(Track::Priority).size(), 6);
    QCOMPARE(stage.track(Track::FollowUp).last().id, second);
    QCOMPARE(stage.tabs().tabText(1), u"Follow-up 7"_s);
}

void BoardScreenTest::reordersAcrossTheCutLine()
{
    Stage stage(MeetingFixture::sample());
    using Model = ui::RecommendationsModel;
    const auto hasCutLine = [&](int row) {
        return stage.list().model()->index(row, 0).data(Model::CutLineRole).toBool();
    };
    QVERIFY(hasCutLine(4));
    const RecommendationId sixth = stage.track(Track::Priority).at(5).id;
    const RecommendationId fifth = stage.track(Track::Priority).at(4).id;
    Stage::click(stage.list(), 5);
    stage.key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.track(Track::Priority).at(4).id, sixth);
    QCOMPARE(stage.track(Track::Priority).at(5).id, fifth);
    QCOMPARE(stage.list().current(), sixth);
    QVERIFY(hasCutLine(4) && !hasCutLine(5));
    stage.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.track(Track::Priority).at(5).id, sixth);
    stage.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.track(Track::Priority).last().id, sixth);
}

void BoardScreenTest::joinsByKeyAndByDrop()
{
    Stage stage(MeetingFixture::sample());
    const QList<Recommendation> before = stage.track(Track::Priority);
    Stage::click(stage.list(), 1);
    stage.key(Qt::Key_J);
    QCOMPARE(stage.track(Track::Priority).size(), 6);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(),
             before.at(0).sources.size() + before.at(1).sources.size());
    drop(stage.list(), dragOf(stage.list(), 1), middleOf(stage.list(), 0));
    QCOMPARE(stage.track(Track::Priority).size(), 5);
}

void BoardScreenTest::reordersByDrop()
{
    Stage stage(MeetingFixture::sample());
    const QList<Recommendation> before = stage.track(Track::Priority);
    stage.list().scrollToTop();
    const QRect first = stage.list().visualRect(stage.list().model()->index(0, 0));
    drop(stage.list(), dragOf(stage.list(), 3), first.topLeft() + QPoint(30, 4));
    QCOMPARE(stage.track(Track::Priority).first().id, before.at(3).id);
    QCOMPARE(stage.track(Track::Priority).size(), before.size());
}

void BoardScreenTest::opensTakesOffAndSplitsSources()
{
    Stage stage(MeetingFixture::sample());
    const auto sources = stage.track(Track::Priority).first().sources.size();
    Stage::click(stage.list(), 0);
    stage.key(Qt::Key_Right);
    QCOMPARE(stage.list().model()->rowCount(), 7 + sources);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_U);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), sources - 1);
    Stage::click(stage.list(), 1);
    stage.key(Qt::Key_Delete);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), sources - 2);
    Stage::click(stage.list(), 1);
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    stage.key(Qt::Key_S);
    QCOMPARE(stage.track(Track::Priority).size(), 8);
    QCOMPARE(stage.track(Track::Priority).last().sources.size(), 2);
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), sources - 4);
    const QRect row = stage.list().visualRect(stage.list().model()->index(1, 0));
    stage.list().scrollToTop();
    QTest::mouseClick(stage.list().viewport(), Qt::LeftButton, {},
                      QPoint(row.right() - 24, stage.list().visualRect(stage.list().model()->index(1, 0)).top() + 16));
    QCOMPARE(stage.track(Track::Priority).first().sources.size(), sources - 5);
}

void BoardScreenTest::filtersByThemeWordsAndOpen()
{
    Stage stage(MeetingFixture::sample());
    const auto* subtitle = stage.screen.findChild<QLabel*>(u"header.subtitle"_s);
    stage.action(u"board.filter.open"_s).trigger();
    QCOMPARE(subtitle->text(), u"83 points · 47 merged · 36 open · 36 shown"_s);
    stage.action(u"board.filter.open"_s).trigger();
    stage.action(u"board.filter.theme.1"_s).trigger();
    for (int row = 0; row < stage.column(0).model()->rowCount(); ++row) {
        const Point& point = *stage.meeting().points.find(stage.pointIn(0, row));
        QVERIFY(std::any_of(point.elements.begin(), point.elements.end(), [&](const ElementId& id) {
            return stage.meeting().themes.find(stage.meeting().elements.find(id)->theme)->code == u"1"_s;
        }));
    }
    QVERIFY(stage.column(0).model()->rowCount() > 0 && stage.column(0).model()->rowCount() < 22);
    stage.action(u"board.filter.all"_s).trigger();
    stage.screen.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"REMITTANCE"_s);
    const int shown = stage.column(0).model()->rowCount();
    QVERIFY(shown > 0 && shown < 5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(stage.column(0).model()->rowCount(), 22);
    QVERIFY(stage.column(0).hasFocus());
}

void BoardScreenTest::walksBetweenCardsAndColumns()
{
    Stage stage(MeetingFixture::sample());
    QVERIFY(stage.column(0).hasFocus());
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Down);
    const int height = stage.column(0).currentHeight();
    stage.key(Qt::Key_Right);
    QVERIFY(stage.column(1).hasFocus());
    QVERIFY(qAbs(stage.column(1).currentHeight() - height) < 120);
    QVERIFY(stage.column(1).selected().isEmpty());
    for (int i = 0; i < 3; ++i) {
        stage.key(Qt::Key_Right);
    }
    QVERIFY(stage.list().hasFocus());
    QVERIFY(!stage.list().current().isNull());
    stage.key(Qt::Key_Left);
    QVERIFY(stage.column(3).hasFocus());
    stage.key(Qt::Key_Left);
    QVERIFY(stage.column(2).hasFocus());
}

void BoardScreenTest::showsWhatAPointWasMergedInto()
{
    Stage stage(MeetingFixture::sample());
    int row = 0;
    const auto merged = usecases::mergedPoints(stage.meeting());
    const auto trackOf = [&](const PointId& id) { return stage.meeting().recommendations.find(merged.value(id)); };
    while (!trackOf(stage.pointIn(0, row)) || trackOf(stage.pointIn(0, row))->track != Track::FollowUp) {
        ++row;
    }
    const RecommendationId target = merged.value(stage.pointIn(0, row));
    Stage::click(stage.column(0), row);
    QCOMPARE(stage.tabs().currentIndex(), 1);
    QCOMPARE(stage.list().current(), target);
    QVERIFY(stage.column(0).hasFocus());
    stage.key(Qt::Key_F2);
    QVERIFY(stage.list().hasFocus());
    QCOMPARE(stage.list().current(), target);
}

void BoardScreenTest::keepsSelectionAndScrollOnChanges()
{
    Stage stage(MeetingFixture::sample());
    Stage::click(stage.column(0), 15);
    const int scrolled = stage.column(0).verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const QList<PointId> selected = stage.column(0).selected();
    stage.fixture.meeting.addPoint(u"AF"_s, u"Just written"_s);
    QCoreApplication::processEvents();
    QCOMPARE(stage.column(0).model()->rowCount(), 23);
    QCOMPARE(stage.column(0).selected(), selected);
    QCOMPARE(stage.column(0).verticalScrollBar()->value(), scrolled);
    QVERIFY(stage.column(0).hasFocus());
}

void BoardScreenTest::saysWhatBelongsOnAnEmptyBoard()
{
    Stage stage(MeetingFixture::empty());
    ScreenFixture::picture(stage.screen, u"board-empty"_s);
    auto* go = stage.screen.findChild<QWidget*>(u"board.rooms.button"_s);
    QVERIFY(go->isVisible());
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(stage.fixture.went.first().first, u"rooms"_s);
}

void BoardScreenTest::goesToTheVoteAndConvergence()
{
    Stage stage(fourPoints());
    QTest::mouseClick(stage.screen.findChild<QWidget*>(u"board.vote.button"_s), Qt::LeftButton);
    stage.key(Qt::Key_C);
    QCOMPARE(stage.fixture.went.at(0).first, u"vote"_s);
    QCOMPARE(stage.fixture.went.at(1).first, u"convergence"_s);
}

void BoardScreenTest::findsAndReveals()
{
    Stage stage(MeetingFixture::sample());
    const QList<ui::Found> found = stage.screen.find(u"REMITTANCE transfer"_s, 5);
    QVERIFY(!found.isEmpty());
    QCOMPARE(stage.screen.find(u"e"_s, 3).size(), 3);
    stage.screen.reveal(stage.pointIn(2, 9).uuid());
    QCOMPARE(stage.column(2).selected(), QList{stage.pointIn(2, 9)});
    QVERIFY(stage.column(2).hasFocus());
    const RecommendationId last = stage.track(Track::FollowUp).last().id;
    stage.screen.reveal(last.uuid());
    QCOMPARE(stage.list().current(), last);
    QVERIFY(stage.list().hasFocus());
    stage.screen.reveal(QUuid::createUuid());
    QVERIFY(stage.fixture.complaints.isEmpty());
}

void BoardScreenTest::takesEightGroupsByScrolling()
{
    MeetingFixture meeting = fourPoints();
    usecases::People people(meeting.workspace());
    for (int i = 0; i < 6; ++i) {
        Group group;
        group.name = u"Group %1"_s.arg(i);
        group.mark = u"G%1"_s.arg(i);
        group.colour = i + 2;
        QVERIFY(people.addGroup(group));
    }
    Stage stage(std::move(meeting));
    QCoreApplication::processEvents();
    ScreenFixture::picture(stage.screen, u"board-eight"_s);
    QVERIFY(stage.column(7).width() >= 150);
    QVERIFY(stage.screen.findChild<QScrollArea*>(u"board.columns"_s)->horizontalScrollBar()->maximum() > 0);
}

void BoardScreenTest::refreshesWhenShownAgain()
{
    Stage stage(fourPoints());
    stage.screen.hide();
    stage.fixture.meeting.addPoint(u"AF"_s, u"While away"_s);
    QCOMPARE(stage.column(0).model()->rowCount(), 2);
    stage.screen.show();
    QCOMPARE(stage.column(0).model()->rowCount(), 3);
}

QTEST_MAIN(BoardScreenTest)
#include "boardscreentest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardscreen.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QtTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/points.h"
#include "tests/support/screenfixture.h"
#include "ui/board/pointlist.h"
#include "ui/board/recommendationlist.h"
#include "ui/models/draggedids.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::ScreenFixture;

namespace {

/// The board on a screen, and hands on it.
struct Stage
{
    explicit Stage(MeetingFixture meeting, ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : fixture(std::move(meeting), mode)
        , screen(fixture.context)
    {
        screen.resize(1350, 815);
        screen.show();
        screen.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&screen);
        screen.entered();
    }

    ui::PointList& column(int number) { return *screen.findChild<ui::PointList*>(u"board.column.%1"_s.arg(number)); }
    ui::RecommendationList& list() { return *screen.findChild<ui::RecommendationList*>(u"board.recommendations"_s); }
    QTabBar& tabs() { return *screen.findChild<QTabBar*>(u"board.tracks"_s); }
    const Meeting& meeting() const { return fixture.meeting.meeting(); }
    QList<Recommendation> track(Track one) const { return recommendationsOfTrack(meeting(), one); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QAction& action(const QString& name) { return *screen.findChild<QAction*>(name); }
    static void click(QAbstractItemView& view, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = view.model()->index(row, 0);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
    }
    PointId pointIn(int number, int row)
    {
        return PointId(column(number).model()->index(row, 0).data(Qt::UserRole).toUuid());
    }

    ScreenFixture fixture;
    ui::BoardScreen screen;
};

/// Africa: "One", "Two"; Europe: "Three and more words", "Four".
MeetingFixture fourPoints()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"One"_s);
    meeting.addPoint(u"AF"_s, u"Two"_s);
    meeting.addPoint(u"EU"_s, u"Three and more words"_s);
    meeting.addPoint(u"EU"_s, u"Four"_s);
    return meeting;
}

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
    void mergesByClicksAndDraws();
};

void BoardScreenTest::looksRight_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1350, 815);
    QTest::newRow("dark") << true << QSize(1350, 815);
    QTest::newRow("light small") << false << QSize(930, 615);
    QTest::newRow("dark small") << true << QSize(930, 615);
}

void BoardScreenTest::looksRight()
{
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    Stage stage(MeetingFixture::sample(), dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    stage.screen.resize(size);
    QTest::qWait(150);
    const QString name = u"board-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size.width());
    ScreenFixture::picture(stage.screen, name);
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Space);
    stage.list().makeCurrent(stage.track(Track::Priority).at(1).id);
    stage.list().setFocus();
    stage.key(Qt::Key_Right);
    QTest::qWait(50);
    ScreenFixture::picture(stage.screen, name + u"-selected"_s);
    stage.key(Qt::Key_F2);
    ScreenFixture::picture(stage.screen, name + u"-editing"_s);
    QVERIFY(stage.screen.findChild<QPlainTextEdit*>(u"board.wording"_s));
}

void BoardScreenTest::countsTheSample() {}
void BoardScreenTest::mergesByKeysOverThreeColumns() {}
void BoardScreenTest::mergesByClicksAndDraws() {}

QTEST_MAIN(BoardScreenTest)
#include "boardscreentest.moc"

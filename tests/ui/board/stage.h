// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QtTest>

#include "core/domain/lists.h"
#include "tests/support/screenfixture.h"
#include "ui/board/boardscreen.h"
#include "ui/board/pointlist.h"
#include "ui/board/recommendationlist.h"

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// The board on a screen, and hands on it.
struct Stage
{
    explicit Stage(MeetingFixture meeting, ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : fixture(std::move(meeting), mode)
        , screen(fixture.context)
    {
        catchUp();
        screen.resize(1350, 815);
        screen.show();
        screen.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&screen);
        screen.entered();
        if (QWidget* strip = &this->strip(); strip->hasFocus()) {
            QTest::keyClick(strip, Qt::Key_Down);
        }
    }

    /// Waits until what overlaps is worked out.
    void catchUp()
    {
        if (!QTest::qWaitFor([this] { return !fixture.overlaps.isBehind(); }, 20'000)) {
            qFatal("The overlaps were not worked out");
        }
    }
    QWidget& strip() { return *screen.findChild<QWidget*>(u"board.overlap"_s); }

    ui::PointList& column(int number) { return *screen.findChild<ui::PointList*>(u"board.column.%1"_s.arg(number)); }
    ui::RecommendationList& list() { return *screen.findChild<ui::RecommendationList*>(u"board.recommendations"_s); }
    QTabBar& tabs() { return *screen.findChild<QTabBar*>(u"board.tracks"_s); }
    const domain::Meeting& meeting() const { return fixture.meeting.meeting(); }
    QList<domain::Recommendation> track(domain::Track one) const
    {
        return domain::recommendationsOfTrack(meeting(), one);
    }
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
    domain::PointId pointIn(int number, int row)
    {
        return domain::PointId(column(number).model()->index(row, 0).data(Qt::UserRole).toUuid());
    }

    ScreenFixture fixture;
    ui::BoardScreen screen;
};

/// Africa: "One", "Two"; Europe: "Three and more words", "Four".
inline MeetingFixture fourPoints()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"One"_s);
    meeting.addPoint(u"AF"_s, u"Two"_s);
    meeting.addPoint(u"EU"_s, u"Three and more words"_s);
    meeting.addPoint(u"EU"_s, u"Four"_s);
    return meeting;
}

} // namespace tests

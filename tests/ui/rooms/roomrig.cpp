// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rooms/roomrig.h"

#include <QApplication>

#include "core/domain/lists.h"
#include "core/usecases/points.h"

namespace tests {

namespace {

QStringList textsOf(const QList<domain::Point>& points)
{
    QStringList texts;
    for (const domain::Point& point : points) {
        texts.append(point.text);
    }
    return texts;
}

} // namespace

RoomRig::RoomRig(MeetingFixture meeting, ui::Theme::Mode mode)
    : fixture(std::move(meeting), mode)
    , screen(std::make_unique<ui::RoomsScreen>(fixture.context))
{
    screen->resize(1350, 815);
    screen->show();
    screen->activateWindow();
    if (!QTest::qWaitForWindowActive(screen.get())) {
        qFatal("The screen did not come to the front");
    }
    screen->entered();
}

void RoomRig::type(const QString& text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void RoomRig::press(Qt::Key key, Qt::KeyboardModifiers held) const
{
    QTest::keyClick(QApplication::focusWidget(), key, held);
}

void RoomRig::write(const QString& line) const
{
    type(line);
    press(Qt::Key_Return);
}

void RoomRig::goToRow(int row) const
{
    list().setFocus();
    list().setCurrentIndex(list().model()->index(row, 0));
}

QStringList RoomRig::shown() const
{
    QStringList texts;
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        texts.append(list().model()->index(row, 0).data().toString());
    }
    return texts;
}

QList<domain::Point> RoomRig::points(const QString& mark, int question) const
{
    return domain::pointsOfQuestion(fixture.meeting.meeting(), fixture.meeting.group(mark),
                                    fixture.meeting.question(question));
}

QStringList RoomRig::texts(const QString& mark, int question) const
{
    return textsOf(points(mark, question));
}

QStringList RoomRig::five(const QString& mark) const
{
    return textsOf(usecases::fiveOf(fixture.meeting.meeting(), fixture.meeting.group(mark)));
}

} // namespace tests

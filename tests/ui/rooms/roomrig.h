// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "core/domain/point.h"
#include "tests/support/screenfixture.h"
#include "ui/rooms/roomsscreen.h"

namespace tests {

/// The Rooms screen, shown, and what a person does at it.
class RoomRig
{
public:
    explicit RoomRig(MeetingFixture meeting, ui::Theme::Mode mode = ui::Theme::Mode::Light);

    ScreenFixture fixture;
    std::unique_ptr<ui::RoomsScreen> screen;

    [[nodiscard]] QLineEdit& entry() const { return widget<QLineEdit>("rooms.entry"); }
    [[nodiscard]] QListView& list() const { return widget<QListView>("rooms.points"); }
    [[nodiscard]] QListView& questions() const { return widget<QListView>("rooms.questions"); }
    template <class W>
    [[nodiscard]] W& widget(const char* name) const
    {
        auto* found = screen->findChild<W*>(QString::fromLatin1(name));
        if (!found) {
            qFatal("There is no %s", name);
        }
        return *found;
    }

    /// Types into whatever has the focus.
    void type(const QString& text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const;
    /// Types a line and Enter.
    void write(const QString& line) const;
    /// Selects the row and gives the list the focus.
    void goToRow(int row) const;

    /// What the list shows, from top to bottom.
    [[nodiscard]] QStringList shown() const;
    /// The group's points under the question (from 1), by place.
    [[nodiscard]] QList<domain::Point> points(const QString& mark = QStringLiteral("AF"), int question = 1) const;
    [[nodiscard]] QStringList texts(const QString& mark = QStringLiteral("AF"), int question = 1) const;
    /// The words of the group's five in order.
    [[nodiscard]] QStringList five(const QString& mark = QStringLiteral("AF")) const;
};

} // namespace tests

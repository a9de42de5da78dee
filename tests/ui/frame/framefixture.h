// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/screenfixture.h"
#include "tests/ui/frame/toyscreen.h"
#include "ui/frame/mainwindow.h"

namespace tests {

/// The window of a meeting, shown and active, with three toy screens: "agenda" and "rooms" in the rail, "cellar" under
/// "rooms" and not in it.
class FrameFixture
{
public:
    explicit FrameFixture(MeetingFixture fixture, ui::Theme::Mode mode = ui::Theme::Mode::Light);

    [[nodiscard]] ToyScreen* screen(const QString& id) const { return window->findChild<ToyScreen*>(id); }
    [[nodiscard]] QString textOf(const QString& label) const;
    template <class T>
    [[nodiscard]] T* control(const QString& name) const
    {
        return window->findChild<T*>(name);
    }
    /// Presses keys as the window system gives them: to whoever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;

    MeetingFixture meeting;
    usecases::Overlaps overlaps;
    ui::Theme theme;
    Answers answers;
    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace tests

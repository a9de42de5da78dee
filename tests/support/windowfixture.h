// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/screens.h"
#include "core/usecases/workspace.h"
#include "tests/support/answers.h"
#include "ui/frame/mainwindow.h"
#include "ui/style/theme.h"

namespace tests {

/// The program's own window with all its screens on an open meeting, and answers to what it asks.
class WindowFixture
{
public:
    explicit WindowFixture(usecases::Workspace& workspace, ui::Theme::Mode mode = ui::Theme::Mode::Light);

    /// The widget of that name and type on the screen that is shown; stops the test run where there is none.
    template <class W = QWidget>
    W* find(const QString& name)
    {
        W* widget = window.findChild<W*>(name);
        if (!widget) {
            qFatal("There is no widget called %s", qPrintable(name));
        }
        return widget;
    }

    /// Presses a key (and types a text) where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    void click(const QString& name);
    /// What is due is done and painted.
    static void settle() { QCoreApplication::processEvents(); }

    usecases::Overlaps overlaps;
    ui::Theme theme;
    Answers answers;
    QTemporaryDir folder;
    QSettings settings;
    ui::MainWindow window;
};

} // namespace tests

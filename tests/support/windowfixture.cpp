// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/windowfixture.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace tests {

WindowFixture::WindowFixture(usecases::Workspace& workspace, ui::Theme::Mode mode)
    : overlaps(workspace)
    , theme(mode)
    , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , window(workspace, overlaps, theme, answers, settings, app::screensFor(workspace.place()))
{
    theme.apply();
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qFatal("The window did not become active");
    }
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &window, key, modifiers);
    settle();
}

void WindowFixture::type(const QString& text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void WindowFixture::click(const QString& name)
{
    QTest::mouseClick(find(name), Qt::LeftButton);
    settle();
}

} // namespace tests

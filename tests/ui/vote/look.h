// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "tests/ui/vote/voter.h"

namespace tests {

/// Looks at the screen in both sizes: every button has a name and can be hit. Keeps a picture of each.
inline void look(Moderator& moderator, const QString& name)
{
    const QString mode = moderator.fixture.theme.tokens().dark ? u"dark"_s : u"light"_s;
    for (const QSize size : {QSize(1350, 815), QSize(930, 615)}) {
        moderator.screen.resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(moderator.screen.size(), size);
        ScreenFixture::picture(moderator.screen, u"vote-%1-%2-%3"_s.arg(name).arg(size.width()).arg(mode));
        for (const QAbstractButton* button : moderator.screen.findChildren<QAbstractButton*>()) {
            const bool ofField = qobject_cast<QLineEdit*>(button->parentWidget()) != nullptr; // clears it
            if (button->isVisible() && !ofField && !button->objectName().startsWith(u"qt_"_s)) {
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
                QVERIFY2(button->height() >= ui::leastTarget, qPrintable(button->objectName()));
            }
        }
    }
    moderator.screen.resize(1350, 815);
}

} // namespace tests

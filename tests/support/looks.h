// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include "tests/support/screenfixture.h"

namespace tests {

/// The colours and the size in which a screen is looked at.
struct Look
{
    ui::Theme::Mode mode = ui::Theme::Mode::Light;
    QSize size;

    /// What a picture is called: "board-dark-930".
    [[nodiscard]] QString name(const QString& screen) const
    {
        const bool dark = mode == ui::Theme::Mode::Dark;
        return screen + (dark ? QStringLiteral("-dark-") : QStringLiteral("-light-")) + QString::number(size.width());
    }
};

/// Both colours in both sizes that a screen has in the window of 1440 x 900 and of 1024 x 700.
inline QList<Look> allLooks()
{
    QList<Look> looks;
    for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
        for (const QSize size : {QSize(1350, 815), QSize(930, 615)}) {
            looks.append({mode, size});
        }
    }
    return looks;
}

/// The same as rows of a column "look".
inline void addLooks()
{
    QTest::addColumn<Look>("look");
    for (const Look& look : allLooks()) {
        QTest::newRow(qPrintable(look.name(QStringLiteral("looks")))) << look;
    }
}

} // namespace tests

Q_DECLARE_METATYPE(tests::Look)

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "ui/style/theme.h"

namespace ui {

/// A chip that can be pressed: as small as a chip to look at, as high as anything that is clicked.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChipButton(const QString& text, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {leastTarget, leastTarget}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_shown; ///< text() reads "&" as a mark of its own
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

#include "ui/style/theme.h"

namespace ui {

/// One option of a ballot, as wide as the page: touched as a whole. It shows what it is told, and only asks.
class OptionBox : public QCheckBox
{
    Q_OBJECT

public:
    OptionBox(int number, const QString& option, bool ranked, const Theme& theme, QWidget* parent = nullptr);

    /// Chosen or not, or the place in the voter's order; \a said: the same in words.
    void show(int mark, const QString& said);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void nextCheckState() override {} // the ballot says what it becomes
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont optionFont() const;
    void paintMark(QPainter& painter, const QRectF& box) const;

    QString m_option;
    bool m_ranked;
    int m_mark = 0;
    const Theme& m_theme;
};

} // namespace ui

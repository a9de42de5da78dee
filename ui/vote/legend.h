// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/models/roundfigures.h"
#include "ui/style/theme.h"

namespace ui {

/// The colour of a column's bars.
QColor colourOf(const FigureColumn& column, const Tokens& tokens);

/// What the colours of the bars mean, in as many rows as it takes.
class Legend : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(const Theme& theme, QWidget* parent = nullptr);

    void show(const QList<FigureColumn>& columns);

    [[nodiscard]] QSize sizeHint() const override { return {leastWidth, heightForWidth(width())}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {leastWidth, rowHeight}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int leastWidth = 160;
    static constexpr int rowHeight = 24;

    [[nodiscard]] QList<QRect> places(int width) const;

    const Theme& m_theme;
    QList<FigureColumn> m_columns;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace ui {

/// A line of the history: screen as a chip, verb strong, what was taken back faint and struck out.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistoryDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What the button in the chosen row leaves free of text.
    void setRoomForButton(int width);
    /// Width that the column's usual contents take.
    [[nodiscard]] int widthOf(const QString& text, int column) const;

private:
    [[nodiscard]] QFont fontOf(const QModelIndex& index) const;
    void paintScreen(QPainter& painter, const QRectF& cell, const QString& screen, bool faint) const;

    const Theme& m_theme;
    int m_roomForButton = 0;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/cardpainting.h"

namespace ui {

/// A guiding question as a card, with the number of points at its right.
class QuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QuestionDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    mutable TextCache m_texts;
};

} // namespace ui

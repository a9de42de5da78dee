// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

/// A numbered paragraph as a card; where there is little room, its number alone.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(const Theme& theme, QObject* parent = nullptr);

    void setNarrow(bool narrow);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] qreal numberWidth(const QString& number) const;

    const Theme& m_theme;
    bool m_narrow = false;
    mutable TextCache m_texts;
};

} // namespace ui

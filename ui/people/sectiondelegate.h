// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace ui {

/// A part of the participant list as a small card with its count; a group with its mark.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SectionDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCardOf(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option, bool dashed) const;

    const Theme& m_theme;
};

} // namespace ui

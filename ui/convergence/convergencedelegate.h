// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace ui {

/// A cell of the convergence table: filled in the group's colour where the group raised it, with the number of its
/// points; hatched where the group noted disagreement, with a word where it is not settled.
class ConvergenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConvergenceDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintName(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;
    void paintShare(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;
    void paintGroup(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;
    void paintDisagreement(QPainter& painter, const QRectF& box, const QColor& colour) const;
    void paintUnsettled(QPainter& painter, const QRectF& box) const;

    const Theme& m_theme;
};

} // namespace ui

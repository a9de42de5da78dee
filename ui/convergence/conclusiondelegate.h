// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/convergence/differencecard.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

/// A line of what the table says: a heading, a card with the element and a note behind it, or one with the sides of a
/// difference.
class ConclusionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConclusionDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintElement(QPainter& painter, const QPointF& at, const QModelIndex& index, qreal width) const;

    const Theme& m_theme;
    mutable TextCache m_texts;
    mutable DifferenceCard m_differences;
};

/// A point that somebody raised, with its group's mark.
class StatementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StatementDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    mutable TextCache m_texts;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/widgets/cardpainting.h"

namespace ui {

/// A room's point: its words, its elements, its place in the room's five, whether it is merged, what is new of it since
/// the room reported. A line parts the five from the rest.
class PointCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PointCardDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct SizeKey
    {
        QString text;
        QStringList chips;
        int five = 0;
        bool opensRest = false;
        bool operator==(const SizeKey&) const = default;
        friend size_t qHash(const SizeKey& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.chips, key.five, key.opensRest);
        }
    };

    void forget();
    [[nodiscard]] qreal chipWidth(const QString& chip) const;
    /// Where each chip stands, from the origin; the height that they take together.
    [[nodiscard]] QList<QPointF> placeChips(const QStringList& chips, int five, qreal width, qreal* height) const;
    /// The elements, where it is merged, and last what is new of it.
    [[nodiscard]] QStringList chipsOf(const QModelIndex& index, qreal width) const;
    /// The words that fit.
    [[nodiscard]] QString markOf(const QModelIndex& index, qreal width) const;
    void paintRestLine(QPainter& painter, const QRectF& row) const;
    void paintFive(QPainter& painter, const QPointF& topLeft, int five, bool faint) const;

    const Theme& m_theme;
    QFont m_textFont;
    QFont m_smallFont;
    mutable TextCache m_texts;
    mutable QHash<QString, qreal> m_chipWidths;
    mutable QHash<SizeKey, int> m_heights;
    mutable int m_heightsWidth = -1;
};

} // namespace ui

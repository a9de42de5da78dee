// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QModelIndex>

#include "ui/models/conclusionsmodel.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

/// What stands on the card of a difference: what it is about, and below it each side, groups by mark and colour.
class DifferenceCard
{
public:
    explicit DifferenceCard(const Theme& theme)
        : m_theme(theme)
    {
    }

    qreal height(const QModelIndex& index, qreal width);
    void paint(QPainter& painter, const QPointF& topLeft, const QModelIndex& index, qreal width);
    void clear() { m_texts.clear(); }

private:
    struct Face
    {
        QFont title;
        QColor titleInk;
        QFont side;
    };
    [[nodiscard]] Face faceOf(const QModelIndex& index) const;
    /// Paints the side where there is a painter; gives its height.
    qreal place(QPainter* painter, const QPointF& topLeft, const Side& side, const QFont& font, qreal width);

    const Theme& m_theme;
    TextCache m_texts;
};

} // namespace ui

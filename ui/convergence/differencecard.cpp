// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convergence/differencecard.h"

#include <QPainter>

#include "ui/widgets/groupmark.h"

namespace ui {

namespace {

constexpr qreal markSize = 5 * space;
constexpr qreal betweenSides = 1.5 * space;
constexpr qreal leastWords = 20 * space; ///< less room beside the marks: the words go below them

} // namespace

DifferenceCard::Face DifferenceCard::faceOf(const QModelIndex& index) const
{
    const auto kind = static_cast<Conclusion::Kind>(index.data(ConclusionsModel::KindRole).toInt());
    if (kind == Conclusion::Kind::Warned) {
        return {m_theme.smallFont(), m_theme.tokens().warning, m_theme.textFont()};
    }
    return {m_theme.textFont(), m_theme.tokens().ink, m_theme.smallFont()};
}

qreal DifferenceCard::height(const QModelIndex& index, qreal width)
{
    const Face face = faceOf(index);
    qreal height = m_texts.height(index.data().toString(), face.title, width);
    for (const Side& side : index.data(ConclusionsModel::SidesRole).value<QList<Side>>()) {
        height += betweenSides + place(nullptr, {}, side, face.side, width);
    }
    return height;
}

void DifferenceCard::paint(QPainter& painter, const QPointF& topLeft, const QModelIndex& index, qreal width)
{
    const Face face = faceOf(index);
    const QString title = index.data().toString();
    m_texts.paint(painter, topLeft, title, face.title, width, face.titleInk);
    qreal y = topLeft.y() + m_texts.height(title, face.title, width);
    for (const Side& side : index.data(ConclusionsModel::SidesRole).value<QList<Side>>()) {
        y += betweenSides;
        y += place(&painter, {topLeft.x(), y}, side, face.side, width);
    }
}

qreal DifferenceCard::place(QPainter* painter, const QPointF& topLeft, const Side& side, const QFont& font, qreal width)
{
    const Tokens& tokens = m_theme.tokens();
    qreal x = 0;
    qreal y = 0;
    for (const domain::Group& group : side.groups) {
        if (x > 0 && x + markSize > width) {
            x = 0;
            y += markSize + space;
        }
        if (painter) {
            paintGroupMark(*painter, QRectF(topLeft + QPointF(x, y), QSizeF(markSize, markSize)), group, tokens);
        }
        x += markSize + space;
    }
    x += space;
    if (width - x < leastWords) {
        x = 0;
        y += markSize + space;
    }
    // One line of words stands at the middle of the marks; more begin beside their upper edge.
    const qreal lineHeight = QFontMetricsF(font).height();
    const qreal words = m_texts.height(side.text, font, width - x);
    const qreal down = x > 0 && words < 1.5 * lineHeight ? std::max<qreal>(0, (markSize - words) / 2) : 0;
    if (painter) {
        m_texts.paint(*painter, topLeft + QPointF(x, y + down), side.text, font, width - x,
                      side.quiet ? tokens.muted : tokens.ink);
    }
    return y + std::max(down + words, x > 0 ? markSize : 0);
}

} // namespace ui

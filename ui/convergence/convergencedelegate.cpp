// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convergence/convergencedelegate.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/models/convergencemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal boxHeight = 24;
constexpr qreal corner = 5;
constexpr qreal hatchStep = 7;
constexpr qreal countWidth = 6 * space; ///< room for the number of points at the left of a box

} // namespace

ConvergenceDelegate::ConvergenceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ConvergenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF cell(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(cell, tokens.tint);
    }
    painter->setPen(tokens.line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (index.column() == 0) {
        paintName(*painter, cell, index);
    } else if (index.data(ConvergenceModel::ColourRole).toInt() < 0) {
        paintShare(*painter, cell, index);
    } else {
        paintGroup(*painter, cell, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(cell.adjusted(2, 2, -2, -3), corner + 2, corner + 2);
    }
    painter->restore();
}

void ConvergenceDelegate::paintName(QPainter& painter, const QRectF& cell, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QString code = u"("_s + index.data(ConvergenceModel::CodeRole).toString() + u") "_s;
    const QString label = index.data().toString().mid(code.size());
    QRectF box = cell.adjusted(2 * space, 0, -space, 0);
    painter.setFont(m_theme.strongFont());
    painter.setPen(tokens.muted);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, code);
    box.setLeft(box.left() + QFontMetricsF(m_theme.strongFont()).horizontalAdvance(code));
    const QFont font = m_theme.textFont();
    painter.setFont(font);
    painter.setPen(tokens.ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(label, Qt::ElideRight, box.width()));
}

void ConvergenceDelegate::paintShare(QPainter& painter, const QRectF& cell, const QModelIndex& index) const
{
    painter.setFont(m_theme.strongFont());
    painter.setPen(m_theme.tokens().ink);
    painter.drawText(cell.adjusted(2 * space, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void ConvergenceDelegate::paintGroup(QPainter& painter, const QRectF& cell, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF box(cell.left() + 2 * space, cell.center().y() - boxHeight / 2, cell.width() - 4 * space, boxHeight);
    const int count = index.data(ConvergenceModel::CountRole).toInt();
    const QColor colour = tokens.group(index.data(ConvergenceModel::ColourRole).toInt());
    painter.setPen(Qt::NoPen);
    painter.setBrush(count > 0 ? colour : tokens.chip);
    painter.drawRoundedRect(box, corner, corner);
    if (count == 0) {
        return;
    }
    if (index.data(ConvergenceModel::OpposedRole).toBool()) {
        paintDisagreement(painter, box, colour);
    } else if (index.data(ConvergenceModel::UnsettledRole).toBool()) {
        paintUnsettled(painter, box);
    }
    QFont font = m_theme.smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.onGroup);
    painter.drawText(box.adjusted(2 * space, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
}

void ConvergenceDelegate::paintDisagreement(QPainter& painter, const QRectF& box, const QColor& colour) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFontMetricsF metrics(m_theme.smallFont());
    const QString word = tr("disagree");
    const qreal wordWidth = metrics.horizontalAdvance(word) + 2 * space;
    const bool roomForWord = box.width() >= countWidth + wordWidth + space;
    const QRectF right = box.adjusted(countWidth, 2, -2, -2);
    QPainterPath shape;
    shape.addRoundedRect(right, corner - 2, corner - 2);
    painter.save();
    painter.fillPath(shape, tokens.surface);
    painter.setClipPath(shape);
    if (roomForWord) {
        painter.setFont(m_theme.smallFont());
        painter.setPen(tokens.ink);
        painter.drawText(right, Qt::AlignCenter, word);
    } else {
        painter.setPen(QPen(colour, 2));
        for (qreal x = right.left() - right.height(); x < right.right(); x += hatchStep) {
            painter.drawLine(QPointF(x, right.bottom()), QPointF(x + right.height(), right.top()));
        }
    }
    painter.restore();
}

void ConvergenceDelegate::paintUnsettled(QPainter& painter, const QRectF& box) const
{
    const QFontMetricsF metrics(m_theme.smallFont());
    const QString word = tr("not settled");
    const QRectF right = box.adjusted(countWidth, 0, -2 * space, 0);
    const bool roomForWord = right.width() >= metrics.horizontalAdvance(word);
    painter.setFont(m_theme.smallFont());
    painter.setPen(m_theme.tokens().onGroup);
    painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, roomForWord ? word : u"?"_s);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlights/outlinedelegate.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/models/outlinemodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal below = 2 * space; ///< between two cards
constexpr qreal side = 3 * space;
constexpr qreal upper = 2 * space;

QString figure(const QModelIndex& index)
{
    return index.data(OutlineModel::NumberRole).toString() + u'.';
}

} // namespace

OutlineDelegate::OutlineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void OutlineDelegate::setNarrow(bool narrow)
{
    m_narrow = narrow;
}

qreal OutlineDelegate::numberWidth(const QString& number) const
{
    return QFontMetricsF(m_theme.strongFont()).horizontalAdvance(number) + space;
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const qreal width = view ? view->viewport()->width() : option.rect.width();
    const qreal room = width - 2 * side - numberWidth(figure(index));
    const qreal text = m_narrow ? QFontMetricsF(m_theme.strongFont()).height()
                                : m_texts.height(index.data().toString(), m_theme.textFont(), room);
    return {qRound(width), qCeil(qMax<qreal>(text + 2 * upper, leastTarget) + below)};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -below);
    CardLook look;
    look.selected = option.state & QStyle::State_Selected;
    look.focused = option.state & QStyle::State_HasFocus;
    paintCard(*painter, card, look, tokens);
    painter->save();
    painter->setFont(m_theme.strongFont());
    painter->setPen(tokens.muted);
    const QString number = figure(index);
    const qreal line = QFontMetricsF(m_theme.strongFont()).height();
    if (m_narrow) {
        painter->drawText(card, Qt::AlignCenter, number);
    } else {
        const qreal indent = numberWidth(number);
        painter->drawText(QRectF(card.left() + side, card.top() + upper, indent, line), Qt::AlignLeft, number);
        m_texts.paint(*painter, card.topLeft() + QPointF(side + indent, upper), index.data().toString(),
                      m_theme.textFont(), card.width() - 2 * side - indent, tokens.ink);
    }
    painter->restore();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/offerdelegate.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int rowHeight = 34;
constexpr int padding = 10;

/// Draws at the right end of \a room and gives what is left of it.
QRect drawAtEnd(QPainter& painter, const QRect& room, const QString& text)
{
    if (text.isEmpty()) {
        return room;
    }
    const int most = room.width() / 2;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, most);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(shown) - padding, 0);
}

} // namespace

OfferDelegate::OfferDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void OfferDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.tint);
        painter->drawRoundedRect(option.rect, space, space);
    }
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);
    painter->setFont(m_theme.smallFont());
    painter->setPen(tokens.muted);
    room = drawAtEnd(*painter, room, index.data(OfferKeyRole).toString());
    room = drawAtEnd(*painter, room, index.data(OfferDetailRole).toString());
    painter->setFont(m_theme.textFont());
    painter->setPen(tokens.ink);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {1, rowHeight};
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/questiondelegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "ui/models/roomquestionsmodel.h"
#include "ui/style/theme.h"

namespace ui {

namespace {

constexpr int mostLines = 5;
constexpr int gap = 2 * space;
constexpr int inset = 3 * space;
constexpr int countWidth = 32;

int textWidth(int rowWidth)
{
    return std::max(40, rowWidth - 2 * inset - countWidth);
}

} // namespace

QuestionDelegate::QuestionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const qreal words = m_texts.height(index.data().toString(), m_theme.textFont(), textWidth(width), mostLines);
    return {width, qCeil(words) + 5 * space + gap};
}

void QuestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -gap);
    CardLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = look.selected && option.state.testFlag(QStyle::State_HasFocus);
    paintCard(*painter, card, look, tokens);

    const qreal top = card.top() + 2.5 * space;
    const qreal firstLine = QFontMetricsF(m_theme.textFont()).height();
    m_texts.paint(*painter, {card.left() + inset, top}, index.data().toString(), m_theme.textFont(),
                  textWidth(option.rect.width()), tokens.ink, mostLines);
    painter->setFont(m_theme.strongFont());
    painter->setPen(tokens.muted);
    painter->drawText(QRectF(card.right() - inset - countWidth, top, countWidth, firstLine),
                      Qt::AlignVCenter | Qt::AlignRight,
                      QLocale().toString(index.data(RoomQuestionsModel::CountRole).toInt()));
}

} // namespace ui

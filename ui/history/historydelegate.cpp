// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historydelegate.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/models/historymodel.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

namespace {

constexpr qreal chipWidth = 76;
constexpr int sideSpace = 3 * space;

} // namespace

HistoryDelegate::HistoryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void HistoryDelegate::setRoomForButton(int width)
{
    m_roomForButton = width;
}

QFont HistoryDelegate::fontOf(const QModelIndex& index) const
{
    QFont font = index.column() == HistoryModel::Verb ? m_theme.strongFont() : m_theme.textFont();
    const bool said = index.column() == HistoryModel::Verb || index.column() == HistoryModel::Object;
    font.setStrikeOut(said && index.data(HistoryModel::TakenBackRole).toBool());
    return font;
}

int HistoryDelegate::widthOf(const QString& text, int column) const
{
    if (column == HistoryModel::Where) {
        return qRound(chipWidth) + 2 * space;
    }
    const QFont font = column == HistoryModel::Verb ? m_theme.strongFont() : m_theme.textFont();
    return qCeil(QFontMetricsF(font).horizontalAdvance(text)) + sideSpace + 2 * space;
}

void HistoryDelegate::paintScreen(QPainter& painter, const QRectF& cell, const QString& screen, bool faint) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFont font = m_theme.smallFont();
    const qreal height = chipSize(screen, font).height();
    const QRectF chip(cell.left(), cell.center().y() - height / 2, chipWidth, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chip);
    painter.setOpacity(faint ? 0.7 : 1);
    painter.drawRoundedRect(chip, space, space);
    painter.setPen(tokens.muted);
    painter.setFont(font);
    painter.drawText(chip, Qt::AlignCenter, QFontMetricsF(font).elidedText(screen, Qt::ElideRight, chipWidth - space));
    painter.setOpacity(1);
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool takenBack = index.data(HistoryModel::TakenBackRole).toBool();
    const QRectF cell(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(cell, tokens.tint);
    }
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), tokens.line);
    const bool besideButton =
        index.column() == HistoryModel::Object && option.state & QStyle::State_Selected && !takenBack;
    const QRectF text = cell.adjusted(index.column() == HistoryModel::Time ? 4 * space : sideSpace / 2, 0,
                                      -space - (besideButton ? m_roomForButton : 0), 0);
    const QString shown = index.data().toString();
    if (index.column() == HistoryModel::Where) {
        paintScreen(*painter, text, shown, takenBack);
    } else {
        const QFont font = fontOf(index);
        painter->setFont(font);
        painter->setPen(takenBack || index.column() == HistoryModel::Time ? tokens.muted : tokens.ink);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          QFontMetricsF(font).elidedText(shown, Qt::ElideRight, text.width()));
    }
    painter->restore();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/participantdelegate.h"

#include <QPainter>

#include "ui/models/participantsmodel.h"
#include "ui/widgets/groupmark.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal markSide = 20;
constexpr qreal dotSide = 10;

} // namespace

ParticipantDelegate::ParticipantDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ParticipantDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF cell = QRectF(option.rect).adjusted(2 * space, 0, -2 * space, 0);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens.tint);
    }
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    switch (index.column()) {
    case ParticipantsModel::GroupColumn:
        paintMark(*painter, cell, index);
        break;
    case ParticipantsModel::HereColumn:
        paintDot(*painter, cell, index.data(ParticipantsModel::HereRole).toBool());
        break;
    default:
        paintText(*painter, cell, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), space, space);
    }
    painter->restore();
}

void ParticipantDelegate::paintText(QPainter& painter, const QRectF& cell, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool quiet =
        index.column() == ParticipantsModel::NumberColumn || index.column() == ParticipantsModel::PositionColumn;
    QFont font = m_theme.textFont();
    font.setWeight(index.column() == ParticipantsModel::NameColumn ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.setPen(quiet ? tokens.muted : tokens.ink);
    const QString text = QFontMetricsF(font).elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void ParticipantDelegate::paintMark(QPainter& painter, const QRectF& cell, const QModelIndex& index) const
{
    const QVariant group = index.data(ParticipantsModel::GroupRole);
    if (group.isValid()) {
        const QRectF mark(cell.left(), cell.center().y() - markSide / 2, markSide, markSide);
        paintGroupMark(painter, mark, group.value<domain::Group>(), m_theme.tokens());
        return;
    }
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, u"–"_s);
}

void ParticipantDelegate::paintDot(QPainter& painter, const QRectF& cell, bool here) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF dot(cell.left() + space, cell.center().y() - dotSide / 2, dotSide, dotSide);
    painter.setPen(here ? QPen(Qt::NoPen) : QPen(tokens.muted, 1.2));
    painter.setBrush(here ? QBrush(tokens.good) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/sectiondelegate.h"

#include <QPainter>

#include "ui/models/peoplesectionsmodel.h"
#include "ui/widgets/cardpainting.h"
#include "ui/widgets/groupmark.h"

namespace ui {

namespace {

constexpr int cardHeight = 34;
constexpr int below = space; ///< between cards
constexpr qreal markSide = 20;

} // namespace

SectionDelegate::SectionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {10, cardHeight + below};
}

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto kind = index.data(PeopleSectionsModel::KindRole).value<PeopleSection::Kind>();
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -below);
    const int count = index.data(PeopleSectionsModel::CountRole).toInt();
    const bool waiting = kind == PeopleSection::Kind::NoGroup;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == PeopleSection::Kind::Heading) {
        painter->setFont(m_theme.strongFont());
        painter->setPen(tokens.ink);
        painter->drawText(card, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    paintCardOf(*painter, card, option, waiting);
    QRectF inside = card.adjusted(3 * space, 0, -3 * space, 0);
    if (const QVariant group = index.data(PeopleSectionsModel::GroupRole); group.isValid()) {
        const QRectF mark(inside.left() - 1, inside.center().y() - markSide / 2, markSide, markSide);
        paintGroupMark(*painter, mark, group.value<domain::Group>(), tokens);
        inside.setLeft(mark.right() + 2 * space);
    }
    painter->setFont(m_theme.strongFont());
    painter->setPen(waiting && count > 0 ? tokens.warning : tokens.muted);
    const QString number = QString::number(count);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, number);
    inside.setRight(inside.right() - QFontMetricsF(painter->font()).horizontalAdvance(number) - 2 * space);
    painter->setFont(m_theme.textFont());
    painter->setPen(tokens.ink);
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

void SectionDelegate::paintCardOf(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option,
                                  bool dashed) const
{
    const Tokens& tokens = m_theme.tokens();
    CardLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = look.selected && option.state.testFlag(QStyle::State_HasFocus);
    if (!dashed || look.selected) {
        paintCard(painter, card, look, tokens);
        return;
    }
    painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace ui

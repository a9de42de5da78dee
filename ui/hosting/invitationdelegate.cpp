// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosting/invitationdelegate.h"

#include <QPainter>

#include "ui/models/invitationsmodel.h"
#include "ui/widgets/cardpainting.h"
#include "ui/widgets/groupmark.h"

namespace ui {

namespace {

constexpr int cardHeight = 36;
constexpr int below = space; ///< between cards
constexpr qreal markSide = 22;

} // namespace

InvitationDelegate::InvitationDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize InvitationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {10, cardHeight + below};
}

void InvitationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -below);
    CardLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.focused = look.selected && option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, card, look, tokens);
    QRectF inside = card.adjusted(3 * space, 0, -3 * space, 0);
    if (const QVariant group = index.data(InvitationsModel::GroupRole); group.isValid()) {
        const QRectF mark(inside.left(), inside.center().y() - markSide / 2, markSide, markSide);
        paintGroupMark(*painter, mark, group.value<domain::Group>(), tokens);
        inside.setLeft(mark.right() + 2 * space);
    }
    painter->setFont(m_theme.textFont());
    painter->setPen(tokens.ink);
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

} // namespace ui

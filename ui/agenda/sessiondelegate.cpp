// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agenda/sessiondelegate.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include "ui/models/agendamodel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal padding = 2 * space;
constexpr qreal sides = 4 * space;
constexpr qreal below = 2 * space; ///< between cards

QColor edgeOf(domain::SessionKind kind, const Tokens& tokens)
{
    switch (kind) {
    case domain::SessionKind::Opening:
    case domain::SessionKind::Closing:
        return tokens.good;
    case domain::SessionKind::Plenary:
        return tokens.accent;
    case domain::SessionKind::Breakout:
        return tokens.followUp;
    case domain::SessionKind::Webinar:
        return tokens.warning;
    default:
        return tokens.muted;
    }
}

qreal widthOf(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

} // namespace

/// What stands where on a card, from its top left.
struct SessionDelegate::Parts
{
    QString times;
    QString title;
    QString people;
    QString room;
    QString now; ///< of the running session, else empty
    bool late = false;
    qreal titleLeft = 0;
    qreal titleWidth = 0;
    qreal titleHeight = 0;
    qreal peopleHeight = 0;
    qreal height = 0;
};

SessionDelegate::SessionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_texts.clear(); });
}

SessionDelegate::Parts SessionDelegate::partsOf(const QModelIndex& index, qreal width) const
{
    Parts parts;
    parts.times = index.data(AgendaModel::TimesRole).toString();
    parts.title = index.data(Qt::DisplayRole).toString();
    parts.people = index.data(AgendaModel::PeopleRole).toString();
    parts.room = index.data(AgendaModel::RoomRole).toString();
    if (index.data(AgendaModel::StateRole).value<AgendaRow::State>() == AgendaRow::State::Running) {
        const qint64 left = index.data(AgendaModel::LeftRole).toLongLong();
        parts.late = left < 0;
        parts.now =
            parts.late ? tr("now · %1 over").arg(durationWord(-left)) : tr("now · %1 left").arg(durationWord(left));
    }
    const QFont small = m_theme.smallFont();
    parts.titleLeft = sides + widthOf(u"00:00 – 00:00"_s, m_theme.strongFont()) + 4 * space;
    qreal right = parts.room.isEmpty() ? 0 : widthOf(parts.room, small) + 4 * space;
    right += parts.now.isEmpty() ? 0 : chipSize(parts.now, small).width() + 3 * space;
    parts.titleWidth = qMax(width - parts.titleLeft - right - sides, 40.0);
    parts.titleHeight = m_texts.height(parts.title, m_theme.textFont(), parts.titleWidth);
    parts.peopleHeight = parts.people.isEmpty() ? 0 : m_texts.height(parts.people, small, parts.titleWidth) + 2;
    parts.height = 2 * padding + parts.titleHeight + parts.peopleHeight;
    return parts;
}

QSize SessionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (index.data(AgendaModel::HeadingRole).toBool()) {
        return {width, qRound(QFontMetricsF(m_theme.strongFont()).height() + (index.row() == 0 ? 2 : 4) * space)};
    }
    return {width, qCeil(qMax(partsOf(index, width).height, qreal(leastTarget)) + below)};
}

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(AgendaModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        return;
    }
    const Tokens& tokens = m_theme.tokens();
    const auto state = index.data(AgendaModel::StateRole).value<AgendaRow::State>();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool faint = state == AgendaRow::State::Past;
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -below);
    CardLook look;
    // Tint says "now" on this screen; the chosen session has the accent's border.
    look.selected = state == AgendaRow::State::Running;
    look.focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    look.faint = faint && !selected;
    look.edge = edgeOf(index.data(AgendaModel::KindRole).value<domain::SessionKind>(), tokens);
    paintCard(*painter, card, look, tokens);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected && !look.focused) {
        painter->setPen(QPen(tokens.accent, 1));
        painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    paintTexts(*painter, partsOf(index, card.width()), card, faint);
    painter->restore();
}

void SessionDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    painter.setFont(m_theme.strongFont());
    painter.setPen(m_theme.tokens().ink);
    painter.drawText(option.rect.adjusted(0, 0, 0, -2 * space), Qt::AlignLeft | Qt::AlignBottom,
                     index.data(Qt::DisplayRole).toString());
}

void SessionDelegate::paintTexts(QPainter& painter, const Parts& parts, const QRectF& card, bool faint) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFont small = m_theme.smallFont();
    const QColor ink = faint ? tokens.muted : tokens.ink;
    const qreal top = card.top() + padding;
    const qreal line = QFontMetricsF(m_theme.textFont()).height();

    painter.setFont(m_theme.strongFont());
    painter.setPen(ink);
    painter.drawText(QRectF(card.left() + sides, top, parts.titleLeft, line), Qt::AlignLeft | Qt::AlignVCenter,
                     parts.times);
    m_texts.paint(painter, {card.left() + parts.titleLeft, top}, parts.title, m_theme.textFont(), parts.titleWidth,
                  ink);
    if (!parts.people.isEmpty()) {
        m_texts.paint(painter, {card.left() + parts.titleLeft, top + parts.titleHeight + 2}, parts.people, small,
                      parts.titleWidth, tokens.muted);
    }
    qreal right = card.right() - sides;
    if (!parts.now.isEmpty()) {
        const QSizeF size = chipSize(parts.now, small);
        const QRectF chip(right - size.width(), top - 1, size.width(), size.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(chip, space, space);
        painter.setFont(small);
        painter.setPen(parts.late ? tokens.warning : tokens.accent);
        painter.drawText(chip, Qt::AlignCenter, parts.now);
        right = chip.left() - 3 * space;
    }
    painter.setFont(small);
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(card.left(), top, right - card.left(), line), Qt::AlignRight | Qt::AlignVCenter,
                     parts.room);
}

} // namespace ui

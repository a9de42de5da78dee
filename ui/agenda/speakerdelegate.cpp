// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agenda/speakerdelegate.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include "ui/models/speakersmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qreal nameLeft = 8 * space;

/// Minutes and seconds: a speaker has no hours.
QString clockOf(qint64 seconds)
{
    const qint64 whole = qAbs(seconds);
    return (seconds < 0 ? u"−"_s : QString()) +
           u"%1:%2"_s.arg(whole / 60, 2, 10, QChar(u'0')).arg(whole % 60, 2, 10, QChar(u'0'));
}

} // namespace

SpeakerDelegate::SpeakerDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

qreal SpeakerDelegate::nameWidth(const QStyleOptionViewItem& option) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const qreal width = view ? view->viewport()->width() : option.rect.width();
    const qreal clock = QFontMetricsF(m_theme.strongFont()).horizontalAdvance(u"−00:00"_s);
    return qMax(width - nameLeft - clock - 4 * space, 40.0);
}

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const qreal height = m_texts.height(index.data().toString(), m_theme.textFont(), nameWidth(option));
    return {10, qMax(leastTarget, qCeil(height + 2 * space))};
}

void SpeakerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool current = index.data(SpeakersModel::CurrentRole).toBool();
    const bool spoken = index.data(SpeakersModel::SpokenRole).toBool();
    const qint64 left = index.data(SpeakersModel::LeftRole).toLongLong();
    const QRectF row = QRectF(option.rect).adjusted(2 * space, space, -2 * space, -space);
    const QColor ink = spoken ? tokens.muted : tokens.ink;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), space, space);
    }
    painter->setFont(m_theme.textFont());
    painter->setPen(current ? tokens.accent : tokens.muted);
    painter->drawText(row, Qt::AlignLeft | Qt::AlignTop,
                      current ? u"▸"_s : QString::number(index.data(SpeakersModel::NumberRole).toInt()));
    m_texts.paint(*painter, {option.rect.left() + nameLeft, row.top()}, index.data().toString(), m_theme.textFont(),
                  nameWidth(option), ink);
    painter->setFont(current ? m_theme.strongFont() : m_theme.textFont());
    painter->setPen(current && left <= 0 ? tokens.warning : current ? tokens.ink : tokens.muted);
    painter->drawText(row, Qt::AlignRight | Qt::AlignTop, clockOf(left));
    painter->restore();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/convergence/conclusiondelegate.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include "ui/models/conclusionsmodel.h"
#include "ui/models/statementsmodel.h"
#include "ui/widgets/groupmark.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int gap = 2 * space;
constexpr int padding = 3 * space;
constexpr int markSize = 5 * space;
constexpr int headingHeight = 7 * space;

qreal viewWidth(const QStyleOptionViewItem& option)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(option.widget);
    return area ? area->viewport()->width() : option.rect.width();
}

bool isHeading(const QModelIndex& index)
{
    return index.data(ConclusionsModel::CodeRole).toString().isEmpty();
}

QString titleOf(const QModelIndex& index)
{
    return u"("_s + index.data(ConclusionsModel::CodeRole).toString() + u") "_s + index.data().toString();
}

CardLook lookOf(const QStyleOptionViewItem& option)
{
    CardLook look;
    look.selected = option.state & QStyle::State_Selected;
    look.focused = option.state & QStyle::State_HasFocus;
    return look;
}

/// Whether the note stands behind the title, or below it.
bool noteBesides(const QString& title, const QString& note, const Theme& theme, qreal width)
{
    return QFontMetricsF(theme.textFont()).horizontalAdvance(title) +
               QFontMetricsF(theme.smallFont()).horizontalAdvance(note) + 2 * space <=
           width;
}

} // namespace

ConclusionDelegate::ConclusionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_texts.clear(); });
}

QSize ConclusionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isHeading(index)) {
        return {1, headingHeight};
    }
    const qreal width = viewWidth(option) - 2 * padding;
    const QString title = titleOf(index);
    const QString note = index.data(ConclusionsModel::NoteRole).toString();
    qreal height = m_texts.height(title, m_theme.textFont(), width) + 4 * space;
    if (!note.isEmpty() && !noteBesides(title, note, m_theme, width)) {
        height += QFontMetricsF(m_theme.smallFont()).height() + 2;
    }
    return {1, qMax(leastTarget, qCeil(height)) + gap};
}

void ConclusionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF row(option.rect);
    if (isHeading(index)) {
        QFont font = m_theme.smallFont();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(tokens.ink);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        return;
    }
    const QRectF card = row.adjusted(0, 0, 0, -gap);
    paintCard(*painter, card, lookOf(option), tokens);
    const qreal width = viewWidth(option) - 2 * padding;
    const QString title = titleOf(index);
    const QPointF at = card.topLeft() + QPointF(padding, 2 * space);
    m_texts.paint(*painter, at, title, m_theme.textFont(), width, tokens.ink);
    const QString note = index.data(ConclusionsModel::NoteRole).toString();
    painter->setFont(m_theme.smallFont());
    painter->setPen(tokens.muted);
    const bool besides = noteBesides(title, note, m_theme, width);
    const qreal lineHeight = QFontMetricsF(m_theme.textFont()).height();
    const qreal x = besides ? at.x() + QFontMetricsF(m_theme.textFont()).horizontalAdvance(title) + 2 * space : at.x();
    const qreal y = besides ? at.y() : at.y() + m_texts.height(title, m_theme.textFont(), width) + 2;
    painter->drawText(QRectF(x, y, width, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, note);
}

StatementDelegate::StatementDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_texts.clear(); });
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const qreal width = viewWidth(option) - 2 * padding - markSize - 2 * space;
    qreal height = m_texts.height(index.data().toString(), m_theme.textFont(), width);
    if (index.data(StatementsModel::OpposedRole).toBool()) {
        height += chipSize({}, m_theme.smallFont()).height() + space;
    }
    return {1, qCeil(qMax(height, static_cast<qreal>(markSize))) + 4 * space + gap};
}

void StatementDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -gap);
    paintCard(*painter, card, lookOf(option), tokens);
    const QPointF at = card.topLeft() + QPointF(padding, 2 * space);
    paintGroupMark(*painter, QRectF(at, QSizeF(markSize, markSize)),
                   index.data(StatementsModel::GroupRole).value<domain::Group>(), tokens);
    const qreal width = viewWidth(option) - 2 * padding - markSize - 2 * space;
    const QPointF words = at + QPointF(markSize + 2 * space, 1);
    m_texts.paint(*painter, words, index.data().toString(), m_theme.textFont(), width, tokens.ink);
    if (index.data(StatementsModel::OpposedRole).toBool()) {
        const qreal height = m_texts.height(index.data().toString(), m_theme.textFont(), width);
        paintChip(*painter, words + QPointF(0, height + space), tr("disagreement"), m_theme.smallFont(), tokens);
    }
}

} // namespace ui

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

Conclusion::Kind kindOf(const QModelIndex& index)
{
    return static_cast<Conclusion::Kind>(index.data(ConclusionsModel::KindRole).toInt());
}

bool isDifference(const QModelIndex& index)
{
    return kindOf(index) == Conclusion::Kind::Dispute || kindOf(index) == Conclusion::Kind::Warned;
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
    , m_differences(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_texts.clear();
        m_differences.clear();
    });
}

QSize ConclusionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (kindOf(index) == Conclusion::Kind::Heading) {
        return {1, headingHeight};
    }
    const qreal width = viewWidth(option) - 2 * padding;
    if (isDifference(index)) {
        return {1, qCeil(m_differences.height(index, width)) + 4 * space + gap};
    }
    const QString title = index.data().toString();
    const QString note = index.data(ConclusionsModel::NoteRole).toString();
    qreal height = m_texts.height(title, m_theme.textFont(), width) + 4 * space;
    if (!note.isEmpty() && !noteBesides(title, note, m_theme, width)) {
        height += QFontMetricsF(m_theme.smallFont()).height() + 2;
    }
    return {1, qMax(leastTarget, qCeil(height)) + gap};
}

void ConclusionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRectF row(option.rect);
    if (kindOf(index) == Conclusion::Kind::Heading) {
        QFont font = m_theme.smallFont();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_theme.tokens().ink);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        return;
    }
    const QRectF card = row.adjusted(0, 0, 0, -gap);
    paintCard(*painter, card, lookOf(option), m_theme.tokens());
    const qreal width = viewWidth(option) - 2 * padding;
    const QPointF at = card.topLeft() + QPointF(padding, 2 * space);
    if (isDifference(index)) {
        m_differences.paint(*painter, at, index, width);
    } else {
        paintElement(*painter, at, index, width);
    }
}

void ConclusionDelegate::paintElement(QPainter& painter, const QPointF& at, const QModelIndex& index, qreal width) const
{
    const Tokens& tokens = m_theme.tokens();
    const QString title = index.data().toString();
    const QColor ink = kindOf(index) == Conclusion::Kind::Open ? tokens.muted : tokens.ink;
    m_texts.paint(painter, at, title, m_theme.textFont(), width, ink);
    const QString note = index.data(ConclusionsModel::NoteRole).toString();
    painter.setFont(m_theme.smallFont());
    painter.setPen(tokens.muted);
    const bool besides = noteBesides(title, note, m_theme, width);
    const qreal lineHeight = QFontMetricsF(m_theme.textFont()).height();
    const qreal x = besides ? at.x() + QFontMetricsF(m_theme.textFont()).horizontalAdvance(title) + 2 * space : at.x();
    const qreal y = besides ? at.y() : at.y() + m_texts.height(title, m_theme.textFont(), width) + 2;
    painter.drawText(QRectF(x, y, width, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, note);
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
    if (!index.data(StatementsModel::StanceRole).toString().isEmpty()) {
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
    if (const QString stance = index.data(StatementsModel::StanceRole).toString(); !stance.isEmpty()) {
        const qreal height = m_texts.height(index.data().toString(), m_theme.textFont(), width);
        paintChip(*painter, words + QPointF(0, height + space), stance, m_theme.smallFont(), tokens);
    }
}

} // namespace ui

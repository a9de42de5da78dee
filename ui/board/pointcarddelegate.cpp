// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/pointcarddelegate.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <algorithm>

#include "ui/board/cardmetrics.h"
#include "ui/models/pointcardsmodel.h"

namespace ui {

namespace {

constexpr int leastWidth = 40;
constexpr float restLineOpacity = 0.5F;
constexpr qsizetype mostHeights = 20'000;

int widthOf(const QStyleOptionViewItem& option)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(option.widget);
    return qMax(leastWidth, (area ? area->viewport()->width() : option.rect.width()) - 2 * cards::padding);
}

} // namespace

PointCardDelegate::PointCardDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    forget();
    connect(&theme, &Theme::changed, this, &PointCardDelegate::forget);
}

void PointCardDelegate::forget()
{
    m_textFont = m_theme.textFont();
    m_smallFont = m_theme.smallFont();
    m_texts.clear();
    m_chipWidths.clear();
    m_heights.clear();
}

qreal PointCardDelegate::chipWidth(const QString& chip) const
{
    const auto at = m_chipWidths.constFind(chip);
    return at != m_chipWidths.constEnd() ? *at : *m_chipWidths.insert(chip, chipSize(chip, m_smallFont).width());
}

QList<QPointF> PointCardDelegate::placeChips(const QStringList& chips, int five, qreal width, qreal* height) const
{
    const qreal lineHeight = chipSize({}, m_smallFont).height();
    QList<QPointF> places;
    qreal x = five > 0 ? lineHeight + cards::chipGap : 0;
    qreal y = 0;
    for (const QString& chip : chips) {
        const qreal wide = chipWidth(chip);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHeight + cards::chipGap;
        }
        places.append({x, y});
        x += wide + cards::chipGap;
    }
    *height = chips.isEmpty() && five == 0 ? 0 : y + lineHeight;
    return places;
}

QString PointCardDelegate::markOf(const QModelIndex& index, qreal width) const
{
    const QStringList marks = index.data(PointCardsModel::MarksRole).toStringList();
    const auto fits =
        std::find_if(marks.begin(), marks.end(), [&](const QString& mark) { return chipWidth(mark) <= width; });
    return fits != marks.end() ? *fits : marks.isEmpty() ? QString() : marks.last();
}

QStringList PointCardDelegate::chipsOf(const QModelIndex& index, qreal width) const
{
    QStringList chips = index.data(PointCardsModel::ChipsRole).toStringList();
    if (const QString mark = markOf(index, width); !mark.isEmpty()) {
        chips.append(mark);
    }
    return chips;
}

QSize PointCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(option);
    if (width != m_heightsWidth || m_heights.size() > mostHeights) {
        m_heights.clear();
        m_texts.clear();
        m_heightsWidth = width;
    }
    const SizeKey key{index.data().toString(), chipsOf(index, width), index.data(PointCardsModel::FiveRole).toInt(),
                      index.data(PointCardsModel::OpensRestRole).toBool()};
    if (const auto at = m_heights.constFind(key); at != m_heights.constEnd()) {
        return {leastWidth, *at};
    }
    qreal chipsHeight = 0;
    Q_UNUSED(placeChips(key.chips, key.five, width, &chipsHeight))
    const qreal words = m_texts.height(key.text, m_textFont, width, cards::mostPointLines);
    const qreal below = chipsHeight > 0 ? chipsHeight + 2 * space : 0;
    const int height =
        qCeil(words + below) + 2 * cards::padding - space + cards::gap + (key.opensRest ? cards::restLineHeight : 0);
    m_heights.insert(key, height);
    return {leastWidth, height};
}

void PointCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool merged = index.data(PointCardsModel::MergedRole).toBool();
    CardLook look;
    look.selected = option.state & QStyle::State_Selected;
    look.focused = option.state & QStyle::State_HasFocus;
    look.faint = merged;
    look.outlined = index.data(PointCardsModel::OutlinedRole).toBool();
    QRectF card = QRectF(option.rect).adjusted(0, 0, 0, -cards::gap);
    if (index.data(PointCardsModel::OpensRestRole).toBool()) {
        paintRestLine(*painter, card);
        card.setTop(card.top() + cards::restLineHeight);
    }
    paintCard(*painter, card, look, tokens);

    const qreal width = widthOf(option);
    const QPointF topLeft = card.topLeft() + QPointF(cards::padding, cards::padding - space / 2);
    const QString words = index.data().toString();
    m_texts.paint(*painter, topLeft, words, m_textFont, width, merged && !look.selected ? tokens.muted : tokens.ink,
                  cards::mostPointLines);

    const QStringList chips = chipsOf(index, width);
    const bool marked = !markOf(index, width).isEmpty();
    const int five = index.data(PointCardsModel::FiveRole).toInt();
    qreal chipsHeight = 0;
    const QList<QPointF> places = placeChips(chips, five, width, &chipsHeight);
    const QPointF below(topLeft.x(), card.bottom() - cards::padding + space / 2 - chipsHeight);
    if (five > 0) {
        paintFive(*painter, below, five, merged);
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (marked && i == chips.size() - 1) {
            paintNews(*painter, below + places.at(i), chips.at(i), m_smallFont, tokens);
        } else {
            paintChip(*painter, below + places.at(i), chips.at(i), m_smallFont, tokens, merged);
        }
    }
}

void PointCardDelegate::paintRestLine(QPainter& painter, const QRectF& row) const
{
    const qreal y = row.top() + cards::restLineHeight / 2.0 - cards::gap / 2.0;
    QColor ink = m_theme.tokens().muted;
    ink.setAlphaF(restLineOpacity);
    painter.fillRect(QRectF(row.left(), qRound(y), row.width(), 1), ink);
}

void PointCardDelegate::paintFive(QPainter& painter, const QPointF& topLeft, int five, bool faint) const
{
    const Tokens& tokens = m_theme.tokens();
    const qreal side = chipSize({}, m_smallFont).height();
    const QRectF box = QRectF(topLeft, QSizeF(side, side)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(faint ? tokens.muted : tokens.accent);
    painter.drawEllipse(box);
    QFont font = m_smallFont;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, QString::number(five));
    painter.restore();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/legend.h"

#include <QPainter>
#include <QStyle>

#include "ui/widgets/groupmark.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int markSize = 18;
constexpr int dotSize = 12;
constexpr int gap = 4 * space;

} // namespace

QColor colourOf(const FigureColumn& column, const Tokens& tokens)
{
    switch (column.kind) {
    case FigureColumn::Kind::Group:
    case FigureColumn::Kind::Region:
        return tokens.group(column.group.colour);
    case FigureColumn::Kind::InFavour:
        return tokens.good;
    case FigureColumn::Kind::Against:
    case FigureColumn::Kind::Objections:
        return tokens.bad;
    case FigureColumn::Kind::SeveralRegions:
    case FigureColumn::Kind::Abstaining:
        return tokens.muted;
    }
    return tokens.muted;
}

Legend::Legend(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"vote.legend"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Legend::show(const QList<FigureColumn>& columns)
{
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    QStringList names;
    for (const FigureColumn& column : columns) {
        names.append(column.name);
    }
    setAccessibleName(names.join(u", "_s));
    updateGeometry();
    update();
}

/// Where mark and name of each column stand, from the leading side on.
QList<QRect> Legend::places(int width) const
{
    const QFontMetrics metrics(m_theme.smallFont());
    QList<QRect> places;
    int left = 0;
    int top = 0;
    for (const FigureColumn& column : m_columns) {
        const int wide = qMin(markSize + 2 * space + metrics.horizontalAdvance(column.name), width);
        if (left > 0 && left + wide > width) {
            left = 0;
            top += rowHeight;
        }
        places.append({left, top, wide, rowHeight});
        left += wide + gap;
    }
    return places;
}

int Legend::heightForWidth(int width) const
{
    const QList<QRect> all = places(qMax(width, leastWidth));
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.smallFont());
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const FigureColumn& column = m_columns.at(i);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), all.at(i));
        const bool isMarked = !column.group.id.isNull();
        const int side = isMarked ? markSize : dotSize;
        QRect mark(0, 0, side, side);
        mark.moveCenter({0, place.center().y()});
        mark.moveLeft(isRightToLeft() ? place.right() - side + 1 : place.left());
        if (isMarked) {
            paintGroupMark(painter, mark, column.group, m_theme.tokens());
            painter.setFont(m_theme.smallFont());
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colourOf(column, m_theme.tokens()));
            painter.drawEllipse(mark);
        }
        const int beside = side + 2 * space;
        const QRect text = isRightToLeft() ? place.adjusted(0, 0, -beside, 0) : place.adjusted(beside, 0, 0, 0);
        painter.setPen(m_theme.tokens().ink);
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(column.name, Qt::ElideRight, text.width() + 1));
    }
}

} // namespace ui

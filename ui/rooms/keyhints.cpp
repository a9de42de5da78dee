// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/keyhints.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int rowHeight = 20;
constexpr int inset = 4;    // between a key's edge and its letters
constexpr int between = 14; // between two hints, the dot in its middle

QRectF shownFrom(const QWidget& widget, qreal x, qreal width)
{
    const QRectF rect(x, 0, width, widget.height());
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), rect.toAlignedRect());
}

} // namespace

KeyHints::KeyHints(const QList<Hint>& hints, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_hints(hints)
    , m_theme(theme)
{
    QStringList told;
    for (const Hint& hint : hints) {
        told.append(hint.key + u' ' + hint.does);
    }
    setAccessibleName(told.join(u", "_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize KeyHints::sizeHint() const
{
    qreal width = 0;
    for (const Hint& hint : m_hints) {
        width += widthOf(hint) + between;
    }
    return {qCeil(width), rowHeight};
}

QSize KeyHints::minimumSizeHint() const
{
    return {0, rowHeight};
}

qreal KeyHints::widthOf(const Hint& hint) const
{
    const QFontMetricsF metrics(m_theme.smallFont());
    return metrics.horizontalAdvance(hint.key) + 2 * inset + inset + metrics.horizontalAdvance(hint.does);
}

void KeyHints::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.smallFont());
    const QFontMetricsF metrics(painter.font());
    qreal x = 0;
    for (qsizetype i = 0; i < m_hints.size() && x + widthOf(m_hints.at(i)) <= width(); ++i) {
        if (i > 0) {
            painter.setPen(m_theme.tokens().muted);
            painter.drawText(shownFrom(*this, x - between, between), Qt::AlignCenter, u"·"_s);
        }
        const Hint& hint = m_hints.at(i);
        const QRectF key = shownFrom(*this, x, metrics.horizontalAdvance(hint.key) + 2 * inset);
        painter.setPen(m_theme.tokens().line);
        painter.drawRoundedRect(key.adjusted(0.5, 1.5, -0.5, -1.5), 3, 3);
        painter.setPen(m_theme.tokens().muted);
        painter.drawText(key, Qt::AlignCenter, hint.key);
        const qreal after = x + key.width() + inset;
        painter.drawText(shownFrom(*this, after, metrics.horizontalAdvance(hint.does) + 2),
                         Qt::AlignVCenter | Qt::AlignLeading, hint.does);
        x += widthOf(hint) + between;
    }
}

} // namespace ui

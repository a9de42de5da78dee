// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/optionbox.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

namespace {

constexpr int padding = 4 * space;
constexpr int markSize = 32;
constexpr int textPixels = 20;
constexpr int usualWidth = 600;
constexpr qreal focusLine = 3;

} // namespace

OptionBox::OptionBox(int number, const QString& option, bool ranked, const Theme& theme, QWidget* parent)
    : QCheckBox(parent)
    , m_option(KioskWords::tr("%1. %2", "number, option").arg(QLocale().toString(number), option))
    , m_ranked(ranked)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_option);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OptionBox::show(int mark, const QString& said)
{
    m_mark = mark;
    setChecked(mark > 0);
    setAccessibleDescription(said);
    update();
}

QSize OptionBox::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize OptionBox::minimumSizeHint() const
{
    return {usualWidth / 2, leastKioskTarget};
}

int OptionBox::heightForWidth(int width) const
{
    const int room = qMax(width - markSize - 3 * padding, 3 * markSize);
    return qMax(leastKioskTarget, qCeil(TextCache().height(m_option, optionFont(), room)) + 2 * padding);
}

QFont OptionBox::optionFont() const
{
    QFont font = m_theme.textFont();
    font.setPixelSize(textPixels);
    return font;
}

void OptionBox::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    paintCard(painter, rect(), {isChecked() || isDown(), false, false, false, {}}, tokens);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.ink, focusLine));
        const qreal half = focusLine / 2;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }
    const bool mirrored = isRightToLeft();
    const int left = mirrored ? width() - padding - markSize : padding;
    paintMark(painter, QRectF(left, (height() - markSize) / 2.0, markSize, markSize));
    const int room = width() - markSize - 3 * padding;
    TextCache cache;
    const qreal top = (height() - cache.height(m_option, optionFont(), room)) / 2;
    cache.paint(painter, QPointF(mirrored ? padding : markSize + 2 * padding, top), m_option, optionFont(), room,
                tokens.ink);
}

void OptionBox::paintMark(QPainter& painter, const QRectF& box) const
{
    const Tokens& tokens = m_theme.tokens();
    const qreal round = m_ranked ? box.height() / 2 : radius;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? tokens.accent : tokens.muted, 2));
    painter.setBrush(isChecked() ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round, round);
    painter.setBrush(Qt::NoBrush);
    if (!isChecked()) {
        return;
    }
    if (m_ranked) {
        QFont font = m_theme.strongFont();
        font.setPixelSize(textPixels - 2);
        painter.setFont(font);
        painter.setPen(tokens.onAccent);
        painter.drawText(box, Qt::AlignCenter, QLocale().toString(m_mark));
        return;
    }
    QPainterPath tick(box.topLeft() + QPointF(0.26, 0.53) * markSize);
    tick.lineTo(box.topLeft() + QPointF(0.44, 0.71) * markSize);
    tick.lineTo(box.topLeft() + QPointF(0.76, 0.32) * markSize);
    painter.setPen(QPen(tokens.onAccent, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/chipbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/widgets/cardpainting.h"

namespace ui {

ChipButton::ChipButton(const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shown(text)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ChipButton::sizeHint() const
{
    return {qCeil(chipSize(m_shown, m_theme.smallFont()).width()), leastTarget};
}

void ChipButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    const qreal high = chipSize(m_shown, m_theme.smallFont()).height();
    const QRectF box(0, (height() - high) / 2, width(), high);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(marked ? tokens.muted : tokens.chip, 1));
    painter.setBrush(tokens.chip);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), space, space);
    painter.setPen(marked || hasFocus() ? tokens.ink : tokens.muted);
    painter.setFont(m_theme.smallFont());
    const QRectF words = box.adjusted(space, 0, -space, 0);
    const QString shown = painter.fontMetrics().elidedText(m_shown, Qt::ElideMiddle, qCeil(words.width()));
    painter.drawText(words, Qt::AlignCenter, shown);
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace ui

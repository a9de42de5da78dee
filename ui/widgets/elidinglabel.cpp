// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidinglabel.h"

#include <QStyleOption>
#include <QStylePainter>

namespace ui {

ElidingLabel::ElidingLabel(Look look, QWidget* parent)
    : PlainLabel({}, look, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidingLabel::setText(const QString& text)
{
    PlainLabel::setText(text);
    followWidth();
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {0, PlainLabel::minimumSizeHint().height()};
}

void ElidingLabel::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    constexpr int leastShown = 4; ///< characters; fewer say nothing
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (shown != text() && shown.size() < leastShown) {
        return;
    }
    painter.drawItemText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, option.palette,
                         isEnabled(), shown, foregroundRole());
}

void ElidingLabel::resizeEvent(QResizeEvent* event)
{
    PlainLabel::resizeEvent(event);
    followWidth();
}

void ElidingLabel::followWidth()
{
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? text().toHtmlEscaped() : QString());
}

} // namespace ui

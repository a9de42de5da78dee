// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedlabel.h"

#include <QPainter>

#include "ui/style/theme.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

namespace {

constexpr int usualWidth = 320;
constexpr int leastWidth = 20 * space;

} // namespace

WrappedLabel::WrappedLabel(const QString& text, Look look, QWidget* parent)
    : PlainLabel(text, look, parent)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedLabel::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    ensurePolished();
    return {leastWidth, fontMetrics().height()};
}

int WrappedLabel::heightForWidth(int width) const
{
    ensurePolished();
    return qMax(fontMetrics().height(), qCeil(TextCache().height(text(), font(), width)));
}

void WrappedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    TextCache cache;
    const qreal room = height() - cache.height(text(), font(), width());
    const qreal top = alignment() & Qt::AlignVCenter ? qMax(0.0, room / 2) : 0;
    cache.paint(painter, QPointF(0, top), text(), font(), width(), palette().color(foregroundRole()));
}

} // namespace ui

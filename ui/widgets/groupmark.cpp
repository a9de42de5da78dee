// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/groupmark.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qreal cornerShare = 0.2;
constexpr qreal letterShare = 0.48;

QFont letterFont(const QFont& base, qreal side)
{
    QFont font = base;
    font.setPixelSize(qMax(7, qRound(side * letterShare)));
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

void paintGroupMark(QPainter& painter, const QRectF& rect, const domain::Group& group, const Tokens& tokens, bool faint)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint ? tokens.chip : tokens.group(group.colour));
    const qreal corner = rect.height() * cornerShare;
    painter.drawRoundedRect(rect, corner, corner);
    painter.setPen(faint ? tokens.muted : tokens.onGroup);
    painter.setFont(letterFont(painter.font(), rect.height()));
    painter.drawText(rect, Qt::AlignCenter, group.mark);
    painter.restore();
}

GroupMark::GroupMark(const domain::Group& group, const Theme& theme, int size, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setGroup(group);
}

void GroupMark::setGroup(const domain::Group& group)
{
    m_group = group;
    setAccessibleName(group.name);
    update();
}

void GroupMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF square((width() - m_size) / 2.0, (height() - m_size) / 2.0, m_size, m_size);
    paintGroupMark(painter, square, m_group, m_theme.tokens());
}

} // namespace ui

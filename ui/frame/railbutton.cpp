// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/railbutton.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/frame/tintedicon.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int railWidth = 92;
constexpr int buttonHeight = 58;
constexpr int iconSide = 22;
constexpr int iconTop = 9;
constexpr int labelTop = 33;
constexpr int markWidth = 3;

} // namespace

RailButton::RailButton(const ScreenEntry& entry, int number, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_id(entry.id)
    , m_icon(entry.icon)
    , m_theme(theme)
{
    setObjectName("rail."_L1 + entry.id);
    setText(entry.name);
    setAccessibleName(entry.name);
    setToolTip(tr("%1 (Ctrl+%2)").arg(entry.name, QString::number(number)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize RailButton::sizeHint() const
{
    return {railWidth, buttonHeight};
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        event->ignore();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void RailButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.fillRect(rect(), tokens.railMarked);
    }
    if (isChecked()) {
        painter.fillRect(QRect(0, 0, markWidth, height()), tokens.railAccent);
    }
    const QColor ink = isChecked() ? QColor(Qt::white) : tokens.railInk;
    const QPixmap icon = tintedIcon(m_icon, ink, iconSide, devicePixelRatioF());
    painter.drawPixmap(QPoint((width() - iconSide) / 2, iconTop), icon);
    painter.setFont(m_theme.smallFont());
    painter.setPen(ink);
    const QRect label = rect().adjusted(markWidth, labelTop, -markWidth, 0);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width());
    painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, shown);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.railAccent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 2, -4, -2), radius, radius);
    }
}

} // namespace ui

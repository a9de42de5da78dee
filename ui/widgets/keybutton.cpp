// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

#include "ui/style/restyle.h"
#include "ui/widgets/actionbutton.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int keyPixels = 11;
constexpr int keyPadding = space;
constexpr int sidePadding = 3 * space;
constexpr qreal keyRadius = 3;
constexpr qreal keyEdge = 0.6; ///< opacity

} // namespace

KeyButton::KeyButton(QAction* action, bool primary, const Theme& theme, QWidget* parent)
    : QPushButton(parent)
    , m_theme(theme)
{
    setProperty("primary", primary);
    followAction(*this, action);
    const auto shorten = [this, action] { setText(action->iconText()); };
    shorten();
    connect(action, &QAction::changed, this, shorten);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyButton::setKey(const QString& key)
{
    if (key != m_key) {
        m_key = key;
        updateGeometry();
        update();
    }
}

void KeyButton::setPrimary(bool primary)
{
    restyle(*this, "primary", primary);
}

QFont KeyButton::keyFont() const
{
    QFont font = m_theme.textFont();
    font.setPixelSize(keyPixels);
    return font;
}

QSize KeyButton::keySize() const
{
    const QFontMetrics metrics(keyFont());
    const int height = metrics.height() + 2;
    return {qMax(height, metrics.horizontalAdvance(m_key) + 2 * keyPadding), height};
}

QSize KeyButton::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(text());
    const int key = m_key.isEmpty() ? 0 : keySize().width() + 2 * space;
    const int padding = property("link").toBool() ? space : sidePadding;
    return {words + key + 2 * padding, qMax(leastTarget, QPushButton::sizeHint().height())};
}

QColor KeyButton::ink() const
{
    const Tokens& tokens = m_theme.tokens();
    if (!isEnabled()) {
        return tokens.muted;
    }
    return property("primary").toBool() ? tokens.onAccent : property("link").toBool() ? tokens.accent : tokens.ink;
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int words = fontMetrics().horizontalAdvance(text());
    const QSize key = m_key.isEmpty() ? QSize() : keySize();
    const int whole = words + (m_key.isEmpty() ? 0 : key.width() + 2 * space);
    const int left = (width() - whole) / 2;
    const QRect wordsAt = QStyle::visualRect(layoutDirection(), rect(), {left, 0, words + 1, height()});
    painter.setPen(ink());
    painter.drawText(wordsAt, Qt::AlignCenter | Qt::TextSingleLine, text());
    if (m_key.isEmpty()) {
        return;
    }
    const QRect keyAt =
        QStyle::visualRect(layoutDirection(), rect(),
                           {left + words + 2 * space, (height() - key.height()) / 2, key.width(), key.height()});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(keyFont());
    painter.drawText(keyAt, Qt::AlignCenter, m_key);
    painter.setOpacity(keyEdge);
    painter.drawRoundedRect(QRectF(keyAt).adjusted(0.5, 0.5, -0.5, -0.5), keyRadius, keyRadius);
}

} // namespace ui

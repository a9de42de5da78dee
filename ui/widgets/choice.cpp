// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choice.h"

#include <QPainter>
#include <QStyleOptionButton>

#include "ui/widgets/cardpainting.h"

namespace ui {

namespace {

constexpr int padding = 2 * space;
constexpr int indicator = 16;

int textLeft()
{
    return padding + indicator + 2 * space;
}

QFont headlineFont(const ChoiceText& text, const Theme& theme)
{
    return text.strong ? theme.strongFont() : theme.textFont();
}

} // namespace

int heightOfChoice(const QAbstractButton&, const ChoiceText& text, const Theme& theme, int width)
{
    TextCache cache;
    const int room = qMax(width - textLeft() - padding, 4 * indicator);
    const qreal head = cache.height(text.headline, headlineFont(text, theme), room);
    const qreal below = text.sentence.isEmpty() ? 0 : cache.height(text.sentence, theme.smallFont(), room);
    return qMax(leastTarget, qCeil(head + below) + 2 * padding);
}

void paintChoice(QAbstractButton& button, const ChoiceText& text, const Theme& theme)
{
    const Tokens& tokens = theme.tokens();
    QPainter painter(&button);
    CardLook look;
    look.selected = button.isChecked();
    look.focused = button.hasFocus();
    paintCard(painter, button.rect(), look, tokens);

    const bool isRadio = qobject_cast<QRadioButton*>(&button) != nullptr;
    const QFont headFont = headlineFont(text, theme);
    QStyleOptionButton option;
    option.initFrom(&button);
    option.state |= button.isChecked() ? QStyle::State_On : QStyle::State_Off;
    const int top = padding + qMax(0, (QFontMetrics(headFont).height() - indicator) / 2);
    option.rect =
        QStyle::visualRect(button.layoutDirection(), button.rect(), QRect(padding, top, indicator, indicator));
    button.style()->drawPrimitive(isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option,
                                  &painter, &button);

    const int room = button.width() - textLeft() - padding;
    const int left = button.isRightToLeft() ? padding : textLeft();
    TextCache cache;
    const QColor ink = button.isEnabled() ? tokens.ink : tokens.muted;
    cache.paint(painter, QPointF(left, padding), text.headline, headFont, room, ink);
    const qreal below = padding + cache.height(text.headline, headFont, room);
    cache.paint(painter, QPointF(left, below), text.sentence, theme.smallFont(), room, tokens.muted);
}

} // namespace ui

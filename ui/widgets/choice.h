// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QRadioButton>

#include "ui/style/theme.h"

namespace ui {

/// What a choice says: a line that wraps and, smaller, a sentence below it.
struct ChoiceText
{
    QString headline;
    QString sentence;
    bool strong = false; ///< the headline stands out
};

/// \name What check boxes and radio buttons with wrapped text share
/// \{
int heightOfChoice(const QAbstractButton& button, const ChoiceText& text, const Theme& theme, int width);
void paintChoice(QAbstractButton& button, const ChoiceText& text, const Theme& theme);
/// \}

/// A check box or radio button as a card, with text of more than one line. Button: QCheckBox or QRadioButton.
template <class Button>
class Choice : public Button
{
public:
    Choice(const ChoiceText& text, const Theme& theme, QWidget* parent = nullptr)
        : Button(parent)
        , m_text(text)
        , m_theme(theme)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
        this->setAccessibleName(text.headline);
        this->setAccessibleDescription(text.sentence);
        QObject::connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

    [[nodiscard]] QSize sizeHint() const override { return {leastWidth, heightForWidth(leastWidth)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {leastWidth / 2, leastTarget}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightOfChoice(*this, m_text, m_theme, width); }

protected:
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return this->rect().contains(at); }
    void paintEvent(QPaintEvent*) override { paintChoice(*this, m_text, m_theme); }

private:
    static constexpr int leastWidth = 240;

    ChoiceText m_text;
    const Theme& m_theme;
};

using CheckChoice = Choice<QCheckBox>;
using RadioChoice = Choice<QRadioButton>;

} // namespace ui

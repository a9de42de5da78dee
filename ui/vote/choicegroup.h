// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

#include "ui/widgets/choice.h"

class QGridLayout;

namespace ui {

/// Cards of which one is chosen, in columns. A value is an enumerator as a number.
class ChoiceGroup : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        int value = 0;
        QString name; ///< objectName of its card
        ChoiceText text;
    };

    ChoiceGroup(const Theme& theme, int columns, QWidget* parent = nullptr);

    /// Makes the cards anew where the offers differ from what is shown.
    void offer(const QList<Offer>& offers);
    /// Only the first \a number are shown, and the chosen one; less than 0: all.
    void showFirst(int number);
    /// Which may be chosen now.
    void allow(const std::function<bool(int value)>& allowed);
    void setChosen(int value);
    void enter();

Q_SIGNALS:
    void chosen(int value);

private:
    void placeCards();

    const Theme& m_theme;
    int m_columns;
    int m_first = -1;
    QGridLayout* m_grid;
    QList<Offer> m_offers;
    QList<QRadioButton*> m_cards;
};

} // namespace ui

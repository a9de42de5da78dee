// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/choicegroup.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace ui {

namespace {

bool same(const ChoiceGroup::Offer& a, const ChoiceGroup::Offer& b)
{
    return a.value == b.value && a.text.headline == b.text.headline && a.text.sentence == b.text.sentence;
}

} // namespace

ChoiceGroup::ChoiceGroup(const Theme& theme, int columns, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(2 * space);
}

void ChoiceGroup::offer(const QList<Offer>& offers)
{
    if (std::equal(offers.cbegin(), offers.cend(), m_offers.cbegin(), m_offers.cend(), same)) {
        return;
    }
    m_offers = offers;
    qDeleteAll(m_cards);
    m_cards.clear();
    for (const Offer& one : offers) {
        auto* card = new RadioChoice(one.text, m_theme, this);
        card->setObjectName(one.name);
        m_cards.append(card);
        connect(card, &QRadioButton::toggled, this, [this, value = one.value](bool on) {
            if (on) {
                Q_EMIT chosen(value);
            }
        });
    }
    placeCards();
}

void ChoiceGroup::placeCards()
{
    int shown = 0;
    for (int at = 0; at < m_cards.size(); ++at) {
        QRadioButton* card = m_cards.at(at);
        const bool visible = m_first < 0 || at < m_first || card->isChecked();
        m_grid->removeWidget(card);
        if (visible) {
            m_grid->addWidget(card, shown / m_columns, shown % m_columns);
            ++shown;
        }
        card->setVisible(visible);
    }
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void ChoiceGroup::showFirst(int number)
{
    m_first = number;
    placeCards();
}

void ChoiceGroup::allow(const std::function<bool(int value)>& allowed)
{
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        m_cards.at(at)->setEnabled(allowed(m_offers.at(at).value));
    }
}

void ChoiceGroup::setChosen(int value)
{
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        const QSignalBlocker quiet(m_cards.at(at));
        if (m_offers.at(at).value == value) {
            m_cards.at(at)->setChecked(true);
        }
    }
    // The card that was chosen before unchecked itself behind the blocked one.
    update();
}

void ChoiceGroup::enter()
{
    for (QRadioButton* card : m_cards) {
        if (card->isChecked()) {
            card->setFocus();
        }
    }
}

} // namespace ui

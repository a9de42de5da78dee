// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/chipfield.h"

#include <QKeyEvent>
#include <QLineEdit>

#include "ui/rooms/chipbutton.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int findWidth = 150;

} // namespace

ChipField::ChipField(const QString& name, const QString& addText, const Theme& theme, QWidget& area, Source source,
                     QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_flow(new FlowLayout(this))
    , m_add(new ChipButton(addText, theme, this))
    , m_find(new QLineEdit(this))
    , m_popup(new CompletionPopup(*m_find, area, [this, source] { return source(m_find->text()); }))
{
    setObjectName(name);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setObjectName(name + u".add"_s);
    m_add->setAccessibleName(addText);
    m_find->setObjectName(name + u".find"_s);
    m_find->setAccessibleName(addText);
    m_find->setPlaceholderText(tr("Type to find"));
    m_find->setFixedWidth(findWidth);
    m_find->installEventFilter(this);
    m_find->hide();
    m_popup->setObjectName(name + u".offers"_s);
    m_popup->setAccessibleName(addText);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_find);
    connect(m_add, &ChipButton::clicked, this, &ChipField::startFinding);
    connect(m_popup, &CompletionPopup::chosen, this, [this](const usecases::Completion& completion) {
        stopFinding();
        m_add->setFocus();
        Q_EMIT chosen(completion);
    });
}

void ChipField::setChips(const QList<Chip>& chips)
{
    if (chips == m_chips) {
        return;
    }
    m_chips = chips;
    bool focusWasHere = false;
    for (ChipButton* button : std::as_const(m_buttons)) {
        focusWasHere = focusWasHere || button->hasFocus();
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be telling of its own click
    }
    m_buttons.clear();
    for (const Chip& chip : chips) {
        ChipButton* button = makeChip(chip);
        m_flow->insertWidget(static_cast<int>(m_buttons.size()), button);
        button->show();
        m_buttons.append(button);
    }
    putInTabOrder();
    if (focusWasHere) {
        m_add->setFocus();
    }
    updateGeometry();
}

void ChipField::putInTabOrder()
{
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && before->focusPolicy() == Qt::NoFocus) {
        before = before->previousInFocusChain();
    }
    for (ChipButton* button : std::as_const(m_buttons)) {
        setTabOrder(before, button);
        before = button;
    }
}

void ChipField::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly) {
        return;
    }
    m_readOnly = readOnly;
    setEnabled(!readOnly);
    stopFinding();
    m_add->setVisible(!readOnly);
    setChips(std::exchange(m_chips, {}));
}

ChipButton* ChipField::makeChip(const Chip& chip)
{
    auto* button = new ChipButton(m_readOnly ? chip.text : chip.text + u" ×"_s, m_theme, this);
    button->setObjectName(objectName() + u".chip"_s);
    button->setAccessibleName(m_readOnly ? chip.text : tr("Remove %1").arg(chip.text));
    connect(button, &ChipButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
    button->installEventFilter(this);
    return button;
}

void ChipField::startFinding()
{
    m_find->clear();
    m_add->hide();
    m_find->show();
    m_find->setFocus();
    m_popup->offer();
}

void ChipField::stopFinding()
{
    m_find->hide();
    m_add->show();
}

bool ChipField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find) {
        if (event->type() == QEvent::FocusOut && m_find->isVisible()) {
            stopFinding();
        } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            stopFinding();
            m_add->setFocus();
            return true;
        }
        return false;
    }
    auto* chip = qobject_cast<ChipButton*>(watched);
    if (chip && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            chip->click();
            return true;
        }
    }
    return false;
}

} // namespace ui

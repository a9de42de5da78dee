// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/selectionbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int leastForKeys = 700;

} // namespace

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, PlainLabel::Look::Strong, this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"board.selection"_s);
    setAccessibleName(tr("Chosen points"));
    setAttribute(Qt::WA_StyledBackground);
    setProperty("card", true);
    m_words->setObjectName(u"board.selection.words"_s);
    m_words->setWordWrap(true);
    m_row->setContentsMargins(3 * space, space, space, space);
    m_row->setSpacing(space);
    m_row->addWidget(m_words, 1);
}

void SelectionBar::addAction(QAction* action, bool primary)
{
    QPushButton* button = makeActionButton(action, primary, this);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    auto* key = new PlainLabel(action->shortcut().toString(QKeySequence::NativeText), PlainLabel::Look::Muted, this);
    key->setContentsMargins(0, 0, 2 * space, 0);
    m_row->addWidget(key);
    m_keys.append({action, key});
    connect(action, &QAction::changed, this, &SelectionBar::showKeys);
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showKeys();
}

void SelectionBar::showKeys()
{
    for (const auto& [action, key] : std::as_const(m_keys)) {
        key->setVisible(action->isVisible() && width() >= leastForKeys);
    }
}

void SelectionBar::setWords(const QString& words)
{
    m_words->setText(words);
}

} // namespace ui

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
    m_words->setMinimumWidth(0);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(3 * space, space, space, space);
    m_row->setSpacing(space);
    m_row->addWidget(m_words, 1);
}

void SelectionBar::addAction(QAction* action, bool primary)
{
    QPushButton* button = makeActionButton(action, primary, this);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
}

void SelectionBar::setWords(const QString& words)
{
    m_words->setText(words);
}

} // namespace ui

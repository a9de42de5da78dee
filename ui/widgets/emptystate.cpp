// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

EmptyState::EmptyState(const QString& headline, const QString& sentence, QAction* action, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"empty"_s);
    setAccessibleName(headline);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2 * space);
    column->addStretch(2);
    auto* head = new PlainLabel(headline, PlainLabel::Look::Title);
    auto* body = new PlainLabel(sentence, PlainLabel::Look::Quiet);
    for (PlainLabel* label : {head, body}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (action) {
        column->addSpacing(2 * space);
        column->addWidget(makeActionButton(action, true, this), 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

} // namespace ui

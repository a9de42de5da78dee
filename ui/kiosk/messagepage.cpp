// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/messagepage.h"

#include <QVBoxLayout>

#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

MessagePage::MessagePage(const QString& sentence, const QString& more, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"kiosk.messagePage"_s);
    setAccessibleName(sentence);
    setAccessibleDescription(more);
    auto* title = new PlainLabel(sentence);
    title->setObjectName(u"kiosk.said"_s);
    title->setProperty("part", u"question"_s);
    auto* below = new PlainLabel(more);
    below->setObjectName(u"kiosk.saidMore"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4 * space);
    column->addStretch();
    for (PlainLabel* label : {title, below}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/frame/toyscreen.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/style/theme.h"
#include "ui/widgets/pageheader.h"

using namespace Qt::Literals::StringLiterals;

namespace tests {

ToyScreen::ToyScreen(const QString& id, ui::Context& context, QWidget* parent)
    : Screen(id, context, parent)
    , action(new QAction(u"Polish the %1"_s.arg(id), this))
    , field(new QLineEdit)
    , list(new QListWidget)
{
    action->setObjectName(id + u".polish"_s);
    action->setShortcut(Qt::CTRL | Qt::Key_P);
    connect(action, &QAction::triggered, this, [this] { ++timesRun; });
    auto* header = new ui::PageHeader(id);
    header->setSubtitle(u"a screen to try the frame on"_s);
    header->addButton(action, true);
    field->setObjectName(id + u".field"_s);
    field->setAccessibleName(u"Filter"_s);
    list->setObjectName(id + u".list"_s);
    list->addItems({u"One"_s, u"Two"_s});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * ui::space, 4 * ui::space, 4 * ui::space, 4 * ui::space);
    column->addWidget(header);
    column->addWidget(field);
    column->addWidget(list);
}

QList<ui::Found> ToyScreen::find(const QString& text, int) const
{
    return text == u"cupboard"_s ? QList<ui::Found>{{u"The cupboard"_s, objectName(), thing}} : QList<ui::Found>();
}

void ToyScreen::focusSearch()
{
    field->setFocus();
}

} // namespace tests

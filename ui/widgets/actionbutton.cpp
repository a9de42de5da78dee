// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

void follow(QPushButton& button, const QAction& action)
{
    const QString text = withoutMnemonic(action.text());
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    const QString tip = withoutMnemonic(action.toolTip());
    const QString said = tip.isEmpty() ? text : tip;
    button.setText(action.text());
    button.setAccessibleName(text);
    button.setToolTip((key.isEmpty() ? said : said + u" ("_s + key + u")"_s).toHtmlEscaped());
    button.setEnabled(action.isEnabled());
    button.setVisible(action.isVisible());
    button.setCheckable(action.isCheckable());
    button.setChecked(action.isChecked());
}

} // namespace

QPushButton* makeActionButton(QAction* action, bool primary, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("primary", primary);
    followAction(*button, action);
    return button;
}

void followAction(QPushButton& button, QAction* action)
{
    button.setObjectName(action->objectName() + u".button"_s);
    button.setAutoDefault(false);
    if (action->menu()) {
        button.setMenu(action->menu());
    }
    follow(button, *action);
    QObject::connect(action, &QAction::changed, &button, [&button, action] { follow(button, *action); });
    QObject::connect(&button, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace ui

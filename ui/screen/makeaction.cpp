// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screen/makeaction.h"

#include <QAction>
#include <QWidget>

namespace ui {

QAction* makeAction(QWidget& where, const char* name, const QString& text, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, &where);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    where.addAction(action);
    return action;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/screen/writing.h"

#include <QAbstractItemView>

#include "ui/screen/screen.h"

namespace ui {

bool mayWrite(const Context& context)
{
    return context.workspace.place().mayWriteIn({});
}

WritingActions::WritingActions(const QList<QAction*>& actions, QObject* owner)
    : QActionGroup(owner)
{
    setExclusionPolicy(ExclusionPolicy::None);
    for (QAction* action : actions) {
        addAction(action);
    }
}

void WritingActions::offer(bool offered)
{
    setVisible(offered);
    setEnabled(offered);
}

void offerToWriters(const Context& context, const QList<QAction*>& writing, QObject* owner)
{
    if (!mayWrite(context)) {
        (new WritingActions(writing, owner))->offer(false);
    }
}

void stopDragging(QAbstractItemView& view)
{
    view.setDragDropMode(QAbstractItemView::NoDragDrop);
}

} // namespace ui

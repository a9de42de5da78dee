// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QActionGroup>

class QAbstractItemView;

namespace ui {

struct Context;

/// Whether this copy of the meeting writes what is done in the plenary and the office. Where it does not, a screen
/// offers nothing but reading; what slips through is refused by the use cases.
bool mayWrite(const Context& context);

/// Actions that write. While they are not offered they are neither seen nor reached by their keys, whatever their
/// screen says of one of them.
class WritingActions : public QActionGroup
{
    Q_OBJECT

public:
    WritingActions(const QList<QAction*>& actions, QObject* owner);

    void offer(bool offered);
};

/// Offers the actions for good where this copy may write in the plenary, and nowhere else.
void offerToWriters(const Context& context, const QList<QAction*>& writing, QObject* owner);

/// Nothing is dragged out of the view or dropped into it.
void stopDragging(QAbstractItemView& view);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace ui {

/// A button that does the action, follows its text, tool tip, state and visibility, and shows its key in the tool tip.
/// Its objectName is the action's with ".button" behind it.
QPushButton* makeActionButton(QAction* action, bool primary, QWidget* parent);

/// Makes \a button one of that kind, if not in its look.
void followAction(QPushButton& button, QAction* action);

} // namespace ui

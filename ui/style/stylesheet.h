// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "ui/style/theme.h"

namespace ui {

/// The application's one style sheet. Dynamic properties that widgets may set:
/// - QPushButton: "primary" (the one of a screen), "link" (a word in a line), "flat" (no border until touched)
/// - QLabel: "look" = text, strong, title, small, muted, quiet, warning, accent, badge (PlainLabel sets it);
///   "strong" with a warning: one that must not be overlooked
/// - any QFrame or QWidget: "card" (surface with a border), "panel" = surface without border
/// - QListView: "framed" (a border of its own; without it, lists are transparent and their delegates show the focus)
/// - QLineEdit: "wrong" (red border)
QString styleSheet(const Tokens& tokens, const QFont& small);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/usecases/workspace.h"

class QWidget;

namespace ui {
class Dialogs;
}

namespace app {

/// Asks for a connection line and where the meeting is to be kept, and joins; the window is drawn meanwhile. The
/// meeting that is \a open is connected itself where the line is of it. Gives the file; nothing where somebody thought
/// better.
std::optional<domain::Result<QString>> joinMeeting(ui::Dialogs& dialogs, QWidget* parent, usecases::Workspace* open);

} // namespace app

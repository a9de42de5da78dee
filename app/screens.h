// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/usecases/workspace.h"
#include "ui/frame/screenentry.h"

namespace app {

/// Every screen of the program, in the order of the rail.
QList<ui::ScreenEntry> screens();
/// Those that the people of \a place need.
QList<ui::ScreenEntry> screensFor(const usecases::Place& place);

} // namespace app

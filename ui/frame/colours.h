// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

class QSettings;

namespace ui {

/// Light, dark or as the system, as it was chosen last on this laptop.
Theme::Mode chosenColours(const QSettings& settings);
void chooseColours(QSettings& settings, Theme::Mode mode);

} // namespace ui

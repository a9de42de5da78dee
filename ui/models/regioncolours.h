// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

namespace ui {

/// The number of each region's colour among the groups' colours: of the group that has its name, or whose members are
/// mostly of it; the others in order of what is left. The empty region comes last.
QList<int> coloursOfRegions(const domain::Meeting& meeting, const QStringList& regions);

} // namespace ui

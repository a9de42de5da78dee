// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/model/network.h"

namespace overlap {

/// \name What was learnt, see the numbers' own files for the data and the command
/// \{
const Network& samePointNetwork(); ///< all features; log-odds
const Network& likenessNetwork();  ///< the own features; 0 to 1
/// \}

} // namespace overlap

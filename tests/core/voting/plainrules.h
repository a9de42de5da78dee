// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/voting/electorates.h"

namespace voting {

/// The rules once more, as their definitions are written, voter by voter, without any of the program's shortcuts: all
/// committees, in lexicographic order. For small electorates.
std::vector<Committee> plainly(domain::Rule rule, const Approvals& ballots, int options, int seats);

} // namespace voting

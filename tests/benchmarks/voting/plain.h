// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/voting/electorate.h"

namespace benchmarks {

/// Approval voting as it is written down first: a loop over lists. Without ties.
std::vector<int> plainApprovalVoting(const Approvals& electorate, int options, int seats);

/// Sequential PAV by the book: a loop over lists, in floating point. Without ties.
std::vector<int> plainSequentialPav(const Approvals& electorate, int options, int seats);

} // namespace benchmarks

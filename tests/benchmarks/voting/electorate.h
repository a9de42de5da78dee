// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace benchmarks {

/// Who approves what: options, ascending, a voter each.
using Approvals = std::vector<std::vector<int>>;

/// An electorate of overlapping camps: each voter belongs to one of eight, likes most of what it likes and a few things
/// besides, 5 to 15 of 50 options. Always the same for the same number of voters.
Approvals campElectorate(int voters, int options);

} // namespace benchmarks

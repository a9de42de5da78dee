// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace voting {

/// A ballot that ranks: sets of options that the voter holds equal, best first. Options may be left out: they come
/// after all that are ranked, and no voter prefers one of them to another.
using Ranking = std::vector<std::vector<int>>;

struct RankingProfile
{
    int options = 0;
    std::vector<Ranking> ballots; ///< a blank ballot: empty
};

/// Ballots that give points to options: dots, or a score. Blank: all 0.
struct PointsProfile
{
    int options = 0;
    std::vector<std::vector<int>> ballots; ///< a figure of 0 or more for each option
};

} // namespace voting

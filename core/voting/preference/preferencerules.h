// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// borda.h, schulze.h, rankedpairs.h and stv.h say what each rule does.
domain::Result<Tally> countRankings(domain::Rule rule, const RankingProfile& profile, const Limits& limits);
/// The most points: cumulative voting with dots, score voting (Smith, 2000) with a score. Scores: the points.
Tally countPoints(const PointsProfile& profile, const Limits& limits);

} // namespace voting

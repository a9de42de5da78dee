// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

domain::Result<Tally> countRankings(domain::Rule rule, const RankingProfile& profile, const Limits& limits);
/// The most points.
Tally countPoints(const PointsProfile& profile, const Limits& limits);

} // namespace voting

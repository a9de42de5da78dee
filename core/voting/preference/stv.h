// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/voting/preferenceprofiles.h"
#include "core/voting/tally.h"

namespace voting {

/// Single transferable vote with the weighted inclusive Gregory method for surpluses, in exact rationals: Gregory
/// (1880) as in Farrell and McAllister (2003); the quota is Droop's (1868): valid ballots divided by seats and one
/// more, rounded down, plus one. Valid is a ballot that ranks an option.
///
/// A ballot begins with weight 1. At each step its weight counts for the continuing options of the best place that
/// still has any, in equal shares where it holds several equal; left-out options get nothing, and a ballot without any
/// continuing ranked option drops out. Then, until the seats are taken:
/// - as many continuing options as seats left, or fewer: all are elected;
/// - an option with the quota or more: the one with most votes is elected, and keeps of each share the part that is
///   quota / votes; the ballot keeps the rest of its weight;
/// - else the one with fewest votes is excluded, and weights stay.
/// Equal most or fewest votes: every choice is followed, all the way (parallel universes), so no list order decides.
///
/// Scores: votes at the first count. Steps: the elections of one way to the first committee, with the votes that each
/// had. TooMuchWork where equal votes lead to too many ways, or weights become too long to add.
domain::Result<Tally> stv(const RankingProfile& profile, int seats);

/// The Droop quota.
int droopQuota(int valid, int seats);

} // namespace voting

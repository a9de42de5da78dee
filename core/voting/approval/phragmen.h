// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/approval/bits.h"
#include "core/voting/approval/universes.h"
#include "core/voting/rules.h"

namespace voting {

/// Sequential Phragmén: an option is a load of 1 that its supporters carry together, made even among them; next comes
/// the option whose supporters would then carry least each (Phragmén, "Sur la théorie des élections multiples", 1896;
/// Brill, Freeman, Janson and Lackner, "Phragmén's Voting Methods and Justified Representation", 2017). The figure of a
/// step: what a supporter then carries. Options that nobody approves come last, in every way.
domain::Result<Tally> sequentialPhragmen(const ApprovalProfile& profile, int seats);

/// Voters for whom the same figure holds: a load, a budget.
struct Group
{
    Exact figure;
    Row voters;
};

/// The loads that \a moves of this rule leave: a voter carries what the last chosen option of theirs brought, and who
/// has none what \a start says (0 where it says nothing).
std::vector<Group> loadsAfter(const ApprovalProfile& profile, const std::vector<Move>& moves,
                              const std::vector<Group>& start);

/// What sequential Phragmén takes next of \a options when voters carry \a loads.
Choice leastLoad(const ApprovalProfile& profile, const std::vector<Group>& loads, const std::vector<int>& options);
/// What that costs with so many different loads (see SequentialRule::cost).
std::int64_t leastLoadCost(const ApprovalProfile& profile, std::size_t groups);

} // namespace voting

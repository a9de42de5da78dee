// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// The method of equal shares, a seat for an option: every voter, also of a blank ballot, has seats / voters to spend,
/// an option costs 1, and next comes the one that its supporters can pay at the lowest price a head, where who has less
/// gives all (Peters and Skowron, "Proportionality and the Limits of Welfarism", 2020: Rule X). When nothing can be
/// paid any more, sequential Phragmén fills the seats left, from loads below 0 by what each voter still has. The figure
/// of a step: the price a head, then the load. Options that nobody approves come last, in every way.
domain::Result<Tally> equalShares(const ApprovalProfile& profile, int seats);

} // namespace voting

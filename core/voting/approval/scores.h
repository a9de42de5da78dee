// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// Approval voting: the options with the most approvals (Brams and Fishburn, "Approval Voting", 1978).
Tally approvalVoting(const ApprovalProfile& profile, int seats);

/// Satisfaction approval voting: a ballot is one vote that the options it approves share evenly (Brams and Kilgour,
/// "Satisfaction Approval Voting", 2010). scores: the votes, in fractions.
Tally satisfactionApproval(const ApprovalProfile& profile, int seats);

/// The breadth gate (this program's own): an option is eligible that more than half of all ballots approve, and more
/// than half of the ballots of at least Limits::regionsNeeded regions; of those the ones with the most approvals. A
/// blank ballot is an answer and counts among all. Fewer eligible than seats: only they are chosen, and nobody if none
/// is.
Tally breadthGate(const ApprovalProfile& profile, const Limits& limits);

/// The approvals of each option.
std::vector<Exact> approvalScores(const ApprovalProfile& profile);

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// Proportional approval voting, exact: the committees that satisfy the voters most, where a voter's first chosen
/// option counts 1, the second 1/2, the third 1/3 (Thiele, "Om Flerfoldsvalg", 1895). committeeScore: that
/// satisfaction.
domain::Result<Tally> proportionalApproval(const ApprovalProfile& profile, int seats);

/// Chamberlin-Courant on approvals: the committees in which most voters find at least one option that they approve
/// (Chamberlin and Courant, "Representative Deliberations and Representative Decisions", 1983; Thiele, 1895).
/// committeeScore: those voters.
domain::Result<Tally> chamberlinCourant(const ApprovalProfile& profile, int seats);

} // namespace voting

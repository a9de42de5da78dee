// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// Monroe's rule on approvals: every voter is given one option of the committee, each option the same number of voters
/// (or one more, where that does not divide); the committees under which most voters can be given one that they approve
/// (Monroe, "Fully Proportional Representation", 1995). committeeScore: those voters.
domain::Result<Tally> monroe(const ApprovalProfile& profile, int seats);

/// The maximin support method: voters share their vote among chosen options that they approve; next comes the option
/// with which the least supported of the chosen can be given most (Sánchez-Fernández, Fernández-García, Fisteus and
/// Brill, "The Maximin Support Method", 2016). The figure of a step, and committeeScore in the end: that least support.
/// Options that nobody approves come last, in every way.
domain::Result<Tally> maximinSupport(const ApprovalProfile& profile, int seats);

} // namespace voting

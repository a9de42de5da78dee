// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// The rules for approvals. In the tally, scores are the approvals of each option (of satisfaction approval: its share
/// of the votes), whatever the rule. More seats than options: as many seats as options.
domain::Result<Tally> countApprovals(domain::Rule rule, const ApprovalProfile& profile, const Limits& limits);

} // namespace voting

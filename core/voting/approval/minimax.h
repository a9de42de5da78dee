// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// Minimax approval voting: the committees from which the ballot that is farthest from them is least far, where the
/// distance is the number of options that are on the ballot or in the committee but not in both (Brams, Kilgour and
/// Sanver, "A Minimax Procedure for Electing Committees", 2007). committeeScore: that distance.
domain::Result<Tally> minimaxApproval(const ApprovalProfile& profile, int seats);

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/thiele.h"

#include "core/voting/approval/committeesearch.h"

namespace voting {

domain::Result<Tally> proportionalApproval(const ApprovalProfile& profile, int seats)
{
    return bestCommittees(profile, seats, {Weights::harmonic(seats), {}, 0});
}

domain::Result<Tally> chamberlinCourant(const ApprovalProfile& profile, int seats)
{
    return bestCommittees(profile, seats, {Weights::firstOnly(seats), {}, 0});
}

} // namespace voting

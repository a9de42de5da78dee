// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/approvalrules.h"

#include <algorithm>

#include "core/voting/approval/equalshares.h"
#include "core/voting/approval/minimax.h"
#include "core/voting/approval/phragmen.h"
#include "core/voting/approval/representation.h"
#include "core/voting/approval/scores.h"
#include "core/voting/approval/sequential.h"
#include "core/voting/approval/thiele.h"

namespace voting {

using domain::Rule;

namespace {

domain::Result<Tally> committeesOf(Rule rule, const ApprovalProfile& profile, int seats)
{
    switch (rule) {
    case Rule::SeqPhragmen:
        return sequentialPhragmen(profile, seats);
    case Rule::EqualShares:
        return equalShares(profile, seats);
    case Rule::Pav:
        return proportionalApproval(profile, seats);
    case Rule::SeqPav:
        return sequentialPav(profile, seats);
    case Rule::RevSeqPav:
        return reverseSequentialPav(profile, seats);
    case Rule::Cc:
        return chamberlinCourant(profile, seats);
    case Rule::SeqCc:
        return sequentialChamberlinCourant(profile, seats);
    case Rule::MinimaxAv:
        return minimaxApproval(profile, seats);
    case Rule::Monroe:
        return monroe(profile, seats);
    case Rule::MaximinSupport:
        return maximinSupport(profile, seats);
    default:
        return domain::fail(domain::ErrorCode::WrongBallots);
    }
}

} // namespace

domain::Result<Tally> countApprovals(Rule rule, const ApprovalProfile& profile, const Limits& limits)
{
    if (rule == Rule::Av) {
        return approvalVoting(profile, limits.seats);
    }
    if (rule == Rule::Sav) {
        return satisfactionApproval(profile, limits.seats);
    }
    if (rule == Rule::Breadth) {
        return breadthGate(profile, limits);
    }
    const int seats = std::min(limits.seats, profile.options());
    domain::Result<Tally> tally = seats < 1 ? Tally() : committeesOf(rule, profile, seats);
    if (tally) {
        tally->scores = approvalScores(profile);
    }
    return tally;
}

} // namespace voting

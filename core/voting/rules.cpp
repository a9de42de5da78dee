// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/rules.h"

#include "core/voting/approval/approvalrules.h"
#include "core/voting/preference/preferencerules.h"

namespace voting {

using domain::Rule;

BallotKind kindOf(Rule rule)
{
    switch (rule) {
    case Rule::Borda:
    case Rule::Schulze:
    case Rule::RankedPairs:
    case Rule::Stv:
        return BallotKind::Rankings;
    case Rule::Dots:
    case Rule::Score:
        return BallotKind::Points;
    default:
        return BallotKind::Approvals;
    }
}

QList<Rule> rulesFor(BallotKind kind)
{
    QList<Rule> rules = domain::allOf<Rule>();
    rules.removeIf([kind](Rule rule) { return kindOf(rule) != kind; });
    return rules;
}

domain::Result<Tally> count(Rule rule, const Ballots& ballots, const Limits& limits)
{
    if (ballots.index() != static_cast<std::size_t>(kindOf(rule))) {
        return domain::fail(domain::ErrorCode::WrongBallots);
    }
    switch (kindOf(rule)) {
    case BallotKind::Approvals:
        return countApprovals(rule, std::get<ApprovalProfile>(ballots), limits);
    case BallotKind::Rankings:
        return countRankings(rule, std::get<RankingProfile>(ballots), limits);
    case BallotKind::Points:
        return countPoints(std::get<PointsProfile>(ballots), limits);
    }
    return domain::fail(domain::ErrorCode::WrongBallots);
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/approvalrules.h"

#include "core/voting/separable.h"

namespace voting {

namespace {

Tally approvalVoting(const ApprovalProfile& profile, const Limits& limits)
{
    std::vector<Exact> scores;
    for (int option = 0; option < profile.options(); ++option) {
        scores.emplace_back(profile.approvals(option));
    }
    return bestByScore(std::move(scores), limits.seats);
}

} // namespace

domain::Result<Tally> countApprovals(domain::Rule rule, const ApprovalProfile& profile, const Limits& limits)
{
    if (rule != domain::Rule::Av) {
        return domain::fail(domain::ErrorCode::TooMuchWork);
    }
    return approvalVoting(profile, limits);
}

} // namespace voting

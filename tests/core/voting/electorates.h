// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <algorithm>
#include <numeric>

#include "core/voting/rules.h"

namespace voting {

/// Approval ballots as they would be written on paper.
using Approvals = std::vector<std::vector<int>>;

/// Voters take turns in \a regions; 0: they have none.
inline ApprovalProfile profileOf(const Approvals& ballots, int options, int regions = 0)
{
    ApprovalProfile profile(options);
    int voter = 0;
    for (const std::vector<int>& ballot : ballots) {
        profile.add(ballot, regions > 0 ? voter++ % regions : -1);
    }
    return profile;
}

/// \a number times \a ballot.
inline Approvals times(int number, const std::vector<int>& ballot)
{
    return Approvals(static_cast<std::size_t>(number), ballot);
}

inline Approvals joined(const std::vector<Approvals>& parts)
{
    Approvals all;
    for (const Approvals& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

/// Ballots that approve each option with a chance of \a percent; some are blank.
inline Approvals randomBallots(QRandomGenerator& random, int voters, int options, int percent)
{
    Approvals ballots;
    for (int voter = 0; voter < voters; ++voter) {
        std::vector<int> ballot;
        for (int option = 0; option < options; ++option) {
            if (random.bounded(100) < percent) {
                ballot.push_back(option);
            }
        }
        ballots.push_back(ballot);
    }
    return ballots;
}

/// Twelve voters and seven options (a = 0 to g = 6): what many texts on these rules count by hand.
inline Approvals twelveVoters()
{
    return joined({times(3, {0, 1}), times(3, {0, 2}), times(2, {0, 3}), {{1, 2, 5}, {4}, {5}, {6}}});
}

/// Phragmén's own example (1894): A, B, C, P, Q, R are 0 to 5.
inline Approvals phragmensVoters()
{
    return joined({times(1034, {0, 1, 2}), times(519, {3, 4, 5}), times(90, {0, 1, 4}), times(47, {0, 3, 4})});
}

inline Tally tallyOf(domain::Rule rule, const ApprovalProfile& profile, int seats)
{
    return count(rule, profile, {seats, 3}).value();
}

inline std::vector<Committee> winners(domain::Rule rule, const ApprovalProfile& profile, int seats)
{
    return tallyOf(rule, profile, seats).committees;
}

} // namespace voting

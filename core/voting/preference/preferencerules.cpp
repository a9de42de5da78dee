// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/preferencerules.h"

#include <cstdint>

#include "core/voting/preference/borda.h"
#include "core/voting/preference/rankedpairs.h"
#include "core/voting/preference/schulze.h"
#include "core/voting/preference/stv.h"
#include "core/voting/separable.h"

namespace voting {

domain::Result<Tally> countRankings(domain::Rule rule, const RankingProfile& profile, const Limits& limits)
{
    switch (rule) {
    case domain::Rule::Borda:
        return borda(profile, limits.seats);
    case domain::Rule::Schulze:
        return schulze(profile, limits.seats);
    case domain::Rule::RankedPairs:
        return rankedPairs(profile, limits.seats);
    case domain::Rule::Stv:
        return stv(profile, limits.seats);
    default:
        return domain::fail(domain::ErrorCode::WrongBallots);
    }
}

Tally countPoints(const PointsProfile& profile, const Limits& limits)
{
    std::vector<std::int64_t> sums(static_cast<std::size_t>(profile.options));
    for (const std::vector<int>& ballot : profile.ballots) {
        for (std::size_t option = 0; option < sums.size(); ++option) {
            sums[option] += ballot[option];
        }
    }
    std::vector<Exact> scores;
    for (const std::int64_t sum : sums) {
        scores.emplace_back(static_cast<long>(sum));
    }
    return bestByScore(std::move(scores), limits.seats);
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/preferencerules.h"

#include "core/voting/separable.h"

namespace voting {

domain::Result<Tally> countRankings(domain::Rule, const RankingProfile&, const Limits&)
{
    return domain::fail(domain::ErrorCode::TooMuchWork);
}

Tally countPoints(const PointsProfile& profile, const Limits& limits)
{
    std::vector<Exact> scores(static_cast<std::size_t>(profile.options));
    for (const std::vector<int>& ballot : profile.ballots) {
        for (std::size_t option = 0; option < scores.size(); ++option) {
            scores[option] += ballot[option];
        }
    }
    return bestByScore(std::move(scores), limits.seats);
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/borda.h"

#include <cstdint>

#include "core/voting/separable.h"

namespace voting {

Tally borda(const RankingProfile& profile, int seats)
{
    std::vector<std::int64_t> doubled(static_cast<std::size_t>(profile.options));
    for (const Ranking& ballot : profile.ballots) {
        // What is left out has nobody below; it gets its half points by what it does not get here: see the end.
        std::int64_t below = profile.options;
        for (const std::vector<int>& equal : ballot) {
            const auto others = static_cast<std::int64_t>(equal.size());
            below -= others;
            for (const int option : equal) {
                doubled[static_cast<std::size_t>(option)] += 2 * below + others - 1;
            }
        }
        if (below > 0) {
            std::vector<bool> ranked(doubled.size());
            for (const std::vector<int>& equal : ballot) {
                for (const int option : equal) {
                    ranked[static_cast<std::size_t>(option)] = true;
                }
            }
            for (std::size_t option = 0; option < doubled.size(); ++option) {
                doubled[option] += ranked[option] ? 0 : below - 1;
            }
        }
    }
    std::vector<Exact> scores;
    for (const std::int64_t sum : doubled) {
        scores.emplace_back(static_cast<long>(sum), 2L);
        scores.back().canonicalize();
    }
    return bestByScore(std::move(scores), seats);
}

} // namespace voting

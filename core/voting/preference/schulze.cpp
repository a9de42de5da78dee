// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/schulze.h"

#include <algorithm>

#include "core/voting/preference/orders.h"

namespace voting {

domain::Result<std::vector<std::vector<int>>> strongestPaths(const RankingProfile& profile)
{
    const auto pairwise = Pairwise::of(profile);
    if (!pairwise) {
        return domain::fail(domain::ErrorCode::TooMuchWork);
    }
    const auto options = static_cast<std::size_t>(profile.options);
    std::vector<std::vector<int>> paths(options, std::vector<int>(options));
    for (int a = 0; a < profile.options; ++a) {
        for (int b = 0; b < profile.options; ++b) {
            const int votes = pairwise->prefer(a, b);
            paths[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)] =
                votes > pairwise->prefer(b, a) ? votes : 0;
        }
    }
    for (std::size_t over = 0; over < options; ++over) {
        for (std::size_t from = 0; from < options; ++from) {
            const int first = paths[from][over];
            for (std::size_t to = 0; first > 0 && to < options; ++to) {
                if (from != to) {
                    paths[from][to] = std::max(paths[from][to], std::min(first, paths[over][to]));
                }
            }
        }
    }
    return paths;
}

domain::Result<Tally> schulze(const RankingProfile& profile, int seats)
{
    const auto paths = strongestPaths(profile);
    if (!paths) {
        return tl::unexpected(paths.error());
    }
    Relation beats(profile.options);
    for (int a = 0; a < profile.options; ++a) {
        for (int b = 0; b < profile.options; ++b) {
            const auto from = static_cast<std::size_t>(a);
            const auto to = static_cast<std::size_t>(b);
            if ((*paths)[from][to] > (*paths)[to][from]) {
                beats.set(a, b);
            }
        }
    }
    Tally tally;
    tally.committees = firstPlaces(beats, seats, mostCommittees);
    if (tally.committees.size() > mostCommittees) {
        tally.committees.resize(mostCommittees);
        tally.complete = false;
    }
    for (int option = 0; option < profile.options; ++option) {
        tally.scores.emplace_back(beats.before(option));
    }
    return tally;
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/separable.h"

#include <algorithm>
#include <numeric>

namespace voting {

namespace {

/// Adds every choice of \a places among \a tied to \a certain, in lexicographic order.
void addCommittees(Tally& tally, const Committee& certain, const std::vector<int>& tied, std::size_t places)
{
    std::vector<std::size_t> chosen(places);
    std::iota(chosen.begin(), chosen.end(), 0);
    while (true) {
        if (tally.committees.size() == mostCommittees) {
            tally.complete = false;
            return;
        }
        Committee committee = certain;
        for (const std::size_t one : chosen) {
            committee.push_back(tied[one]);
        }
        std::sort(committee.begin(), committee.end());
        tally.committees.push_back(committee);
        std::size_t last = places;
        while (last > 0 && chosen[last - 1] == tied.size() - places + last - 1) {
            --last;
        }
        if (last == 0) {
            return;
        }
        ++chosen[last - 1];
        for (std::size_t next = last; next < places; ++next) {
            chosen[next] = chosen[next - 1] + 1;
        }
    }
}

} // namespace

Tally bestByScore(std::vector<Exact> scores, int seats, const std::vector<bool>& eligible)
{
    Tally tally;
    std::vector<int> order;
    for (int option = 0; option < static_cast<int>(scores.size()); ++option) {
        if (eligible[static_cast<std::size_t>(option)]) {
            order.push_back(option);
        }
    }
    const auto scoreOf = [&scores](int option) -> const Exact& { return scores[static_cast<std::size_t>(option)]; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return scoreOf(a) > scoreOf(b); });
    const std::size_t places = std::min(order.size(), static_cast<std::size_t>(std::max(seats, 0)));
    if (places > 0) {
        const Exact& atCut = scoreOf(order[places - 1]);
        Committee certain;
        std::vector<int> tied;
        for (const int option : order) {
            if (scoreOf(option) > atCut) {
                certain.push_back(option);
            } else if (scoreOf(option) == atCut) {
                tied.push_back(option);
            }
        }
        addCommittees(tally, certain, tied, places - certain.size());
        std::sort(tally.committees.begin(), tally.committees.end());
    }
    tally.scores = std::move(scores);
    return tally;
}

Tally bestByScore(std::vector<Exact> scores, int seats)
{
    const std::vector<bool> all(scores.size(), true);
    return bestByScore(std::move(scores), seats, all);
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/separable.h"

#include <algorithm>

#include "core/voting/winners.h"

namespace voting {

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
        Winners winners;
        std::sort(certain.begin(), certain.end());
        winners.offerChoices({{certain, certain.size()}, {tied, 0}}, places);
        winners.moveInto(tally);
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

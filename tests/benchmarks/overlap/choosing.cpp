// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/overlap/choosing.h"

#include <algorithm>

#include "core/overlap/arithmetic.h"

namespace benchmarks {

std::vector<int> chooseFor(int text, const std::vector<int>& others, const Scores& scores, int count)
{
    constexpr double noveltyCounts = 0.7;
    std::vector<int> chosen;
    std::vector<int> left = others;
    std::sort(left.begin(), left.end());
    while (static_cast<int>(chosen.size()) < count && !left.empty()) {
        auto best = left.end();
        double greatest = 0;
        for (auto other = left.begin(); other != left.end(); ++other) {
            double alike = 0;
            for (const int before : chosen) {
                alike = std::max(alike, overlap::logistic(scores.logit(before, *other)));
            }
            const double worth = overlap::logistic(scores.logit(text, *other)) - noveltyCounts * alike;
            if (best == left.end() || worth > greatest) {
                best = other;
                greatest = worth;
            }
        }
        chosen.push_back(*best);
        left.erase(best);
    }
    return chosen;
}

} // namespace benchmarks

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/voting/plain.h"

#include <algorithm>
#include <numeric>

namespace benchmarks {

std::vector<int> plainApprovalVoting(const Approvals& electorate, int options, int seats)
{
    std::vector<int> approvals(static_cast<std::size_t>(options), 0);
    for (const std::vector<int>& ballot : electorate) {
        for (const int option : ballot) {
            ++approvals[static_cast<std::size_t>(option)];
        }
    }
    std::vector<int> order(static_cast<std::size_t>(options));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&approvals](int a, int b) {
        return approvals[static_cast<std::size_t>(a)] > approvals[static_cast<std::size_t>(b)];
    });
    order.resize(static_cast<std::size_t>(seats));
    return order;
}

std::vector<int> plainSequentialPav(const Approvals& electorate, int options, int seats)
{
    std::vector<int> chosen;
    std::vector<int> satisfied(electorate.size(), 0);
    for (int seat = 0; seat < seats; ++seat) {
        std::vector<double> gains(static_cast<std::size_t>(options), 0);
        for (std::size_t voter = 0; voter < electorate.size(); ++voter) {
            for (const int option : electorate[voter]) {
                gains[static_cast<std::size_t>(option)] += 1.0 / (satisfied[voter] + 1);
            }
        }
        for (const int option : chosen) {
            gains[static_cast<std::size_t>(option)] = -1;
        }
        chosen.push_back(static_cast<int>(std::max_element(gains.begin(), gains.end()) - gains.begin()));
        for (std::size_t voter = 0; voter < electorate.size(); ++voter) {
            satisfied[voter] += std::binary_search(electorate[voter].begin(), electorate[voter].end(), chosen.back());
        }
    }
    return chosen;
}

} // namespace benchmarks

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/voting/electorate.h"

#include <algorithm>
#include <cstdint>

namespace benchmarks {

namespace {

/// Splitmix64 (Steele, Lea and Flood, 2014): the same figures with every library.
class Figures
{
public:
    explicit Figures(std::uint64_t seed)
        : m_state(seed)
    {
    }

    int below(int limit)
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return static_cast<int>((mixed ^ (mixed >> 31U)) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state;
};

std::vector<int> someOf(int count, int options, Figures& figures)
{
    std::vector<int> chosen;
    while (static_cast<int>(chosen.size()) < count) {
        const int option = figures.below(options);
        if (std::find(chosen.begin(), chosen.end(), option) == chosen.end()) {
            chosen.push_back(option);
        }
    }
    return chosen;
}

} // namespace

Approvals campElectorate(int voters, int options)
{
    constexpr int camps = 8;
    Figures figures(2026);
    Approvals liked;
    for (int camp = 0; camp < camps; ++camp) {
        liked.push_back(someOf(std::min(14, options), options, figures));
    }
    Approvals electorate;
    for (int voter = 0; voter < voters; ++voter) {
        const std::vector<int>& camp = liked[static_cast<std::size_t>(figures.below(camps))];
        std::vector<int> ballot = someOf(std::min(1 + figures.below(5), options), options, figures);
        for (const int option : camp) {
            if (figures.below(10) < 6) {
                ballot.push_back(option);
            }
        }
        std::sort(ballot.begin(), ballot.end());
        ballot.erase(std::unique(ballot.begin(), ballot.end()), ballot.end());
        electorate.push_back(ballot);
    }
    return electorate;
}

} // namespace benchmarks

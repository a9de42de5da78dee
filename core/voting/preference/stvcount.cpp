// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/stvcount.h"

#include <algorithm>
#include <map>

namespace voting {

StvCount::StvCount(std::shared_ptr<const std::vector<Bundle>> bundles, int options)
    : m_bundles(std::move(bundles))
    , m_continues(static_cast<std::size_t>(options), true)
    , m_votes(static_cast<std::size_t>(options))
    , m_weights{Exact(1)}
    , m_weightOf(m_bundles->size(), 0)
    , m_at(m_bundles->size(), 0)
    , m_sharers(m_bundles->size(), 0)
{
    recount();
}

std::vector<int> StvCount::continuing() const
{
    std::vector<int> options;
    for (std::size_t option = 0; option < m_continues.size(); ++option) {
        if (m_continues[option]) {
            options.push_back(static_cast<int>(option));
        }
    }
    return options;
}

std::vector<std::uint64_t> StvCount::key() const
{
    std::vector<std::uint64_t> key = m_history;
    const std::vector<std::uint64_t> now = outside();
    key.insert(key.end(), now.begin(), now.end());
    return key;
}

void StvCount::exclude(const std::vector<int>& options)
{
    for (const int option : options) {
        m_continues[static_cast<std::size_t>(option)] = false;
    }
    recount();
}

void StvCount::elect(int option, const Exact& quota)
{
    const Exact votes = m_votes[static_cast<std::size_t>(option)];
    const std::vector<std::uint64_t> now = outside();
    m_history.push_back(static_cast<std::uint64_t>(option));
    m_history.insert(m_history.end(), now.begin(), now.end());
    m_elected.push_back({option, votes});

    const Exact kept = quota / votes;
    std::map<std::pair<int, int>, int> weights; // of weight and sharers before: the weight after
    for (std::size_t bundle = 0; bundle < m_bundles->size(); ++bundle) {
        const Ranking& ranking = (*m_bundles)[bundle].ranking;
        if (m_sharers[bundle] == 0) {
            continue;
        }
        const std::vector<int>& sharing = ranking[m_at[bundle]];
        if (std::find(sharing.begin(), sharing.end(), option) == sharing.end()) {
            continue;
        }
        const std::pair<int, int> before{m_weightOf[bundle], m_sharers[bundle]};
        auto after = weights.find(before);
        if (after == weights.end()) {
            const Exact weight = m_weights[static_cast<std::size_t>(before.first)] * (1 - kept / before.second);
            after = weights.emplace(before, static_cast<int>(m_weights.size())).first;
            m_weights.push_back(weight);
        }
        m_weightOf[bundle] = after->second;
    }
    m_continues[static_cast<std::size_t>(option)] = false;
    recount();
}

std::size_t StvCount::longestWeight() const
{
    std::size_t longest = 0;
    for (const Exact& weight : m_weights) {
        longest = std::max(longest, mpz_sizeinbase(weight.get_den_mpz_t(), 2));
    }
    return longest;
}

void StvCount::recount()
{
    // Whole ballots are added up first, so that only few long numbers are multiplied.
    std::vector<std::map<std::pair<int, int>, std::int64_t>> shares(m_votes.size()); // by weight and sharers
    for (std::size_t bundle = 0; bundle < m_bundles->size(); ++bundle) {
        const auto& [ranking, ballots] = (*m_bundles)[bundle];
        std::size_t& at = m_at[bundle];
        m_sharers[bundle] = 0;
        for (; at < ranking.size(); ++at) {
            m_sharers[bundle] = static_cast<int>(
                std::count_if(ranking[at].begin(), ranking[at].end(), [this](int one) { return continues(one); }));
            if (m_sharers[bundle] > 0) {
                break;
            }
        }
        if (m_sharers[bundle] == 0) {
            continue;
        }
        for (const int option : ranking[at]) {
            if (continues(option)) {
                shares[static_cast<std::size_t>(option)][{m_weightOf[bundle], m_sharers[bundle]}] += ballots;
            }
        }
    }
    for (std::size_t option = 0; option < m_votes.size(); ++option) {
        m_votes[option] = 0;
        for (const auto& [share, ballots] : shares[option]) {
            Exact part(static_cast<long>(ballots), static_cast<long>(share.second));
            part.canonicalize();
            m_votes[option] += part * m_weights[static_cast<std::size_t>(share.first)];
        }
    }
}

std::vector<std::uint64_t> StvCount::outside() const
{
    std::vector<std::uint64_t> bits((m_continues.size() + 63) / 64);
    for (std::size_t option = 0; option < m_continues.size(); ++option) {
        if (!m_continues[option]) {
            bits[option / 64] |= std::uint64_t(1) << (option % 64);
        }
    }
    return bits;
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/orders.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace voting {

namespace {

constexpr int mostOptions = 1'000;
constexpr std::int64_t mostComparisons = 4'000'000'000;

/// Goes through the options, none before one that stands before it, and takes or leaves each.
class FirstPlaces
{
public:
    FirstPlaces(const Relation& order, int seats, std::size_t most)
        : m_order(order)
        , m_most(most)
        , m_options(static_cast<std::size_t>(order.options()))
        , m_blocked(static_cast<std::size_t>(order.options()))
    {
        std::iota(m_options.begin(), m_options.end(), 0);
        std::stable_sort(m_options.begin(), m_options.end(),
                         [&order](int a, int b) { return order.before(a) > order.before(b); });
        m_seats = std::min(m_options.size(), static_cast<std::size_t>(std::max(seats, 0)));
    }

    std::vector<Committee> all()
    {
        if (m_seats > 0) {
            go(0, m_options.size());
        }
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    /// \a open: options from \a next on that may still be taken. With as many as there are seats left or more, each way
    /// on leads to a committee: so nothing is tried in vain.
    void go(std::size_t next, std::size_t open)
    {
        if (m_found.size() > m_most || m_chosen.size() + open < m_seats) {
            return;
        }
        if (m_chosen.size() == m_seats) {
            Committee committee = m_chosen;
            std::sort(committee.begin(), committee.end());
            m_found.push_back(std::move(committee));
            return;
        }
        const int option = m_options[next];
        if (m_blocked[static_cast<std::size_t>(option)] > 0) {
            go(next + 1, open);
            return;
        }
        m_chosen.push_back(option);
        go(next + 1, open - 1);
        m_chosen.pop_back();
        std::size_t lost = 1;
        for (std::size_t later = next + 1; later < m_options.size(); ++later) {
            if (m_order.holds(option, m_options[later])) {
                lost += m_blocked[static_cast<std::size_t>(m_options[later])]++ == 0 ? 1 : 0;
            }
        }
        go(next + 1, open - lost);
        for (std::size_t later = next + 1; later < m_options.size(); ++later) {
            if (m_order.holds(option, m_options[later])) {
                --m_blocked[static_cast<std::size_t>(m_options[later])];
            }
        }
    }

    const Relation& m_order;
    std::size_t m_most;
    std::size_t m_seats = 0;
    std::vector<int> m_options;
    std::vector<int> m_blocked; ///< by how many that were left
    Committee m_chosen;
    std::vector<Committee> m_found;
};

} // namespace

std::map<Places, int> placesOf(const RankingProfile& profile)
{
    std::map<Places, int> counts;
    for (const Ranking& ballot : profile.ballots) {
        Places places(static_cast<std::size_t>(profile.options), static_cast<int>(ballot.size()));
        for (std::size_t place = 0; place < ballot.size(); ++place) {
            for (const int option : ballot[place]) {
                places[static_cast<std::size_t>(option)] = static_cast<int>(place);
            }
        }
        ++counts[std::move(places)];
    }
    return counts;
}

Relation::Relation(int options)
    : m_options(options)
    , m_words((static_cast<std::size_t>(options) + 63) / 64)
    , m_bits(static_cast<std::size_t>(options) * m_words)
{
}

void Relation::lock(int a, int b)
{
    if (holds(a, b)) {
        return;
    }
    for (int first = 0; first < m_options; ++first) {
        if (first == a || holds(first, a)) {
            set(first, b);
            for (std::size_t word = 0; word < m_words; ++word) {
                m_bits[static_cast<std::size_t>(first) * m_words + word] |=
                    m_bits[static_cast<std::size_t>(b) * m_words + word];
            }
        }
    }
}

void Relation::intersectWith(const Relation& other)
{
    for (std::size_t word = 0; word < m_bits.size(); ++word) {
        m_bits[word] &= other.m_bits[word];
    }
}

int Relation::before(int a) const
{
    int sum = 0;
    for (std::size_t word = 0; word < m_words; ++word) {
        sum += std::popcount(m_bits[static_cast<std::size_t>(a) * m_words + word]);
    }
    return sum;
}

std::optional<Pairwise> Pairwise::of(const RankingProfile& profile)
{
    const auto ballots = static_cast<std::int64_t>(profile.ballots.size());
    if (profile.options > mostOptions || ballots * profile.options * profile.options > mostComparisons) {
        return std::nullopt;
    }
    Pairwise pairwise;
    pairwise.m_options = profile.options;
    const auto options = static_cast<std::size_t>(profile.options);
    pairwise.m_counts.resize(options * options);
    for (const auto& [places, count] : placesOf(profile)) {
        for (std::size_t a = 0; a < options; ++a) {
            for (std::size_t b = 0; b < options; ++b) {
                pairwise.m_counts[a * options + b] += places[a] < places[b] ? count : 0;
            }
        }
    }
    return pairwise;
}

std::vector<Committee> firstPlaces(const Relation& order, int seats, std::size_t most)
{
    return FirstPlaces(order, seats, most).all();
}

} // namespace voting

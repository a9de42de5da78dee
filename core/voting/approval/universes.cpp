// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/universes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "core/voting/approval/bits.h"
#include "core/voting/winners.h"

namespace voting {

namespace {

using Moves = std::vector<Move>;

/// Moves in an order that does not matter any more, so that equal universes meet.
using Key = std::vector<std::pair<int, std::pair<Exact, int>>>;

/// Words of voters looked at, about four seconds' worth.
constexpr std::int64_t mostWork = 4'000'000'000;
/// Universes open at a time, which must be kept.
constexpr std::size_t mostUniverses = 100'000;

/// Sorts the options of \a pool by their supporters: those with the same together, ascending.
std::vector<std::vector<int>> twinsIn(const ApprovalProfile& profile, const std::vector<int>& pool)
{
    std::map<Row, std::vector<int>> byRow;
    for (const int option : pool) {
        const Bits row = profile.row(option);
        byRow[Row(row.begin(), row.end())].push_back(option);
    }
    std::vector<std::vector<int>> twins;
    for (const auto& [row, options] : byRow) {
        twins.push_back(options);
    }
    return twins;
}

class Follower
{
public:
    Follower(const SequentialRule& rule, const ApprovalProfile& profile, const std::vector<int>& pool, int moves)
        : m_rule(rule)
        , m_pool(pool)
        , m_twins(twinsIn(profile, pool))
        , m_moves(static_cast<std::size_t>(moves))
    {
    }

    domain::Result<Tally> follow()
    {
        std::int64_t work = 0;
        m_open.emplace(Key(), Moves());
        for (std::size_t made = 0; made < m_moves; ++made) {
            const std::map<Key, Moves> before = std::exchange(m_open, {});
            work += static_cast<std::int64_t>(before.size()) * m_rule.cost(made);
            if (work > mostWork || before.size() > mostUniverses) {
                return domain::fail(domain::ErrorCode::TooMuchWork);
            }
            for (const auto& [key, moves] : before) {
                branch(moves);
            }
        }
        for (const auto& [key, moves] : m_open) {
            finish(moves);
        }
        Tally tally;
        m_winners.moveInto(tally);
        return tally;
    }

private:
    [[nodiscard]] Key keyOf(const Moves& moves) const
    {
        Key key;
        for (const Move& move : moves) {
            const bool remembers = m_rule.remembersFigures();
            key.emplace_back(move.option, std::pair(remembers ? move.figure : Exact(), remembers ? move.phase : 0));
        }
        std::sort(key.begin(), key.end());
        return key;
    }

    void branch(const Moves& moves)
    {
        const Choice choice = m_rule.next(moves);
        if (choice.options.empty()) {
            finish(moves);
        }
        for (const int option : choice.options) {
            if (!standsForItsTwins(option, moves)) {
                continue;
            }
            Moves longer = moves;
            longer.push_back({option, choice.figure, choice.phase});
            const auto [place, isNew] = m_open.emplace(keyOf(longer), longer);
            if (!isNew && comesEarlier(longer, place->second)) {
                place->second = longer;
            }
        }
    }

    /// The first twin is chosen first, the last is taken out first: so the first committee comes of it.
    [[nodiscard]] bool standsForItsTwins(int option, const Moves& moves) const
    {
        const auto has = [option](const std::vector<int>& twins) {
            return std::binary_search(twins.begin(), twins.end(), option);
        };
        const std::vector<int> left = notTaken(moves, *std::find_if(m_twins.begin(), m_twins.end(), has));
        return option == (m_rule.takesOut() ? left.back() : left.front());
    }

    static bool comesEarlier(const Moves& a, const Moves& b)
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](const Move& x, const Move& y) { return x.option < y.option; });
    }

    void finish(const Moves& moves)
    {
        std::vector<Step> steps;
        for (const Move& move : moves) {
            steps.push_back({move.option, move.figure});
        }
        std::vector<Share> shares;
        for (const std::vector<int>& twins : m_twins) {
            const std::size_t left = notTaken(moves, twins).size();
            shares.push_back({twins, m_rule.takesOut() ? left : twins.size() - left});
        }
        m_winners.offerChoices(shares, m_rule.takesOut() ? m_pool.size() - m_moves : m_moves, steps);
    }

    const SequentialRule& m_rule;
    const std::vector<int>& m_pool;
    const std::vector<std::vector<int>> m_twins;
    const std::size_t m_moves;
    std::map<Key, Moves> m_open;
    Winners m_winners;
};

} // namespace

std::vector<int> allOptions(const ApprovalProfile& profile)
{
    std::vector<int> options(static_cast<std::size_t>(profile.options()));
    std::iota(options.begin(), options.end(), 0);
    return options;
}

std::vector<int> notTaken(const std::vector<Move>& made, const std::vector<int>& pool)
{
    std::vector<int> left = pool;
    for (const Move& move : made) {
        std::erase(left, move.option);
    }
    return left;
}

domain::Result<Tally> followTies(const SequentialRule& rule, const ApprovalProfile& profile,
                                 const std::vector<int>& pool, int moves)
{
    return Follower(rule, profile, pool, moves).follow();
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/universes.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "core/voting/winners.h"

namespace voting {

namespace {

using Moves = std::vector<Move>;

/// Moves in an order that does not matter any more, so that equal universes meet.
using Key = std::vector<std::pair<int, std::pair<Exact, int>>>;

class Follower
{
public:
    Follower(const SequentialRule& rule, const std::vector<int>& pool, int moves)
        : m_rule(rule)
        , m_pool(pool)
        , m_moves(static_cast<std::size_t>(moves))
    {
    }

    domain::Result<Tally> follow()
    {
        m_open.emplace(Key(), Moves());
        for (std::size_t made = 0; made < m_moves; ++made) {
            const std::map<Key, Moves> before = std::exchange(m_open, {});
            for (const auto& [key, moves] : before) {
                branch(moves);
            }
            if (m_open.size() > mostUniverses) {
                return domain::fail(domain::ErrorCode::TooMuchWork);
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
            Moves longer = moves;
            longer.push_back({option, choice.figure, choice.phase});
            const auto [place, isNew] = m_open.emplace(keyOf(longer), longer);
            if (!isNew && comesEarlier(longer, place->second)) {
                place->second = longer;
            }
        }
    }

    static bool comesEarlier(const Moves& a, const Moves& b)
    {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](const Move& x, const Move& y) { return x.option < y.option; });
    }

    void finish(const Moves& moves)
    {
        Committee taken;
        std::vector<Step> steps;
        for (const Move& move : moves) {
            taken.push_back(move.option);
            steps.push_back({move.option, move.figure});
        }
        std::sort(taken.begin(), taken.end());
        const std::vector<int> left = notTaken(moves, m_pool);
        if (m_rule.takesOut()) {
            m_winners.offerChoices({}, left, m_pool.size() - m_moves, steps);
        } else {
            m_winners.offerChoices(taken, left, m_moves - taken.size(), steps);
        }
    }

    const SequentialRule& m_rule;
    const std::vector<int>& m_pool;
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

domain::Result<Tally> followTies(const SequentialRule& rule, const std::vector<int>& pool, int moves)
{
    return Follower(rule, pool, moves).follow();
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/rankedpairs.h"

#include <functional>
#include <map>
#include <set>

#include "core/voting/preference/orders.h"

namespace voting {

namespace {

using Pair = std::pair<int, int>;
using Pairs = std::vector<Pair>;

constexpr int mostOptions = 300;
/// What is kept of orders that were seen, in words of eight bytes; pairs that are tried, times the options; committees
/// that are looked at.
constexpr std::size_t mostWords = 8'000'000;
constexpr std::size_t mostTries = 2'000'000'000;
constexpr std::size_t mostLooks = 4'000'000;

/// Those of \a pairs that \a order neither says nor denies.
Pairs openPairs(const Relation& order, const Pairs& pairs)
{
    Pairs open;
    for (const auto& [a, b] : pairs) {
        if (!order.holds(a, b) && !order.holds(b, a)) {
            open.emplace_back(a, b);
        }
    }
    return open;
}

/// Locks those of \a open that no other of them can ever deny: the second does not lead back to the first.
void lockUndisputed(Relation& order, Pairs& open)
{
    Relation reach = order;
    for (const auto& [a, b] : open) {
        reach.lock(a, b);
    }
    Pairs disputed;
    for (const auto& [a, b] : open) {
        if (reach.holds(b, a)) {
            disputed.emplace_back(a, b);
        } else {
            order.lock(a, b);
        }
    }
    open = openPairs(order, disputed);
}

/// The orders that taking pairs of equal margin in every order leads to.
class Universes
{
public:
    explicit Universes(int options)
        : m_orders{Relation(options)}
    {
    }

    /// Takes \a pairs, all of the same margin. False: too much work.
    bool take(const Pairs& pairs)
    {
        std::set<Relation> done;
        std::set<Relation> seen;
        std::vector<Relation> left(m_orders.begin(), m_orders.end());
        while (!left.empty()) {
            Relation order = std::move(left.back());
            left.pop_back();
            m_tries += pairs.size() * static_cast<std::size_t>(order.options());
            if (m_tries > mostTries) {
                return false;
            }
            Pairs open = openPairs(order, pairs);
            lockUndisputed(order, open);
            if (open.empty()) {
                done.insert(std::move(order));
                continue;
            }
            for (const auto& [a, b] : open) {
                Relation next = order;
                next.lock(a, b);
                m_words += next.size();
                if (m_words > mostWords) {
                    return false;
                }
                if (seen.insert(next).second) {
                    left.push_back(std::move(next));
                }
            }
        }
        m_orders = std::move(done);
        return true;
    }

    [[nodiscard]] const std::set<Relation>& orders() const { return m_orders; }

private:
    std::set<Relation> m_orders;
    std::size_t m_words = 0;
    std::size_t m_tries = 0;
};

domain::Result<Tally> tallyOf(const std::set<Relation>& orders, int seats)
{
    std::set<Committee> committees;
    std::size_t looks = 0;
    Relation common = *orders.begin();
    for (const Relation& order : orders) {
        common.intersectWith(order);
    }
    for (const Relation& order : orders) {
        const std::vector<Committee> found = firstPlaces(order, seats, mostCommittees);
        looks += found.size();
        committees.insert(found.begin(), found.end());
        if (committees.size() > mostCommittees) {
            break;
        }
        if (looks > mostLooks) {
            return domain::fail(domain::ErrorCode::TooMuchWork);
        }
    }
    Tally tally;
    tally.committees.assign(committees.begin(), committees.end());
    if (tally.committees.size() > mostCommittees) {
        tally.committees.resize(mostCommittees);
        tally.complete = false;
    }
    for (int option = 0; option < common.options(); ++option) {
        tally.scores.emplace_back(common.before(option));
    }
    return tally;
}

} // namespace

domain::Result<Tally> rankedPairs(const RankingProfile& profile, int seats)
{
    const auto pairwise = profile.options <= mostOptions ? Pairwise::of(profile) : std::nullopt;
    if (!pairwise) {
        return domain::fail(domain::ErrorCode::TooMuchWork);
    }
    std::map<int, Pairs, std::greater<>> byMargin;
    for (int a = 0; a < profile.options; ++a) {
        for (int b = 0; b < profile.options; ++b) {
            const int margin = pairwise->prefer(a, b) - pairwise->prefer(b, a);
            if (margin > 0) {
                byMargin[margin].emplace_back(a, b);
            }
        }
    }
    Universes universes(profile.options);
    for (const auto& [margin, pairs] : byMargin) {
        if (!universes.take(pairs)) {
            return domain::fail(domain::ErrorCode::TooMuchWork);
        }
    }
    return tallyOf(universes.orders(), seats);
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/committeesearch.h"

#include <algorithm>
#include <numeric>

#include "core/voting/approval/levels.h"
#include "core/voting/approval/overlaps.h"
#include "core/voting/approval/universes.h"
#include "core/voting/winners.h"

namespace voting {

namespace {

using Worth = std::int64_t;

/// Words of voters and sums looked at, about four seconds' worth.
constexpr std::int64_t mostWork = 6'000'000'000;
/// Options beyond this many would need tables of hundreds of megabytes.
constexpr int mostOptions = 256;

class Search
{
public:
    Search(const ApprovalProfile& profile, int seats, const Aim& aim)
        : m_profile(profile)
        , m_aim(aim)
        , m_seats(seats)
        , m_order(byApprovals(profile))
        , m_overlaps(profile, m_order)
        , m_everyone(everyone(profile))
    {
        for (int i = 0; i < m_aim.weights.size(); ++i) {
            m_weights.push_back(m_aim.weights.scaled(i).get_si());
        }
    }

    domain::Result<Tally> run()
    {
        const std::vector<int> first = improved(greedy());
        raise(worthOf(first));
        chooseBound(first);
        prepareNodes();
        visit(0, 0);
        if (m_work > mostWork) {
            return domain::fail(domain::ErrorCode::TooMuchWork);
        }
        Tally tally;
        m_winners.moveInto(tally);
        tally.committeeScore = m_aim.weights.exact(m_best);
        return tally;
    }

private:
    /// What is known of the committees that begin with the options chosen so far.
    struct Node
    {
        std::int64_t bound = 0;          ///< of the options chosen
        std::vector<std::int64_t> gains; ///< an option each: what it adds to the bound
        std::vector<std::int64_t> cross; ///< a pair each (a < b): what b adds to the gain of a
        Levels levels;
        Worth satisfaction = 0;
        bool isCounted = false; ///< levels and satisfaction are those of the options chosen
    };

    static std::vector<int> byApprovals(const ApprovalProfile& profile)
    {
        std::vector<int> order = allOptions(profile);
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return count(profile.row(a)) > count(profile.row(b)); });
        return order;
    }

    [[nodiscard]] int size() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] Bits rowAt(int position) const { return m_profile.row(m_order[static_cast<std::size_t>(position)]); }

    [[nodiscard]] Worth weigh(const std::vector<int>& counts, std::size_t from) const
    {
        Worth sum = 0;
        for (std::size_t i = 0; i < counts.size() && from + i < m_weights.size(); ++i) {
            sum += m_weights[from + i] * counts[i];
        }
        return sum;
    }

    /// What the option at \a position adds to the satisfaction of the voters in \a levels.
    [[nodiscard]] Worth gainOf(const Levels& levels, int position) const
    {
        return weigh(levels.counts(rowAt(position)), 0);
    }

    [[nodiscard]] Committee optionsAt(const std::vector<int>& positions) const
    {
        Committee committee;
        for (const int position : positions) {
            committee.push_back(m_order[static_cast<std::size_t>(position)]);
        }
        std::sort(committee.begin(), committee.end());
        return committee;
    }

    [[nodiscard]] Worth refined(const std::vector<int>& positions, Worth satisfaction)
    {
        m_work += m_aim.cost;
        return m_aim.worth ? m_aim.worth(optionsAt(positions), satisfaction) : satisfaction;
    }

    [[nodiscard]] Worth worthOf(const std::vector<int>& positions)
    {
        Levels levels(m_profile, m_seats);
        Worth satisfaction = 0;
        for (const int position : positions) {
            satisfaction += gainOf(levels, position);
            levels.becomeWith(levels, m_order[static_cast<std::size_t>(position)]);
        }
        return refined(positions, satisfaction);
    }

    [[nodiscard]] std::vector<int> greedy() const
    {
        std::vector<int> positions;
        Levels levels(m_profile, m_seats);
        while (static_cast<int>(positions.size()) < m_seats) {
            int best = -1;
            Worth most = -1;
            for (int position = 0; position < size(); ++position) {
                const bool isTaken = std::find(positions.begin(), positions.end(), position) != positions.end();
                const Worth gain = isTaken ? -1 : gainOf(levels, position);
                if (gain > most) {
                    most = gain;
                    best = position;
                }
            }
            positions.push_back(best);
            levels.add(m_order[static_cast<std::size_t>(best)]);
        }
        std::sort(positions.begin(), positions.end());
        return positions;
    }

    /// Exchanges one option for another as long as that is worth more.
    [[nodiscard]] std::vector<int> improved(std::vector<int> positions)
    {
        Worth most = worthOf(positions);
        for (bool goesOn = true; goesOn;) {
            goesOn = false;
            for (std::size_t place = 0; place < positions.size(); ++place) {
                for (int position = 0; position < size(); ++position) {
                    std::vector<int> other = positions;
                    other[place] = position;
                    std::sort(other.begin(), other.end());
                    if (std::adjacent_find(other.begin(), other.end()) != other.end()) {
                        continue;
                    }
                    const Worth worth = worthOf(other);
                    if (worth > most) {
                        most = worth;
                        positions = other;
                        goesOn = true;
                    }
                }
            }
        }
        return positions;
    }

    /// Committees whose bound is below this cannot be worth \a worth.
    void raise(Worth worth)
    {
        m_best = worth;
        const mpz_class scaled = mpz_class(worth) * CubicBound::scale;
        mpz_class needed;
        mpz_cdiv_q(needed.get_mpz_t(), scaled.get_mpz_t(), m_aim.weights.denominator().get_mpz_t());
        m_needed = needed.get_si();
    }

    void chooseBound(const std::vector<int>& positions)
    {
        m_bound = CubicBound::of(m_aim.weights, 2);
        for (int touching = 3; touching < m_seats; ++touching) {
            const CubicBound other = CubicBound::of(m_aim.weights, touching);
            if (other.at(m_overlaps, positions) < m_bound.at(m_overlaps, positions)) {
                m_bound = other;
            }
        }
    }

    void prepareNodes()
    {
        const auto options = static_cast<std::size_t>(size());
        Node node{0, std::vector<std::int64_t>(options), std::vector<std::int64_t>(options * options),
                  Levels(m_profile, m_seats), 0, false};
        m_nodes.assign(static_cast<std::size_t>(m_seats), node);
        Node& root = m_nodes.front();
        root.isCounted = true;
        for (int a = 0; a < size(); ++a) {
            root.gains[static_cast<std::size_t>(a)] = m_bound.single * m_overlaps.single(a);
            for (int b = a + 1; b < size(); ++b) {
                root.cross[static_cast<std::size_t>(a) * options + static_cast<std::size_t>(b)] =
                    m_bound.pair * m_overlaps.pair(a, b);
            }
        }
    }

    /// Goes through the committees that go on with options from position \a first.
    void visit(std::size_t depth, int first)
    {
        const int missing = m_seats - static_cast<int>(depth);
        if (missing == 1) {
            finish(m_nodes[depth], depth, first);
            return;
        }
        if (missing > 2 && !canReachBest(depth, first, missing)) {
            return;
        }
        for (int position = first; position <= size() - missing && m_work <= mostWork; ++position) {
            m_chosen.push_back(position);
            descend(m_nodes[depth], m_nodes[depth + 1], position, missing - 1);
            visit(depth + 1, position + 1);
            m_chosen.pop_back();
        }
    }

    /// Makes \a child what \a node is with the option at \a position, where \a missing seats are left then.
    void descend(const Node& node, Node& child, int position, int missing)
    {
        const auto options = static_cast<std::size_t>(size());
        const auto chosen = static_cast<std::size_t>(position);
        child.bound = node.bound + node.gains[chosen];
        child.isCounted = false;
        for (std::size_t a = chosen + 1; a < options; ++a) {
            child.gains[a] = node.gains[a] + node.cross[chosen * options + a];
        }
        if (missing < 2) {
            return;
        }
        for (std::size_t a = chosen + 1; a < options; ++a) {
            const int* triples = m_overlaps.triples(position, static_cast<int>(a));
            for (std::size_t b = a + 1; b < options; ++b) {
                child.cross[a * options + b] = node.cross[a * options + b] + m_bound.triple * triples[b];
            }
        }
        m_work += static_cast<std::int64_t>((options - chosen) * (options - chosen) / 2);
    }

    /// Counts the voters of the node at \a depth, and of those above it that were not yet.
    void countVoters(std::size_t depth)
    {
        Node& node = m_nodes[depth];
        if (node.isCounted) {
            return;
        }
        countVoters(depth - 1);
        const Node& before = m_nodes[depth - 1];
        const int position = m_chosen[depth - 1];
        node.satisfaction = before.satisfaction + gainOf(before.levels, position);
        node.levels.becomeWith(before.levels, m_order[static_cast<std::size_t>(position)]);
        node.isCounted = true;
        m_work += static_cast<std::int64_t>(depth * m_profile.words());
    }

    /// Whether the greatest gains of \a missing options from \a first could lift the node to the best.
    bool canReachBest(std::size_t depth, int first, int missing)
    {
        countVoters(depth);
        const Node& node = m_nodes[depth];
        std::vector<Worth> gains;
        for (int position = first; position < size(); ++position) {
            gains.push_back(gainOf(node.levels, position));
        }
        m_work += static_cast<std::int64_t>(gains.size() * (depth + 1) * m_profile.words());
        const auto enough = gains.begin() + std::min<std::ptrdiff_t>(missing, std::ssize(gains));
        std::partial_sort(gains.begin(), enough, gains.end(), std::greater<>());
        return std::accumulate(gains.begin(), enough, node.satisfaction) >= m_best;
    }

    /// Puts each option from \a first on the last seat.
    void finish(const Node& node, std::size_t depth, int first)
    {
        for (int position = first; position < size(); ++position) {
            if (node.bound + node.gains[static_cast<std::size_t>(position)] < m_needed) {
                continue;
            }
            countVoters(depth);
            m_work += static_cast<std::int64_t>((depth + 1) * m_profile.words());
            const Worth satisfaction = node.satisfaction + gainOf(node.levels, position);
            if (satisfaction < m_best) {
                continue;
            }
            m_chosen.push_back(position);
            const Worth worth = refined(m_chosen, satisfaction);
            if (worth > m_best) {
                raise(worth);
                m_winners.clear();
            }
            if (worth == m_best) {
                m_winners.offer(optionsAt(m_chosen));
            }
            m_chosen.pop_back();
        }
        m_work += size() - first;
    }

    const ApprovalProfile& m_profile;
    const Aim& m_aim;
    const int m_seats;
    const std::vector<int> m_order;
    const Overlaps m_overlaps;
    const Row m_everyone;
    std::vector<Worth> m_weights;
    CubicBound m_bound;
    Worth m_best = 0;
    std::int64_t m_needed = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_chosen;
    Winners m_winners;
    std::int64_t m_work = 0;
};

/// Whether sums of weights over all voters fit 64 bits, with room to spare for those of the bound.
bool isInRange(const ApprovalProfile& profile, int seats, const Weights& weights)
{
    const mpz_class voters = std::max(profile.voters(), 1);
    const mpz_class satisfaction = voters * seats * weights.denominator();
    const mpz_class bound = voters * seats * seats * seats * CubicBound::scale;
    return satisfaction.fits_slong_p() && bound.fits_slong_p();
}

/// What the tables of overlaps cost.
std::int64_t tablesWork(const ApprovalProfile& profile)
{
    const std::int64_t options = profile.options();
    return options * options * options / 6 * static_cast<std::int64_t>(profile.words() + 1);
}

} // namespace

domain::Result<Tally> bestCommittees(const ApprovalProfile& profile, int seats, const Aim& aim)
{
    if (profile.options() > mostOptions || tablesWork(profile) > mostWork || !isInRange(profile, seats, aim.weights)) {
        return domain::fail(domain::ErrorCode::TooMuchWork);
    }
    return Search(profile, seats, aim).run();
}

} // namespace voting

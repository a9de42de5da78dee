// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/committeesearch.h"

#include <algorithm>
#include <numeric>

#include "core/voting/approval/levels.h"
#include "core/voting/approval/overlaps.h"
#include "core/voting/approval/satisfactionbound.h"
#include "core/voting/approval/universes.h"
#include "core/voting/winners.h"

namespace voting {

namespace {

using Worth = std::int64_t;

/// Words of voters and sums looked at, about four seconds' worth.
constexpr std::int64_t mostWork = 6'000'000'000;
/// What it costs to keep a committee, in such words.
constexpr std::int64_t offerCost = 500;
/// Numbers in a table, 8 bytes each, for every seat.
constexpr std::int64_t mostNumbers = 4'000'000;

/// The satisfaction of committees, exactly. Options are known by their position, those with most approvals first.
class Counter
{
public:
    Counter(const ApprovalProfile& profile, int seats, const Aim& aim)
        : m_profile(profile)
        , m_aim(aim)
        , m_seats(seats)
        , m_order(byApprovals(profile))
    {
        for (int i = 0; i < aim.weights.size(); ++i) {
            m_weights.push_back(aim.weights.scaled(i).get_si());
        }
    }

    [[nodiscard]] const std::vector<int>& order() const { return m_order; }
    [[nodiscard]] int size() const { return static_cast<int>(m_order.size()); }
    [[nodiscard]] int optionAt(int position) const { return m_order[static_cast<std::size_t>(position)]; }

    [[nodiscard]] Committee optionsAt(const std::vector<int>& positions) const
    {
        Committee committee;
        for (const int position : positions) {
            committee.push_back(optionAt(position));
        }
        std::sort(committee.begin(), committee.end());
        return committee;
    }

    /// What the option at \a position adds to the satisfaction of the voters in \a levels.
    [[nodiscard]] Worth gainOf(const Levels& levels, int position) const
    {
        const std::vector<int> counts = levels.counts(m_profile.row(optionAt(position)));
        Worth sum = 0;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            sum += m_weights[i] * counts[i];
        }
        return sum;
    }

    [[nodiscard]] Levels levelsOf(const std::vector<int>& positions) const
    {
        Levels levels(m_profile, m_seats);
        for (const int position : positions) {
            levels.add(optionAt(position));
        }
        return levels;
    }

    [[nodiscard]] Worth refined(const std::vector<int>& positions, Worth satisfaction) const
    {
        return m_aim.worth ? m_aim.worth(optionsAt(positions), satisfaction) : satisfaction;
    }

    [[nodiscard]] Worth worthOf(std::vector<int> positions) const
    {
        Levels levels(m_profile, m_seats);
        Worth satisfaction = 0;
        for (const int position : positions) {
            satisfaction += gainOf(levels, position);
            levels.add(optionAt(position));
        }
        return refined(positions, satisfaction);
    }

private:
    static std::vector<int> byApprovals(const ApprovalProfile& profile)
    {
        std::vector<int> order = allOptions(profile);
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return count(profile.row(a)) > count(profile.row(b)); });
        return order;
    }

    const ApprovalProfile& m_profile;
    const Aim& m_aim;
    const int m_seats;
    const std::vector<int> m_order;
    std::vector<Worth> m_weights;
};

/// Each time the option that adds most.
std::vector<int> greedy(const Counter& counter, int seats)
{
    std::vector<int> positions;
    for (int seat = 0; seat < seats; ++seat) {
        const Levels levels = counter.levelsOf(positions);
        int best = -1;
        Worth most = -1;
        for (int position = 0; position < counter.size(); ++position) {
            const bool isTaken = std::find(positions.begin(), positions.end(), position) != positions.end();
            // With all seats taken but one, levels has room for every option.
            const Worth gain = isTaken ? -1 : counter.gainOf(levels, position);
            if (gain > most) {
                most = gain;
                best = position;
            }
        }
        positions.push_back(best);
    }
    return positions;
}

/// Exchanges one option for another as long as that is worth more.
std::vector<int> improved(const Counter& counter, std::vector<int> positions)
{
    Worth most = counter.worthOf(positions);
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (std::size_t place = 0; place < positions.size(); ++place) {
            for (int position = 0; position < counter.size(); ++position) {
                if (std::find(positions.begin(), positions.end(), position) != positions.end()) {
                    continue;
                }
                const int before = std::exchange(positions[place], position);
                const Worth worth = counter.worthOf(positions);
                goesOn = goesOn || worth > most;
                positions[place] = worth > most ? position : before;
                most = std::max(most, worth);
            }
        }
    }
    return positions;
}

class Search
{
public:
    /// \a bound of a degree for which \a overlaps has all sets.
    Search(const ApprovalProfile& profile, int seats, const Aim& aim, const Counter& counter, const Overlaps& overlaps,
           const SatisfactionBound& bound)
        : m_profile(profile)
        , m_aim(aim)
        , m_seats(seats)
        , m_counter(counter)
        , m_overlaps(overlaps)
        , m_bound(bound)
    {
        prepareNodes();
    }

    /// The committees worth most, \a known or more; none: that took more than \a work.
    std::optional<Tally> run(Worth known, std::int64_t work)
    {
        m_workLeft = work;
        raise(known);
        visit(0, 0);
        if (m_workLeft < 0) {
            return {};
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
        std::int64_t bound = 0; ///< of the options chosen
        /// For each set of 1, 2 … later options what, beyond its parts, it adds to the bound; listed as in Overlaps.
        std::vector<std::vector<std::int64_t>> additions;
        Levels levels;
        Worth satisfaction = 0;
        bool isCounted = false; ///< levels and satisfaction are those of the options chosen
    };

    void prepareNodes()
    {
        Node node{0, {}, Levels(m_profile, m_seats), 0, false};
        for (int size = 1; size <= m_bound.degree(); ++size) {
            const std::vector<int>& sets = m_overlaps.sets(size);
            std::vector<std::int64_t> additions(sets.begin(), sets.end());
            for (std::int64_t& addition : additions) {
                addition *= m_bound.perSet(size);
            }
            node.additions.push_back(std::move(additions));
        }
        m_largestSets = std::move(node.additions.back());
        node.additions.pop_back();
        m_nodes.assign(static_cast<std::size_t>(m_seats), node);
        m_nodes.front().isCounted = true;
    }

    /// Committees whose bound is below m_needed cannot be worth \a worth.
    void raise(Worth worth)
    {
        m_best = worth;
        const mpz_class scaled = mpz_class(worth) * SatisfactionBound::scale;
        mpz_class needed;
        mpz_cdiv_q(needed.get_mpz_t(), scaled.get_mpz_t(), m_aim.weights.denominator().get_mpz_t());
        m_needed = needed.get_si();
    }

    /// Goes through the committees that go on with options from position \a first.
    void visit(std::size_t depth, int first)
    {
        const int missing = m_seats - static_cast<int>(depth);
        if (missing == 1) {
            finish(depth, first);
            return;
        }
        if (missing > 2 && !canReachBest(depth, first, missing)) {
            return;
        }
        for (int position = first; position <= m_counter.size() - missing && m_workLeft >= 0; ++position) {
            m_chosen.push_back(position);
            descend(m_nodes[depth], m_nodes[depth + 1], position, missing - 1);
            visit(depth + 1, position + 1);
            m_chosen.pop_back();
        }
    }

    /// Makes \a child what \a node is with the option at \a position, where \a missing seats are left then.
    void descend(const Node& node, Node& child, int position, int missing)
    {
        child.bound = node.bound + node.additions.front()[static_cast<std::size_t>(position)];
        child.isCounted = false;
        const int sizes = static_cast<int>(node.additions.size());
        for (int size = 1; size <= std::min(missing, sizes); ++size) {
            const std::vector<std::int64_t>& larger =
                size < sizes ? node.additions[static_cast<std::size_t>(size)] : m_largestSets;
            const std::vector<std::int64_t>& same = node.additions[static_cast<std::size_t>(size - 1)];
            const std::size_t start = m_overlaps.start(size, position + 1);
            // The larger sets that begin with the option, in the order of their rests: the sets of later options.
            const std::size_t with = m_overlaps.start(size + 1, position);
            std::transform(same.begin() + static_cast<std::ptrdiff_t>(start), same.end(),
                           larger.begin() + static_cast<std::ptrdiff_t>(with),
                           child.additions[static_cast<std::size_t>(size - 1)].begin() +
                               static_cast<std::ptrdiff_t>(start),
                           std::plus<>());
            m_workLeft -= static_cast<std::int64_t>(same.size() - start);
        }
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
        node.satisfaction = before.satisfaction + m_counter.gainOf(before.levels, position);
        node.levels.becomeWith(before.levels, m_counter.optionAt(position));
        node.isCounted = true;
        spendWords(depth + 1);
    }

    void spendWords(std::size_t rows) { m_workLeft -= static_cast<std::int64_t>(rows * (m_profile.words() + 20)); }

    /// Whether the greatest gains of \a missing options from \a first could lift the node to the best.
    bool canReachBest(std::size_t depth, int first, int missing)
    {
        countVoters(depth);
        const Node& node = m_nodes[depth];
        std::vector<Worth> gains;
        for (int position = first; position < m_counter.size(); ++position) {
            gains.push_back(m_counter.gainOf(node.levels, position));
        }
        spendWords(gains.size() * (depth + 1));
        const auto enough = gains.begin() + std::min<std::ptrdiff_t>(missing, std::ssize(gains));
        std::partial_sort(gains.begin(), enough, gains.end(), std::greater<>());
        return std::accumulate(gains.begin(), enough, node.satisfaction) >= m_best;
    }

    /// Puts each option from \a first on the last seat.
    void finish(std::size_t depth, int first)
    {
        const Node& node = m_nodes[depth];
        const std::vector<std::int64_t>& additions = node.additions.front();
        m_workLeft -= m_counter.size() - first;
        for (int position = first; position < m_counter.size(); ++position) {
            if (node.bound + additions[static_cast<std::size_t>(position)] < m_needed) {
                continue;
            }
            countVoters(depth);
            spendWords(depth + 1);
            m_chosen.push_back(position);
            offer(node.satisfaction + m_counter.gainOf(node.levels, position));
            m_chosen.pop_back();
        }
    }

    /// Takes the committee chosen, whose satisfaction is given, if none better is known.
    void offer(Worth satisfaction)
    {
        if (satisfaction < m_best) {
            return;
        }
        m_workLeft -= m_aim.cost;
        const Worth worth = m_counter.refined(m_chosen, satisfaction);
        if (worth > m_best) {
            raise(worth);
            m_winners.clear();
        }
        if (worth == m_best) {
            m_workLeft -= offerCost;
            m_winners.offer(m_counter.optionsAt(m_chosen));
        }
    }

    const ApprovalProfile& m_profile;
    const Aim& m_aim;
    const int m_seats;
    const Counter& m_counter;
    const Overlaps& m_overlaps;
    const SatisfactionBound m_bound;
    std::vector<std::int64_t> m_largestSets; ///< what the sets of as many options as the degree add to the bound
    Worth m_best = 0;
    std::int64_t m_needed = 0;
    std::vector<Node> m_nodes;
    std::vector<int> m_chosen;
    Winners m_winners;
    std::int64_t m_workLeft = 0;
};

/// Whether sums of weights over all voters fit 64 bits, with room to spare for those of the bound.
bool isInRange(const ApprovalProfile& profile, int seats, const Weights& weights)
{
    const mpz_class voters = std::max(profile.voters(), 1);
    const mpz_class satisfaction = voters * seats * weights.denominator();
    const mpz_class bound = voters * seats * seats * seats * seats * SatisfactionBound::scale;
    return satisfaction.fits_slong_p() && bound.fits_slong_p();
}

bool isFeasible(const ApprovalProfile& profile, int degree)
{
    return Overlaps::work(profile, degree) < mostWork && Overlaps::numbers(profile.options(), degree) < mostNumbers;
}

} // namespace

domain::Result<Tally> bestCommittees(const ApprovalProfile& profile, int seats, const Aim& aim)
{
    if (!isFeasible(profile, 3) || !isInRange(profile, seats, aim.weights)) {
        return domain::fail(domain::ErrorCode::TooMuchWork);
    }
    const Counter counter(profile, seats, aim);
    const std::vector<int> known = improved(counter, greedy(counter, seats));
    const std::vector<int> voters = counter.levelsOf(known).counts(everyone(profile));
    // A closer bound costs a larger table: only where the cheaper bound lets through so much that it pays.
    const bool canGoOn = seats > 3 && isFeasible(profile, 4);
    for (const int degree : {3, 4}) {
        const Overlaps overlaps(profile, counter.order(), degree);
        const SatisfactionBound bound = SatisfactionBound::lowest(aim.weights, degree, voters);
        Search search(profile, seats, aim, counter, overlaps, bound);
        const bool isLast = degree == 4 || !canGoOn;
        // Half of what the table costs in looking at voters, and what keeping and adding up its numbers does.
        const std::int64_t patience = Overlaps::work(profile, 4) / 2 + 40 * Overlaps::numbers(profile.options(), 4);
        const std::int64_t work = isLast ? mostWork : patience;
        if (std::optional<Tally> tally = search.run(counter.worthOf(known), work)) {
            return *tally;
        }
        if (isLast) {
            break;
        }
    }
    return domain::fail(domain::ErrorCode::TooMuchWork);
}

} // namespace voting

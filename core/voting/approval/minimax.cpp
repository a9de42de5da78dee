// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/minimax.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <numeric>

#include "core/voting/approval/bits.h"
#include "core/voting/approval/universes.h"
#include "core/voting/winners.h"

namespace voting {

namespace {

/// Words of voters looked at, about four seconds' worth.
constexpr std::int64_t mostWork = 4'000'000'000;

using Ballot = std::vector<int>;

/// The different ballots, in an order that is their own.
std::vector<Ballot> differentBallots(const ApprovalProfile& profile)
{
    std::vector<Ballot> ballots(static_cast<std::size_t>(profile.voters()));
    for (int option = 0; option < profile.options(); ++option) {
        for (int voter = 0; voter < profile.voters(); ++voter) {
            if (profile.approves(voter, option)) {
                ballots[static_cast<std::size_t>(voter)].push_back(option);
            }
        }
    }
    std::sort(ballots.begin(), ballots.end());
    ballots.erase(std::unique(ballots.begin(), ballots.end()), ballots.end());
    return ballots;
}

ApprovalProfile profileOf(const std::vector<Ballot>& ballots, int options)
{
    ApprovalProfile profile(options);
    for (const Ballot& ballot : ballots) {
        profile.add(ballot);
    }
    return profile;
}

/// Finds every committee that is nowhere farther than a given distance.
class Search
{
public:
    Search(const ApprovalProfile& profile, int seats)
        : m_all(differentBallots(profile))
        , m_profile(profile.options())
        , m_seats(seats)
        , m_open(static_cast<std::size_t>(profile.options()), true)
    {
    }

    domain::Result<Tally> run()
    {
        Tally tally;
        // At most \a options: any committee is that near.
        for (int distance = leastConceivable(); tally.committees.empty(); ++distance) {
            setNeeds(distance);
            visit(0);
            if (m_work > mostWork) {
                return domain::fail(domain::ErrorCode::TooMuchWork);
            }
            m_winners.moveInto(tally);
            tally.committeeScore = distance;
        }
        return tally;
    }

private:
    /// Of a ballot and a committee only their sizes may differ.
    [[nodiscard]] int leastConceivable() const
    {
        int least = 0;
        for (const Ballot& ballot : m_all) {
            least = std::max(least, std::abs(static_cast<int>(ballot.size()) - m_seats));
        }
        return least;
    }

    /// How many of its options the committee needs to be no farther than \a distance from \a ballot.
    [[nodiscard]] int needOf(const Ballot& ballot, int distance) const
    {
        return (static_cast<int>(ballot.size()) + m_seats - distance + 1) / 2;
    }

    /// Takes the ballots that need something, and sorts them by how much.
    void setNeeds(int distance)
    {
        m_ballots.clear();
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_ballots),
                     [&](const Ballot& ballot) { return needOf(ballot, distance) > 0; });
        m_profile = profileOf(m_ballots, m_profile.options());
        const std::vector<Row> none(static_cast<std::size_t>(m_seats), Row(m_profile.words()));
        m_needs.assign(static_cast<std::size_t>(m_seats) + 1, none);
        for (std::size_t ballot = 0; ballot < m_ballots.size(); ++ballot) {
            for (int need = 0; need < needOf(m_ballots[ballot], distance); ++need) {
                m_needs.front()[static_cast<std::size_t>(need)][ballot / 64] |= Word(1) << (ballot % 64);
            }
        }
    }

    /// Completes the committee to all that meet the needs at \a depth, with options that are open.
    void visit(std::size_t depth)
    {
        const std::vector<Row>& needs = m_needs[depth];
        const std::size_t missing = static_cast<std::size_t>(m_seats) - depth;
        m_work += static_cast<std::int64_t>(m_profile.words() * needs.size());
        if (m_work > mostWork || (missing < needs.size() && !isEmpty(needs[missing]))) {
            return;
        }
        std::size_t greatest = missing;
        while (greatest > 0 && isEmpty(needs[greatest - 1])) {
            --greatest;
        }
        if (greatest == 0) {
            m_winners.offerChoices({{m_chosen, m_chosen.size()}, {openOptions(), 0}},
                                   static_cast<std::size_t>(m_seats));
            return;
        }
        branch(depth, m_ballots[firstIn(needs[greatest - 1])]);
    }

    /// One of \a ballot must be chosen: each in turn, and then closed to the rest.
    void branch(std::size_t depth, const Ballot& ballot)
    {
        std::vector<int> closed;
        for (const int option : ballot) {
            if (!m_open[static_cast<std::size_t>(option)]) {
                continue;
            }
            m_open[static_cast<std::size_t>(option)] = false;
            closed.push_back(option);
            meet(m_needs[depth], m_needs[depth + 1], m_profile.row(option));
            m_chosen.push_back(option);
            visit(depth + 1);
            m_chosen.pop_back();
        }
        for (const int option : closed) {
            m_open[static_cast<std::size_t>(option)] = true;
        }
    }

    /// Who approves the option chosen needs one less.
    static void meet(const std::vector<Row>& before, std::vector<Row>& after, Bits supporters)
    {
        for (std::size_t need = 0; need < before.size(); ++need) {
            for (std::size_t i = 0; i < supporters.size(); ++i) {
                const Word more = need + 1 < before.size() ? before[need + 1][i] : 0;
                after[need][i] = (before[need][i] & ~supporters[i]) | (more & supporters[i]);
            }
        }
    }

    [[nodiscard]] std::vector<int> openOptions() const
    {
        std::vector<int> options;
        for (int option = 0; option < m_profile.options(); ++option) {
            if (m_open[static_cast<std::size_t>(option)]) {
                options.push_back(option);
            }
        }
        return options;
    }

    static std::size_t firstIn(Bits row)
    {
        std::size_t word = 0;
        while (row[word] == 0) {
            ++word;
        }
        return word * 64 + static_cast<std::size_t>(std::countr_zero(row[word]));
    }

    const std::vector<Ballot> m_all;
    std::vector<Ballot> m_ballots; ///< those that need something
    ApprovalProfile m_profile;     ///< of them
    const int m_seats;
    std::vector<bool> m_open;
    std::vector<std::vector<Row>> m_needs; ///< at each depth: the ballots that need at least 1, 2 … options more
    Committee m_chosen;
    Winners m_winners;
    std::int64_t m_work = 0;
};

} // namespace

domain::Result<Tally> minimaxApproval(const ApprovalProfile& profile, int seats)
{
    return Search(profile, seats).run();
}

} // namespace voting

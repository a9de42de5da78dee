// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/voting/plainrules.h"

#include <functional>
#include <map>
#include <set>

namespace voting {

namespace {

using domain::Rule;
using Figures = std::vector<Exact>;

bool has(const std::vector<int>& list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

int common(const std::vector<int>& ballot, const Committee& committee)
{
    return static_cast<int>(
        std::count_if(ballot.begin(), ballot.end(), [&](int option) { return has(committee, option); }));
}

/// All that \a score makes greatest.
std::vector<Committee> greatest(int options, int seats, const std::function<Exact(const Committee&)>& score)
{
    std::map<Exact, std::vector<Committee>> byScore;
    const std::function<void(Committee, int)> extend = [&](const Committee& committee, int first) {
        if (static_cast<int>(committee.size()) == seats) {
            byScore[score(committee)].push_back(committee);
        }
        for (int option = first; option < options && static_cast<int>(committee.size()) < seats; ++option) {
            Committee longer = committee;
            longer.push_back(option);
            extend(longer, option + 1);
        }
    };
    extend({}, 0);
    return byScore.rbegin()->second;
}

Exact harmonic(int number)
{
    Exact sum = 0;
    for (int i = 1; i <= number; ++i) {
        sum += Exact(1, i);
    }
    return sum;
}

Exact satisfaction(Rule rule, const Approvals& ballots, const Committee& committee)
{
    Exact sum = 0;
    for (const std::vector<int>& ballot : ballots) {
        const int number = common(ballot, committee);
        sum += rule == Rule::Cc || rule == Rule::SeqCc ? Exact(std::min(number, 1)) : harmonic(number);
    }
    return sum;
}

Exact farthest(const Approvals& ballots, const Committee& committee)
{
    int most = 0;
    for (const std::vector<int>& ballot : ballots) {
        most = std::max(most, static_cast<int>(ballot.size() + committee.size()) - 2 * common(ballot, committee));
    }
    return most;
}

/// Whether \a voter can be given an option of theirs when others may move (augmenting paths; Kuhn, 1955).
bool canBeSeated(const Approvals& ballots, std::size_t voter, const std::map<int, int>& room,
                 std::map<int, std::vector<std::size_t>>& seated, std::set<int>& tried)
{
    for (const int option : ballots[voter]) {
        if (!room.contains(option) || !tried.insert(option).second) {
            continue;
        }
        std::vector<std::size_t>& here = seated[option];
        if (static_cast<int>(here.size()) < room.at(option)) {
            here.push_back(voter);
            return true;
        }
        for (std::size_t i = 0; i < seated[option].size(); ++i) {
            if (canBeSeated(ballots, seated[option][i], room, seated, tried)) {
                seated[option][i] = voter;
                return true;
            }
        }
    }
    return false;
}

/// Every way of saying which options take one voter more.
Exact represented(const Approvals& ballots, const Committee& committee)
{
    const int seats = static_cast<int>(committee.size());
    const int voters = static_cast<int>(ballots.size());
    int most = 0;
    for (unsigned larger = 0; larger < (1U << seats); ++larger) {
        if (std::popcount(larger) != voters % seats) {
            continue;
        }
        std::map<int, int> room;
        for (int i = 0; i < seats; ++i) {
            room[committee[static_cast<std::size_t>(i)]] = voters / seats + static_cast<int>((larger >> i) & 1U);
        }
        std::map<int, std::vector<std::size_t>> seated;
        int number = 0;
        for (std::size_t voter = 0; voter < ballots.size(); ++voter) {
            std::set<int> tried;
            number += canBeSeated(ballots, voter, room, seated, tried) ? 1 : 0;
        }
        most = std::max(most, number);
    }
    return most;
}

/// Adds to \a found what follows when \a next, given what is taken and what voters carry, says which may come.
using Next = std::function<std::map<int, Figures>(const Committee& taken, const Figures& figures)>;

void follow(const Next& next, const Committee& taken, const Figures& figures, int seats, std::set<Committee>& found)
{
    if (static_cast<int>(taken.size()) == seats) {
        Committee sorted = taken;
        std::sort(sorted.begin(), sorted.end());
        found.insert(sorted);
        return;
    }
    for (const auto& [option, after] : next(taken, figures)) {
        Committee longer = taken;
        longer.push_back(option);
        follow(next, longer, after, seats, found);
    }
}

std::vector<Committee> followed(const Next& next, const Figures& figures, int seats)
{
    std::set<Committee> found;
    follow(next, {}, figures, seats, found);
    return {found.begin(), found.end()};
}

std::vector<int> without(int options, const Committee& taken)
{
    std::vector<int> left;
    for (int option = 0; option < options; ++option) {
        if (!has(taken, option)) {
            left.push_back(option);
        }
    }
    return left;
}

std::map<int, Figures> leastOf(const std::map<int, Exact>& figures,
                               const std::function<Figures(int, const Exact&)>& after)
{
    Exact least = figures.begin()->second;
    for (const auto& [option, figure] : figures) {
        least = std::min(least, figure);
    }
    std::map<int, Figures> chosen;
    for (const auto& [option, figure] : figures) {
        if (figure == least) {
            chosen[option] = after(option, figure);
        }
    }
    return chosen;
}

std::map<int, Figures> phragmen(const Approvals& ballots, int options, const Committee& taken, const Figures& loads)
{
    std::map<int, Exact> maxima;
    for (const int option : without(options, taken)) {
        Exact sum = 1;
        int supporters = 0;
        for (std::size_t voter = 0; voter < ballots.size(); ++voter) {
            sum += has(ballots[voter], option) ? loads[voter] : Exact(0);
            supporters += has(ballots[voter], option);
        }
        maxima[option] = supporters == 0 ? Exact(1'000'000) : Exact(sum / supporters);
    }
    return leastOf(maxima, [&](int option, const Exact& load) {
        Figures after = loads;
        for (std::size_t voter = 0; voter < ballots.size(); ++voter) {
            after[voter] = has(ballots[voter], option) ? load : loads[voter];
        }
        return after;
    });
}

/// Budgets as loads below 0; above what all can pay the option is left out.
std::map<int, Figures> equalShares(const Approvals& ballots, int options, const Committee& taken, const Figures& loads)
{
    std::map<int, Exact> prices;
    for (const int option : without(options, taken)) {
        std::vector<Exact> budgets;
        for (std::size_t voter = 0; voter < ballots.size(); ++voter) {
            if (has(ballots[voter], option) && loads[voter] < 0) {
                budgets.push_back(-loads[voter]);
            }
        }
        std::sort(budgets.begin(), budgets.end());
        Exact paid = 0;
        for (std::size_t i = 0; i < budgets.size(); ++i) {
            const Exact price = (1 - paid) / static_cast<int>(budgets.size() - i);
            if (price <= budgets[i]) {
                prices[option] = price;
                break;
            }
            paid += budgets[i];
        }
    }
    // Loads above 0 say that completing has begun.
    const bool isCompleting = std::any_of(loads.begin(), loads.end(), [](const Exact& load) { return load > 0; });
    if (prices.empty() || isCompleting) {
        return phragmen(ballots, options, taken, loads);
    }
    return leastOf(prices, [&](int option, const Exact& price) {
        Figures after = loads;
        for (std::size_t voter = 0; voter < ballots.size(); ++voter) {
            if (has(ballots[voter], option)) {
                after[voter] = std::min(Exact(0), Exact(loads[voter] + price));
            }
        }
        return after;
    });
}

std::map<int, Figures> thiele(Rule rule, const Approvals& ballots, int options, const Committee& taken)
{
    std::map<int, Exact> losses;
    for (const int option : without(options, taken)) {
        Committee after = taken;
        after.push_back(option);
        losses[option] = rule == Rule::RevSeqPav ? -satisfaction(Rule::Pav, ballots, without(options, after))
                                                 : -satisfaction(rule, ballots, after);
    }
    return leastOf(losses, [](int, const Exact&) { return Figures(); });
}

std::vector<Committee> takenOut(const Approvals& ballots, int options, int seats)
{
    const Next next = [&](const Committee& taken, const Figures&) {
        return thiele(Rule::RevSeqPav, ballots, options, taken);
    };
    std::set<Committee> committees;
    for (const Committee& out : followed(next, {}, options - seats)) {
        committees.insert(without(options, out));
    }
    return {committees.begin(), committees.end()};
}

} // namespace

std::vector<Committee> plainly(Rule rule, const Approvals& ballots, int options, int seats)
{
    switch (rule) {
    case Rule::Pav:
    case Rule::Cc:
        return greatest(options, seats, [&](const Committee& one) { return satisfaction(rule, ballots, one); });
    case Rule::MinimaxAv:
        return greatest(options, seats, [&](const Committee& one) { return Exact(-farthest(ballots, one)); });
    case Rule::Monroe:
        return greatest(options, seats, [&](const Committee& one) { return represented(ballots, one); });
    case Rule::SeqPav:
    case Rule::SeqCc:
        return followed([&](const Committee& taken, const Figures&) { return thiele(rule, ballots, options, taken); },
                        {}, seats);
    case Rule::RevSeqPav:
        return takenOut(ballots, options, seats);
    case Rule::SeqPhragmen:
        return followed(
            [&](const Committee& taken, const Figures& now) { return phragmen(ballots, options, taken, now); },
            Figures(ballots.size()), seats);
    case Rule::EqualShares: {
        Exact share(-seats, static_cast<int>(ballots.size()));
        share.canonicalize();
        return followed(
            [&](const Committee& taken, const Figures& now) { return equalShares(ballots, options, taken, now); },
            Figures(ballots.size(), share), seats);
    }
    default:
        return {};
    }
}

} // namespace voting

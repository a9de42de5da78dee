// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/equalshares.h"

#include <algorithm>
#include <map>
#include <optional>

#include "core/voting/approval/phragmen.h"

namespace voting {

namespace {

enum Phase { Buying, Completing };

/// Voters who have money left, by how much, least first.
using Budgets = std::vector<Group>;

/// What each of \a supporters pays for an option at most, so that they come to 1 together; none: they cannot.
std::optional<Exact> priceAHead(const Budgets& budgets, Bits supporters)
{
    std::vector<int> counts;
    int left = 0;
    for (const Group& group : budgets) {
        counts.push_back(countBoth(group.voters, supporters));
        left += counts.back();
    }
    Exact missing = 1;
    for (std::size_t i = 0; i < budgets.size(); ++i) {
        const Exact& budget = budgets[i].figure;
        if (budget * left >= missing) {
            return Exact(missing / left);
        }
        missing -= budget * counts[i];
        left -= counts[i];
    }
    return {};
}

class EqualShares : public SequentialRule
{
public:
    EqualShares(const ApprovalProfile& profile, int seats)
        : m_profile(profile)
        , m_seats(seats)
    {
    }

    [[nodiscard]] Choice next(const std::vector<Move>& made) const override
    {
        const std::vector<int> left = notTaken(made, allOptions(m_profile));
        const Budgets budgets = budgetsAfter(made);
        if (made.empty() || made.back().phase == Buying) {
            const Choice bought = cheapest(budgets, left);
            if (!bought.options.empty()) {
                return bought;
            }
        }
        return complete(made, budgets, left);
    }

    [[nodiscard]] bool remembersFigures() const override { return true; }

    [[nodiscard]] std::int64_t cost(std::size_t moves) const override
    {
        // Budgets split in two with each move, as long as there are voters to split.
        const std::size_t budgets = std::min(std::size_t(1) << std::min<std::size_t>(moves, 20),
                                             static_cast<std::size_t>(m_profile.voters()) + 1);
        return leastLoadCost(m_profile, budgets);
    }

private:
    [[nodiscard]] Budgets budgetsAfter(const std::vector<Move>& made) const
    {
        if (m_profile.voters() == 0) {
            return {};
        }
        Exact share(m_seats, m_profile.voters());
        share.canonicalize();
        std::map<Exact, Row> budgets{{share, everyone(m_profile)}};
        for (const Move& move : made) {
            if (move.phase == Buying) {
                budgets = spent(budgets, move);
            }
        }
        Budgets groups;
        for (auto& [budget, voters] : budgets) {
            groups.push_back({budget, std::move(voters)});
        }
        return groups;
    }

    [[nodiscard]] std::map<Exact, Row> spent(const std::map<Exact, Row>& budgets, const Move& move) const
    {
        std::map<Exact, Row> after;
        const auto add = [&after](const Exact& budget, Row voters) {
            if (budget > 0 && !isEmpty(voters)) {
                Row& row = after[budget];
                row = row.empty() ? std::move(voters) : either(row, voters);
            }
        };
        for (const auto& [budget, voters] : budgets) {
            add(budget, without(voters, m_profile.row(move.option)));
            add(budget - move.figure, both(voters, m_profile.row(move.option)));
        }
        return after;
    }

    [[nodiscard]] Choice cheapest(const Budgets& budgets, const std::vector<int>& options) const
    {
        Best<Exact> best(Best<Exact>::Least);
        for (const int option : options) {
            if (const std::optional<Exact> price = priceAHead(budgets, m_profile.row(option))) {
                best.see(option, *price);
            }
        }
        return {best.options(), best.figure(), Buying};
    }

    [[nodiscard]] Choice complete(const std::vector<Move>& made, Budgets budgets, const std::vector<int>& options) const
    {
        std::vector<Move> completing = made;
        std::erase_if(completing, [](const Move& move) { return move.phase == Buying; });
        for (Group& group : budgets) {
            group.figure = -group.figure;
        }
        Choice choice = leastLoad(m_profile, loadsAfter(m_profile, completing, budgets), options);
        choice.phase = Completing;
        return choice;
    }

    const ApprovalProfile& m_profile;
    const int m_seats;
};

} // namespace

domain::Result<Tally> equalShares(const ApprovalProfile& profile, int seats)
{
    return followTies(EqualShares(profile, seats), profile, allOptions(profile), seats);
}

} // namespace voting

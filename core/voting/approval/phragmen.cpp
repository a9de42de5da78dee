// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/phragmen.h"

namespace voting {

namespace {

class Phragmen : public SequentialRule
{
public:
    explicit Phragmen(const ApprovalProfile& profile)
        : m_profile(profile)
    {
    }

    [[nodiscard]] Choice next(const std::vector<Move>& made) const override
    {
        return leastLoad(m_profile, loadsAfter(m_profile, made, {}), notTaken(made, allOptions(m_profile)));
    }

    [[nodiscard]] bool remembersFigures() const override { return true; }
    [[nodiscard]] std::int64_t cost(std::size_t moves) const override { return leastLoadCost(m_profile, moves); }

private:
    const ApprovalProfile& m_profile;
};

} // namespace

std::vector<Group> loadsAfter(const ApprovalProfile& profile, const std::vector<Move>& moves,
                              const std::vector<Group>& start)
{
    std::vector<Group> loads;
    Row open = everyone(profile);
    // Loads never sink from one move to the next, so the last option of a voter's says what they carry.
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
        loads.push_back({move->figure, both(open, profile.row(move->option))});
        open = without(open, profile.row(move->option));
    }
    for (const Group& group : start) {
        loads.push_back({group.figure, both(open, group.voters)});
    }
    return loads;
}

Choice leastLoad(const ApprovalProfile& profile, const std::vector<Group>& loads, const std::vector<int>& options)
{
    Best<Exact> best(Best<Exact>::Least);
    for (const int option : options) {
        const Bits supporters = profile.row(option);
        const int number = count(supporters);
        if (number == 0) {
            continue;
        }
        Exact load = 1;
        for (const Group& group : loads) {
            load += group.figure * countBoth(group.voters, supporters);
        }
        load /= number;
        best.see(option, load);
    }
    return {best.options(), best.figure()};
}

std::int64_t leastLoadCost(const ApprovalProfile& profile, std::size_t groups)
{
    return static_cast<std::int64_t>((groups + 1) * (profile.words() + 150)) * profile.options();
}

domain::Result<Tally> sequentialPhragmen(const ApprovalProfile& profile, int seats)
{
    return followTies(Phragmen(profile), profile, allOptions(profile), seats);
}

} // namespace voting

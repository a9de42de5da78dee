// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/sequential.h"

#include "core/voting/approval/levels.h"
#include "core/voting/approval/universes.h"
#include "core/voting/approval/weights.h"
#include "core/voting/winners.h"

namespace voting {

namespace {

/// Looking at the voters of \a options on so many levels each.
std::int64_t costOf(const ApprovalProfile& profile, std::size_t options, std::size_t levels)
{
    return static_cast<std::int64_t>(options * levels * (profile.words() + 40));
}

/// Adds the option that gains most.
class SequentialThiele : public SequentialRule
{
public:
    SequentialThiele(const ApprovalProfile& profile, Weights weights)
        : m_profile(profile)
        , m_weights(std::move(weights))
    {
    }

    [[nodiscard]] Choice next(const std::vector<Move>& made) const override
    {
        Levels levels(m_profile, m_weights.size());
        for (const Move& move : made) {
            levels.add(move.option);
        }
        Best<mpz_class> best(Best<mpz_class>::Greatest);
        for (const int option : notTaken(made, allOptions(m_profile))) {
            best.see(option, m_weights.sum(levels.counts(m_profile.row(option))));
        }
        return best.figure() == 0 ? Choice() : Choice{best.options(), m_weights.exact(best.figure())};
    }

    [[nodiscard]] std::int64_t cost(std::size_t moves) const override
    {
        return costOf(m_profile, static_cast<std::size_t>(m_profile.options()), moves + 1);
    }

private:
    const ApprovalProfile& m_profile;
    const Weights m_weights;
};

/// Takes out the option that costs least, of \a pool.
class ReverseThiele : public SequentialRule
{
public:
    ReverseThiele(const ApprovalProfile& profile, const std::vector<int>& pool)
        : m_profile(profile)
        , m_pool(pool)
        , m_weights(Weights::harmonic(static_cast<int>(pool.size())))
    {
    }

    [[nodiscard]] Choice next(const std::vector<Move>& made) const override
    {
        const std::vector<int> left = notTaken(made, m_pool);
        Levels levels(m_profile, m_weights.size());
        for (const int option : left) {
            levels.add(option);
        }
        Best<mpz_class> best(Best<mpz_class>::Least);
        for (const int option : left) {
            best.see(option, m_weights.sum(levels.counts(m_profile.row(option)), -1));
        }
        return {best.options(), m_weights.exact(best.figure())};
    }

    [[nodiscard]] bool takesOut() const override { return true; }
    [[nodiscard]] std::int64_t cost(std::size_t moves) const override
    {
        return costOf(m_profile, m_pool.size() - moves, m_pool.size() - moves);
    }

private:
    const ApprovalProfile& m_profile;
    const std::vector<int>& m_pool;
    const Weights m_weights;
};

} // namespace

domain::Result<Tally> sequentialPav(const ApprovalProfile& profile, int seats)
{
    return followTies(SequentialThiele(profile, Weights::harmonic(seats)), profile, allOptions(profile), seats);
}

domain::Result<Tally> sequentialChamberlinCourant(const ApprovalProfile& profile, int seats)
{
    return followTies(SequentialThiele(profile, Weights::firstOnly(seats)), profile, allOptions(profile), seats);
}

domain::Result<Tally> reverseSequentialPav(const ApprovalProfile& profile, int seats)
{
    std::vector<int> approved;
    std::vector<int> unapproved;
    for (const int option : allOptions(profile)) {
        (profile.approvals(option) > 0 ? approved : unapproved).push_back(option);
    }
    const int surplus = static_cast<int>(approved.size()) - seats;
    if (surplus > 0) {
        return followTies(ReverseThiele(profile, approved), profile, approved, surplus);
    }
    Winners winners;
    winners.offerChoices({{approved, approved.size()}, {unapproved, 0}}, static_cast<std::size_t>(seats));
    Tally tally;
    winners.moveInto(tally);
    return tally;
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/representation.h"

#include <algorithm>
#include <functional>

#include "core/voting/approval/bits.h"
#include "core/voting/approval/committeesearch.h"
#include "core/voting/approval/universes.h"

namespace voting {

namespace {

/// All unions of rows of a committee are looked at: more seats than this are TooMuchWork.
constexpr int mostSeats = 16;

using SeesUnion = std::function<void(int options, Bits supporters)>;

/// Shows \a sees the voters who approve any of \a options, for every set of them, the empty one too.
void eachUnion(const ApprovalProfile& profile, std::span<const int> options, const SeesUnion& sees, const Row& so,
               int taken)
{
    if (options.empty()) {
        sees(taken, so);
        return;
    }
    eachUnion(profile, options.subspan(1), sees, so, taken);
    eachUnion(profile, options.subspan(1), sees, either(so, profile.row(options.front())), taken + 1);
}

void eachUnion(const ApprovalProfile& profile, std::span<const int> options, const SeesUnion& sees)
{
    eachUnion(profile, options, sees, Row(profile.words()), 0);
}

/// How many voters can be given an option of theirs: by the theorem of maximum flow and minimum cut the least, over all
/// sets of the committee's options, of the supporters of the set and the voters whom the other options may take.
std::int64_t wellRepresented(const ApprovalProfile& profile, const Committee& committee)
{
    const int seats = static_cast<int>(committee.size());
    const int share = profile.voters() / seats;
    const int withOneMore = profile.voters() % seats;
    std::int64_t least = profile.voters();
    eachUnion(profile, committee, [&](int options, Bits supporters) {
        const int others = seats - options;
        least = std::min<std::int64_t>(least, count(supporters) + others * share + std::min(others, withOneMore));
    });
    return least;
}

/// The least supported of a set's options gets, at best, the least over its subsets of supporters / options (Hall's
/// theorem for fractions).
class MaximinSupport : public SequentialRule
{
public:
    explicit MaximinSupport(const ApprovalProfile& profile)
        : m_profile(profile)
    {
    }

    [[nodiscard]] Choice next(const std::vector<Move>& made) const override
    {
        std::vector<int> chosen;
        for (const Move& move : made) {
            chosen.push_back(move.option);
        }
        const std::vector<int> options = notTaken(made, allOptions(m_profile));
        const std::vector<std::int64_t> supports = leastSupports(chosen, options);
        Best<Exact> best(Best<Exact>::Greatest);
        for (std::size_t i = 0; i < options.size(); ++i) {
            Exact support(supports[i], commonMultiple);
            support.canonicalize();
            best.see(options[i], made.empty() ? support : std::min(support, made.back().figure));
        }
        return best.figure() == 0 ? Choice() : Choice{best.options(), best.figure()};
    }

    [[nodiscard]] std::int64_t cost(std::size_t moves) const override
    {
        return (std::int64_t(1) << moves) * static_cast<std::int64_t>(m_profile.words() + 10) * m_profile.options();
    }

private:
    /// Of 1 to mostSeats.
    static constexpr std::int64_t commonMultiple = 720'720;

    /// For each of \a options the least over the sets of it and any of \a chosen, times commonMultiple.
    [[nodiscard]] std::vector<std::int64_t> leastSupports(const std::vector<int>& chosen,
                                                          const std::vector<int>& options) const
    {
        std::vector<std::int64_t> least(options.size(), m_profile.voters() * commonMultiple);
        std::vector<int> approvals;
        for (const int option : options) {
            approvals.push_back(count(m_profile.row(option)));
        }
        eachUnion(m_profile, chosen, [&](int taken, Bits supporters) {
            const int common = count(supporters);
            for (std::size_t i = 0; i < options.size(); ++i) {
                const int more = approvals[i] - countBoth(supporters, m_profile.row(options[i]));
                least[i] = std::min(least[i], (common + more) * (commonMultiple / (taken + 1)));
            }
        });
        return least;
    }

    const ApprovalProfile& m_profile;
};

} // namespace

domain::Result<Tally> monroe(const ApprovalProfile& profile, int seats)
{
    if (seats > mostSeats) {
        return domain::fail(domain::ErrorCode::TooMuchWork);
    }
    const auto worth = [&profile](const Committee& committee, std::int64_t satisfaction) {
        return std::min(satisfaction, wellRepresented(profile, committee));
    };
    const auto cost = (std::int64_t(1) << seats) * static_cast<std::int64_t>(profile.words() + 60);
    return bestCommittees(profile, seats, {Weights::firstOnly(seats), worth, cost});
}

domain::Result<Tally> maximinSupport(const ApprovalProfile& profile, int seats)
{
    if (seats > mostSeats) {
        return domain::fail(domain::ErrorCode::TooMuchWork);
    }
    domain::Result<Tally> tally = followTies(MaximinSupport(profile), profile, allOptions(profile), seats);
    if (tally) {
        const bool isFilledUp = static_cast<int>(tally->steps.size()) < seats;
        tally->committeeScore = isFilledUp ? Exact(0) : tally->steps.back().value;
    }
    return tally;
}

} // namespace voting

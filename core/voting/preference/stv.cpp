// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/preference/stv.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "core/voting/preference/stvcount.h"
#include "core/voting/separable.h"

namespace voting {

namespace {

/// Bundles that are gone through in all counts together, and words that their keys take.
constexpr std::size_t mostVisits = 100'000'000;
constexpr std::size_t mostKeyWords = 8'000'000;
constexpr std::size_t mostWays = 50'000;      ///< counts that wait to be gone on with; each holds its own weights
constexpr std::size_t longestWeight = 20'000; ///< in bits

std::vector<Bundle> bundlesOf(const RankingProfile& profile)
{
    std::map<Ranking, std::int64_t> counts;
    for (const Ranking& ballot : profile.ballots) {
        Ranking sorted;
        for (std::vector<int> equal : ballot) {
            std::sort(equal.begin(), equal.end());
            if (!equal.empty()) {
                sorted.push_back(std::move(equal));
            }
        }
        if (!sorted.empty()) {
            ++counts[std::move(sorted)];
        }
    }
    std::vector<Bundle> bundles;
    for (const auto& [ranking, ballots] : counts) {
        bundles.push_back({ranking, ballots});
    }
    return bundles;
}

class Stv
{
public:
    Stv(const RankingProfile& profile, int seats)
        : m_bundles(std::make_shared<const std::vector<Bundle>>(bundlesOf(profile)))
        , m_options(profile.options)
        , m_seats(static_cast<std::size_t>(seats))
        , m_quota(droopQuota(validBallots(), seats))
    {
    }

    domain::Result<Tally> tally()
    {
        StvCount first(m_bundles, m_options);
        m_tally.scores = first.votes();
        m_left.push_back(std::move(first));
        while (!m_left.empty() && m_tally.complete) {
            const StvCount count = std::move(m_left.back());
            m_left.pop_back();
            m_visits += m_bundles->size() + static_cast<std::size_t>(m_options);
            if (m_visits > mostVisits || m_keyWords > mostKeyWords || m_left.size() > mostWays ||
                m_left.size() * m_bundles->size() > mostKeyWords || count.longestWeight() > longestWeight) {
                return domain::fail(domain::ErrorCode::TooMuchWork);
            }
            goOn(count);
        }
        m_tally.committees.assign(m_committees.begin(), m_committees.end());
        return std::move(m_tally);
    }

private:
    [[nodiscard]] int validBallots() const
    {
        return static_cast<int>(std::accumulate(m_bundles->begin(), m_bundles->end(), std::int64_t(0),
                                                [](std::int64_t sum, const Bundle& one) { return sum + one.ballots; }));
    }

    void goOn(const StvCount& count)
    {
        const std::vector<int> continuing = count.continuing();
        const std::size_t seatsLeft = m_seats - count.elected().size();
        const auto votesOf = [&count](int option) -> const Exact& {
            return count.votes()[static_cast<std::size_t>(option)];
        };
        if (seatsLeft == 0 || continuing.size() <= seatsLeft) {
            finish(count, seatsLeft == 0 ? std::vector<int>() : continuing);
            return;
        }
        const auto [fewest, most] = std::minmax_element(continuing.begin(), continuing.end(),
                                                        [&votesOf](int a, int b) { return votesOf(a) < votesOf(b); });
        const bool elects = votesOf(*most) >= m_quota;
        const Exact& deciding = votesOf(elects ? *most : *fewest);
        std::vector<int> equal;
        std::copy_if(continuing.begin(), continuing.end(), std::back_inserter(equal),
                     [&](int option) { return votesOf(option) == deciding; });
        if (!elects && deciding == 0) {
            excludeAllWithout(count, continuing, equal, seatsLeft);
            return;
        }
        // The first of the equal comes last, so that it is gone on with first.
        std::reverse(equal.begin(), equal.end());
        for (const int option : equal) {
            StvCount next = count;
            if (elects) {
                next.elect(option, m_quota);
            } else {
                next.exclude({option});
            }
            add(std::move(next));
        }
    }

    /// Without votes there is nothing to transfer: in whichever order they go, nobody else's votes change. So they all
    /// go before anybody else, or, where too few others are left, any of them may stay.
    void excludeAllWithout(const StvCount& count, const std::vector<int>& continuing, const std::vector<int>& without,
                           std::size_t seatsLeft)
    {
        const std::size_t others = continuing.size() - without.size();
        if (others >= seatsLeft) {
            StvCount next = count;
            next.exclude(without);
            add(std::move(next));
            return;
        }
        std::vector<Exact> none(without.size());
        const Tally choices = bestByScore(std::move(none), static_cast<int>(seatsLeft - others));
        for (const Committee& choice : choices.committees) {
            std::vector<int> filling;
            std::set_difference(continuing.begin(), continuing.end(), without.begin(), without.end(),
                                std::back_inserter(filling));
            for (const int chosen : choice) {
                filling.push_back(without[static_cast<std::size_t>(chosen)]);
            }
            finish(count, filling);
        }
        m_tally.complete = m_tally.complete && choices.complete;
    }

    void add(StvCount next)
    {
        std::vector<std::uint64_t> key = next.key();
        m_keyWords += key.size();
        if (m_seen.insert(std::move(key)).second) {
            m_left.push_back(std::move(next));
        }
    }

    void finish(const StvCount& count, std::vector<int> filling)
    {
        std::vector<Step> steps = count.elected();
        const auto votesOf = [&count](int option) { return count.votes()[static_cast<std::size_t>(option)]; };
        std::stable_sort(filling.begin(), filling.end(), [&votesOf](int a, int b) { return votesOf(a) > votesOf(b); });
        for (const int option : filling) {
            steps.push_back({option, votesOf(option)});
        }
        Committee committee;
        for (const Step& step : steps) {
            committee.push_back(step.option);
        }
        std::sort(committee.begin(), committee.end());
        if (m_committees.size() == mostCommittees && !m_committees.contains(committee)) {
            m_tally.complete = false;
            return;
        }
        if (m_committees.insert(committee).second && committee == *m_committees.begin()) {
            m_tally.steps = std::move(steps);
        }
    }

    std::shared_ptr<const std::vector<Bundle>> m_bundles;
    int m_options = 0;
    std::size_t m_seats = 0;
    Exact m_quota;
    Tally m_tally;
    std::set<Committee> m_committees;
    std::set<std::vector<std::uint64_t>> m_seen;
    std::vector<StvCount> m_left;
    std::size_t m_visits = 0;
    std::size_t m_keyWords = 0;
};

} // namespace

int droopQuota(int valid, int seats)
{
    return valid / (seats + 1) + 1;
}

domain::Result<Tally> stv(const RankingProfile& profile, int seats)
{
    if (seats < 1 || profile.options == 0) {
        Tally nobody;
        nobody.scores.resize(static_cast<std::size_t>(profile.options));
        return nobody;
    }
    return Stv(profile, std::min(seats, profile.options)).tally();
}

} // namespace voting

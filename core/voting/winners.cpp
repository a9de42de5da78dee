// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/winners.h"

#include <algorithm>
#include <functional>

namespace voting {

namespace {

bool isEarlier(const std::vector<Step>& a, const std::vector<Step>& b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](const Step& x, const Step& y) { return x.option < y.option; });
}

/// Goes through the choices in lexicographic order, for as long as somebody wants more.
class Chooser
{
public:
    Chooser(const std::vector<Share>& shares, std::size_t places)
        : m_places(places)
    {
        for (std::size_t share = 0; share < shares.size(); ++share) {
            for (const int option : shares[share].options) {
                m_options.emplace_back(option, share);
            }
            m_left.push_back(shares[share].options.size());
            m_needs.push_back(shares[share].least);
            m_needed += shares[share].least;
        }
        std::sort(m_options.begin(), m_options.end());
    }

    /// False: \a wants said that it wants no more.
    template <class Wants>
    bool each(const Wants& wants, std::size_t at = 0)
    {
        if (m_chosen.size() == m_places) {
            return m_needed > 0 || wants(m_chosen);
        }
        if (!canBeFilled(at)) {
            return true;
        }
        const auto [option, share] = m_options[at];
        --m_left[share];
        const std::size_t met = std::min<std::size_t>(m_needs[share], 1);
        m_chosen.push_back(option);
        m_needs[share] -= met;
        m_needed -= met;
        bool goesOn = each(wants, at + 1);
        m_chosen.pop_back();
        m_needs[share] += met;
        m_needed += met;
        goesOn = goesOn && each(wants, at + 1);
        ++m_left[share];
        return goesOn;
    }

private:
    [[nodiscard]] bool canBeFilled(std::size_t at) const
    {
        const std::size_t open = m_places - m_chosen.size();
        if (m_needed > open || m_options.size() - at < open) {
            return false;
        }
        return std::equal(m_needs.begin(), m_needs.end(), m_left.begin(), std::less_equal<>());
    }

    const std::size_t m_places;
    std::vector<std::pair<int, std::size_t>> m_options; ///< and their share
    std::vector<std::size_t> m_left;                    ///< options of a share that are still to come
    std::vector<std::size_t> m_needs;                   ///< options that a share still needs
    std::size_t m_needed = 0;                           ///< their sum
    Committee m_chosen;
};

} // namespace

bool Winners::isBeyond(const Committee& committee) const
{
    return m_committees.size() == mostCommittees && *m_committees.rbegin() < committee;
}

void Winners::offer(const Committee& committee, const std::vector<Step>& steps)
{
    if (isBeyond(committee)) {
        m_complete = false;
        return;
    }
    const auto [place, isNew] = m_committees.insert(committee);
    if (place == m_committees.begin() && (isNew || isEarlier(steps, m_firstSteps))) {
        m_firstSteps = steps;
    }
    if (m_committees.size() > mostCommittees) {
        m_committees.erase(std::prev(m_committees.end()));
        m_complete = false;
    }
}

void Winners::offerChoices(const std::vector<Share>& shares, std::size_t places, const std::vector<Step>& steps)
{
    Chooser(shares, places).each([&](const Committee& committee) {
        offer(committee, steps);
        // The choices come in order: behind one that is beyond all are.
        return !isBeyond(committee);
    });
}

void Winners::clear()
{
    *this = Winners();
}

void Winners::moveInto(Tally& tally)
{
    tally.committees.assign(m_committees.begin(), m_committees.end());
    tally.complete = m_complete;
    tally.steps = m_firstSteps;
}

} // namespace voting

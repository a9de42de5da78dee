// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/winners.h"

#include <algorithm>
#include <numeric>

namespace voting {

namespace {

bool isEarlier(const std::vector<Step>& a, const std::vector<Step>& b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](const Step& x, const Step& y) { return x.option < y.option; });
}

/// Makes \a chosen the next choice of positions below \a pool; false after the last.
bool nextChoice(std::vector<std::size_t>& chosen, std::size_t pool)
{
    std::size_t moving = chosen.size();
    while (moving > 0 && chosen[moving - 1] == pool - chosen.size() + moving - 1) {
        --moving;
    }
    if (moving == 0) {
        return false;
    }
    std::iota(chosen.begin() + static_cast<std::ptrdiff_t>(moving - 1), chosen.end(), chosen[moving - 1] + 1);
    return true;
}

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

void Winners::offerChoices(const Committee& base, const std::vector<int>& pool, std::size_t places,
                           const std::vector<Step>& steps)
{
    if (places > pool.size()) {
        return;
    }
    std::vector<std::size_t> chosen(places);
    std::iota(chosen.begin(), chosen.end(), 0);
    do {
        Committee committee = base;
        for (const std::size_t one : chosen) {
            committee.push_back(pool[one]);
        }
        std::sort(committee.begin(), committee.end());
        offer(committee, steps);
        // The choices come in order: behind one that is beyond all are.
        if (isBeyond(committee)) {
            return;
        }
    } while (nextChoice(chosen, pool.size()));
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

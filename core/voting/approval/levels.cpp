// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/levels.h"

namespace voting {

Levels::Levels(const ApprovalProfile& profile, int most)
    : m_profile(&profile)
    , m_atLeast(static_cast<std::size_t>(most), Row(profile.words()))
{
}

void Levels::add(int option)
{
    becomeWith(*this, option);
}

void Levels::becomeWith(const Levels& before, int option)
{
    const Bits row = m_profile->row(option);
    const std::size_t top = static_cast<std::size_t>(before.m_options);
    // From above: a level takes from the one below what that was before.
    for (std::size_t level = top; level > 0; --level) {
        const Row& below = before.m_atLeast[level - 1];
        const Row& same = before.m_atLeast[level];
        Row& now = m_atLeast[level];
        for (std::size_t i = 0; i < row.size(); ++i) {
            now[i] = (level == top ? 0 : same[i]) | (below[i] & row[i]);
        }
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        m_atLeast[0][i] = (top == 0 ? 0 : before.m_atLeast[0][i]) | row[i];
    }
    m_options = before.m_options + 1;
}

std::vector<int> Levels::counts(Bits group) const
{
    std::vector<int> counts;
    int above = count(group);
    for (int level = 1; level <= m_options; ++level) {
        const int here = countBoth(group, atLeast(level));
        counts.push_back(above - here);
        above = here;
    }
    counts.push_back(above);
    return counts;
}

} // namespace voting

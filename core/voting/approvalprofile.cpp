// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approvalprofile.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace voting {

ApprovalProfile::ApprovalProfile(int options)
    : m_rows(static_cast<std::size_t>(options))
{
}

void ApprovalProfile::add(std::span<const int> approved, int region)
{
    const auto word = static_cast<std::size_t>(m_voters / 64);
    const Word bit = Word(1) << (m_voters % 64);
    if (m_voters % 64 == 0) {
        for (std::vector<Word>& row : m_rows) {
            row.push_back(0);
        }
    }
    for (const int option : approved) {
        assert(option >= 0 && option < options());
        m_rows[static_cast<std::size_t>(option)][word] |= bit;
    }
    m_regions.push_back(region);
    m_regionCount = std::max(m_regionCount, region + 1);
    ++m_voters;
}

int ApprovalProfile::approvals(int option) const
{
    int sum = 0;
    for (const Word word : row(option)) {
        sum += std::popcount(word);
    }
    return sum;
}

} // namespace voting

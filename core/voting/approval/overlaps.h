// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

#include "core/voting/approval/bits.h"

namespace voting {

/// How many voters approve all of an option, a pair, a triple … of options. Options are known by their position in an
/// order; a list has its sets in lexicographic order, so that those with the same first option stand together, and
/// those of later options only stand at the end.
class Overlaps
{
public:
    /// Sets of up to \a most options (1 to 4).
    Overlaps(const ApprovalProfile& profile, const std::vector<int>& order, int most);

    /// Words of voters that this looks at.
    static std::int64_t work(const ApprovalProfile& profile, int most);
    /// Numbers that this keeps.
    static std::int64_t numbers(int options, int most);

    [[nodiscard]] int most() const { return static_cast<int>(m_lists.size()); }
    [[nodiscard]] const std::vector<int>& sets(int size) const { return m_lists[static_cast<std::size_t>(size - 1)]; }
    /// Where, among the sets of \a size, those begin whose first option is at \a position or later.
    [[nodiscard]] std::size_t start(int size, int position) const
    {
        return m_starts[static_cast<std::size_t>(size - 1)][static_cast<std::size_t>(position)];
    }

private:
    void add(const ApprovalProfile& profile, const std::vector<int>& order, std::vector<Row>& common, int size,
             int first);

    std::vector<std::vector<int>> m_lists;
    std::vector<std::vector<std::size_t>> m_starts;
};

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/approval/bits.h"

namespace voting {

/// Sorts the voters by how many of some options they approve.
class Levels
{
public:
    /// No option yet. \a most: as many as will ever be added; the profile must outlive this.
    Levels(const ApprovalProfile& profile, int most);

    void add(int option);
    /// Becomes \a before with one option more, in the memory that is there.
    void becomeWith(const Levels& before, int option);

    [[nodiscard]] int options() const { return m_options; }
    /// The voters who approve at least \a level of the options; 1 to options().
    [[nodiscard]] Bits atLeast(int level) const { return m_atLeast[static_cast<std::size_t>(level - 1)]; }
    /// Of the voters in \a group, how many approve exactly 0, 1, 2 … of the options: options() + 1 figures.
    [[nodiscard]] std::vector<int> counts(Bits group) const;

private:
    const ApprovalProfile* m_profile;
    int m_options = 0;
    std::vector<Row> m_atLeast;
};

} // namespace voting

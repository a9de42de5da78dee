// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace voting {

/// Approval ballots as bits: for each option the voters who approve it. Blank ballots count as voters.
class ApprovalProfile
{
public:
    using Word = std::uint64_t;

    explicit ApprovalProfile(int options);

    /// Adds a voter who approves \a approved (0 to options() - 1, each once). \a region: from 0, or -1: none.
    void add(std::span<const int> approved, int region = -1);

    [[nodiscard]] int options() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int voters() const { return m_voters; }
    /// Words of a row; the bits behind the last voter are 0.
    [[nodiscard]] std::size_t words() const { return (static_cast<std::size_t>(m_voters) + 63) / 64; }
    [[nodiscard]] std::span<const Word> row(int option) const { return {m_rows[option].data(), words()}; }
    [[nodiscard]] bool approves(int voter, int option) const
    {
        return (m_rows[option][voter / 64] >> (voter % 64)) & 1;
    }
    [[nodiscard]] int regionOf(int voter) const { return m_regions[voter]; }
    [[nodiscard]] int regions() const { return m_regionCount; } ///< one more than the greatest region
    [[nodiscard]] int approvals(int option) const;

private:
    int m_voters = 0;
    int m_regionCount = 0;
    std::vector<std::vector<Word>> m_rows;
    std::vector<int> m_regions;
};

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>

#include "core/voting/preferenceprofiles.h"
#include "core/voting/tally.h"

namespace voting {

/// Equal ballots of a count by single transferable vote.
struct Bundle
{
    Ranking ranking;
    std::int64_t ballots = 0;
};

/// Where a count by single transferable vote stands: who is elected or excluded, and what weight ballots have left.
class StvCount
{
public:
    StvCount(std::shared_ptr<const std::vector<Bundle>> bundles, int options);

    /// Of each option, elected and excluded ones too: 0.
    [[nodiscard]] const std::vector<Exact>& votes() const { return m_votes; }
    [[nodiscard]] bool continues(int option) const { return m_continues[static_cast<std::size_t>(option)]; }
    [[nodiscard]] std::vector<int> continuing() const;
    [[nodiscard]] const std::vector<Step>& elected() const { return m_elected; }
    /// What tells this count from others of the same ballots: who was excluded, and who was when each was elected.
    [[nodiscard]] std::vector<std::uint64_t> key() const;

    void exclude(const std::vector<int>& options);
    /// Elects \a option, which keeps \a quota of its votes and needs to have them.
    void elect(int option, const Exact& quota);
    /// The length of the longest weight, in bits.
    [[nodiscard]] std::size_t longestWeight() const;

private:
    void recount();
    [[nodiscard]] std::vector<std::uint64_t> outside() const;

    std::shared_ptr<const std::vector<Bundle>> m_bundles;
    std::vector<bool> m_continues;
    std::vector<Exact> m_votes;
    std::vector<Exact> m_weights;  ///< that some ballots have
    std::vector<int> m_weightOf;   ///< of a bundle: which of these
    std::vector<std::size_t> m_at; ///< of a bundle: the place of its ranking that counts
    std::vector<int> m_sharers;    ///< of a bundle: how many there share it
    std::vector<Step> m_elected;
    std::vector<std::uint64_t> m_history;
};

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <set>

#include "core/voting/tally.h"

namespace voting {

/// Options that are alike to a rule, and how many of them a committee has at least.
struct Share
{
    std::vector<int> options; ///< ascending
    std::size_t least = 0;
};

/// Collects the committees that win: each once, in lexicographic order, the first mostCommittees of them, whatever the
/// order in which they are found.
class Winners
{
public:
    /// \a steps: how a sequential rule came to it; of several ways the lexicographically first is kept.
    void offer(const Committee& committee, const std::vector<Step>& steps = {});
    /// Offers every committee of \a places of the options that gives each of \a shares its least.
    void offerChoices(const std::vector<Share>& shares, std::size_t places, const std::vector<Step>& steps = {});
    void clear();

    /// Puts committees, complete and steps into \a tally.
    void moveInto(Tally& tally);

private:
    [[nodiscard]] bool isBeyond(const Committee& committee) const;

    std::set<Committee> m_committees;
    std::vector<Step> m_firstSteps;
    bool m_complete = true;
};

} // namespace voting

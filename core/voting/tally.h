// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

#include "core/voting/exact.h"

namespace voting {

/// Who is chosen together: indices of options, ascending.
using Committee = std::vector<int>;

/// What a sequential rule did next, and the figure that decided it (a load, a price a head, a gain in satisfaction).
struct Step
{
    int option = 0;
    Exact value;

    bool operator==(const Step&) const = default;
};

/// What a rule makes of the ballots. The order in which options or ballots were listed decides nothing in it.
struct Tally
{
    /// Every committee that wins, in lexicographic order; more than one: a tie. Empty: the rule chooses nobody.
    std::vector<Committee> committees;
    bool complete = true;                ///< false: more than mostCommittees win; the first of them are given
    std::vector<Exact> scores;           ///< an option each: approvals, points, or what the rule's header says
    std::optional<Exact> committeeScore; ///< of a rule that scores whole committees
    std::vector<Step> steps;             ///< of a sequential rule, towards the first committee, in its order

    bool operator==(const Tally&) const = default;
};

/// Committees beyond this many are not listed.
inline constexpr std::size_t mostCommittees = 20'000;

/// Who is chosen for certain, and between whom the tie is.
struct Cut
{
    std::vector<int> certain;   ///< in every winning committee, ascending
    std::vector<int> contested; ///< in some, ascending; empty: no tie
    int placesLeft = 0;         ///< places that the contested compete for; 0 without a tie

    bool operator==(const Cut&) const = default;
};

Cut cutOf(const Tally& tally);

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/domain/meeting.h"

namespace domain {

/// Support of an option by region, as it may be told.
struct OptionSupport
{
    QList<std::optional<int>> byRegion; ///< nothing: not told alone
    int several = 0;                    ///< of the regions that are not told alone, together
    bool merged = false;                ///< some regions are not told alone
    int total = 0;

    bool operator==(const OptionSupport&) const = default;
};

/// Support by region of the voter as it may be shown and printed.
struct ShownSupport
{
    QStringList regions; ///< by name; a last empty one: voters of no region that is named
    QHash<RecommendationId, OptionSupport> options;

    bool operator==(const ShownSupport&) const = default;
    [[nodiscard]] bool hasMerged() const;
};

/// As supportByRegion(). Where ballots are secret no region stands alone with one or two supporters of an option: such
/// regions are told together, and where they are fewer than three supporters, with the next smallest. Where that is not
/// enough either, only the total is told: no region of the option has a figure.
ShownSupport shownSupport(const Meeting& meeting, const Round& round);

/// The fewest voters that are told apart from others in a secret ballot.
inline constexpr int leastTold = 3;

} // namespace domain

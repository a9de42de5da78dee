// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/domain/id.h"

namespace voting {

/// An option and how many support it (0 or more).
struct Support
{
    domain::RecommendationId option;
    int votes = 0;

    bool operator==(const Support&) const = default;
};

/// Who is chosen for certain, and between whom the cut falls. The order in which options were listed decides nothing.
struct Selection
{
    QList<Support> ranked;                   ///< all, most votes first; equal votes by id, which means nothing
    QList<domain::RecommendationId> certain; ///< chosen whatever the tie, most votes first
    QList<domain::RecommendationId> tied;    ///< equal at the cut: more than there are places left; empty: no tie
    int placesLeft = 0;                      ///< places that the tied compete for
    /// Which of the tied may be taken together, each list ascending by id; empty: any that fill the places.
    QList<QList<domain::RecommendationId>> together;

    [[nodiscard]] bool hasTie() const { return !tied.isEmpty(); }
    bool operator==(const Selection&) const = default;
};

/// The \a seats options with the most votes (approval voting, AV; Brams and Fishburn, 1978). With as many options as
/// seats or fewer all are chosen; options without any vote are never chosen.
Selection mostVotes(QList<Support> options, int seats);

} // namespace voting

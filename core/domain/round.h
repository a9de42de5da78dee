// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>

#include "core/domain/enums.h"
#include "core/domain/id.h"

namespace domain {

/// What was counted for one option. Approval counts are entered by group; a show of hands as three totals.
struct Count
{
    QMap<GroupId, int> byGroup; ///< approvals of each group's voters; the null id: voters of no group
    int inFavour = 0;
    int against = 0;
    int abstaining = 0;

    bool operator==(const Count&) const = default;
    /// In favour: the groups' approvals together, or the hands.
    [[nodiscard]] int support() const
    {
        int sum = inFavour;
        for (const int approvals : byGroup) {
            sum += approvals;
        }
        return sum;
    }
};

/// One vote on the recommendations of a track.
struct Round
{
    RoundId id;
    Track track = Track::Priority;
    Method method = Method::Approval;
    RoundState state = RoundState::SetUp;
    int seats = 5;
    int entitled = 0; ///< who may vote
    int ballots = 0;  ///< ballots handed in, or voters in the room
    QList<RecommendationId> options;
    QHash<RecommendationId, Count> counts;
    QDateTime created;             ///< UTC
    QDateTime opened;              ///< UTC
    QDateTime closed;              ///< UTC
    RoundId replaces;              ///< the round that this one repeats, or null
    QList<RecommendationId> ruled; ///< the tied options that the chair's ruling takes
    QString ruling;                ///< the reason that the chair gave; empty: none
    bool withdrawn = false;

    bool operator==(const Round&) const = default;
};

/// What the meeting adopted for a track, in order.
struct Outcome
{
    OutcomeId id;
    Track track = Track::Priority;
    RoundId round; ///< null: adopted without a vote
    QList<RecommendationId> lines;
    QString reason;    ///< why fewer than five, or another set or order than the vote's; else empty
    QDateTime adopted; ///< UTC; invalid: not adopted

    bool operator==(const Outcome&) const = default;
};

} // namespace domain

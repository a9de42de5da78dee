// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/domain/meeting.h"

namespace documents {

/// What counting made of a round: whoever composes has it counted beforehand.
struct CountedRound
{
    QList<domain::RecommendationId> tied;            ///< at the cut, in the order of the round's options; empty: no tie
    int places = 0;                                  ///< that the tied competed for
    QHash<domain::RecommendationId, int> breadths;   ///< of the tied: in how many regions or groups
    QHash<domain::RecommendationId, QString> scores; ///< by the rule, where that is not the support

    bool operator==(const CountedRound&) const = default;
};

using CountedRounds = QHash<domain::RoundId, CountedRound>;

} // namespace documents

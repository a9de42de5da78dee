// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/changes.h"
#include "core/usecases/roundlimits.h"

namespace usecases {

/// What a new round is, besides its limits.
struct NewRound
{
    domain::RoundId id;
    domain::Track track = domain::Track::Priority;
    QList<domain::RecommendationId> options;
    QDateTime created;
};

/// \name Changes that several use cases make
/// \{
/// Notes the limits that differ.
void noteLimits(journal::ChangeList& changes, const domain::RoundId& id, const RoundLimits& old,
                const RoundLimits& limits);
void noteNewRound(journal::ChangeList& changes, const NewRound& round, const RoundLimits& limits);
/// Who may vote by these limits; nobody where only figures are entered. In a roll call bodies answer.
QList<domain::VoterId> frozenVoters(const domain::Meeting& meeting, const RoundLimits& limits);
/// \}

} // namespace usecases

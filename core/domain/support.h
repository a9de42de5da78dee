// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

namespace domain {

/// The ballots of a round whose ballots are kept: secret ones once it closed, open ones with the regions of the voters.
/// Each has as many marks as the round has options.
QList<Ballot> ballotsOf(const Meeting& meeting, const Round& round);

/// What was counted for an option. Figures that were entered as they are; of a roll call the voices; of ballots in
/// favour: approvals, points, or the ballots that rank the option first; of a consensus round in favour 1 where nobody
/// objects, against: the objections.
Count countOf(const Meeting& meeting, const Round& round, const RecommendationId& option);

/// Support by region of the voter, for rounds with ballots or a roll call.
struct RegionalSupport
{
    QStringList regions;                          ///< by name; a last empty one: voters of no region that is named
    QList<int> ballots;                           ///< handed in, by region
    QHash<RecommendationId, QList<int>> inFavour; ///< by region, as countOf() counts

    bool operator==(const RegionalSupport&) const = default;
};
RegionalSupport supportByRegion(const Meeting& meeting, const Round& round);

/// How a tie of the round was settled; files of the first version note a ruling by its reason alone.
std::optional<TieWay> settledBy(const Round& round);

/// Whether voices are kept one by one, so that there are regions of voters.
bool hasVoices(const Round& round);

/// \name A tie is settled by a run-off, which may be tied in turn
/// \{
/// The run-off that settles the tie of \a round, or nullptr.
const Round* runOffOf(const Meeting& meeting, const Round& round);
/// The round that the run-off, or the run-off of a run-off, belongs to; \a round itself where it is none.
const Round& mainRound(const Meeting& meeting, const Round& round);
/// \}

} // namespace domain

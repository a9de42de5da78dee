// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/voting/rules.h"
#include "core/voting/selection.h"

namespace usecases {

/// The ballots of a round as its method's rules count them; regions are numbered by name.
voting::Ballots profileOf(const domain::Meeting& meeting, const domain::Round& round);

/// What \a rule makes of the ballots of a round. WrongBallots where the round has none of the kind.
domain::Result<voting::Tally> tallyOf(const domain::Meeting& meeting, const domain::Round& round, domain::Rule rule);

/// What \a rule chooses, options that nobody supports left out: they are never chosen. Errors as tallyOf().
domain::Result<voting::Selection> selectionUnder(const domain::Meeting& meeting, const domain::Round& round,
                                                 domain::Rule rule);

/// What a closed round chooses by its own rule; nothing where that cannot be counted.
voting::Selection resultOf(const domain::Meeting& meeting, const domain::Round& round);

/// The chosen ones in order, best first, with whoever took the places of a tie. Fewer than the seats where a tie is not
/// settled.
QList<domain::RecommendationId> chosenBy(const domain::Meeting& meeting, const domain::Round& round);
/// Whether a tie at the cut waits for somebody to settle it, or for its run-off.
bool tieWaits(const domain::Meeting& meeting, const domain::Round& round);

/// What another rule would choose, against what the round's own does.
struct Comparison
{
    domain::Rule rule = domain::Rule::Av;
    bool counted = false;                  ///< false: it would take too long
    bool tied = false;                     ///< it has a tie at the cut of its own
    QList<domain::RecommendationId> takes; ///< certain there, and not certain or tied here
    QList<domain::RecommendationId> drops; ///< certain here, and not certain or tied there

    bool operator==(const Comparison&) const = default;
};

/// The two other rules that a room would ask for; none where only figures were entered.
QList<Comparison> comparisonsOf(const domain::Meeting& meeting, const domain::Round& round);

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// The ways to settle a tie at the cut of a closed round: WrongState in another state, or where the tie is settled
/// already. Each is recorded and can be taken back until the lines are adopted.
class Ties
{
public:
    explicit Ties(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// The chair's ruling: which of the tied are taken, as many as there are places left (WrongNumber) and such that
    /// the rule allows them together (NotACommittee), with a reason (ReasonMissing).
    domain::Done rule(const domain::RoundId& id, const QList<domain::RecommendationId>& taken, const QString& reason);
    /// A new round among the tied for the places left, set up like the tied one.
    domain::Result<domain::RoundId> runOff(const domain::RoundId& id);
    /// The tied with support in more regions, as widestOf() says. StillTied where that does not tell them apart.
    domain::Done takeWider(const domain::RoundId& id);
    /// Draws a lot from the seed whose hash was written down when the round opened, and from a \a word that the room
    /// calls out (may be empty). The seed is published; once drawn, the lot is drawn again only with the same word.
    domain::Done drawLot(const domain::RoundId& id, const QString& word);

private:
    domain::Result<domain::Round> tied(const domain::RoundId& id) const;

    Workspace& m_workspace;
};

/// In how many regions more than half of the voters support the option; of figures that were counted by group: how many
/// groups support it at all.
int breadthOfSupport(const domain::Meeting& meeting, const domain::Round& round,
                     const domain::RecommendationId& option);

/// Which of the tied have the wider support; fewer than the places, where that does not tell.
QList<domain::RecommendationId> widestOf(const domain::Meeting& meeting, const domain::Round& round);

/// The order in which a lot draws: by SHA-256 of "SEED\nWORD\nOPTION" (the option's id), smallest first, so that anyone
/// can draw it again.
QList<domain::RecommendationId> inLotOrder(QList<domain::RecommendationId> options, const QString& seed,
                                           const QString& word);

} // namespace usecases

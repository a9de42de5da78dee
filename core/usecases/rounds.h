// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"
#include "core/voting/selection.h"

namespace usecases {

/// Votes whose counts are entered by hand. A round goes from set up to open to closed to adopted and never back:
/// opening again makes a new round that says which one it replaces. Everything else in another state is WrongState.
class Rounds
{
public:
    explicit Rounds(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Sets up a round on the recommendations of the track as they stand. TooFewOptions where there are none. Where the
    /// track has a round that is set up or open, WrongState.
    domain::Result<domain::RoundId> setUp(domain::Track track, domain::Method method, int entitled);
    /// The method and who may vote, until the round opens.
    domain::Done setLimits(const domain::RoundId& id, domain::Method method, int entitled);
    domain::Done open(const domain::RoundId& id);
    /// Ballots handed in (at most as many as are entitled: CountTooLarge).
    domain::Done setBallots(const domain::RoundId& id, int ballots);
    /// Approvals of an option by the voters of a group (null: of no group), together at most as many as are entitled.
    domain::Done countApprovals(const domain::RoundId& id, const domain::RecommendationId& option,
                                const domain::GroupId& group, int approvals);
    /// Hands for, against and abstaining; together at most as many as are entitled.
    domain::Done countHands(const domain::RoundId& id, const domain::RecommendationId& option, int inFavour,
                            int against, int abstaining);
    domain::Done close(const domain::RoundId& id);
    /// A new round on the same track, set up like the closed one, which stays in the record.
    domain::Result<domain::RoundId> openAgain(const domain::RoundId& id);
    /// The chair's ruling on a tie at the cut: which of the tied are taken, as many as there are places left
    /// (WrongNumber), with a reason (ReasonMissing).
    domain::Done rule(const domain::RoundId& id, const QList<domain::RecommendationId>& taken, const QString& reason);
    /// A round that never opened is withdrawn.
    domain::Done withdraw(const domain::RoundId& id);

private:
    domain::Result<domain::Round> find(const domain::RoundId& id, domain::RoundState state) const;

    Workspace& m_workspace;
};

/// Who is counted as a voter where a round is set up: everybody present, or where presence was never noted, everybody.
int entitledVoters(const domain::Meeting& meeting);

/// What a closed round chooses by most support.
voting::Selection resultOf(const domain::Round& round);
/// The tied options that the result takes after the ruling; the chosen ones in order, best first. Fewer than the seats
/// where a tie is not settled.
QList<domain::RecommendationId> chosenBy(const domain::Round& round);
/// Whether a tie at the cut waits for somebody to settle it.
bool tieWaits(const domain::Round& round);

} // namespace usecases

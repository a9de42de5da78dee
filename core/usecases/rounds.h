// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrecy/sealing.h"
#include "core/usecases/results.h"
#include "core/usecases/roundlimits.h"
#include "core/usecases/workspace.h"

namespace usecases {

/// A vote from its setting up to its close. A round goes from set up to open to closed to adopted and never back:
/// opening again makes a new round that says which one it replaces. Everything else in another state is WrongState.
class Rounds
{
public:
    explicit Rounds(Workspace& workspace, const secrecy::Effort& effort = {})
        : m_workspace(workspace)
        , m_effort(effort)
    {
    }

    /// Sets up a round on the recommendations of the track as they stand. TooFewOptions where there are none. Where the
    /// track has a round that is set up or open, WrongState.
    domain::Result<domain::RoundId> setUp(domain::Track track, const RoundLimits& limits);
    /// The limits, until the first ballot (BallotsThere); whether ballots are secret until the round opens.
    domain::Done setLimits(const domain::RoundId& id, const RoundLimits& limits);
    /// Fixes who may vote (NobodyEntitled where ballots are cast and nobody may) and writes down the hash of a lot's
    /// seed. A secret ballot needs the \a passphrases of its two officers: WeakPassphrase, SamePassphrase.
    domain::Done open(const domain::RoundId& id, const secrecy::Passphrases& passphrases = {});
    /// Ballots handed in (at most as many as are entitled: CountTooLarge), where only figures are entered.
    domain::Done setBallots(const domain::RoundId& id, int ballots);
    /// Approvals of an option by the voters of a group (null: of no group), together at most as many as are entitled.
    domain::Done countApprovals(const domain::RoundId& id, const domain::RecommendationId& option,
                                const domain::GroupId& group, int approvals);
    /// Hands for, against and abstaining; together at most as many as are entitled.
    domain::Done countHands(const domain::RoundId& id, const domain::RecommendationId& option, int inFavour,
                            int against, int abstaining);
    /// A body's voice in a roll call; nothing takes it back. NotEntitled.
    domain::Done setVoice(const domain::RoundId& id, const domain::RecommendationId& option,
                          const domain::VoterId& voter, std::optional<domain::Voice> voice);
    /// Notes an objection in a consensus round, in words.
    domain::Done object(const domain::RoundId& id, const domain::RecommendationId& option, const QString& words);
    domain::Done withdrawObjection(const domain::RoundId& id, const domain::RecommendationId& option,
                                   const QString& key);
    /// Ends the vote. The \a passphrases open secret ballots (WrongPassphrase; BallotBroken where a ballot cannot be
    /// opened): they are counted without their order, and the key is destroyed with the sealed ballots in the same
    /// transaction. Whatever fails, the round stays open with every ballot.
    domain::Done close(const domain::RoundId& id, const secrecy::Passphrases& passphrases = {});
    /// A new round on the same track, set up like the closed one, which stays in the record.
    domain::Result<domain::RoundId> openAgain(const domain::RoundId& id);
    /// A round that never opened is withdrawn; a tie that its run-off should have settled waits again.
    domain::Done withdraw(const domain::RoundId& id);

private:
    domain::Result<domain::Round> find(const domain::RoundId& id, domain::RoundState state) const;
    domain::Done setOpenLimits(domain::Round round, const RoundLimits& limits);

    Workspace& m_workspace;
    secrecy::Effort m_effort;
};

/// Who is counted as a voter where a round is set up: everybody present, or where presence was never noted, everybody.
int entitledVoters(const domain::Meeting& meeting);

} // namespace usecases

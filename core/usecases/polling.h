// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace journal {
class ChangeList;
}

namespace usecases {

/// A voter's code, to be handed over once: only its fingerprint is kept.
struct VoterCode
{
    domain::VoterId voter;
    QString code; ///< e.g. "K7PM-3XRD"
};

/// Ballots of single voters, while a round is open: anything in another state is WrongState.
class Polling
{
public:
    explicit Polling(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// New codes for all who have not voted; codes that these had before count no more.
    domain::Result<QList<VoterCode>> issueCodes(const domain::RoundId& round);
    /// Whose code it is, as it was typed. UnknownCode; AlreadyVoted where that voter has.
    domain::Result<domain::VoterId> voterOf(const domain::RoundId& round, const QString& typedCode);
    /// Casts a voter's ballot; durable when it returns. A secret one is sealed before it is stored and leaves no entry
    /// in the journal. Errors as checkMarks(); NotEntitled, AlreadyVoted.
    domain::Done cast(const domain::RoundId& round, const domain::VoterId& voter, const QList<int>& marks);
    /// Ballots of several voters, all or none. Voters by their ids.
    domain::Done cast(const domain::RoundId& round, const QHash<domain::VoterId, QList<int>>& ballots);
    /// Ballots on paper without names, in a secret round: counted as so many voters; no more vote in all than are
    /// entitled (CountTooLarge, also for whoever comes with a code after a pile). \a key names the pile: the same pile
    /// cannot be put in twice (AlreadyVoted).
    domain::Done castUnnamed(const domain::RoundId& round, const QList<domain::Ballot>& ballots, const QString& key);
    /// An open ballot is taken back, to be cast anew. NotFound.
    domain::Done takeBack(const domain::RoundId& round, const domain::VoterId& voter);

private:
    domain::Result<domain::Round> openRound(const domain::RoundId& id);
    domain::Done castOpenly(const journal::ChangeList& changes);

    Workspace& m_workspace;
};

/// Who has voted in a round with ballots, or been heard in a roll call, also from other programs on the same file.
domain::Result<QSet<domain::VoterId>> votedIn(Workspace& workspace, const domain::RoundId& round);

} // namespace usecases

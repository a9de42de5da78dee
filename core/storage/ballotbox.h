// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <limits>

#include "core/domain/id.h"
#include "core/domain/result.h"

namespace storage {

class Database;

/// A round's key pair as the box keeps it.
struct BoxKey
{
    QByteArray publicKey;
    QByteArray locked; ///< the private half, which the box cannot open
};

/// Sealed ballots, who has voted, codes and seeds: what belongs to a vote and must not stand in the journal.
/// Every function is durable when it returns, or part of the transaction that the caller has begun.
class BallotBox
{
public:
    explicit BallotBox(Database& database)
        : m_database(database)
    {
    }

    /// In the caller's transaction.
    domain::Done open(const domain::RoundId& round, const BoxKey& key);
    /// NotFound where the round has no box that is open.
    domain::Result<BoxKey> key(const domain::RoundId& round);
    /// Notes that \a voter has voted and puts the ballot in, both or neither. AlreadyVoted: that voter has, whoever
    /// else writes the file at the same time; WrongState: the box is not open.
    domain::Done cast(const domain::RoundId& round, const domain::VoterId& voter, const QByteArray& sealed,
                      qint64 most = std::numeric_limits<qint64>::max());
    /// Ballots of several voters, all or none, so that no more than \a most have voted in all (CountTooLarge).
    domain::Done cast(const domain::RoundId& round, const QHash<domain::VoterId, QByteArray>& sealed, qint64 most);
    domain::Result<QList<QByteArray>> sealed(const domain::RoundId& round);
    domain::Result<QSet<domain::VoterId>> voted(const domain::RoundId& round);
    /// Drops the sealed ballots and the key, in the caller's transaction. Who has voted stays.
    domain::Done close(const domain::RoundId& round);

    /// Codes with which voters come, by fingerprint; earlier codes of these voters count no more.
    domain::Done setCodes(const domain::RoundId& round, const QHash<QByteArray, domain::VoterId>& codes);
    /// UnknownCode.
    domain::Result<domain::VoterId> voterOf(const domain::RoundId& round, const QByteArray& fingerprint);

    /// In the caller's transaction.
    domain::Done keepSeed(const domain::RoundId& round, const QString& seed);
    /// NotFound.
    domain::Result<QString> seed(const domain::RoundId& round);

private:
    domain::Done checkRoom(const domain::RoundId& round, qint64 most);
    domain::Done put(const domain::RoundId& round, const domain::VoterId& voter, const QByteArray& sealed);

    Database& m_database;
};

} // namespace storage

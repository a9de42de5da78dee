// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ballotbox.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using domain::RoundId;
using domain::VoterId;

namespace {

constexpr char openSql[] = "INSERT INTO ballot_key (round, public_key, locked) VALUES (:round, :public_key, :locked)";
constexpr char keySql[] = "SELECT public_key, locked FROM ballot_key WHERE round = :round";
constexpr char voteSql[] = "INSERT INTO voted (round, voter) VALUES (:round, :voter)";
constexpr char putSql[] = "INSERT INTO sealed_ballot (round, id, sealed) VALUES (:round, :id, :sealed)";
constexpr char sealedSql[] = "SELECT sealed FROM sealed_ballot WHERE round = :round";
constexpr char votedSql[] = "SELECT voter FROM voted WHERE round = :round";
constexpr char dropSealedSql[] = "DELETE FROM sealed_ballot WHERE round = :round";
constexpr char dropKeySql[] = "DELETE FROM ballot_key WHERE round = :round";
constexpr char dropCodeSql[] = "DELETE FROM voting_code WHERE round = :round AND voter = :voter";
constexpr char codeSql[] = "INSERT INTO voting_code (round, fingerprint, voter) VALUES (:round, :fingerprint, :voter)";
constexpr char voterSql[] = "SELECT voter FROM voting_code WHERE round = :round AND fingerprint = :fingerprint";
constexpr char keepSeedSql[] = "INSERT INTO lot_seed (round, seed) VALUES (:round, :seed)";
constexpr char seedSql[] = "SELECT seed FROM lot_seed WHERE round = :round";

constexpr int sqliteConstraint = 19;

Done doneOf(const Result<QSqlQuery*>& ran)
{
    return ran ? Done() : tl::unexpected(ran.error());
}

QHash<QString, QVariant> of(const RoundId& round)
{
    return {{u":round"_s, round.toText()}};
}

} // namespace

Done BallotBox::open(const RoundId& round, const BoxKey& key)
{
    return doneOf(m_database.run(
        openSql, {{u":round"_s, round.toText()}, {u":public_key"_s, key.publicKey}, {u":locked"_s, key.locked}}));
}

Result<BoxKey> BallotBox::key(const RoundId& round)
{
    const auto row = m_database.run(keySql, of(round));
    if (!row) {
        return tl::unexpected(row.error());
    }
    Result<BoxKey> key = fail(ErrorCode::NotFound);
    if ((*row)->next()) {
        key = BoxKey{(*row)->value(0).toByteArray(), (*row)->value(1).toByteArray()};
    }
    (*row)->finish();
    return key;
}

/// That a voter votes once is for the table's key to say: whoever asked first and wrote then would be too late.
Done BallotBox::put(const RoundId& round, const VoterId& voter, const QByteArray& sealed)
{
    QSqlQuery& vote = m_database.prepared(voteSql);
    vote.bindValue(u":round"_s, round.toText());
    vote.bindValue(u":voter"_s, voter.toText());
    if (!vote.exec()) {
        const bool twice = (vote.lastError().nativeErrorCode().toInt() & 0xFF) == sqliteConstraint;
        return twice ? fail(ErrorCode::AlreadyVoted) : tl::unexpected(m_database.errorOf(vote.lastError()));
    }
    const QByteArray id = QUuid::createUuid().toRfc4122();
    return doneOf(m_database.run(putSql, {{u":round"_s, round.toText()}, {u":id"_s, id}, {u":sealed"_s, sealed}}));
}

/// Ballots on paper have no names, so that there may be more of them than voters are left.
Done BallotBox::checkRoom(const RoundId& round, qint64 most)
{
    const auto voters = voted(round);
    if (!voters) {
        return tl::unexpected(voters.error());
    }
    const qint64 all = voters->size();
    return all > most ? fail(ErrorCode::CountTooLarge, {QString::number(all), QString::number(most)}) : Done();
}

Done BallotBox::cast(const RoundId& round, const VoterId& voter, const QByteArray& sealed, qint64 most)
{
    return cast(round, QHash<VoterId, QByteArray>{{voter, sealed}}, most);
}

Done BallotBox::cast(const RoundId& round, const QHash<VoterId, QByteArray>& sealed, qint64 most)
{
    return m_database.inTransaction([&]() -> Done {
        if (const auto opened = key(round); !opened) {
            const bool closed = opened.error().code == ErrorCode::NotFound;
            return closed ? fail(ErrorCode::WrongState) : tl::unexpected(opened.error());
        }
        for (auto ballot = sealed.cbegin(); ballot != sealed.cend(); ++ballot) {
            if (const Done done = put(round, ballot.key(), ballot.value()); !done) {
                return done;
            }
        }
        return checkRoom(round, most);
    });
}

Result<QList<QByteArray>> BallotBox::sealed(const RoundId& round)
{
    const auto rows = m_database.run(sealedSql, of(round));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<QByteArray> ballots;
    while ((*rows)->next()) {
        ballots.append((*rows)->value(0).toByteArray());
    }
    (*rows)->finish();
    return ballots;
}

Result<QSet<VoterId>> BallotBox::voted(const RoundId& round)
{
    const auto rows = m_database.run(votedSql, of(round));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QSet<VoterId> voters;
    while ((*rows)->next()) {
        voters.insert(VoterId::fromText((*rows)->value(0).toString()));
    }
    (*rows)->finish();
    return voters;
}

Done BallotBox::close(const RoundId& round)
{
    const Done dropped = doneOf(m_database.run(dropSealedSql, of(round)));
    return dropped ? doneOf(m_database.run(dropKeySql, of(round))) : dropped;
}

Done BallotBox::setCodes(const RoundId& round, const QHash<QByteArray, VoterId>& codes)
{
    return m_database.inTransaction([&]() -> Done {
        for (const VoterId& voter : codes) {
            const auto dropped =
                m_database.run(dropCodeSql, {{u":round"_s, round.toText()}, {u":voter"_s, voter.toText()}});
            if (!dropped) {
                return tl::unexpected(dropped.error());
            }
        }
        for (auto code = codes.cbegin(); code != codes.cend(); ++code) {
            const auto kept = m_database.run(
                codeSql,
                {{u":round"_s, round.toText()}, {u":fingerprint"_s, code.key()}, {u":voter"_s, code.value().toText()}});
            if (!kept) {
                return tl::unexpected(kept.error());
            }
        }
        return {};
    });
}

Result<VoterId> BallotBox::voterOf(const RoundId& round, const QByteArray& fingerprint)
{
    const auto row = m_database.run(voterSql, {{u":round"_s, round.toText()}, {u":fingerprint"_s, fingerprint}});
    if (!row) {
        return tl::unexpected(row.error());
    }
    const VoterId voter = (*row)->next() ? VoterId::fromText((*row)->value(0).toString()) : VoterId();
    (*row)->finish();
    return voter.isNull() ? fail(ErrorCode::UnknownCode) : Result<VoterId>(voter);
}

Done BallotBox::keepSeed(const RoundId& round, const QString& seed)
{
    return doneOf(m_database.run(keepSeedSql, {{u":round"_s, round.toText()}, {u":seed"_s, seed}}));
}

Result<QString> BallotBox::seed(const RoundId& round)
{
    const auto row = m_database.run(seedSql, of(round));
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString seed = (*row)->next() ? (*row)->value(0).toString() : QString();
    (*row)->finish();
    return seed.isEmpty() ? fail(ErrorCode::NotFound) : Result<QString>(seed);
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/polling.h"

#include "core/domain/electorate.h"
#include "core/domain/lists.h"
#include "core/secrecy/codes.h"
#include "core/secrecy/sealing.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/committing.h"
#include "core/usecases/opening.h"
#include "core/usecases/roundlimits.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;

Result<Round> Polling::openRound(const RoundId& id)
{
    if (const Done heard = m_workspace.refresh(); !heard) {
        return tl::unexpected(heard.error());
    }
    const Round* round = m_workspace.meeting().rounds.find(id);
    if (!round || !stands(*round)) {
        return fail(ErrorCode::NotFound);
    }
    const bool takesBallots = round->casting != Casting::Counted && round->method != Method::RollCall;
    return round->state == RoundState::Open && takesBallots ? Result<Round>(*round) : fail(ErrorCode::WrongState);
}

Result<QList<VoterCode>> Polling::issueCodes(const RoundId& id)
{
    const auto round = openRound(id);
    const auto voted = round ? votedIn(m_workspace, id) : tl::unexpected(round.error());
    if (!voted) {
        return tl::unexpected(voted.error());
    }
    QList<VoterCode> codes;
    QHash<QByteArray, VoterId> fingerprints;
    for (const VoterId& voter : round->voters) {
        if (voted->contains(voter)) {
            continue;
        }
        QString code = secrecy::newCode();
        while (fingerprints.contains(secrecy::fingerprintOf(code, id.toText()))) {
            code = secrecy::newCode();
        }
        fingerprints.insert(secrecy::fingerprintOf(code, id.toText()), voter);
        codes.append({voter, code});
    }
    const Done kept = m_workspace.file().ballotBox().setCodes(id, fingerprints);
    return kept ? Result<QList<VoterCode>>(codes) : tl::unexpected(kept.error());
}

Result<VoterId> Polling::voterOf(const RoundId& id, const QString& typedCode)
{
    const auto round = openRound(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const QString code = secrecy::codeFrom(typedCode);
    if (code.isEmpty()) {
        return fail(ErrorCode::UnknownCode);
    }
    const auto voter = m_workspace.file().ballotBox().voterOf(id, secrecy::fingerprintOf(code, id.toText()));
    const auto voted = voter ? votedIn(m_workspace, id) : tl::unexpected(voter.error());
    if (!voted) {
        return tl::unexpected(voted.error());
    }
    if (!round->voters.contains(*voter)) {
        return fail(ErrorCode::NotEntitled);
    }
    return voted->contains(*voter) ? fail(ErrorCode::AlreadyVoted) : voter;
}

Done Polling::cast(const RoundId& id, const VoterId& voter, const QList<int>& marks)
{
    return cast(id, QHash<VoterId, QList<int>>{{voter, marks}});
}

Done Polling::cast(const RoundId& id, const QHash<VoterId, QList<int>>& ballots)
{
    const auto round = openRound(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const Meeting& meeting = m_workspace.meeting();
    storage::BallotBox box = m_workspace.file().ballotBox();
    const auto key = round->casting == Casting::Secret ? box.key(id) : storage::BoxKey();
    if (!key) {
        return tl::unexpected(key.error());
    }
    const QStringList regions = regionsOfBodies(meeting);
    QHash<VoterId, QByteArray> sealed;
    journal::ChangeList changes;
    for (auto ballot = ballots.cbegin(); ballot != ballots.cend(); ++ballot) {
        if (!round->voters.contains(ballot.key())) {
            return fail(ErrorCode::NotEntitled);
        }
        if (const Done checked = checkMarks(*round, *ballot); !checked) {
            return checked;
        }
        if (round->casting == Casting::Secret) {
            const Ballot content{regionOf(meeting, ballot.key()), *ballot};
            sealed.insert(ballot.key(), secrecy::seal(packed(content, regions), key->publicKey));
        } else {
            changes.set(id, journal::memberField(field::ballot, ballot.key()), *ballot);
        }
    }
    return round->casting == Casting::Secret ? box.cast(id, sealed, round->voters.size()) : castOpenly(changes);
}

/// Whether a voter has voted is asked in the transaction that writes the ballot.
Done Polling::castOpenly(const journal::ChangeList& changes)
{
    return m_workspace.commit([&]() -> Result<journal::Intention> {
        for (const journal::Change& change : changes.list()) {
            const auto standing = m_workspace.file().stamp(change.key);
            if (!standing) {
                return tl::unexpected(standing.error());
            }
            if (!standing->value.isEmpty()) {
                return fail(ErrorCode::AlreadyVoted);
            }
        }
        return inPlenary(intent::roundBallot, Role::Moderator, changes);
    });
}

Done Polling::castUnnamed(const RoundId& id, const QList<Ballot>& ballots, const QString& name)
{
    const auto round = openRound(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (round->casting != Casting::Secret) {
        return fail(ErrorCode::WrongState);
    }
    storage::BallotBox box = m_workspace.file().ballotBox();
    const auto key = box.key(id);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const QStringList regions = regionsOfBodies(m_workspace.meeting());
    QHash<VoterId, QByteArray> sealed;
    for (const Ballot& ballot : ballots) {
        if (const Done checked = checkMarks(*round, ballot.marks); !checked) {
            return checked;
        }
        const VoterId paper(QUuid::createUuidV5(id.uuid(), name + u'/' + QString::number(sealed.size())));
        sealed.insert(paper, secrecy::seal(packed(ballot, regions), key->publicKey));
    }
    return box.cast(id, sealed, round->voters.size());
}

Done Polling::takeBack(const RoundId& id, const VoterId& voter)
{
    const auto round = openRound(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (!round->openBallots.contains(voter)) {
        return fail(ErrorCode::NotFound);
    }
    journal::ChangeList changes;
    changes.set(id, journal::memberField(field::ballot, voter), QString());
    return m_workspace.commit(inPlenary(intent::roundBallot, Role::Moderator, changes));
}

Result<QSet<VoterId>> votedIn(Workspace& workspace, const RoundId& id)
{
    if (const Done heard = workspace.refresh(); !heard) {
        return tl::unexpected(heard.error());
    }
    const Round* round = workspace.meeting().rounds.find(id);
    if (!round) {
        return fail(ErrorCode::NotFound);
    }
    if (round->casting == Casting::Secret) {
        return workspace.file().ballotBox().voted(id);
    }
    QSet<VoterId> voters(round->openBallots.keyBegin(), round->openBallots.keyEnd());
    for (const QHash<VoterId, Voice>& voices : round->voices) {
        voters.unite(QSet<VoterId>(voices.keyBegin(), voices.keyEnd()));
    }
    return voters;
}

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rounds.h"

#include <QUuid>
#include <algorithm>

#include "core/domain/electorate.h"
#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "core/secrecy/codes.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/committing.h"
#include "core/usecases/opening.h"
#include "core/usecases/polling.h"
#include "core/usecases/roundchanges.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

namespace {

journal::Intention byModerator(QLatin1String what, const ChangeList& changes)
{
    return inPlenary(what, Role::Moderator, changes);
}

QString optionField(const char* prefix, const RecommendationId& option)
{
    return journal::memberField(prefix, option);
}

constexpr int seedSize = 16; ///< bytes

/// Where ballots are cast everybody who may is counted; figures by hand say how many there are.
RoundLimits withVoters(const Meeting& meeting, RoundLimits limits)
{
    if (limits.casting != Casting::Counted) {
        limits.entitled = static_cast<int>(frozenVoters(meeting, limits).size());
    }
    return limits;
}

Done checkCount(qint64 count, qint64 limit)
{
    if (count < 0 || count > limit) {
        return fail(ErrorCode::CountTooLarge, {QString::number(count), QString::number(limit)});
    }
    return {};
}

} // namespace

int entitledVoters(const Meeting& meeting)
{
    return static_cast<int>(votersOf(meeting, Electorate::Participants, {}).size());
}

Result<Round> Rounds::find(const RoundId& id, RoundState state) const
{
    const Round* round = m_workspace.meeting().rounds.find(id);
    if (!round || !stands(*round)) {
        return fail(ErrorCode::NotFound);
    }
    if (round->state != state) {
        return fail(ErrorCode::WrongState);
    }
    return *round;
}

Result<RoundId> Rounds::setUp(Track track, const RoundLimits& wanted)
{
    const Meeting& meeting = m_workspace.meeting();
    const Round* latest = latestRound(meeting, track);
    if (latest && (latest->state == RoundState::SetUp || latest->state == RoundState::Open)) {
        return fail(ErrorCode::WrongState);
    }
    QList<RecommendationId> options;
    for (const Recommendation& recommendation : recommendationsOfTrack(meeting, track)) {
        options.append(recommendation.id);
    }
    if (options.isEmpty()) {
        return fail(ErrorCode::TooFewOptions);
    }
    const RoundId id = RoundId::create();
    ChangeList changes;
    noteNewRound(changes, {id, track, options, m_workspace.now()}, withVoters(meeting, fitting(wanted)));
    if (latest) {
        changes.set(id, field::replaces, mainRound(meeting, *latest).id);
    }
    if (const Done done = m_workspace.commit(byModerator(intent::roundSetUp, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return id;
}

Done Rounds::setLimits(const RoundId& id, const RoundLimits& limits)
{
    const Round* standing = m_workspace.meeting().rounds.find(id);
    if (standing && stands(*standing) && standing->state == RoundState::Open) {
        return setOpenLimits(*standing, limits);
    }
    const auto round = find(id, RoundState::SetUp);
    if (!round) {
        return tl::unexpected(round.error());
    }
    ChangeList changes;
    noteLimits(changes, id, limitsOf(*round), withVoters(m_workspace.meeting(), fitting(limits)));
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::roundLimits, changes));
}

/// The question whether anybody voted is asked in the transaction that answers it.
Done Rounds::setOpenLimits(Round round, const RoundLimits& limits)
{
    const RoundLimits wanted = withVoters(m_workspace.meeting(), fitting(limits));
    if (wanted.casting != round.casting) {
        return fail(ErrorCode::WrongState);
    }
    ChangeList changes;
    noteLimits(changes, round.id, limitsOf(round), wanted);
    const QList<VoterId> voters = frozenVoters(m_workspace.meeting(), wanted);
    if (voters != round.voters) {
        changes.set(round.id, field::voters, voters);
    }
    if (changes.isEmpty()) {
        return {};
    }
    if (const Done heard = m_workspace.refresh(); !heard) {
        return heard;
    }
    return m_workspace.commit([&]() -> Result<journal::Intention> {
        const auto voted = m_workspace.file().ballotBox().voted(round.id);
        if (!voted) {
            return tl::unexpected(voted.error());
        }
        const Round* now = m_workspace.meeting().rounds.find(round.id);
        if (!voted->isEmpty() || (now && now->hasFigures())) {
            return fail(ErrorCode::BallotsThere);
        }
        return byModerator(intent::roundLimits, changes);
    });
}

Done Rounds::open(const RoundId& id, const secrecy::Passphrases& passphrases)
{
    const auto round = find(id, RoundState::SetUp);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const RoundLimits limits = withVoters(m_workspace.meeting(), limitsOf(*round));
    const QList<VoterId> voters = frozenVoters(m_workspace.meeting(), limits);
    if (limits.casting != Casting::Counted && voters.isEmpty()) {
        return fail(ErrorCode::NobodyEntitled);
    }
    secrecy::LockedKey key;
    if (round->casting == Casting::Secret) {
        const auto made = secrecy::makeKey(passphrases, m_effort);
        if (!made) {
            return tl::unexpected(made.error());
        }
        key = *made;
    }
    const QString seed = QString::fromLatin1(secrecy::randomBytes(seedSize).toHex());
    ChangeList changes;
    changes.set(id, field::state, RoundState::Open)
        .set(id, field::opened, m_workspace.now())
        .set(id, field::lotCommitment, secrecy::sha256(seed));
    setIfOther(changes, id, field::entitled, round->entitled, limits.entitled);
    if (!voters.isEmpty()) {
        changes.set(id, field::voters, voters);
    }
    return m_workspace.commit([&]() -> Result<journal::Intention> {
        storage::BallotBox box = m_workspace.file().ballotBox();
        Done kept = box.keepSeed(id, seed);
        if (kept && round->casting == Casting::Secret) {
            kept = box.open(id, {key.publicKey, key.locked});
        }
        return kept ? Result<journal::Intention>(byModerator(intent::roundOpen, changes))
                    : tl::unexpected(kept.error());
    });
}

Done Rounds::setBallots(const RoundId& id, int ballots)
{
    const auto round = find(id, RoundState::Open);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (const Done checked = checkCount(ballots, round->entitled); !checked) {
        return checked;
    }
    for (const Count& count : round->counts) {
        if (const Done fits = checkCount(count.support() + count.against + count.abstaining, ballots); !fits) {
            return fits;
        }
    }
    ChangeList changes;
    setIfOther(changes, id, field::ballots, round->ballots, ballots);
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::roundBallots, changes));
}

Done Rounds::countApprovals(const RoundId& id, const RecommendationId& option, const GroupId& group, int approvals)
{
    const auto round = find(id, RoundState::Open);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (!round->options.contains(option) || round->method != Method::Approval) {
        return fail(ErrorCode::NotFound);
    }
    const Count count = round->counts.value(option);
    const int others = count.support() - count.byGroup.value(group);
    const int limit = (round->ballots > 0 ? round->ballots : round->entitled) - others;
    if (const Done checked = checkCount(approvals, limit); !checked) {
        return checked;
    }
    ChangeList changes;
    if (!count.byGroup.contains(group) || count.byGroup.value(group) != approvals) {
        const QString groupWord = group.isNull() ? QString() : group.toText();
        changes.set(id, optionField(field::approvals, option) + u'/' + groupWord, approvals);
    }
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::roundCount, changes));
}

Done Rounds::countHands(const RoundId& id, const RecommendationId& option, int inFavour, int against, int abstaining)
{
    const auto round = find(id, RoundState::Open);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (!round->options.contains(option) || round->method != Method::ShowOfHands) {
        return fail(ErrorCode::NotFound);
    }
    const int limit = round->ballots > 0 ? round->ballots : round->entitled;
    const qint64 together = qint64(inFavour) + against + abstaining;
    for (const qint64 hands : {qint64(inFavour), qint64(against), qint64(abstaining), together}) {
        if (const Done checked = checkCount(hands, limit); !checked) {
            return checked;
        }
    }
    const Count count = round->counts.value(option);
    ChangeList changes;
    const auto note = [&](const char* prefix, int old, int value) {
        if (old != value) {
            changes.set(id, optionField(prefix, option), value);
        }
    };
    note(field::inFavour, count.inFavour, inFavour);
    note(field::against, count.against, against);
    note(field::abstaining, count.abstaining, abstaining);
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::roundCount, changes));
}

Done Rounds::setVoice(const RoundId& id, const RecommendationId& option, const VoterId& voter,
                      std::optional<Voice> voice)
{
    const auto round = find(id, RoundState::Open);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (!round->options.contains(option) || round->method != Method::RollCall) {
        return fail(ErrorCode::NotFound);
    }
    if (!round->voters.contains(voter)) {
        return fail(ErrorCode::NotEntitled);
    }
    const QHash<VoterId, Voice> voices = round->voices.value(option);
    const bool same = voice ? voices.contains(voter) && voices.value(voter) == *voice : !voices.contains(voter);
    ChangeList changes;
    if (!same) {
        changes.set(id, optionField(field::voice, option) + u'/' + voter.toText(), voice ? toText(*voice) : QString());
    }
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::roundVoice, changes));
}

Done Rounds::object(const RoundId& id, const RecommendationId& option, const QString& words)
{
    const auto round = find(id, RoundState::Open);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (!round->options.contains(option) || round->method != Method::Consensus) {
        return fail(ErrorCode::NotFound);
    }
    const auto accepted = acceptedLine(words);
    if (!accepted) {
        return tl::unexpected(accepted.error());
    }
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    ChangeList changes;
    changes.set(id, optionField(field::objection, option) + u'/' + key, *accepted);
    return m_workspace.commit(byModerator(intent::roundObjection, changes));
}

Done Rounds::withdrawObjection(const RoundId& id, const RecommendationId& option, const QString& key)
{
    const auto round = find(id, RoundState::Open);
    if (!round) {
        return tl::unexpected(round.error());
    }
    if (!round->objections.value(option).contains(key)) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    changes.set(id, optionField(field::objection, option) + u'/' + key, QString());
    return m_workspace.commit(byModerator(intent::roundObjection, changes));
}

Done Rounds::close(const RoundId& id, const secrecy::Passphrases& passphrases)
{
    const auto round = find(id, RoundState::Open);
    if (!round) {
        return tl::unexpected(round.error());
    }
    ChangeList changes;
    changes.set(id, field::state, RoundState::Closed).set(id, field::closed, m_workspace.now());
    if (round->casting == Casting::Counted) {
        return m_workspace.commit(byModerator(intent::roundClose, changes));
    }
    if (round->casting == Casting::Open) {
        const auto voted = votedIn(m_workspace, id);
        if (!voted) {
            return tl::unexpected(voted.error());
        }
        changes.set(id, field::ballots, static_cast<int>(voted->size()));
        return m_workspace.commit(byModerator(intent::roundClose, changes));
    }
    return closeSecret(m_workspace, *round, passphrases, changes);
}

Result<RoundId> Rounds::openAgain(const RoundId& id)
{
    const Round* round = m_workspace.meeting().rounds.find(id);
    if (!round || !stands(*round)) {
        return fail(ErrorCode::NotFound);
    }
    if (round->state != RoundState::Closed && round->state != RoundState::Adopted) {
        return fail(ErrorCode::WrongState);
    }
    return setUp(round->track, limitsOf(mainRound(m_workspace.meeting(), *round)));
}

Done Rounds::withdraw(const RoundId& id)
{
    const auto round = find(id, RoundState::SetUp);
    if (!round) {
        return tl::unexpected(round.error());
    }
    ChangeList changes;
    changes.set(id, field::withdrawn, true);
    if (!round->runOffOf.isNull()) {
        changes.set(round->runOffOf, field::tieWay, QString());
    }
    return m_workspace.commit(byModerator(intent::roundWithdraw, changes));
}

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/rounds.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/usecases/committing.h"

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
    int present = 0;
    int all = 0;
    for (const Participant& participant : meeting.participants) {
        all += stands(participant) ? 1 : 0;
        present += stands(participant) && participant.present ? 1 : 0;
    }
    return present > 0 ? present : all;
}

voting::Selection resultOf(const Round& round)
{
    QList<voting::Support> options;
    for (const RecommendationId& option : round.options) {
        options.append({option, round.counts.value(option).support()});
    }
    return voting::mostVotes(options, round.seats);
}

bool tieWaits(const Round& round)
{
    return resultOf(round).hasTie() && round.ruling.isEmpty();
}

QList<RecommendationId> chosenBy(const Round& round)
{
    const voting::Selection selection = resultOf(round);
    QList<RecommendationId> chosen = selection.certain;
    for (const RecommendationId& taken : round.ruled) {
        if (selection.tied.contains(taken)) {
            chosen.append(taken);
        }
    }
    return chosen;
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

Result<RoundId> Rounds::setUp(Track track, Method method, int entitled)
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
    changes.set(id, field::track, track)
        .set(id, field::method, method)
        .set(id, field::state, RoundState::SetUp)
        .set(id, field::seats, 5)
        .set(id, field::entitled, std::max(entitled, 0))
        .set(id, field::options, options)
        .set(id, field::created, m_workspace.now());
    if (latest) {
        changes.set(id, field::replaces, latest->id);
    }
    if (const Done done = m_workspace.commit(byModerator(intent::roundSetUp, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return id;
}

Done Rounds::setLimits(const RoundId& id, Method method, int entitled)
{
    const auto round = find(id, RoundState::SetUp);
    if (!round) {
        return tl::unexpected(round.error());
    }
    ChangeList changes;
    setIfOther(changes, id, field::method, round->method, method);
    setIfOther(changes, id, field::entitled, round->entitled, std::max(entitled, 0));
    return changes.isEmpty() ? Done() : m_workspace.commit(byModerator(intent::roundLimits, changes));
}

Done Rounds::open(const RoundId& id)
{
    if (const auto round = find(id, RoundState::SetUp); !round) {
        return tl::unexpected(round.error());
    }
    ChangeList changes;
    changes.set(id, field::state, RoundState::Open).set(id, field::opened, m_workspace.now());
    return m_workspace.commit(byModerator(intent::roundOpen, changes));
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

Done Rounds::close(const RoundId& id)
{
    if (const auto round = find(id, RoundState::Open); !round) {
        return tl::unexpected(round.error());
    }
    ChangeList changes;
    changes.set(id, field::state, RoundState::Closed).set(id, field::closed, m_workspace.now());
    return m_workspace.commit(byModerator(intent::roundClose, changes));
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
    return setUp(round->track, round->method, round->entitled);
}

Done Rounds::rule(const RoundId& id, const QList<RecommendationId>& taken, const QString& reason)
{
    const auto round = find(id, RoundState::Closed);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const voting::Selection selection = resultOf(*round);
    const bool allTied = std::all_of(taken.begin(), taken.end(),
                                     [&](const RecommendationId& one) { return selection.tied.count(one) == 1; });
    if (!selection.hasTie() || !allTied) {
        return fail(ErrorCode::NotFound);
    }
    if (taken.size() != selection.placesLeft ||
        QSet<RecommendationId>(taken.begin(), taken.end()).size() != taken.size()) {
        return fail(ErrorCode::WrongNumber, {QString::number(taken.size()), QString::number(selection.placesLeft)});
    }
    const auto accepted = acceptedLine(reason);
    if (!accepted) {
        return accepted.error().code == ErrorCode::EmptyText ? fail(ErrorCode::ReasonMissing)
                                                             : tl::unexpected(accepted.error());
    }
    ChangeList changes;
    changes.set(id, field::ruled, taken).set(id, field::ruling, *accepted);
    return m_workspace.commit(byModerator(intent::roundRule, changes));
}

Done Rounds::withdraw(const RoundId& id)
{
    if (const auto round = find(id, RoundState::SetUp); !round) {
        return tl::unexpected(round.error());
    }
    ChangeList changes;
    changes.set(id, field::withdrawn, true);
    return m_workspace.commit(byModerator(intent::roundWithdraw, changes));
}

} // namespace usecases

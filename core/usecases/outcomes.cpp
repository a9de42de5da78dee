// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/outcomes.h"

#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "core/usecases/committing.h"
#include "core/usecases/results.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;

namespace {

/// One outcome a track, so that two laptops that adopt write to the same one.
OutcomeId outcomeIdOf(const Meeting& meeting, Track track)
{
    return OutcomeId(QUuid::createUuidV5(meeting.details.id.uuid(), toText(track)));
}

Done checkLines(const Meeting& meeting, Track track, const QList<RecommendationId>& lines)
{
    if (lines.isEmpty() || lines.size() > mostLines) {
        return fail(ErrorCode::WrongNumber, {QString::number(lines.size()), QString::number(mostLines)});
    }
    QSet<RecommendationId> seen;
    for (const RecommendationId& line : lines) {
        const Recommendation* recommendation = meeting.recommendations.find(line);
        if (!recommendation || !stands(*recommendation) || recommendation->track != track) {
            return fail(ErrorCode::NotFound);
        }
        if (seen.contains(line)) {
            return fail(ErrorCode::AlreadyThere, {recommendation->text});
        }
        seen.insert(line);
    }
    return {};
}

/// The latest round that closed, of a run-off the round whose tie it settles; nullptr where the track has none, or a
/// newer round is under way.
const Round* countedRound(const Meeting& meeting, Track track)
{
    const Round* latest = latestRound(meeting, track);
    const Round* main = latest ? &mainRound(meeting, *latest) : nullptr;
    return main && main->isCounted() ? main : nullptr;
}

} // namespace

QList<RecommendationId> proposedLines(const Meeting& meeting, Track track)
{
    if (const Round* round = countedRound(meeting, track)) {
        return chosenBy(meeting, *round);
    }
    QList<RecommendationId> lines;
    for (const Recommendation& recommendation : recommendationsOfTrack(meeting, track)) {
        if (lines.size() < mostLines) {
            lines.append(recommendation.id);
        }
    }
    return lines;
}

bool needsReason(const Meeting& meeting, Track track, const QList<RecommendationId>& lines)
{
    const Round* round = countedRound(meeting, track);
    return !round || lines.size() < mostLines || lines != chosenBy(meeting, *round);
}

Done adopt(Workspace& workspace, Track track, const QList<RecommendationId>& lines, const QString& reason)
{
    const Meeting& meeting = workspace.meeting();
    if (const Done checked = checkLines(meeting, track, lines); !checked) {
        return checked;
    }
    if (const Round* latest = latestRound(meeting, track); latest && latest->state == RoundState::Open) {
        return fail(ErrorCode::WrongState);
    }
    const Round* round = countedRound(meeting, track);
    const auto accepted = acceptedLine(reason);
    if (!accepted && accepted.error().code != ErrorCode::EmptyText) {
        return tl::unexpected(accepted.error());
    }
    if (!accepted && round && tieWaits(meeting, *round)) {
        return fail(ErrorCode::TieUnsettled);
    }
    if (!accepted && needsReason(meeting, track, lines)) {
        return fail(ErrorCode::ReasonMissing);
    }
    const OutcomeId id = outcomeIdOf(meeting, track);
    journal::ChangeList changes;
    changes.set(id, field::track, track)
        .set(id, field::lines, lines)
        .set(id, field::reason, accepted.value_or(QString()))
        .set(id, field::round, round ? round->id : RoundId())
        .set(id, field::adopted, workspace.now());
    for (const Round* one = round; one; one = runOffOf(meeting, *one)) {
        if (one->state == RoundState::Closed) {
            changes.set(one->id, field::state, RoundState::Adopted);
        }
    }
    return workspace.commit(inPlenary(intent::outcomeAdopt, Role::Moderator, changes));
}

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/tracklines.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/domain/support.h"

namespace documents {

using namespace domain;

namespace {

constexpr qsizetype linesOfADraft = 5;

const Round* roundBehind(const Meeting& meeting, Track track, const Outcome* outcome)
{
    if (outcome) {
        return meeting.rounds.find(outcome->round);
    }
    const Round* latest = latestRound(meeting, track);
    const Round* main = latest ? &mainRound(meeting, *latest) : nullptr;
    return main && main->isCounted() ? main : nullptr;
}

QList<Recommendation> adoptedLines(const Meeting& meeting, const Outcome& outcome)
{
    QList<Recommendation> lines;
    for (const RecommendationId& id : outcome.lines) {
        const Recommendation* line = meeting.recommendations.find(id);
        if (line && !line->text.trimmed().isEmpty()) {
            lines.append(*line);
        }
    }
    return lines;
}

} // namespace

TrackLines trackLines(const Meeting& meeting, Track track)
{
    TrackLines found;
    found.track = track;
    found.outcome = adoptedOutcome(meeting, track);
    found.round = roundBehind(meeting, track, found.outcome);
    const QList<Recommendation> all = recommendationsOfTrack(meeting, track);
    found.lines =
        found.outcome ? adoptedLines(meeting, *found.outcome) : all.first(std::min(all.size(), linesOfADraft));
    for (const Recommendation& recommendation : all) {
        const bool isLine = std::any_of(found.lines.cbegin(), found.lines.cend(),
                                        [&](const Recommendation& line) { return line.id == recommendation.id; });
        if (!isLine) {
            found.others.append(recommendation);
        }
    }
    return found;
}

} // namespace documents

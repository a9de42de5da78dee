// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/countedrounds.h"

#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "core/usecases/results.h"
#include "core/usecases/ties.h"

namespace usecases {

using namespace domain;

namespace {

bool isCounted(const Round& round)
{
    return stands(round) && round.isCounted();
}

documents::CountedRound countedRound(const Meeting& meeting, const Round& round)
{
    const voting::Selection selection = resultOf(meeting, round);
    documents::CountedRound counted;
    counted.places = selection.placesLeft;
    for (const RecommendationId& option : round.options) {
        if (selection.tied.contains(option)) {
            counted.tied.append(option);
            counted.breadths.insert(option, breadthOfSupport(meeting, round, option));
        }
    }
    counted.scores = scoresOf(meeting, round);
    return counted;
}

} // namespace

documents::CountedRounds countedRounds(const Meeting& meeting)
{
    documents::CountedRounds counted;
    for (const Round& round : meeting.rounds) {
        if (isCounted(round)) {
            counted.insert(round.id, countedRound(meeting, round));
        }
    }
    return counted;
}

QHash<RecommendationId, QString> scoresOf(const Meeting& meeting, const Round& round)
{
    QHash<RecommendationId, QString> scores;
    const bool isSupport = round.rule == Rule::Av || round.rule == Rule::Breadth || round.rule == Rule::Dots ||
                           round.rule == Rule::Score || !hasVoices(round) || round.method == Method::RollCall;
    const auto tally = isSupport ? fail(ErrorCode::WrongBallots) : tallyOf(meeting, round, round.rule);
    for (std::size_t at = 0; tally && at < tally->scores.size(); ++at) {
        scores.insert(round.options.at(static_cast<qsizetype>(at)), voting::toText(tally->scores[at]));
    }
    return scores;
}

const Round* tiedRound(const Meeting& meeting, const Round& round)
{
    const Round* tied = nullptr;
    const Round* next = &round;
    // A file may say anything, also that two rounds are run-offs of each other.
    for (size_t steps = 0; next && steps < meeting.rounds.size(); ++steps) {
        if (!isCounted(*next) || !resultOf(meeting, *next).hasTie()) {
            break;
        }
        tied = next;
        next = settledBy(*tied) == TieWay::RunOff ? runOffOf(meeting, *tied) : nullptr;
    }
    return tied;
}

} // namespace usecases

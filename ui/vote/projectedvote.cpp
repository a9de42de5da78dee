// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/projectedvote.h"

#include <QLocale>
#include <algorithm>

#include "core/domain/support.h"
#include "core/usecases/polling.h"
#include "core/usecases/results.h"
#include "ui/kiosk/kioskwords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

QString wording(const Meeting& meeting, const RecommendationId& id)
{
    const Recommendation* option = meeting.recommendations.find(id);
    return option ? option->text : QString();
}

/// The chosen, then the tied, then the others by support.
QList<RecommendationId> bestFirst(const Meeting& meeting, const Round& round, const voting::Selection& selection)
{
    QList<RecommendationId> order = usecases::chosenBy(meeting, round);
    order += selection.tied;
    for (const voting::Support& support : selection.ranked) {
        order.append(support.option);
    }
    order += round.options;
    QList<RecommendationId> once;
    for (const RecommendationId& option : std::as_const(order)) {
        if (!once.contains(option) && round.options.contains(option)) {
            once.append(option);
        }
    }
    return once;
}

} // namespace

QString ProjectedVote::kicker(const Round& round)
{
    return round.track == Track::Priority ? tr("Vote on the priorities") : tr("Vote on the follow-up highlights");
}

QString ProjectedVote::turnout(usecases::Workspace& workspace, const Round& round)
{
    if (!hasVoices(round)) {
        return {};
    }
    const auto voted = usecases::votedIn(workspace, round.id);
    const auto entitled = std::max<qsizetype>(round.voters.size(), round.entitled);
    return voted ? tr("%1 of %n have voted", nullptr, static_cast<int>(entitled)).arg(QLocale().toString(voted->size()))
                 : QString();
}

ProjectorContent ProjectedVote::question(usecases::Workspace& workspace, const RoundId& id)
{
    const Round* found = workspace.meeting().rounds.find(id);
    if (!found) {
        return {};
    }
    const Round round = *found; // asking who has voted may read the meeting anew
    ProjectorContent content;
    content.kicker = kicker(round);
    content.headline = KioskWords::question(round);
    content.footer = round.isCounted()                 ? tr("The vote is closed.")
                     : round.state == RoundState::Open ? turnout(workspace, round)
                                                       : QString();
    int number = 0;
    for (const RecommendationId& option : round.options) {
        content.lines.append({QLocale().toString(++number), wording(workspace.meeting(), option), {}, -1, {}});
    }
    return content;
}

QString ProjectedVote::total(const Round& round, const Count& count)
{
    switch (round.method) {
    case Method::Consensus:
        return count.against == 0 ? tr("no objection") : tr("%n objections", nullptr, count.against);
    case Method::ShowOfHands:
    case Method::RollCall:
        return tr("%1 for, %2 against").arg(QLocale().toString(count.inFavour), QLocale().toString(count.against));
    default:
        return QLocale().toString(count.support());
    }
}

QString ProjectedVote::cut(const Round& round, bool tied, bool waits, int places)
{
    if (!tied) {
        return tr("Cut line: those above it are chosen");
    }
    if (waits) {
        return tr("A tie at the cut line for %n places; it is not settled yet", nullptr, places);
    }
    switch (settledBy(round).value_or(TieWay::Ruling)) {
    case TieWay::RunOff:
        return tr("Cut line: the tie was settled by a run-off");
    case TieWay::WiderSupport:
        return tr("Cut line: the tie was settled by wider support");
    case TieWay::Lot:
        return tr("Cut line: the tie was settled by a lot");
    case TieWay::Ruling:
        break;
    }
    return tr("Cut line: the tie was settled by the chair");
}

ProjectorContent ProjectedVote::result(const Meeting& meeting, const RoundId& id)
{
    const Round* round = meeting.rounds.find(id);
    if (!round || !round->isCounted()) {
        return {};
    }
    const voting::Selection selection = usecases::resultOf(meeting, *round);
    const bool waits = usecases::tieWaits(meeting, *round);
    const QList<RecommendationId> chosen = usecases::chosenBy(meeting, *round);
    const QList<RecommendationId> order = bestFirst(meeting, *round, selection);
    int highest = 1;
    for (const RecommendationId& option : order) {
        highest = std::max(highest, countOf(meeting, *round, option).support());
    }
    ProjectorContent content;
    content.kicker = tr("Result · %1", "which vote").arg(kicker(*round));
    content.headline = KioskWords::question(*round);
    const int entitled = std::max(static_cast<int>(round->voters.size()), round->entitled);
    const int ballots = hasVoices(*round) ? static_cast<int>(ballotsOf(meeting, *round).size()) : round->ballots;
    content.footer = ballots > 0 && round->method != Method::RollCall
                         ? tr("%1 of %n have voted", nullptr, entitled).arg(QLocale().toString(ballots))
                         : QString();
    int number = 0;
    for (const RecommendationId& option : order) {
        const Count count = countOf(meeting, *round, option);
        const bool bars = round->method != Method::Consensus;
        content.lines.append({chosen.contains(option) ? QLocale().toString(++number) : QString(),
                              wording(meeting, option), total(*round, count),
                              bars ? static_cast<double>(count.support()) / highest : -1,
                              waits && selection.tied.contains(option) ? tr("tied") : QString()});
    }
    content.cut = static_cast<int>(chosen.size());
    content.cutText = cut(*round, selection.hasTie(), waits, selection.placesLeft);
    if (content.cut >= order.size()) {
        content.cut = 0;
    }
    if (content.cut == 0 && waits) {
        content.footer = content.cutText; // all that have a chance are tied
    }
    return content;
}

} // namespace ui

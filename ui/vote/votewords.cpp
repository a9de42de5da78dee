// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/votewords.h"

#include "core/domain/lists.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

QString VoteWords::title(Track track)
{
    return track == Track::Priority ? tr("Vote: five priorities") : tr("Vote: five follow-up highlights");
}

QString VoteWords::badge(const Round* round, const Outcome* adopted)
{
    if (adopted) {
        return tr("Adopted %1").arg(timeWord(adopted->adopted));
    }
    if (!round) {
        return {};
    }
    switch (round->state) {
    case RoundState::SetUp:
        return tr("Set up");
    case RoundState::Open:
        return tr("Open");
    case RoundState::Closed:
        return tr("Closed %1").arg(timeWord(round->closed));
    case RoundState::Adopted:
        return tr("Adopted");
    }
    return {};
}

QString VoteWords::breadth(const Meeting& meeting, const Recommendation& recommendation)
{
    const Breadth breadth = breadthOf(meeting, recommendation);
    const QString rooms = tr("%1 of %n rooms", nullptr, static_cast<int>(groupsInOrder(meeting).size()))
                              .arg(QLocale().toString(breadth.groups.size()));
    return tr("%1, %2", "rooms, bodies").arg(rooms, tr("%n bodies", nullptr, breadth.bodies));
}

QList<LineRow> VoteWords::lines(const Meeting& meeting, const QList<RecommendationId>& ids)
{
    QList<LineRow> rows;
    for (const RecommendationId& id : ids) {
        if (const Recommendation* recommendation = meeting.recommendations.find(id)) {
            rows.append(
                {id, static_cast<int>(rows.size()) + 1, recommendation->text, breadth(meeting, *recommendation)});
        }
    }
    return rows;
}

QString VoteWords::reasonAsked(const Round* round, qsizetype lines)
{
    if (!round) {
        return tr("Why they are adopted without a vote:");
    }
    return lines < 5 ? tr("Why fewer than five are adopted:")
                     : tr("Why other lines, or another order, than the vote's:");
}

QString VoteWords::adoptButton(qsizetype lines)
{
    return lines == 5 ? tr("Adopt the five") : tr("Adopt %n lines", nullptr, static_cast<int>(lines));
}

QString VoteWords::adopted(const Outcome& outcome, const Round* round)
{
    const QString time = timeWord(outcome.adopted);
    return round ? tr("Adopted at %1 by the moderator, after the vote that closed at %2.")
                       .arg(time, timeWord(round->closed))
                 : tr("Adopted at %1 by the moderator, without a vote.").arg(time);
}

} // namespace ui

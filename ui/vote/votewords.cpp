// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/votewords.h"

#include "core/domain/lists.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

/// 1st, 2nd, 3rd, 4th, 11th, 21st.
QString ordinal(int number)
{
    const int tens = number % 100;
    const int ones = tens >= 11 && tens <= 13 ? 0 : number % 10;
    const QString figure = QLocale().toString(number);
    switch (ones) {
    case 1:
        return VoteWords::tr("%1st").arg(figure);
    case 2:
        return VoteWords::tr("%1nd").arg(figure);
    case 3:
        return VoteWords::tr("%1rd").arg(figure);
    default:
        return VoteWords::tr("%1th").arg(figure);
    }
}

QDateTime timeOf(const Round& round)
{
    return round.closed.isValid() ? round.closed : round.opened.isValid() ? round.opened : round.created;
}

} // namespace

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

QString VoteWords::cut(const RoundFigures& figures, const Round& round)
{
    if (!figures.hasCut()) {
        return {};
    }
    if (!figures.waiting) {
        return round.ruling.isEmpty() ? tr("cut line after the %1").arg(ordinal(figures.cut))
                                      : tr("cut line: the tie at %1 was settled by the chair").arg(figures.tiedAt);
    }
    int first = 0;
    int last = 0;
    for (int row = 0; row < figures.rows.size(); ++row) {
        if (figures.rows.at(row).tied) {
            first = first > 0 ? first : row + 1;
            last = row + 1;
        }
    }
    return last - first == 1
               ? tr("cut line: %1 and %2 are tied at %3").arg(ordinal(first), ordinal(last)).arg(figures.tiedAt)
               : tr("cut line: %1 to %2 are tied at %3").arg(ordinal(first), ordinal(last)).arg(figures.tiedAt);
}

QString VoteWords::ruleName(Method method)
{
    return method == Method::Approval ? tr("Most approvals") : tr("Most hands in favour");
}

QString VoteWords::ruleSentence(Method method)
{
    return method == Method::Approval ? tr("The five with the most supporters.")
                                      : tr("The five with the most hands in favour.");
}

QString VoteWords::ruleResult(const RoundFigures& figures)
{
    if (figures.waiting) {
        return tr("Tie at the cut: the room decides");
    }
    const auto chosen =
        std::count_if(figures.rows.begin(), figures.rows.end(), [](const FigureRow& r) { return r.chosen; });
    const bool settled = figures.tiedAt > 0;
    if (chosen == 0) {
        return tr("Nothing was chosen: no option has a vote");
    }
    if (chosen < 5) {
        return tr("Fewer than five are chosen: %n", nullptr, static_cast<int>(chosen));
    }
    return settled ? tr("Five are chosen; the chair settled the tie") : tr("Five are chosen, without a tie");
}

QString VoteWords::chartHeadline(Method method)
{
    return method == Method::Approval ? tr("Support, by group of the voter") : tr("Hands, by option");
}

QString VoteWords::chartInWords(const RoundFigures& figures, const QString& cut)
{
    QStringList sentences;
    for (qsizetype row = 0; row < figures.rows.size(); ++row) {
        const FigureRow& option = figures.rows.at(row);
        QStringList parts;
        for (qsizetype column = 0; column < figures.columns.size(); ++column) {
            parts.append(tr("%1 %2", "a group and its figure")
                             .arg(figures.columns.at(column).name, QLocale().toString(option.figures.at(column))));
        }
        sentences.append(
            tr("%1: %2 in favour (%3).").arg(option.text, QLocale().toString(option.support), parts.join(u", "_s)));
        if (row + 1 == figures.cut && !cut.isEmpty()) {
            sentences.append(tr("Then the %1.", "the cut line's text").arg(cut));
        }
    }
    return sentences.join(u' ');
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

QString VoteWords::earlierRound(const Round& round, const Round* replacedBy)
{
    const QString state = tr("%1 · %2", "time and state of a round").arg(timeWord(timeOf(round)), wordOf(round.state));
    return replacedBy ? tr("%1 · replaced by the round of %2").arg(state, timeWord(timeOf(*replacedBy))) : state;
}

} // namespace ui

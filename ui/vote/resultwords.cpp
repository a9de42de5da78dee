// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/resultwords.h"

#include <algorithm>

#include "core/domain/support.h"
#include "ui/words/rulewords.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr qsizetype shortLength = 36;

/// 1st, 2nd, 3rd, 4th, 11th, 21st.
QString ordinal(int number)
{
    const int tens = number % 100;
    const int ones = tens >= 11 && tens <= 13 ? 0 : number % 10;
    const QString figure = QLocale().toString(number);
    switch (ones) {
    case 1:
        return ResultWords::tr("%1st").arg(figure);
    case 2:
        return ResultWords::tr("%1nd").arg(figure);
    case 3:
        return ResultWords::tr("%1rd").arg(figure);
    default:
        return ResultWords::tr("%1th").arg(figure);
    }
}

/// The beginning of a wording, up to the end of a word.
QString shortened(const QString& text)
{
    if (text.size() <= shortLength) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', shortLength);
    return text.left(space > shortLength / 2 ? space : shortLength) + u'…';
}

QString listed(const Meeting& meeting, const QList<RecommendationId>& options, bool whole)
{
    QStringList texts;
    for (const RecommendationId& option : options) {
        const Recommendation* recommendation = meeting.recommendations.find(option);
        const QString text = recommendation ? recommendation->text : QString();
        texts.append(whole ? text : shortened(text));
    }
    return ResultWords::tr("“%1”", "options").arg(texts.join(ResultWords::tr("”, “", "between options")));
}

QString howCast(const Round& round)
{
    switch (round.method) {
    case Method::Approval:
        return round.casting == Casting::Counted  ? ResultWords::tr("approval, counted by group")
               : round.casting == Casting::Secret ? ResultWords::tr("secret")
                                                  : ResultWords::tr("open ballots");
    case Method::ShowOfHands:
    case Method::RollCall:
    case Method::Consensus:
        return wordOf(round.method).toLower();
    case Method::Dots:
    case Method::Score:
    case Method::Ranking:
        break;
    }
    const QString casting =
        round.casting == Casting::Secret ? ResultWords::tr("secret") : ResultWords::tr("open ballots");
    return ResultWords::tr("%1 · %2", "method and casting").arg(wordOf(round.method).toLower(), casting);
}

QString limit(const Round& round)
{
    if (round.casting == Casting::Counted) {
        return {};
    }
    switch (round.method) {
    case Method::Approval:
        return round.mostApprovals > 0 ? ResultWords::tr("up to %n each", nullptr, round.mostApprovals) : QString();
    case Method::Dots:
        return ResultWords::tr("%n dots each", nullptr, round.dots);
    case Method::Score:
        return ResultWords::tr("0 to 5 points");
    default:
        return {};
    }
}

QString settledAt(const QString& figure, TieWay way)
{
    switch (way) {
    case TieWay::RunOff:
        return ResultWords::tr("cut line: the tie at %1 was settled by a run-off").arg(figure);
    case TieWay::WiderSupport:
        return ResultWords::tr("cut line: the tie at %1 was settled by wider support").arg(figure);
    case TieWay::Ruling:
        return ResultWords::tr("cut line: the tie at %1 was settled by the chair").arg(figure);
    case TieWay::Lot:
        return ResultWords::tr("cut line: the tie at %1 was settled by lot").arg(figure);
    }
    return {};
}

QString settled(TieWay way)
{
    switch (way) {
    case TieWay::RunOff:
        return ResultWords::tr("cut line: the tie was settled by a run-off");
    case TieWay::WiderSupport:
        return ResultWords::tr("cut line: the tie was settled by wider support");
    case TieWay::Ruling:
        return ResultWords::tr("cut line: the tie was settled by the chair");
    case TieWay::Lot:
        return ResultWords::tr("cut line: the tie was settled by lot");
    }
    return {};
}

QString tiedLine(const RoundFigures& figures)
{
    int first = 0;
    int last = 0;
    for (int row = 0; row < figures.rows.size(); ++row) {
        if (figures.rows.at(row).tied) {
            first = first > 0 ? first : row + 1;
            last = row + 1;
        }
    }
    if (figures.tiedAt == 0) {
        return last - first == 1
                   ? ResultWords::tr("cut line: %1 and %2 are tied by the rule").arg(ordinal(first), ordinal(last))
                   : ResultWords::tr("cut line: %1 to %2 are tied by the rule").arg(ordinal(first), ordinal(last));
    }
    const QString line = last - first == 1 ? ResultWords::tr("cut line: %1 and %2 are tied at %3")
                                           : ResultWords::tr("cut line: %1 to %2 are tied at %3");
    return line.arg(ordinal(first), ordinal(last), QLocale().toString(figures.tiedAt));
}

struct Changes
{
    QList<RecommendationId> takes;
    QList<RecommendationId> drops;
};

/// What the other rule takes and drops. Where the round's own tie waits, the other may know whom of the tied it takes;
/// once it is settled, against the whole choice.
Changes changesOf(const Meeting& meeting, const Round& round, const usecases::Comparison& other)
{
    const voting::Selection own = usecases::resultOf(meeting, round);
    const auto theirs = usecases::selectionUnder(meeting, round, other.rule);
    if (!own.hasTie() || other.tied || !theirs) {
        return {other.takes, other.drops};
    }
    const auto without = [](QList<RecommendationId> some, const QList<RecommendationId>& others) {
        some.removeIf([&others](const RecommendationId& one) { return others.contains(one); });
        return some;
    };
    if (!usecases::tieWaits(meeting, round)) {
        const QList<RecommendationId> chosen = usecases::chosenBy(meeting, round);
        return {without(theirs->certain, chosen), without(chosen, theirs->certain)};
    }
    const QList<RecommendationId> takes = without(theirs->certain, own.certain);
    const bool decides = without(own.tied, takes).size() < own.tied.size();
    return {takes,
            without(own.certain, theirs->certain) + (decides ? without(own.tied, takes) : QList<RecommendationId>())};
}

QDateTime timeOf(const Round& round)
{
    return round.closed.isValid() ? round.closed : round.opened.isValid() ? round.opened : round.created;
}

} // namespace

QString ResultWords::turnout(const Round& round)
{
    QStringList parts{tr("%n entitled", nullptr, round.entitled)};
    const bool inRoom = round.method == Method::ShowOfHands || round.method == Method::RollCall;
    if (round.ballots > 0) {
        parts.append(inRoom ? tr("%n in the room", nullptr, round.ballots) : tr("%n ballots", nullptr, round.ballots));
    }
    parts.append(howCast(round));
    const QString limited = limit(round);
    if (!limited.isEmpty()) {
        parts.append(limited);
    }
    return parts.join(u" · "_s);
}

QString ResultWords::headline(const Round& round)
{
    switch (round.method) {
    case Method::Consensus:
        return tr("Objections, by option");
    case Method::ShowOfHands:
        return tr("Hands, by option");
    case Method::RollCall:
        return tr("Voices, by option");
    case Method::Approval:
        return round.casting == Casting::Counted ? tr("Support, by group of the voter")
                                                 : tr("Support, by region of the voter");
    case Method::Dots:
        return tr("Dots, by region of the voter");
    case Method::Score:
        return tr("Points, by region of the voter");
    case Method::Ranking:
        return tr("First places, by region of the voter");
    }
    return {};
}

QString ResultWords::merged(const RoundFigures& figures)
{
    const bool any = std::any_of(figures.columns.begin(), figures.columns.end(), [](const FigureColumn& column) {
        return column.kind == FigureColumn::Kind::SeveralRegions;
    });
    return any ? tr("Regions with one or two supporters of an option are told together with others.") : QString();
}

QString ResultWords::cut(const RoundFigures& figures, const Round& round)
{
    if (!figures.hasCut()) {
        return {};
    }
    const std::optional<TieWay> way = settledBy(round);
    if (figures.waiting) {
        return tiedLine(figures);
    }
    if (!figures.hasTie || !way) {
        return tr("cut line after the %1").arg(ordinal(figures.cut));
    }
    return figures.tiedAt > 0 ? settledAt(QLocale().toString(figures.tiedAt), *way) : settled(*way);
}

QString ResultWords::inWords(const RoundFigures& figures, const QString& cut)
{
    QStringList sentences;
    for (qsizetype row = 0; row < figures.rows.size(); ++row) {
        const FigureRow& option = figures.rows.at(row);
        QStringList parts;
        for (qsizetype column = 0; column < figures.columns.size(); ++column) {
            const bool told = !option.hidden.contains(static_cast<int>(column));
            if (told) {
                parts.append(tr("%1 %2", "a group and its figure")
                                 .arg(figures.columns.at(column).name, QLocale().toString(option.figures.at(column))));
            }
        }
        sentences.append(
            tr("%1: %2 in favour (%3).").arg(option.text, QLocale().toString(option.support), parts.join(u", "_s)));
        if (row + 1 == figures.cut && !cut.isEmpty()) {
            sentences.append(tr("Then the %1.", "the cut line's text").arg(cut));
        }
    }
    return sentences.join(u' ');
}

QString ResultWords::ruleName(const Round& round)
{
    switch (round.method) {
    case Method::Consensus:
        return tr("Consensus");
    case Method::ShowOfHands:
        return tr("Most hands in favour");
    case Method::RollCall:
        return tr("Most voices in favour");
    default:
        return ui::ruleName(round.rule);
    }
}

QString ResultWords::ruleSentence(const Round& round)
{
    switch (round.method) {
    case Method::Consensus:
        return tr("Those to which nobody objects.");
    case Method::ShowOfHands:
        return tr("The five with the most hands in favour.");
    case Method::RollCall:
        return tr("The five with the most voices in favour.");
    default:
        return ui::ruleSentence(round.rule, round.regionsNeeded);
    }
}

QString ResultWords::ruleResult(const RoundFigures& figures, const Round& round)
{
    if (figures.waiting) {
        return settledBy(round) == TieWay::RunOff ? tr("Tie at the cut: a run-off decides")
                                                  : tr("Tie at the cut: the room decides");
    }
    const int chosen = figures.chosen();
    if (chosen == 0) {
        return tr("Nothing was chosen: no option has a vote");
    }
    if (chosen < figures.seats) {
        return figures.seats == 5 ? tr("Fewer than five are chosen: %n", nullptr, chosen)
                                  : tr("Fewer are chosen than there are places: %n", nullptr, chosen);
    }
    if (!figures.hasTie) {
        return chosen == 5 ? tr("Five are chosen, without a tie") : tr("%n are chosen, without a tie", nullptr, chosen);
    }
    switch (settledBy(round).value_or(TieWay::Ruling)) {
    case TieWay::RunOff:
        return tr("The tie was settled by a run-off");
    case TieWay::WiderSupport:
        return tr("The tie was settled by wider support");
    case TieWay::Lot:
        return tr("The tie was settled by lot");
    case TieWay::Ruling:
        break;
    }
    return tr("The tie was settled by the chair");
}

QString ResultWords::comparison(const Meeting& meeting, const Round& round, const usecases::Comparison& other,
                                bool whole)
{
    if (!other.counted) {
        return tr("Would take too long to count");
    }
    const auto [takes, drops] = changesOf(meeting, round, other);
    if (takes.isEmpty() && drops.isEmpty()) {
        return other.tied ? tr("Tie at its cut") : tr("The same five");
    }
    QString change = tr("Takes %1, drops %2").arg(listed(meeting, takes, whole), listed(meeting, drops, whole));
    if (takes.isEmpty()) {
        change = tr("Drops %1").arg(listed(meeting, drops, whole));
    } else if (drops.isEmpty()) {
        change = tr("Takes %1").arg(listed(meeting, takes, whole));
    }
    return other.tied ? tr("%1; tie at its cut", "what it takes and drops").arg(change) : change;
}

QString ResultWords::runOffOf(const Meeting& meeting, const Round& round)
{
    const Round* tied = round.runOffOf.isNull() ? nullptr : meeting.rounds.find(round.runOffOf);
    if (!tied) {
        return {};
    }
    const QString places = tr("%n places are left", nullptr, round.seats);
    const QString options = tr("%n options are tied", nullptr, static_cast<int>(round.options.size()));
    return tr("Run-off of the vote that closed at %1: %2, %3.", "time, tied options, places")
        .arg(timeWord(tied->closed), options, places);
}

QString ResultWords::earlierRound(const Round& round, const Round* replacedBy)
{
    const QString name = round.runOffOf.isNull() ? wordOf(round.method) : tr("Run-off");
    const QString state =
        tr("%1 · %2 · %3", "round, time, state").arg(name, timeWord(timeOf(round)), wordOf(round.state));
    return replacedBy ? tr("%1 · replaced by the round of %2").arg(state, timeWord(timeOf(*replacedBy))) : state;
}

} // namespace ui

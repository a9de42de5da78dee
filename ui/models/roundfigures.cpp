// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roundfigures.h"

#include <algorithm>
#include <numeric>

#include "core/domain/lists.h"
#include "core/domain/shownsupport.h"
#include "core/domain/support.h"
#include "core/usecases/countedrounds.h"
#include "core/usecases/results.h"
#include "ui/models/regioncolours.h"

namespace ui {

using namespace domain;

namespace {

bool someoneHasNoGroup(const Meeting& meeting)
{
    return std::any_of(meeting.participants.begin(), meeting.participants.end(),
                       [](const Participant& one) { return stands(one) && one.group.isNull(); });
}

bool countedIn(const Round& round, const GroupId& group)
{
    return std::any_of(round.counts.cbegin(), round.counts.cend(),
                       [&group](const Count& count) { return count.byGroup.value(group) > 0; });
}

QList<FigureColumn> handColumns()
{
    using Kind = FigureColumn::Kind;
    return {{Kind::InFavour, RoundFigures::tr("For"), {}},
            {Kind::Against, RoundFigures::tr("Against"), {}},
            {Kind::Abstaining, RoundFigures::tr("Abstain"), {}}};
}

QList<FigureColumn> groupColumns(const Meeting& meeting, bool withNone)
{
    QList<FigureColumn> columns;
    for (const Group& group : groupsInOrder(meeting)) {
        columns.append({FigureColumn::Kind::Group, group.name, group});
    }
    if (withNone || columns.isEmpty()) {
        Group none;
        none.colour = 7;
        columns.append({FigureColumn::Kind::Group, RoundFigures::tr("No group"), none});
    }
    return columns;
}

int figure(const Count& count, const FigureColumn& column)
{
    switch (column.kind) {
    case FigureColumn::Kind::Group:
        return count.byGroup.value(column.group.id);
    case FigureColumn::Kind::InFavour:
        return count.inFavour;
    case FigureColumn::Kind::Against:
    case FigureColumn::Kind::Objections:
        return count.against;
    case FigureColumn::Kind::Abstaining:
        return count.abstaining;
    case FigureColumn::Kind::Region:
    case FigureColumn::Kind::SeveralRegions:
        break;
    }
    return 0;
}

bool isByRegion(const Round& round)
{
    return hasVoices(round) && round.method != Method::RollCall;
}

QList<FigureColumn> regionColumns(const Meeting& meeting, const ShownSupport& support)
{
    using Kind = FigureColumn::Kind;
    QList<FigureColumn> columns;
    const QList<int> colours = coloursOfRegions(meeting, support.regions);
    for (qsizetype region = 0; region < support.regions.size(); ++region) {
        Group colour;
        colour.colour = colours.at(region);
        const QString& name = support.regions.at(region);
        columns.append({Kind::Region, name.isEmpty() ? RoundFigures::tr("No region named") : name, colour});
    }
    if (support.hasMerged()) {
        columns.append({Kind::SeveralRegions, RoundFigures::tr("Several regions"), {}});
    }
    return columns;
}

QList<FigureColumn> columnsOf(const Meeting& meeting, const Round& round, bool withNone)
{
    switch (round.method) {
    case Method::Consensus:
        return {{FigureColumn::Kind::Objections, RoundFigures::tr("Objections"), {}}};
    case Method::Approval:
        return groupColumns(meeting, withNone);
    default:
        return handColumns();
    }
}

RoundFigures withoutRows(const Round& round, const QList<FigureColumn>& columns)
{
    RoundFigures figures;
    figures.round = round.id;
    figures.method = round.method;
    figures.seats = round.seats;
    const bool points = round.method == Method::Dots || round.method == Method::Score;
    figures.ballots = points || round.method == Method::Consensus ? 0 : round.ballots;
    figures.columns = columns;
    return figures;
}

void addRow(RoundFigures& figures, const Meeting& meeting, const Round& round, const RecommendationId& option)
{
    const Recommendation* recommendation = meeting.recommendations.find(option);
    const Count count = countOf(meeting, round, option);
    FigureRow row;
    row.id = option;
    row.text = recommendation ? recommendation->text : QString();
    row.support = count.support();
    for (const FigureColumn& column : figures.columns) {
        row.figures.append(figure(count, column));
    }
    figures.rows.append(row);
}

void setRegions(FigureRow& row, const OptionSupport& support)
{
    for (qsizetype region = 0; region < support.byRegion.size() && region < row.figures.size(); ++region) {
        row.figures[region] = support.byRegion.at(region).value_or(0);
        if (!support.byRegion.at(region)) {
            row.hidden.insert(static_cast<int>(region));
        }
    }
    if (row.figures.size() > support.byRegion.size()) {
        row.figures.last() = support.several;
    }
}

/// The chosen first, then the tied, then the rest.
QList<RecommendationId> inOrder(const QList<RecommendationId>& chosen, const voting::Selection& selection,
                                const Round& round)
{
    QList<RecommendationId> all = chosen + selection.tied;
    for (const voting::Support& option : selection.ranked) {
        all.append(option.option);
    }
    all += round.options; // a rule that cannot be counted ranks nothing
    QList<RecommendationId> order;
    for (const RecommendationId& option : all) {
        if (!order.contains(option)) {
            order.append(option);
        }
    }
    return order;
}

} // namespace

int RoundFigures::largestSum() const
{
    int largest = 0;
    for (const FigureRow& row : rows) {
        largest = std::max(largest, std::accumulate(row.figures.begin(), row.figures.end(), 0));
    }
    return largest;
}

bool RoundFigures::hasScores() const
{
    return std::any_of(rows.begin(), rows.end(), [](const FigureRow& row) { return !row.score.isEmpty(); });
}

int RoundFigures::chosen() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const FigureRow& row) { return row.chosen; }));
}

RoundFigures figuresToCount(const Meeting& meeting, const Round& round)
{
    const bool withNone = someoneHasNoGroup(meeting) || countedIn(round, {});
    RoundFigures figures = withoutRows(round, columnsOf(meeting, round, withNone));
    for (const RecommendationId& option : round.options) {
        addRow(figures, meeting, round, option);
    }
    return figures;
}

RoundFigures figuresOfResult(const Meeting& meeting, const Round& round)
{
    const bool byRegion = isByRegion(round);
    const ShownSupport support = byRegion ? shownSupport(meeting, round) : ShownSupport();
    RoundFigures figures = withoutRows(round, byRegion ? regionColumns(meeting, support)
                                                       : columnsOf(meeting, round, countedIn(round, {})));
    const voting::Selection selection = usecases::resultOf(meeting, round);
    const QList<RecommendationId> chosen = usecases::chosenBy(meeting, round);
    const QHash<RecommendationId, QString> scores = usecases::scoresOf(meeting, round);
    for (const RecommendationId& option : inOrder(chosen, selection, round)) {
        addRow(figures, meeting, round, option);
        FigureRow& row = figures.rows.last();
        row.chosen = chosen.contains(option);
        row.tied = selection.tied.contains(option);
        row.score = scores.value(option);
        if (byRegion) {
            setRegions(row, support.options.value(option));
        }
    }
    figures.cut = static_cast<int>(selection.certain.size()) + selection.placesLeft;
    figures.hasTie = selection.hasTie();
    figures.waiting = selection.hasTie() && usecases::tieWaits(meeting, round);
    QSet<int> tiedAt;
    for (const FigureRow& row : figures.rows) {
        if (row.tied) {
            tiedAt.insert(row.support);
        }
    }
    figures.tiedAt = tiedAt.size() == 1 ? *tiedAt.cbegin() : 0;
    return figures;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roundfigures.h"

#include <algorithm>
#include <numeric>

#include "core/domain/lists.h"
#include "core/usecases/rounds.h"

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
        return count.against;
    case FigureColumn::Kind::Abstaining:
        return count.abstaining;
    }
    return 0;
}

RoundFigures withoutRows(const Meeting& meeting, const Round& round, bool withNone)
{
    RoundFigures figures;
    figures.round = round.id;
    figures.method = round.method;
    figures.ballots = round.ballots;
    figures.columns = round.method == Method::Approval ? groupColumns(meeting, withNone) : handColumns();
    return figures;
}

void addRow(RoundFigures& figures, const Meeting& meeting, const Round& round, const RecommendationId& option)
{
    const Recommendation* recommendation = meeting.recommendations.find(option);
    const Count count = round.counts.value(option);
    FigureRow row;
    row.id = option;
    row.text = recommendation ? recommendation->text : QString();
    row.support = count.support();
    for (const FigureColumn& column : figures.columns) {
        row.figures.append(figure(count, column));
    }
    figures.rows.append(row);
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

RoundFigures figuresToCount(const Meeting& meeting, const Round& round)
{
    RoundFigures figures = withoutRows(meeting, round, someoneHasNoGroup(meeting) || countedIn(round, {}));
    for (const RecommendationId& option : round.options) {
        addRow(figures, meeting, round, option);
    }
    return figures;
}

RoundFigures figuresOfResult(const Meeting& meeting, const Round& round)
{
    RoundFigures figures = withoutRows(meeting, round, countedIn(round, {}));
    const voting::Selection selection = usecases::resultOf(meeting, round);
    const QList<RecommendationId> chosen = usecases::chosenBy(meeting, round);
    QList<RecommendationId> order = chosen;
    order += selection.tied;
    for (const voting::Support& option : selection.ranked) {
        order.append(option.option);
    }
    QSet<RecommendationId> placed;
    for (const RecommendationId& option : order) {
        if (!placed.contains(option)) {
            placed.insert(option);
            addRow(figures, meeting, round, option);
            figures.rows.last().chosen = chosen.contains(option);
            figures.rows.last().tied = selection.tied.contains(option);
        }
    }
    figures.cut = static_cast<int>(selection.certain.size()) + selection.placesLeft;
    figures.waiting = usecases::tieWaits(meeting, round);
    if (selection.hasTie()) {
        figures.tiedAt = round.counts.value(selection.tied.first()).support();
    }
    return figures;
}

} // namespace ui

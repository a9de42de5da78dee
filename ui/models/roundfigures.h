// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSet>

#include "core/domain/meeting.h"

namespace ui {

/// What one column of figures counts: a group's approvals, what voters of a region gave, hands, or objections.
struct FigureColumn
{
    enum class Kind { Group, Region, SeveralRegions, InFavour, Against, Abstaining, Objections };

    Kind kind = Kind::Group;
    QString name;
    domain::Group group; ///< without an id: voters of no group; of a region only the colour

    bool operator==(const FigureColumn&) const = default;
};

/// One option of a round and what was counted for it.
struct FigureRow
{
    domain::RecommendationId id;
    QString text;
    QList<int> figures; ///< as many as there are columns
    int support = 0;
    bool chosen = false; ///< by the count, or by the ruling on a tie
    bool tied = false;   ///< at the cut, whether settled or not
    QString score;       ///< by the rule, exact; empty where that is the support
    QSet<int> hidden;    ///< columns whose figure is told together with others

    bool operator==(const FigureRow&) const = default;
};

/// A round as tables and charts show it.
struct RoundFigures
{
    Q_DECLARE_TR_FUNCTIONS(ui::RoundFigures)

public:
    domain::RoundId round;
    domain::Method method = domain::Method::Approval;
    int ballots = 0; ///< 0 where a share of them says nothing
    int seats = 5;
    QList<FigureColumn> columns;
    QList<FigureRow> rows;
    int cut = 0;          ///< how many rows stand above the cut line; 0 or all: there is none
    bool hasTie = false;  ///< at the cut, settled or not
    int tiedAt = 0;       ///< support of the tied; 0 where they differ, as the rule counts something else
    bool waiting = false; ///< a tie waits to be settled

    bool operator==(const RoundFigures&) const = default;
    [[nodiscard]] bool hasCut() const { return cut > 0 && cut < rows.size(); }
    /// Of 100 ballots, to the nearest whole number; -1 where no ballots were noted.
    [[nodiscard]] int percent(int votes) const { return ballots > 0 ? (200 * votes + ballots) / (2 * ballots) : -1; }
    [[nodiscard]] int largestSum() const;
    [[nodiscard]] bool hasScores() const;
    [[nodiscard]] int chosen() const;
};

/// Options in the order of the board, with a column for voters of no group where there may be any.
RoundFigures figuresToCount(const domain::Meeting& meeting, const domain::Round& round);
/// Options by support, the chosen first, with the columns in which something was counted.
RoundFigures figuresOfResult(const domain::Meeting& meeting, const domain::Round& round);

} // namespace ui

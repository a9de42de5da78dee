// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/domain/meeting.h"

namespace ui {

/// What one column of figures counts: a group's approvals, or hands.
struct FigureColumn
{
    enum class Kind { Group, InFavour, Against, Abstaining };

    Kind kind = Kind::Group;
    QString name;
    domain::Group group; ///< without an id: voters of no group

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

    bool operator==(const FigureRow&) const = default;
};

/// A round as tables and charts show it.
struct RoundFigures
{
    Q_DECLARE_TR_FUNCTIONS(ui::RoundFigures)

public:
    domain::RoundId round;
    domain::Method method = domain::Method::Approval;
    int ballots = 0;
    QList<FigureColumn> columns;
    QList<FigureRow> rows;
    int cut = 0;          ///< how many rows stand above the cut line; 0 or all: there is none
    int tiedAt = 0;       ///< support of the tied
    bool waiting = false; ///< a tie waits for a ruling

    bool operator==(const RoundFigures&) const = default;
    [[nodiscard]] bool hasCut() const { return cut > 0 && cut < rows.size(); }
    /// Of 100 ballots, to the nearest whole number; -1 where no ballots were noted.
    [[nodiscard]] int percent(int votes) const { return ballots > 0 ? (200 * votes + ballots) / (2 * ballots) : -1; }
    [[nodiscard]] int largestSum() const;
};

/// Options in the order of the board, with a column for voters of no group where there may be any.
RoundFigures figuresToCount(const domain::Meeting& meeting, const domain::Round& round);
/// Options by support, the chosen first, with the columns in which something was counted.
RoundFigures figuresOfResult(const domain::Meeting& meeting, const domain::Round& round);

} // namespace ui

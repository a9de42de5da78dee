// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include "core/domain/result.h"
#include "core/domain/round.h"
#include "core/voting/rules.h"

namespace ballots {

/// \name Limits of what is read
/// \{
inline constexpr qint64 largestFile = 64LL * 1024 * 1024; ///< in bytes
inline constexpr int mostOptions = 10'000;
inline constexpr int mostBallots = 1'000'000; ///< also the bad ones, each as often as the file says
/// Ballots times options: keeps what a small file of short rows can ask for within memory.
inline constexpr int mostMarks = 16'000'000;
inline constexpr int largestMark = 1'000'000;
/// \}

/// Why a ballot does not count. The comment names what BadBallot::details holds, in order.
enum class Fault {
    NoCount,        ///< what stands where the number of such ballots should
    NoMark,         ///< what stands where a mark should, option
    TooManyCells,   ///< -
    TooManyMarks,   ///< -
    TooFewMarks,    ///< -
    UnknownOption,  ///< what the ballot calls it
    RepeatedOption, ///< what the ballot calls it
    EqualOptions,   ///< -
    MissingOptions, ///< -
    PointsMissing,  ///< -
    Unreadable,     ///< -
};

struct BadBallot
{
    int row = 0; ///< from 1, as an editor or a spreadsheet numbers it
    int count = 1;
    Fault fault = Fault::Unreadable;
    QStringList details; ///< of no more than 60 characters each

    bool operator==(const BadBallot&) const = default;
};

/// Ballots that stand in one row.
struct BallotRow
{
    int row = 0;
    int count = 1;
    domain::Ballot ballot; ///< with the region's whole name

    bool operator==(const BallotRow&) const = default;
};

struct BallotFile
{
    domain::Method method = domain::Method::Approval; ///< or dots, score, ranking
    QStringList options;                              ///< names in the file's order, no two alike
    QList<BallotRow> rows;
    QList<BadBallot> invalid;
    bool hasRegions = false;

    [[nodiscard]] int validBallots() const;
    [[nodiscard]] int invalidBallots() const;
    /// Every ballot by itself.
    [[nodiscard]] QList<domain::Ballot> ballots() const;

    bool operator==(const BallotFile&) const = default;
};

/// Reads the ballots of a file that its suffix says how to read: csv (ballotscsv.h), pb (pabulib.h), soc, soi, toc,
/// toi, cat (preflib.h); FormatUnknown for others. \a regions: the column that holds a voter's region; empty: "Region"
/// in CSV, else none; MissingColumn where there is no such column. The whole file fails where what surrounds the
/// ballots cannot be understood.
domain::Result<BallotFile> readBallots(const QString& path, const QString& regions = {});

voting::BallotKind kindOf(domain::Method method);
/// What rules count; of ballots whose marks are as domain::Ballot says. Regions are numbered by name.
voting::Ballots profileOf(domain::Method method, int options, const QList<domain::Ballot>& ballots);

/// Names under which options are known in ballot files and tallies: one line each, "?" for no text, and where two are
/// alike the later ones with a number behind. Names that are so already stay.
QStringList optionNames(const QStringList& texts);

} // namespace ballots

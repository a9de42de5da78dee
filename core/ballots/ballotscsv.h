// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ballots/ballotfile.h"

namespace ballots {

/// The CSV in which a closed round's ballots are handed out. Its first column is headed "approval ballots", "dots
/// ballots", "score ballots" or "ranking ballots", so that nobody has to guess what the marks mean, and says how many
/// such ballots a row stands for: 1 in what this program writes. "Region" follows, with the voter's region, then a
/// column for each option, headed with its name of optionNames(). A mark is 1 or nothing for an approval, the dots, the
/// score (0 to 5), or the place from 1; nothing and 0 are no mark, equal places hold options equal, and places may be
/// left out.
///
/// Written in UTF-8 with a byte order mark, the rows sorted, which tells nothing about who voted when. An option whose
/// name is that of one of the first two columns, perhaps behind apostrophes, gets one more apostrophe; cells that a
/// spreadsheet would run are guarded as in every table (exchange::guardedCell()).
QByteArray ballotsCsv(domain::Method method, const QStringList& options, const QList<domain::Ballot>& ballots);

/// Reads what ballotsCsv() writes, its columns and rows in any order, and with the parting characters that tables may
/// have. Columns without a heading must be empty. MissingColumn, RepeatedColumn, TooManyColumns, TooManyRows,
/// UnclosedQuote, TextAfterQuote, and EmptyTable, which names \a path. \a regions as in readBallots().
domain::Result<BallotFile> readBallotsCsv(const QString& text, const QString& regions = {}, const QString& path = {});

} // namespace ballots

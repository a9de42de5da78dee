// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "core/domain/result.h"

namespace exchange {

struct Row
{
    int number = 0;    ///< as a spreadsheet numbers it: the header is 1, a blank row counts
    QStringList cells; ///< as many as the header has

    bool operator==(const Row&) const = default;
};

struct Table
{
    QStringList header; ///< trimmed; no two alike in any case, except empty ones
    QList<Row> rows;    ///< blank rows left out
    QChar delimiter;

    bool operator==(const Table&) const = default;
};

inline constexpr int largestRowCount = 200'000;
inline constexpr int largestColumnCount = 200;
/// Rows times columns: keeps what a small file of short rows can ask for within memory.
inline constexpr int largestCellCount = 2'000'000;

/// Comma, semicolon or tab, whichever the first line that is not blank has most of.
QChar delimiterOf(const QString& text);

/// Reads cells parted by delimiterOf(). Line breaks within a cell become U+000A. \a path is only named in EmptyTable.
domain::Result<Table> parseCsv(const QString& text, const QString& path = {});

/// The table in a file: readLimited(), decodeText() and parseCsv().
domain::Result<Table> readTable(const QString& path);

/// UTF-8 with a byte order mark, commas, CR LF and guarded cells: what spreadsheets open without a question.
QByteArray writeCsv(const QStringList& header, const QList<QStringList>& rows);

/// A cell that a spreadsheet would run as a formula gets a leading apostrophe; others stay.
QString guardedCell(const QString& cell);
/// Takes back exactly what guardedCell() added.
QString plainCell(const QString& cell);

} // namespace exchange

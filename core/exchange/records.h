// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/domain/result.h"

namespace exchange {

/// A line of a file of cells; quoted cells may hold line breaks.
struct Record
{
    int number = 0;      ///< as a spreadsheet numbers it: from 1, blank ones count
    QStringList cells;   ///< as they are written, without their quotes
    qsizetype found = 0; ///< how many cells there are, also past those that are kept
    bool blank = true;   ///< neither text nor quotes
};

/// Goes through cells that are parted by one character. Line breaks within a cell become U+000A.
class RecordReader
{
public:
    RecordReader(const QString& text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    /// The next record into \a record, of which at most \a mostCells are kept. False: there is none. UnclosedQuote,
    /// TextAfterQuote.
    domain::Result<bool> next(Record& record, qsizetype mostCells);

private:
    [[nodiscard]] QChar takeCharacter();

    QString m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_number = 0;
};

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <initializer_list>
#include <optional>

#include "core/domain/enums.h"
#include "core/domain/result.h"
#include "core/exchange/csv.h"

namespace exchange {

/// Takes typed values from the row it stands on, by the column's name in any case. A required column must be there and
/// have a value in each row; every other column may be missing. The first error stays; values after it do not count.
class RowReader
{
public:
    RowReader(const Table& table, std::initializer_list<QLatin1StringView> required);

    void moveTo(const Row& row) { m_row = &row; }
    [[nodiscard]] const std::optional<domain::Error>& error() const { return m_error; }

    QString text(QAnyStringView column);            ///< one line
    QString manyLines(QAnyStringView column);       ///< line breaks kept
    QStringList list(QAnyStringView column);        ///< parted by semicolons
    QStringList listOfLines(QAnyStringView column); ///< parted by line breaks
    QString mark(QAnyStringView column);            ///< at most two characters, in capitals
    QDate date(QAnyStringView column);
    QTime time(QAnyStringView column);
    QDateTime dateTime(QAnyStringView column); ///< ISO; invalid where the cell is empty
    std::optional<int> number(QAnyStringView column, int least, int most);
    std::optional<bool> yesOrNo(QAnyStringView column);

    /// One of the words of domain::toText().
    template <class E>
    std::optional<E> word(QAnyStringView column)
    {
        const QString value = text(column);
        const std::optional<E> found = domain::fromText<E>(value);
        if (!found && !value.isEmpty()) {
            refuse(domain::ErrorCode::BadValue, column, value);
        }
        return found;
    }

    void refuse(domain::ErrorCode code, QAnyStringView column, const QString& value);

private:
    struct Column
    {
        qsizetype index = 0;
        bool required = false;
    };

    using Clean = QString (*)(const QString&);

    QString cell(QAnyStringView column);
    QString cleaned(QAnyStringView column, Clean clean);
    QStringList cleanedItems(QAnyStringView column, const QStringList& items);
    void checkLength(QAnyStringView column, const QString& value);

    QHash<QString, Column> m_columns;
    const Row* m_row = nullptr;
    std::optional<domain::Error> m_error;
};

/// Each row of \a table as a T: \a read fills one in, whose row number is set already.
template <class T, class Read>
domain::Result<QList<T>> readRows(const Table& table, std::initializer_list<QLatin1StringView> required, Read read)
{
    RowReader reader(table, required);
    QList<T> rows;
    for (const Row& row : table.rows) {
        reader.moveTo(row);
        T value;
        value.row = row.number;
        if (!reader.error()) {
            read(reader, value);
        }
        if (reader.error()) {
            break;
        }
        rows.append(value);
    }
    if (reader.error()) {
        return tl::unexpected(*reader.error());
    }
    return rows;
}

} // namespace exchange

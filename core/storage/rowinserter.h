// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace storage {

/// Runs one statement for many rows, on the connection of a QSqlDatabase but without Qt's binding, which takes longer
/// than SQLite takes for the row.
class RowInserter
{
public:
    RowInserter(const QSqlDatabase& connection, const char* sql);
    ~RowInserter();
    RowInserter(const RowInserter&) = delete;
    RowInserter& operator=(const RowInserter&) = delete;

    /// \a values holds row after row: numbers, texts, bytes and nulls. The error is that of the first row that failed.
    QSqlError run(const QList<QVariant>& values);

private:
    void bind(int place, const QVariant& value);
    [[nodiscard]] QSqlError error() const;

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    int m_columns = 0;
};

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <functional>
#include <memory>

#include "core/domain/result.h"

namespace storage {

class RowInserter;

/// A connection to a SQLite file with the settings that trust needs. For the thread that opened it.
class Database
{
public:
    static domain::Result<std::unique_ptr<Database>> open(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A statement, prepared once and kept; its last result is finished.
    QSqlQuery& prepared(const char* sql);
    /// Binds \a values and runs \a sql; the query stands before its first row.
    domain::Result<QSqlQuery*> run(const char* sql, const QHash<QString, QVariant>& values = {});
    /// Runs \a sql for every row of \a values, which holds row after row.
    domain::Done insertRows(const char* sql, const QList<QVariant>& values);
    /// Runs one statement that has no values.
    domain::Done exec(const QString& sql);
    /// The first value of the first row; 0 where there is none.
    domain::Result<qint64> number(const char* sql, const QHash<QString, QVariant>& values = {});

    /// Runs \a work between BEGIN IMMEDIATE and COMMIT; whatever fails rolls everything back.
    domain::Done inTransaction(const std::function<domain::Done()>& work);

    /// A copy as it is now, whole or not at all; durable when it returns. The target must not exist.
    domain::Done copyTo(const QString& target);

    [[nodiscard]] domain::Error errorOf(const QSqlError& error) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit Database(const QString& path);

    QString m_path;
    QString m_connection;
    QHash<const char*, std::shared_ptr<QSqlQuery>> m_prepared;
    QHash<const char*, std::shared_ptr<RowInserter>> m_inserters;
};

} // namespace storage

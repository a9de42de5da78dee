// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowinserter.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace storage {

RowInserter::RowInserter(const QSqlDatabase& connection, const char* sql)
    : m_handle(*static_cast<sqlite3**>(connection.driver()->handle().data()))
{
    if (sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) == SQLITE_OK) {
        m_columns = sqlite3_bind_parameter_count(m_statement);
    }
}

RowInserter::~RowInserter()
{
    sqlite3_finalize(m_statement);
}

QSqlError RowInserter::run(const QList<QVariant>& values)
{
    if (m_columns == 0) {
        return error();
    }
    for (qsizetype at = 0; at < values.size(); at += m_columns) {
        for (int column = 0; column < m_columns; ++column) {
            bind(column + 1, values.at(at + column));
        }
        const int outcome = sqlite3_step(m_statement);
        if (outcome != SQLITE_DONE) {
            const QSqlError failure = error();
            sqlite3_reset(m_statement);
            return failure;
        }
        sqlite3_reset(m_statement);
    }
    sqlite3_clear_bindings(m_statement);
    return {};
}

void RowInserter::bind(int place, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString: {
        const auto& text = *static_cast<const QString*>(value.constData());
        const QByteArray utf8 = text.toUtf8();
        if (text.isNull()) {
            sqlite3_bind_null(m_statement, place);
        } else {
            sqlite3_bind_text(m_statement, place, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
        }
        break;
    }
    case QMetaType::QByteArray: {
        const auto& bytes = *static_cast<const QByteArray*>(value.constData());
        sqlite3_bind_blob(m_statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
        break;
    }
    case QMetaType::UnknownType:
        sqlite3_bind_null(m_statement, place);
        break;
    default:
        sqlite3_bind_int64(m_statement, place, value.toLongLong());
    }
}

QSqlError RowInserter::error() const
{
    return {{},
            QString::fromUtf8(sqlite3_errmsg(m_handle)),
            QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(m_handle))};
}

} // namespace storage

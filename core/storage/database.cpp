// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include "core/storage/rowinserter.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

// SQLite's primary result codes; Qt gives the extended ones, whose lowest byte they are.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

constexpr auto settings = {
    "PRAGMA busy_timeout=5000",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    "PRAGMA foreign_keys=ON",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA temp_store=MEMORY",
    // 32 MB: what is read and written for a whole meeting stays in memory.
    "PRAGMA cache_size=-32768",
    // What is deleted is overwritten: sealed ballots and their keys leave nothing behind.
    "PRAGMA secure_delete=ON",
    // The log goes over into the file every 32 MB instead of every 4: that takes longer than a key press may.
    "PRAGMA wal_autocheckpoint=8000",
};

/// A file or a folder; false where its bytes may not be on the disk.
bool syncToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    return synced;
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace

Database::Database(const QString& path)
    : m_path(path)
    , m_connection(u"rapporteur-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_inserters.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path)
{
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(path);
    if (!connection.open()) {
        return tl::unexpected(database->errorOf(connection.lastError()));
    }
    for (const char* setting : settings) {
        if (const Done done = database->exec(QString::fromLatin1(setting)); !done) {
            return tl::unexpected(done.error());
        }
    }
    return database;
}

QSqlQuery& Database::prepared(const char* sql)
{
    std::shared_ptr<QSqlQuery>& query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        query->prepare(QString::fromLatin1(sql));
    }
    query->finish();
    return *query;
}

Result<QSqlQuery*> Database::run(const char* sql, const QHash<QString, QVariant>& values)
{
    QSqlQuery& query = prepared(sql);
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        query.bindValue(value.key(), value.value());
    }
    if (!query.exec()) {
        return tl::unexpected(errorOf(query.lastError()));
    }
    return &query;
}

Done Database::insertRows(const char* sql, const QList<QVariant>& values)
{
    std::shared_ptr<RowInserter>& inserter = m_inserters[sql];
    if (!inserter) {
        inserter = std::make_shared<RowInserter>(QSqlDatabase::database(m_connection, false), sql);
    }
    const QSqlError error = inserter->run(values);
    return error.isValid() ? tl::unexpected(errorOf(error)) : Done();
}

Done Database::exec(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql)) {
        return tl::unexpected(errorOf(query.lastError()));
    }
    return {};
}

Result<qint64> Database::number(const char* sql, const QHash<QString, QVariant>& values)
{
    const Result<QSqlQuery*> query = run(sql, values);
    if (!query) {
        return tl::unexpected(query.error());
    }
    const qint64 value = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return value;
}

Done Database::inTransaction(const std::function<Done()>& work)
{
    if (const Done begun = exec(u"BEGIN IMMEDIATE"_s); !begun) {
        return begun;
    }
    Done done = work();
    for (const auto& query : std::as_const(m_prepared)) {
        query->finish();
    }
    if (done) {
        done = exec(u"COMMIT"_s);
    }
    if (!done) {
        // SQLite may have rolled back by itself (disk full); a second rollback then fails and changes nothing.
        (void)exec(u"ROLLBACK"_s);
    }
    return done;
}

Done Database::copyTo(const QString& target)
{
    const QString part = target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s;
    for (const auto& query : std::as_const(m_prepared)) {
        query->finish(); // a copy is refused while rows are being read
    }
    QString quoted = part;
    quoted.replace(u"'"_s, u"''"_s);
    Done done = exec(u"VACUUM INTO '"_s + quoted + u"'"_s);
    if (!done && done.error().code != ErrorCode::Damaged) {
        const bool isFull = done.error().code == ErrorCode::DiskFull;
        done = isFull ? fail(ErrorCode::DiskFull, {target})
                      : fail(ErrorCode::CannotWrite, {target, done.error().details.value(1)});
    } else if (done && !(syncToDisk(part) && QFile::rename(part, target))) {
        done = fail(ErrorCode::CannotWrite, {target, u"rename"_s});
    }
    if (!done) {
        QFile::remove(part);
        return done;
    }
    syncToDisk(QFileInfo(target).absolutePath());
    return {};
}

domain::Error Database::errorOf(const QSqlError& error) const
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case sqliteBusy:
    case sqliteLocked:
        return {ErrorCode::FileBusy, {m_path}};
    case sqliteReadOnly:
        return {ErrorCode::CannotWrite, {m_path, error.databaseText()}};
    case sqliteCorrupt:
        return {ErrorCode::Damaged, {m_path, error.databaseText()}};
    case sqliteFull:
        return {ErrorCode::DiskFull, {m_path}};
    case sqliteCannotOpen:
        return {ErrorCode::CannotRead, {m_path, error.databaseText()}};
    case sqliteNotADatabase:
        return {ErrorCode::NotADatabase, {m_path}};
    default:
        return {ErrorCode::StorageFailed, {m_path, error.databaseText()}};
    }
}

} // namespace storage

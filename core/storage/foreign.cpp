// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/foreign.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QVariant>

#include "core/storage/database.h"
#include "core/storage/meetingfile.h"
#include "core/storage/migrations.h"
#include "core/storage/openingrules.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 mostBytes = qint64(1) << 30;
constexpr char schemaSql[] = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') "
                             "FROM sqlite_schema WHERE name <> 'sqlite_stat1' ORDER BY 1";

Result<QStringList> textsOf(Database& database, const char* sql)
{
    const auto rows = database.run(sql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QStringList texts;
    while ((*rows)->next()) {
        texts.append((*rows)->value(0).toString());
    }
    (*rows)->finish();
    return texts;
}

/// What lies beside it in a log that was not written back belongs to it.
Done copyInto(const QString& path, const QString& copy)
{
    for (const QString& suffix : {u""_s, u"-wal"_s}) {
        const QFileInfo part(path + suffix);
        if (part.exists() && part.size() > mostBytes) {
            return fail(ErrorCode::TooLarge, {path, QString::number(mostBytes)});
        }
        QFile source(part.filePath());
        if (part.exists() && !source.copy(copy + suffix)) {
            return fail(ErrorCode::CannotRead, {path, source.errorString()});
        }
        QFile::setPermissions(copy + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return {};
}

Result<QStringList> ownSchema(int version, const QString& scratch)
{
    if (const auto file = MeetingFile::create(scratch, Migrations().upTo(version)); !file) {
        return tl::unexpected(file.error());
    }
    const auto database = Database::open(scratch);
    return database ? textsOf(**database, schemaSql) : tl::unexpected(database.error());
}

Done check(const QString& copy, const QString& scratch)
{
    const int latest = Migrations().latest();
    if (const Done done = checkHeader(copy, latest); !done) {
        return done;
    }
    const auto database = Database::open(copy);
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (const Done done = checkVersion(**database, latest); !done) {
        return done;
    }
    const Result<qint64> version = (*database)->number("PRAGMA user_version");
    const auto own = version ? ownSchema(static_cast<int>(*version), scratch) : tl::unexpected(version.error());
    const auto theirs = textsOf(**database, schemaSql);
    if (!own || !theirs) {
        return tl::unexpected(own ? theirs.error() : own.error());
    }
    return *own == *theirs ? Done() : fail(ErrorCode::ForeignSchema, {copy});
}

/// Pages, chains and state: what is wrong first.
Done checkContents(MeetingFile& file)
{
    const auto found = file.verify();
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->faults.isEmpty() ? Done() : tl::unexpected(found->faults.constFirst());
}

domain::Error renamed(domain::Error error, const QString& copy, const QString& path)
{
    error.details.replaceInStrings(copy, path);
    return error;
}

} // namespace

Result<std::unique_ptr<MeetingFile>> openForeign(const QString& path, const QTemporaryDir& folder)
{
    const QString copy = folder.filePath(u"copy.rapporteur"_s);
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::FileMissing, {path});
    }
    Done done = copyInto(path, copy);
    if (done) {
        done = check(copy, folder.filePath(u"own.rapporteur"_s));
    }
    if (!done) {
        return tl::unexpected(renamed(done.error(), copy, path));
    }
    auto file = MeetingFile::open(copy);
    if (file) {
        done = checkContents(**file);
    }
    if (!file || !done) {
        return tl::unexpected(renamed(file ? done.error() : file.error(), copy, path));
    }
    return file;
}

} // namespace storage

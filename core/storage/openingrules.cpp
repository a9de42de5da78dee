// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/openingrules.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "core/storage/database.h"
#include "core/storage/meetingfile.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

Done newerSchema(const QString& path, qint64 version, int latest)
{
    return fail(ErrorCode::NewerSchema, {path, QString::number(version), QString::number(latest)});
}

} // namespace

bool hasLeftovers(const QString& path)
{
    return QFile::exists(path + u"-wal"_s) || QFile::exists(path + u"-journal"_s);
}

Done checkHeader(const QString& path, int latest)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileMissing, {path});
    }
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, {path, file.errorString()});
    }
    const QByteArray header = file.read(100);
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    if (header.size() < 100 || !header.startsWith("SQLite format 3")) {
        return fail(ErrorCode::NotADatabase, {path});
    }
    if (qFromBigEndian<qint32>(header.constData() + applicationIdAt) != MeetingFile::applicationId) {
        return fail(ErrorCode::OtherProgram, {path});
    }
    // A newer file is not even opened: setting a connection up may write to it.
    const int version = qFromBigEndian<qint32>(header.constData() + versionAt);
    return version > latest ? newerSchema(path, version, latest) : Done();
}

Done checkVersion(Database& database, int latest)
{
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version < 1) {
        return fail(ErrorCode::Damaged, {database.path(), u"no version"_s});
    }
    return *version > latest ? newerSchema(database.path(), *version, latest) : Done();
}

} // namespace storage

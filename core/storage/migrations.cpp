// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;

namespace {

/// The statements of a step: each ends with a semicolon at the end of a line.
QStringList statementsOf(const QString& sql)
{
    QStringList statements;
    QString statement;
    for (const QString& line : sql.split(u'\n')) {
        const QString code = line.section(u"--"_s, 0, 0).trimmed();
        if (code.isEmpty()) {
            continue;
        }
        statement += code + u'\n';
        if (code.endsWith(u';')) {
            statements.append(statement);
            statement.clear();
        }
    }
    return statements;
}

Done backUp(Database& database, qint64 version)
{
    const QString copy = u"%1.v%2.backup"_s.arg(database.path()).arg(version);
    return QFileInfo(copy).isFile() ? Done() : database.copyTo(copy);
}

} // namespace

Migrations::Migrations(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        m_files.append(dir.filePath(name));
    }
}

Migrations Migrations::upTo(int version) const
{
    Migrations some(*this);
    some.m_files.resize(std::clamp<qsizetype>(version, 0, m_files.size()));
    return some;
}

Done Migrations::run(Database& database) const
{
    const domain::Result<qint64> version = database.number("PRAGMA user_version");
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version > 0 && *version < latest()) {
        if (const Done copied = backUp(database, *version); !copied) {
            return copied;
        }
    }
    for (int next = static_cast<int>(*version) + 1; next <= latest(); ++next) {
        if (const Done done = step(database, next); !done) {
            return done;
        }
    }
    return {};
}

Done Migrations::step(Database& database, int version) const
{
    QFile file(m_files.at(version - 1));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, {file.fileName(), file.errorString()});
    }
    const QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    return database.inTransaction([&]() -> Done {
        const domain::Result<qint64> reached = database.number("PRAGMA user_version");
        if (!reached || *reached >= version) {
            return reached ? Done() : tl::unexpected(reached.error()); // another program was quicker
        }
        for (const QString& statement : statements) {
            if (const Done done = database.exec(statement); !done) {
                return done;
            }
        }
        return database.exec(u"PRAGMA user_version=%1"_s.arg(version));
    });
}

} // namespace storage

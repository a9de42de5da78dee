// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/facts.h"

#include <QVariant>

#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

namespace {

constexpr char readSql[] = "SELECT value FROM fact WHERE name = :name";
constexpr char writeSql[] =
    "INSERT INTO fact (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

} // namespace

domain::Result<QString> readFact(Database& database, const char* name)
{
    const auto row = database.run(readSql, {{u":name"_s, QString::fromLatin1(name)}});
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString value = (*row)->next() ? (*row)->value(0).toString() : QString();
    (*row)->finish();
    return value;
}

domain::Done writeFact(Database& database, const char* name, const QString& value)
{
    const auto done = database.run(writeSql, {{u":name"_s, QString::fromLatin1(name)}, {u":value"_s, value}});
    return done ? domain::Done() : tl::unexpected(done.error());
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/outbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

#include "core/storage/database.h"
#include "core/storage/facts.h"
#include "core/storage/journaltable.h"
#include "core/storage/outboxtable.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::Result;
using journal::Entry;

namespace {

constexpr char letWaitSql[] =
    "INSERT OR IGNORE INTO outbox (entry) SELECT :entry WHERE EXISTS (SELECT 1 FROM fact WHERE name = 'hub')";
constexpr char waitAgainSql[] = "INSERT OR IGNORE INTO outbox (entry) SELECT seq FROM entry "
                                "WHERE (:own = '' OR room = :own) "
                                "AND NOT EXISTS (SELECT 1 FROM fact WHERE name = 'role' AND value = 'observer')";
constexpr char forgetHeardSql[] = "DELETE FROM heard";
constexpr char noteHeardSql[] = "INSERT INTO heard (line, audience, last) VALUES (:line, :audience, :last) "
                                "ON CONFLICT (line, audience) DO UPDATE SET last = max(last, excluded.last)";
constexpr char readHeardSql[] = "SELECT line, audience, last FROM heard";
constexpr char countSql[] = "SELECT count(*) FROM outbox";
constexpr char waitsSql[] = "SELECT count(*) FROM outbox o JOIN entry e ON e.seq = o.entry WHERE e.id = :id";
constexpr char firstSql[] = "SELECT o.entry FROM outbox o JOIN entry e ON e.seq = o.entry "
                            "WHERE e.device NOT IN (SELECT value FROM json_each(:without)) "
                            "ORDER BY o.entry LIMIT :limit";
constexpr char thingsSql[] = "SELECT DISTINCT c.entity_id FROM outbox o JOIN change c ON c.entry = o.entry";
constexpr char reachedSql[] = "DELETE FROM outbox WHERE entry = (SELECT seq FROM entry WHERE id = :id)";

Done doneOf(const Result<QSqlQuery*>& query)
{
    return query ? Done() : tl::unexpected(query.error());
}

} // namespace

Done letWait(Database& database, qint64 sequence)
{
    return doneOf(database.run(letWaitSql, {{u":entry"_s, sequence}}));
}

Done noteHeard(Database& database, const Heard& streams)
{
    for (auto stream = streams.cbegin(); stream != streams.cend(); ++stream) {
        const auto noted = database.run(
            noteHeardSql,
            {{u":line"_s, stream.key().line}, {u":audience"_s, stream.key().audience}, {u":last"_s, stream.value()}});
        if (!noted) {
            return tl::unexpected(noted.error());
        }
    }
    return {};
}

Done Outbox::connectTo(const QString& hub, const QString& identity, const domain::GroupId& own)
{
    return m_database.inTransaction([&]() -> Done {
        const Result<QString> before = readFact(m_database, fact::hubIdentity);
        Done done = before ? writeFact(m_database, fact::hub, hub) : tl::unexpected(before.error());
        if (!done || *before == identity) {
            return done;
        }
        done = writeFact(m_database, fact::hubIdentity, identity);
        if (done) {
            done = doneOf(m_database.run(forgetHeardSql));
        }
        const QString room = own.isNull() ? u""_s : own.toText();
        return done ? doneOf(m_database.run(waitAgainSql, {{u":own"_s, room}})) : done;
    });
}

Result<QList<Entry>> Outbox::waiting(qint64 limit, const QSet<journal::DeviceId>& without)
{
    QJsonArray devices;
    for (const journal::DeviceId& device : without) {
        devices.append(device.toText());
    }
    const auto rows = m_database.run(
        firstSql, {{u":limit"_s, limit},
                   {u":without"_s, QString::fromUtf8(QJsonDocument(devices).toJson(QJsonDocument::Compact))}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<qint64> sequences;
    while ((*rows)->next()) {
        sequences.append((*rows)->value(0).toLongLong());
    }
    (*rows)->finish();
    return readEntries(m_database, sequences);
}

Result<qint64> Outbox::count()
{
    return m_database.number(countSql);
}

Result<bool> Outbox::waits(const journal::EntryId& entry)
{
    return m_database.number(waitsSql, {{u":id"_s, entry.toText()}}).map([](qint64 count) { return count > 0; });
}

Result<QSet<QUuid>> Outbox::waitingThings()
{
    const auto rows = m_database.run(thingsSql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QSet<QUuid> things;
    while ((*rows)->next()) {
        things.insert(QUuid::fromString((*rows)->value(0).toString()));
    }
    (*rows)->finish();
    return things;
}

Done Outbox::reached(const QList<journal::EntryId>& entries, const Heard& streams)
{
    return m_database.inTransaction([&]() -> Done {
        for (const journal::EntryId& entry : entries) {
            if (const Done done = doneOf(m_database.run(reachedSql, {{u":id"_s, entry.toText()}})); !done) {
                return done;
            }
        }
        return noteHeard(m_database, streams);
    });
}

Result<Heard> Outbox::heard()
{
    const auto rows = m_database.run(readHeardSql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    Heard heard;
    while ((*rows)->next()) {
        heard.insert({(*rows)->value(0).toString(), (*rows)->value(1).toString()}, (*rows)->value(2).toLongLong());
    }
    (*rows)->finish();
    return heard;
}

} // namespace storage

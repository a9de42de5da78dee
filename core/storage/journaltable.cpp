// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journaltable.h"

#include <QVariant>

#include "core/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::Result;
using journal::Change;
using journal::Entry;

namespace {

constexpr char insertEntrySql[] =
    "INSERT INTO entry (id, device, counter, time, actor, room, intent, undoes, previous, hash) "
    "VALUES (:id, :device, :counter, :time, :actor, :room, :intent, :undoes, :previous, :hash)";

constexpr char insertChangeSql[] = "INSERT INTO change (entry, position, entity, entity_id, field, value) "
                                   "VALUES (:entry, :position, :entity, :entity_id, :field, :value)";

constexpr char applyChangeSql[] =
    "INSERT INTO state (entity, entity_id, field, value, time, device, entry) "
    "VALUES (:entity, :entity_id, :field, :value, :time, :device, :entry) "
    "ON CONFLICT (entity, entity_id, field) DO UPDATE "
    "SET value = excluded.value, time = excluded.time, device = excluded.device, entry = excluded.entry "
    "WHERE (excluded.time, excluded.device, excluded.entry) > (state.time, state.device, state.entry)";

constexpr char readEntriesSql[] =
    "SELECT seq, id, device, counter, time, actor, room, intent, undoes, previous, hash FROM entry "
    "WHERE seq > :after ORDER BY seq LIMIT :limit";

constexpr char readChangesSql[] = "SELECT entry, entity, entity_id, field, value FROM change "
                                  "WHERE entry > :after AND entry <= :last ORDER BY entry, position";

constexpr char lastOfDeviceSql[] =
    "SELECT counter, hash FROM entry WHERE device = :device ORDER BY counter DESC LIMIT 1";

template <class T>
QString textOrEmpty(const domain::Id<T>& id)
{
    return id.isNull() ? u""_s : id.toText();
}

QByteArray notNull(const QByteArray& bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant valueOf(const Change& change)
{
    return change.value.isNull() ? QVariant() : QVariant(change.value);
}

Entry entryOf(const QSqlQuery& row)
{
    Entry entry;
    entry.id = journal::EntryId::fromText(row.value(1).toString());
    entry.device = journal::DeviceId::fromText(row.value(2).toString());
    entry.counter = row.value(3).toLongLong();
    entry.time = {row.value(4).toLongLong()};
    entry.what.actor = domain::fromText<domain::Role>(row.value(5).toString()).value_or(domain::Role::Moderator);
    entry.what.room = domain::GroupId::fromText(row.value(6).toString());
    entry.what.intent = row.value(7).toString();
    entry.what.undoes = journal::EntryId::fromText(row.value(8).toString());
    entry.previous = row.value(9).toByteArray();
    entry.hash = row.value(10).toByteArray();
    return entry;
}

Done insertChange(Database& database, const Entry& entry, qint64 sequence, qsizetype position)
{
    const Change& change = entry.what.changes.at(position);
    const QVariant entity = domain::entityWord(change.key.entity);
    const QVariant entityId = change.key.id.toString(QUuid::WithoutBraces);
    const auto inserted = database.run(insertChangeSql, {{u":entry"_s, sequence},
                                                         {u":position"_s, position},
                                                         {u":entity"_s, entity},
                                                         {u":entity_id"_s, entityId},
                                                         {u":field"_s, change.key.field},
                                                         {u":value"_s, valueOf(change)}});
    if (!inserted) {
        return tl::unexpected(inserted.error());
    }
    const auto applied = database.run(applyChangeSql, {{u":entity"_s, entity},
                                                       {u":entity_id"_s, entityId},
                                                       {u":field"_s, change.key.field},
                                                       {u":value"_s, valueOf(change)},
                                                       {u":time"_s, entry.time.ticks},
                                                       {u":device"_s, entry.device.toText()},
                                                       {u":entry"_s, entry.id.toText()}});
    return applied ? Done() : tl::unexpected(applied.error());
}

} // namespace

Result<qint64> insertEntry(Database& database, const Entry& entry)
{
    const auto inserted = database.run(insertEntrySql, {{u":id"_s, entry.id.toText()},
                                                        {u":device"_s, entry.device.toText()},
                                                        {u":counter"_s, entry.counter},
                                                        {u":time"_s, entry.time.ticks},
                                                        {u":actor"_s, domain::toText(entry.what.actor)},
                                                        {u":room"_s, textOrEmpty(entry.what.room)},
                                                        {u":intent"_s, entry.what.intent},
                                                        {u":undoes"_s, textOrEmpty(entry.what.undoes)},
                                                        {u":previous"_s, notNull(entry.previous)},
                                                        {u":hash"_s, entry.hash}});
    if (!inserted) {
        return tl::unexpected(inserted.error());
    }
    const qint64 sequence = (*inserted)->lastInsertId().toLongLong();
    for (qsizetype position = 0; position < entry.what.changes.size(); ++position) {
        if (const Done done = insertChange(database, entry, sequence, position); !done) {
            return tl::unexpected(done.error());
        }
    }
    return sequence;
}

Result<QList<Entry>> readEntries(Database& database, qint64 after, qint64 limit)
{
    const auto rows = database.run(readEntriesSql, {{u":after"_s, after}, {u":limit"_s, limit}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<Entry> entries;
    QHash<qint64, qsizetype> at;
    qint64 last = after;
    while ((*rows)->next()) {
        last = (*rows)->value(0).toLongLong();
        at.insert(last, entries.size());
        entries.append(entryOf(**rows));
    }
    const auto changes = database.run(readChangesSql, {{u":after"_s, after}, {u":last"_s, last}});
    if (!changes) {
        return tl::unexpected(changes.error());
    }
    while ((*changes)->next()) {
        const auto entity = domain::entityFromWord((*changes)->value(1).toString());
        const auto of = at.constFind((*changes)->value(0).toLongLong());
        if (entity && of != at.constEnd()) {
            entries[*of].what.changes.append(
                {{*entity, QUuid::fromString((*changes)->value(2).toString()), (*changes)->value(3).toString()},
                 (*changes)->value(4).toString()});
        }
    }
    (*changes)->finish();
    return entries;
}

Result<QPair<qint64, QByteArray>> lastOfDevice(Database& database, const journal::DeviceId& device)
{
    const auto row = database.run(lastOfDeviceSql, {{u":device"_s, device.toText()}});
    if (!row) {
        return tl::unexpected(row.error());
    }
    QPair<qint64, QByteArray> last{0, {}};
    if ((*row)->next()) {
        last = {(*row)->value(0).toLongLong(), (*row)->value(1).toByteArray()};
    }
    (*row)->finish();
    return last;
}

} // namespace storage

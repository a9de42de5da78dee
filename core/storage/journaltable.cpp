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
    "INSERT INTO entry (seq, id, device, counter, time, actor, room, intent, undoes, previous, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char insertChangeSql[] = "INSERT INTO change (entry, position, entity, entity_id, field, value) "
                                   "VALUES (?, ?, ?, ?, ?, ?)";
constexpr char applyChangeSql[] =
    "INSERT INTO state (entity, entity_id, field, value, time, device, entry) VALUES (?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (entity, entity_id, field) DO UPDATE "
    "SET value = excluded.value, time = excluded.time, device = excluded.device, entry = excluded.entry "
    "WHERE (excluded.time, excluded.device, excluded.entry) > (state.time, state.device, state.entry)";

constexpr char lastSequenceSql[] = "SELECT coalesce(max(seq), 0) FROM entry";
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

/// The first two columns of a field's key.
QList<QVariant> wordsOf(const journal::FieldKey& key)
{
    return {domain::entityWord(key.entity), key.id.toString(QUuid::WithoutBraces)};
}

/// Whether what \a entry says counts against what \a other says.
bool isLater(const Entry& entry, const Entry& other)
{
    const auto orderOf = [](const Entry& one) {
        return std::tuple(one.time.ticks, one.device.toText(), one.id.toText());
    };
    return orderOf(entry) > orderOf(other);
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

} // namespace

Result<qint64> insertEntries(Database& database, const QList<Entry>& entries)
{
    const Result<qint64> last = database.number(lastSequenceSql);
    if (!last) {
        return last;
    }
    QList<QVariant> rows;
    QList<QVariant> changes;
    QHash<journal::FieldKey, const Entry*> latest;
    qint64 sequence = *last;
    for (const Entry& entry : entries) {
        rows << ++sequence << entry.id.toText() << entry.device.toText() << entry.counter << entry.time.ticks
             << domain::toText(entry.what.actor) << textOrEmpty(entry.what.room) << entry.what.intent
             << textOrEmpty(entry.what.undoes) << notNull(entry.previous) << entry.hash;
        qsizetype position = 0;
        for (const Change& change : entry.what.changes) {
            changes << sequence << position++ << wordsOf(change.key) << change.key.field << valueOf(change);
            const auto other = latest.constFind(change.key);
            if (other == latest.constEnd() || isLater(entry, **other)) {
                latest.insert(change.key, &entry);
            }
        }
    }
    QList<QVariant> state; // in the order of the entries: the fields of a thing lie side by side
    for (const Entry& entry : entries) {
        const QVariant device = entry.device.toText();
        const QVariant id = entry.id.toText();
        for (const Change& change : entry.what.changes) {
            if (latest.value(change.key) == &entry) {
                state << wordsOf(change.key) << change.key.field << valueOf(change) << entry.time.ticks << device << id;
            }
        }
    }
    return database.insertRows(insertEntrySql, rows)
        .and_then([&] { return database.insertRows(insertChangeSql, changes); })
        .and_then([&] { return database.insertRows(applyChangeSql, state); })
        .map([&] { return *last + 1; });
}

Result<QList<Entry>> readEntries(Database& database, const QList<qint64>& sequences)
{
    QList<Entry> entries;
    for (qsizetype at = 0; at < sequences.size();) {
        qsizetype run = 1;
        while (at + run < sequences.size() && sequences.at(at + run) == sequences.at(at) + run) {
            ++run;
        }
        const auto some = readEntries(database, sequences.at(at) - 1, run);
        if (!some) {
            return some;
        }
        entries += *some;
        at += run;
    }
    return entries;
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

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the meeting was at a time before now.

#include <QVariant>

#include "core/storage/database.h"
#include "core/storage/meetingfile.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Entity;
using domain::Result;
using journal::Change;
using journal::FieldKey;

namespace {

constexpr char firstGivenSql[] =
    "SELECT e.time, e.device, e.id FROM state s "
    "JOIN change c ON c.entity_id = s.entity_id AND c.field = s.field AND c.entity = s.entity AND c.value = s.value "
    "JOIN entry e ON e.seq = c.entry "
    "WHERE s.entity = :entity AND s.entity_id = :entity_id AND s.field = :field "
    "ORDER BY e.time, e.device, e.id LIMIT 1";
constexpr char valuesAtSql[] =
    "SELECT s.field, (SELECT c.value FROM change c JOIN entry e ON e.seq = c.entry "
    "WHERE c.entity_id = s.entity_id AND c.field = s.field AND c.entity = s.entity "
    "AND (e.time, e.device, e.id) <= (:time, :device, :entry) ORDER BY e.time DESC, e.device DESC, e.id DESC LIMIT 1) "
    "FROM state s WHERE s.entity = :entity AND s.entity_id = :entity_id "
    "AND (s.time, s.device, s.entry) > (:time, :device, :entry)";
// The order of the join is meant: the journal once, and of each late entry its changes.
constexpr char touchedSinceSql[] = "SELECT DISTINCT c.entity_id FROM entry e CROSS JOIN change c ON c.entry = e.seq "
                                   "WHERE e.time >= :time AND c.entity = :entity";

} // namespace

Result<std::optional<Moment>> MeetingFile::firstGiven(const FieldKey& key)
{
    const auto row = m_database->run(firstGivenSql, {{u":entity"_s, domain::entityWord(key.entity)},
                                                     {u":entity_id"_s, key.id.toString(QUuid::WithoutBraces)},
                                                     {u":field"_s, key.field}});
    if (!row) {
        return tl::unexpected(row.error());
    }
    std::optional<Moment> found;
    if ((*row)->next()) {
        found = Moment{{(*row)->value(0).toLongLong()},
                       journal::DeviceId::fromText((*row)->value(1).toString()),
                       journal::EntryId::fromText((*row)->value(2).toString())};
    }
    (*row)->finish();
    return found;
}

Result<QList<Change>> MeetingFile::valuesAt(Entity entity, const QUuid& id, const Moment& then)
{
    const auto rows = m_database->run(valuesAtSql, {{u":entity"_s, domain::entityWord(entity)},
                                                    {u":entity_id"_s, id.toString(QUuid::WithoutBraces)},
                                                    {u":time"_s, then.time.ticks},
                                                    {u":device"_s, then.device.toText()},
                                                    {u":entry"_s, then.entry.toText()}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<Change> values;
    while ((*rows)->next()) {
        const QVariant value = (*rows)->value(1);
        values.append({{entity, id, (*rows)->value(0).toString()}, value.isNull() ? QString() : value.toString()});
    }
    (*rows)->finish();
    return values;
}

Result<QList<QUuid>> MeetingFile::touchedSince(Entity entity, journal::Time since)
{
    const auto rows =
        m_database->run(touchedSinceSql, {{u":entity"_s, domain::entityWord(entity)}, {u":time"_s, since.ticks}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<QUuid> touched;
    while ((*rows)->next()) {
        touched.append(QUuid::fromString((*rows)->value(0).toString()));
    }
    (*rows)->finish();
    return touched;
}

} // namespace storage

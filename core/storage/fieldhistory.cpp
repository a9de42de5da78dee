// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QVariant>

#include "core/storage/database.h"
#include "core/storage/journaltable.h"
#include "core/storage/meetingfile.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Result;
using journal::Entry;
using journal::FieldKey;

namespace {

constexpr char sequencesOfFieldSql[] =
    "SELECT e.seq FROM change c JOIN entry e ON e.seq = c.entry "
    "WHERE c.entity = :entity AND c.entity_id = :entity_id AND c.field = :field ORDER BY e.time, e.device";
constexpr char writersOfFieldSql[] =
    "SELECT e.id, e.undoes FROM change c JOIN entry e ON e.seq = c.entry "
    "WHERE c.entity = :entity AND c.entity_id = :entity_id AND c.field = :field ORDER BY e.time, e.device";
constexpr char ownStepsSql[] = "SELECT id, undoes FROM entry WHERE device = :device ORDER BY counter";
constexpr char stampSql[] =
    "SELECT entry, value FROM state WHERE entity = :entity AND entity_id = :entity_id AND field = :field";
constexpr char valueBeforeSql[] =
    "SELECT c.value FROM change c JOIN entry e ON e.seq = c.entry "
    "WHERE c.entity = :entity AND c.entity_id = :entity_id AND c.field = :field "
    "AND (e.time, e.device) < (:time, :device) ORDER BY e.time DESC, e.device DESC LIMIT 1";

QHash<QString, QVariant> valuesOf(const FieldKey& key)
{
    return {{u":entity"_s, domain::entityWord(key.entity)},
            {u":entity_id"_s, key.id.toString(QUuid::WithoutBraces)},
            {u":field"_s, key.field}};
}

using Steps = QList<QPair<journal::EntryId, journal::EntryId>>;

Result<Steps> stepsOf(const Result<QSqlQuery*>& rows)
{
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    Steps steps;
    while ((*rows)->next()) {
        steps.append({journal::EntryId::fromText((*rows)->value(0).toString()),
                      journal::EntryId::fromText((*rows)->value(1).toString())});
    }
    (*rows)->finish();
    return steps;
}

} // namespace

Result<QList<Entry>> MeetingFile::entriesOf(const FieldKey& key)
{
    const auto rows = m_database->run(sequencesOfFieldSql, valuesOf(key));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<qint64> sequences;
    while ((*rows)->next()) {
        sequences.append((*rows)->value(0).toLongLong());
    }
    QList<Entry> found;
    for (const qint64 sequence : sequences) {
        const auto entry = readEntries(*m_database, sequence - 1, 1);
        if (!entry) {
            return tl::unexpected(entry.error());
        }
        found.append(*entry);
    }
    return found;
}

Result<Steps> MeetingFile::writersOf(const FieldKey& key)
{
    return stepsOf(m_database->run(writersOfFieldSql, valuesOf(key)));
}

Result<qint64> MeetingFile::ownCounter()
{
    return lastOfDevice(*m_database, m_device).map([](const QPair<qint64, QByteArray>& last) { return last.first; });
}

Result<Steps> MeetingFile::ownSteps()
{
    return stepsOf(m_database->run(ownStepsSql, {{u":device"_s, m_device.toText()}}));
}

Result<Stamp> MeetingFile::stamp(const FieldKey& key)
{
    const auto row = m_database->run(stampSql, valuesOf(key));
    if (!row) {
        return tl::unexpected(row.error());
    }
    Stamp stamp;
    if ((*row)->next()) {
        stamp = {journal::EntryId::fromText((*row)->value(0).toString()), (*row)->value(1).toString()};
    }
    (*row)->finish();
    return stamp;
}

Result<QString> MeetingFile::valueBefore(const FieldKey& key, const Entry& entry)
{
    QHash<QString, QVariant> values = valuesOf(key);
    values.insert(u":time"_s, entry.time.ticks);
    values.insert(u":device"_s, entry.device.toText());
    const auto row = m_database->run(valueBeforeSql, values);
    if (!row) {
        return tl::unexpected(row.error());
    }
    QString value;
    if ((*row)->next() && !(*row)->value(0).isNull()) {
        value = (*row)->value(0).toString();
    }
    (*row)->finish();
    return value;
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/entryrow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace hub {

namespace {

QJsonValue textOrNull(const QUuid& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

std::optional<QList<journal::Change>> changesOf(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray()) {
        return std::nullopt;
    }
    QList<journal::Change> changes;
    for (const QJsonValue& one : document.array()) {
        const QJsonArray change = one.toArray();
        const auto entity = domain::entityFromWord(change.at(0).toString());
        if (change.size() != 4 || !entity) {
            return std::nullopt;
        }
        const QJsonValue value = change.at(3);
        changes.append({{*entity, QUuid::fromString(change.at(1).toString()), change.at(2).toString()},
                        value.isNull() ? QString() : value.toString(u""_s)});
    }
    return changes;
}

} // namespace

const char* const insertRowsSql =
    "INSERT INTO rapporteur.entry (meeting, line, counter, id, device, time, actor, room, intent, undoes, previous, "
    "hash, changes, audience) SELECT :meeting, line, counter, id, device, time, actor, room, intent, undoes, "
    "decode(previous, 'hex'), decode(hash, 'hex'), changes, audience FROM ROWS FROM (jsonb_to_recordset(CAST(:rows AS "
    "jsonb)) AS "
    "(line uuid, counter bigint, id uuid, device uuid, time bigint, actor text, room uuid, intent text, undoes uuid, "
    "previous text, hash text, changes text, audience text)) WITH ORDINALITY AS r ORDER BY ordinality";

const char* const entryColumns =
    "e.id, e.device, e.counter, e.time, e.actor, e.room, e.intent, e.undoes, e.previous, e.hash, e.changes";

QString changesText(const QList<journal::Change>& changes)
{
    QJsonArray list;
    for (const journal::Change& change : changes) {
        list.append(QJsonArray{domain::entityWord(change.key.entity), change.key.id.toString(QUuid::WithoutBraces),
                               change.key.field, change.value.isNull() ? QJsonValue() : QJsonValue(change.value)});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QJsonObject rowOf(const journal::Entry& entry, const QString& line, const QString& audience)
{
    return {{u"line"_s, line},
            {u"counter"_s, QString::number(entry.counter)},
            {u"id"_s, entry.id.toText()},
            {u"device"_s, entry.device.toText()},
            {u"time"_s, QString::number(entry.time.ticks)},
            {u"actor"_s, domain::toText(entry.what.actor)},
            {u"room"_s, textOrNull(entry.what.room.uuid())},
            {u"intent"_s, entry.what.intent},
            {u"undoes"_s, textOrNull(entry.what.undoes.uuid())},
            {u"previous"_s, QString::fromLatin1(entry.previous.toHex())},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
            {u"changes"_s, changesText(entry.what.changes)},
            {u"audience"_s, audience}};
}

std::optional<journal::Entry> entryOf(const QSqlQuery& row)
{
    const auto role = domain::fromText<domain::Role>(row.value(4).toString());
    auto changes = changesOf(row.value(10).toString().toUtf8());
    if (!role || !changes) {
        return std::nullopt;
    }
    journal::Entry entry;
    entry.id = journal::EntryId::fromText(row.value(0).toString());
    entry.device = journal::DeviceId::fromText(row.value(1).toString());
    entry.counter = row.value(2).toLongLong();
    entry.time = {row.value(3).toLongLong()};
    entry.what = {row.value(6).toString(), *role, domain::GroupId::fromText(row.value(5).toString()),
                  std::move(*changes), journal::EntryId::fromText(row.value(7).toString())};
    entry.previous = row.value(8).toByteArray();
    entry.hash = row.value(9).toByteArray();
    return entry;
}

} // namespace hub

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/audience.h"

#include <QSet>

#include "core/journal/fields.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Entity;
using domain::GroupId;
using domain::Result;
using journal::Entry;

namespace {

/// The entry that an undo or redo is about in the end. One that is not here is taken for the entry itself.
Result<Entry> originOf(storage::MeetingFile& file, Entry entry)
{
    while (!entry.what.undoes.isNull()) {
        const auto before = file.entry(entry.what.undoes);
        if (!before) {
            return before.error().code == domain::ErrorCode::NotFound ? Result<Entry>(entry) : before;
        }
        entry = *before;
    }
    return entry;
}

bool isPlenarys(const journal::Change& change)
{
    const bool isApart = change.key.field.startsWith(QLatin1String(journal::field::apart) + u'/');
    return change.key.entity == Entity::Round || (change.key.entity == Entity::Point && isApart);
}

Result<QSet<GroupId>> roomsOf(storage::MeetingFile& file, const Entry& entry)
{
    QSet<QUuid> points;
    for (const journal::Change& change : entry.what.changes) {
        if (change.key.entity == Entity::Point) {
            points.insert(change.key.id);
        }
    }
    QSet<GroupId> rooms;
    for (const QUuid& point : std::as_const(points)) {
        const auto stamp = file.stamp({Entity::Point, point, QString::fromLatin1(journal::field::group)});
        if (!stamp) {
            return tl::unexpected(stamp.error());
        }
        rooms.insert(GroupId::fromText(stamp->value));
    }
    return rooms;
}

} // namespace

Result<Audience> audienceOf(storage::MeetingFile& file, const Entry& entry)
{
    const Result<Entry> origin = originOf(file, entry);
    if (!origin) {
        return tl::unexpected(origin.error());
    }
    if (!origin->what.room.isNull()) {
        return Audience{Audience::Kind::Room, origin->what.room};
    }
    if (origin->what.intent.startsWith(u"import."_s) || origin->what.intent == u"outcome.adopt"_s) {
        return Audience{};
    }
    const auto& changes = origin->what.changes;
    if (std::any_of(changes.begin(), changes.end(), isPlenarys)) {
        return Audience{Audience::Kind::Plenary, {}};
    }
    const auto rooms = roomsOf(file, *origin);
    if (!rooms) {
        return tl::unexpected(rooms.error());
    }
    if (rooms->isEmpty()) {
        return Audience{};
    }
    return rooms->size() == 1 ? Audience{Audience::Kind::Room, *rooms->begin()} : Audience{Audience::Kind::Plenary, {}};
}

} // namespace hub

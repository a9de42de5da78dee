// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include "core/domain/entity.h"
#include "core/domain/enums.h"
#include "core/domain/id.h"
#include "core/journal/clock.h"

namespace journal {

using EntryId = domain::Id<struct Entry>;
using DeviceId = domain::Id<struct Device>;

using domain::Entity;

/// Which field of what. Members of a set are fields of their own ("body/<id>"), so that two people may add to it at
/// once.
struct FieldKey
{
    Entity entity = Entity::Meeting;
    QUuid id;
    QString field;

    bool operator==(const FieldKey&) const = default;
    friend size_t qHash(const FieldKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.entity), key.id, key.field);
    }
};

/// A field's new value; a null string: no value.
struct Change
{
    FieldKey key;
    QString value;

    /// A null and an empty value are two things: one takes the field back.
    friend bool operator==(const Change& a, const Change& b)
    {
        return a.key == b.key && a.value == b.value && a.value.isNull() == b.value.isNull();
    }
};

/// What somebody did, before it is written down.
struct Intention
{
    QString intent; ///< e.g. "point.add"
    domain::Role actor = domain::Role::Moderator;
    domain::GroupId room; ///< the room in which it was done, or null: the plenary
    QList<Change> changes;
    EntryId undoes; ///< the entry whose changes this one takes back, or null
};

/// What somebody did, as it stands in the journal.
struct Entry
{
    EntryId id;
    DeviceId device;
    qint64 counter = 0; ///< 1, 2, 3… of its device
    Time time;
    Intention what;
    QByteArray previous; ///< hash of the device's entry before, empty for its first
    QByteArray hash;     ///< SHA-256 over all of the above
};

/// SHA-256 over the fields of \a entry except \c hash, each with its length before it.
QByteArray hashOf(const Entry& entry);

} // namespace journal

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QUuid>

#include "core/domain/result.h"
#include "core/journal/entry.h"

namespace storage {

class Database;

/// A hub's unbroken line of entries, as far as it is for an audience.
struct Stream
{
    QString line;
    QString audience;

    bool operator==(const Stream&) const = default;
    friend size_t qHash(const Stream& stream, size_t seed = 0)
    {
        return qHashMulti(seed, stream.line, stream.audience);
    }
};

/// The last counter of each stream.
using Heard = QHash<Stream, qint64>;

/// What a meeting file knows of the exchange with its hub. What is appended, or collected from other files, waits here
/// until it is known to have reached the hub.
class Outbox
{
public:
    explicit Outbox(Database& database)
        : m_database(database)
    {
    }

    /// Connects the file to \a hub (fact hub). Where its \a identity is another than before, it knows nothing yet:
    /// everything waits again, of a room's copy what was done in the room of \a own, of an observer's nothing.
    domain::Done connectTo(const QString& hub, const QString& identity, const domain::GroupId& own);

    /// The first \a limit that wait, in order of arrival: each after the one that it follows; none of \a without.
    domain::Result<QList<journal::Entry>> waiting(qint64 limit, const QSet<journal::DeviceId>& without = {});
    domain::Result<qint64> count();
    domain::Result<bool> waits(const journal::EntryId& entry);
    /// What the waiting entries change.
    domain::Result<QSet<QUuid>> waitingThings();
    /// These have reached the hub, as what \a streams say.
    domain::Done reached(const QList<journal::EntryId>& entries, const Heard& streams);

    domain::Result<Heard> heard();

private:
    Database& m_database;
};

} // namespace storage

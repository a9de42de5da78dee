// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/hub/hubdatabase.h"
#include "core/storage/meetingfile.h"

namespace hub {

/// When somebody's laptops were last heard of at the hub.
struct Presence
{
    domain::Role role = domain::Role::Rapporteur;
    domain::GroupId room;             ///< of a rapporteur, else null
    std::optional<double> secondsAgo; ///< by the hub's clock; nothing: never
};

/// What a meeting file and its hub tell each other over one connection. Each call goes on where the last one, also of
/// an earlier connection, has come to; nothing is sent or taken twice.
class Exchange
{
public:
    Exchange(storage::MeetingFile& file, HubDatabase& hub)
        : m_file(file)
        , m_hub(hub)
    {
    }

    /// Hears of new entries from now on: HubDatabase::notified(). To be called again after a pull, since what a room
    /// published is heard of from then on.
    domain::Done listen();
    /// Sends some of what waits, of \a stuck devices nothing, and gives how many; 0: nothing else waits. Where the hub
    /// does not take an entry, its device is stuck from then on, the others' go, and the refusal is given.
    domain::Result<int> push(QSet<journal::DeviceId>& stuck);
    /// Takes in some of what is new and gives how many; 0: all is here.
    domain::Result<int> pull(journal::Clock& clock);
    /// Tells the hub that somebody is here.
    domain::Done beat();
    /// For the plenary of all logins, for others of their own.
    domain::Result<QList<Presence>> presence();

private:
    struct Parcel
    {
        journal::Entry entry;
        storage::Stream stream;
    };
    struct LineEnd
    {
        QString line;
        qint64 last = 0;
        QByteArray hash;
    };

    domain::Result<QList<Parcel>> addressed(const QList<journal::Entry>& entries, QList<journal::EntryId>& known);
    domain::Result<QList<LineEnd>*> lineEnds(const journal::DeviceId& device);
    domain::Result<QSet<QByteArray>> knownOf(const QList<journal::Entry>& entries);
    domain::Done send(const QList<Parcel>& parcels);
    domain::Result<int> sendOneByOne(const QList<journal::Entry>& entries, QSet<journal::DeviceId>& stuck);
    domain::Done noteReached(const QList<Parcel>& parcels, QList<journal::EntryId> known);
    domain::Done readHeard();

    storage::MeetingFile& m_file;
    HubDatabase& m_hub;
    QHash<journal::DeviceId, QList<LineEnd>> m_ends;
    std::optional<storage::Heard> m_heard;
    bool m_isNewCopy = false; ///< nothing had been heard yet, so nobody types
};

} // namespace hub

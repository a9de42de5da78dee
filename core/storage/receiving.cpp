// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QVariant>
#include <algorithm>
#include <tuple>

#include "core/storage/database.h"
#include "core/storage/facts.h"
#include "core/storage/home.h"
#include "core/storage/journaltable.h"
#include "core/storage/meetingfile.h"
#include "core/storage/outboxtable.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using journal::Entry;

namespace {

constexpr char hashesOfIdsSql[] = "SELECT e.id, e.hash FROM json_each(:ids) j JOIN entry e ON e.id = j.value";
constexpr char predecessorSql[] =
    "SELECT count(*) FROM entry WHERE device = :device AND counter = :counter AND hash = :hash";
constexpr char forkedSql[] =
    "SELECT counter FROM entry WHERE device = :device GROUP BY counter HAVING count(*) > 1 LIMIT 1";

/// The hashes of those of the entries' ids that are here already.
Result<QHash<journal::EntryId, QByteArray>> hashesHere(Database& database, const QList<Entry>& entries)
{
    QJsonArray ids;
    for (const Entry& entry : entries) {
        ids.append(entry.id.toText());
    }
    const auto rows = database.run(hashesOfIdsSql,
                                   {{u":ids"_s, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QHash<journal::EntryId, QByteArray> hashes;
    while ((*rows)->next()) {
        hashes.insert(journal::EntryId::fromText((*rows)->value(0).toString()), (*rows)->value(1).toByteArray());
    }
    (*rows)->finish();
    return hashes;
}

domain::Error brokenAt(const Database& database, const Entry& entry)
{
    return {ErrorCode::ChainBroken, {database.path(), entry.device.toText(), QString::number(entry.counter)}};
}

/// The entries that are not here, each after the one that it follows. An entry's id stands for one entry only.
Result<QList<Entry>> freshOf(Database& database, const QList<Entry>& entries)
{
    auto known = hashesHere(database, entries);
    if (!known) {
        return tl::unexpected(known.error());
    }
    QList<Entry> fresh;
    for (const Entry& entry : entries) {
        auto same = known->constFind(entry.id);
        if (same == known->constEnd()) {
            same = known->insert(entry.id, entry.hash);
            fresh.append(entry);
        }
        if (*same != entry.hash) {
            return tl::unexpected(brokenAt(database, entry));
        }
    }
    std::stable_sort(fresh.begin(), fresh.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.time, a.counter) < std::tie(b.time, b.counter);
    });
    return fresh;
}

/// Each entry must be what its hash says and, where no gaps are allowed, follow from one that is here or before it.
Done check(Database& database, const QList<Entry>& fresh, Gaps gaps)
{
    QHash<QByteArray, const Entry*> before;
    for (const Entry& entry : fresh) {
        const Entry* last = before.value(entry.previous);
        const bool isFirst = entry.counter == 1 && entry.previous.isEmpty();
        bool follows = gaps == Gaps::Allowed || isFirst ||
                       (last && last->device == entry.device && last->counter == entry.counter - 1);
        if (!follows) {
            const Result<qint64> there = database.number(predecessorSql, {{u":device"_s, entry.device.toText()},
                                                                          {u":counter"_s, entry.counter - 1},
                                                                          {u":hash"_s, entry.previous}});
            if (!there) {
                return tl::unexpected(there.error());
            }
            follows = *there > 0;
        }
        if (!follows || entry.id.isNull() || entry.device.isNull() || entry.counter < 1 ||
            entry.hash != journal::hashOf(entry)) {
            return tl::unexpected(brokenAt(database, entry));
        }
        before.insert(entry.hash, &entry);
    }
    return {};
}

} // namespace

Result<QString> MeetingFile::fact(const char* name)
{
    return readFact(*m_database, name);
}

Done MeetingFile::setFact(const char* name, const QString& value)
{
    return writeFact(*m_database, name, value);
}

/// A file that is opened elsewhere than where it was written last is a device of its own from its first entry on.
Done MeetingFile::settleDevice()
{
    const Result<QString> device = readFact(*m_database, fact::device);
    const Result<QString> home = readFact(*m_database, fact::home);
    if (!device || !home) {
        return tl::unexpected(device ? home.error() : device.error());
    }
    m_device = journal::DeviceId::fromText(*device);
    if (*home == m_home) {
        return {};
    }
    m_device = journal::DeviceId::create();
    const Done done = writeFact(*m_database, fact::device, m_device.toText());
    return done ? writeFact(*m_database, fact::home, m_home) : done;
}

/// Where this device has two histories now, what is written next belongs to neither.
Done MeetingFile::leaveForkedDevice(const QList<Entry>& fresh)
{
    const Result<QString> device = readFact(*m_database, fact::device);
    if (!device) {
        return tl::unexpected(device.error());
    }
    const bool isOurs = std::any_of(fresh.begin(), fresh.end(),
                                    [&device](const Entry& entry) { return entry.device.toText() == *device; });
    if (!isOurs) {
        return {};
    }
    const Result<qint64> forkedAt = m_database->number(forkedSql, {{u":device"_s, *device}});
    if (!forkedAt || *forkedAt == 0) {
        return forkedAt ? Done() : tl::unexpected(forkedAt.error());
    }
    m_device = journal::DeviceId::create();
    return writeFact(*m_database, fact::device, m_device.toText());
}

Result<QList<Entry>> MeetingFile::receive(const QList<Entry>& entries, Gaps gaps, journal::Clock& clock)
{
    return takeIn(entries, gaps, clock, [this](qint64 first, qsizetype count) -> Done {
        for (qint64 sequence = first; sequence < first + count; ++sequence) {
            if (const Done waits = letWait(*m_database, sequence); !waits) {
                return waits;
            }
        }
        return {};
    });
}

Result<QList<Entry>> MeetingFile::receiveFromHub(const QList<Entry>& entries, const Heard& streams,
                                                 journal::Clock& clock)
{
    return takeIn(entries, Gaps::Allowed, clock, [&](qint64, qsizetype) { return noteHeard(*m_database, streams); });
}

/// \a note writes down what else is known of the fresh ones, which have the sequence numbers from the first on.
Result<QList<Entry>> MeetingFile::takeIn(const QList<Entry>& entries, Gaps gaps, journal::Clock& clock,
                                         const std::function<Done(qint64, qsizetype)>& note)
{
    Result<QList<Entry>> fresh;
    const Done done = m_database->inTransaction([&]() -> Done {
        fresh = freshOf(*m_database, entries);
        if (!fresh) {
            return tl::unexpected(fresh.error());
        }
        if (const Done sound = check(*m_database, *fresh, gaps); !sound) {
            return sound;
        }
        const Result<qint64> first = insertEntries(*m_database, *fresh);
        if (!first) {
            return tl::unexpected(first.error());
        }
        const Done noted = note(*first, fresh->size());
        return noted ? leaveForkedDevice(*fresh) : noted;
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    for (const Entry& entry : std::as_const(*fresh)) {
        clock.saw(entry.time);
    }
    return fresh;
}

Outbox MeetingFile::outbox()
{
    return Outbox(*m_database);
}

} // namespace storage

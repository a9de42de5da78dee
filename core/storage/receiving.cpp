// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSet>
#include <QVariant>
#include <algorithm>
#include <tuple>

#include "core/storage/database.h"
#include "core/storage/facts.h"
#include "core/storage/home.h"
#include "core/storage/journaltable.h"
#include "core/storage/meetingfile.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using journal::Entry;

namespace {

constexpr char hashesSql[] = "SELECT hash FROM entry";
constexpr char hasIdSql[] = "SELECT count(*) FROM entry WHERE id = :id";
constexpr char predecessorSql[] =
    "SELECT count(*) FROM entry WHERE device = :device AND counter = :counter AND hash = :hash";
constexpr char forkedSql[] =
    "SELECT counter FROM entry WHERE device = :device GROUP BY counter HAVING count(*) > 1 LIMIT 1";

/// The entries that are not in \a here, each after the one that it follows.
QList<Entry> freshOf(const QList<Entry>& entries, const QSet<QByteArray>& here)
{
    QList<Entry> fresh;
    QSet<QByteArray> seen;
    for (const Entry& entry : entries) {
        if (!here.contains(entry.hash) && !seen.contains(entry.hash)) {
            seen.insert(entry.hash);
            fresh.append(entry);
        }
    }
    std::stable_sort(fresh.begin(), fresh.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.time, a.counter) < std::tie(b.time, b.counter);
    });
    return fresh;
}

/// Whether the entry before is here.
Result<bool> follows(Database& database, const Entry& entry, Gaps gaps)
{
    if (gaps == Gaps::Allowed || (entry.counter == 1 && entry.previous.isEmpty())) {
        return true;
    }
    return database
        .number(
            predecessorSql,
            {{u":device"_s, entry.device.toText()}, {u":counter"_s, entry.counter - 1}, {u":hash"_s, entry.previous}})
        .map([](qint64 there) { return there > 0; });
}

/// To be called for each entry after the one that it follows.
Done takeIn(Database& database, const Entry& entry, Gaps gaps)
{
    const Result<qint64> known = database.number(hasIdSql, {{u":id"_s, entry.id.toText()}});
    const Result<bool> linked = follows(database, entry, gaps);
    if (!known || !linked) {
        return tl::unexpected(known ? linked.error() : known.error());
    }
    if (*known > 0 || !*linked || entry.id.isNull() || entry.device.isNull() || entry.counter < 1 ||
        entry.hash != journal::hashOf(entry)) {
        return fail(ErrorCode::ChainBroken, {database.path(), entry.device.toText(), QString::number(entry.counter)});
    }
    const auto inserted = insertEntry(database, entry);
    return inserted ? Done() : tl::unexpected(inserted.error());
}

} // namespace

Result<QSet<QByteArray>> MeetingFile::hashes()
{
    const auto rows = m_database->run(hashesSql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QSet<QByteArray> hashes;
    while ((*rows)->next()) {
        hashes.insert((*rows)->value(0).toByteArray());
    }
    (*rows)->finish();
    return hashes;
}

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
Done MeetingFile::leaveForkedDevice()
{
    const Result<QString> device = readFact(*m_database, fact::device);
    if (!device) {
        return tl::unexpected(device.error());
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
    QList<Entry> fresh;
    const Done done = m_database->inTransaction([&]() -> Done {
        const auto here = hashes();
        if (!here) {
            return tl::unexpected(here.error());
        }
        fresh = freshOf(entries, *here);
        for (const Entry& entry : std::as_const(fresh)) {
            if (const Done taken = takeIn(*m_database, entry, gaps); !taken) {
                return taken;
            }
        }
        return leaveForkedDevice();
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    for (const Entry& entry : std::as_const(fresh)) {
        clock.saw(entry.time);
    }
    return fresh;
}

} // namespace storage

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/meetingfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QVariant>

#include "core/storage/database.h"
#include "core/storage/facts.h"
#include "core/storage/home.h"
#include "core/storage/journaltable.h"
#include "core/storage/openingrules.h"
#include "core/storage/outboxtable.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using journal::Change;
using journal::Entry;

namespace {

constexpr char readStateSql[] = "SELECT entity, entity_id, field, value FROM state";
constexpr char newsSql[] = "SELECT s.entity, s.entity_id, s.field, s.value FROM change c JOIN state s "
                           "ON s.entity = c.entity AND s.entity_id = c.entity_id AND s.field = c.field "
                           "WHERE c.entry > :after";
constexpr char lastSequenceSql[] = "SELECT coalesce(max(seq), 0) FROM entry";
constexpr char latestTimeSql[] = "SELECT coalesce(max(time), 0) FROM entry";
constexpr char sequenceOfSql[] = "SELECT seq FROM entry WHERE id = :id";
constexpr char saveDraftSql[] =
    "INSERT INTO draft (place, text) VALUES (:place, :text) ON CONFLICT (place) DO UPDATE SET text = excluded.text";
constexpr char dropDraftSql[] = "DELETE FROM draft WHERE place = :place";
constexpr char readDraftsSql[] = "SELECT place, text FROM draft";

QList<Change> changesOf(QSqlQuery& rows)
{
    QList<Change> changes;
    while (rows.next()) {
        if (const auto entity = domain::entityFromWord(rows.value(0).toString())) {
            const QVariant value = rows.value(3);
            changes.append({{*entity, QUuid::fromString(rows.value(1).toString()), rows.value(2).toString()},
                            value.isNull() ? QString() : value.toString()});
        }
    }
    rows.finish();
    return changes;
}

/// The log is written back at the end, so that the header names the program before anybody can look.
Done layTables(const QString& path, const Migrations& migrations)
{
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (const Done done = (*database)->exec(u"PRAGMA application_id=%1"_s.arg(MeetingFile::applicationId)); !done) {
        return done;
    }
    if (const Done done = migrations.run(**database); !done) {
        return done;
    }
    const QString device = journal::DeviceId::create().toText();
    if (const Done done = writeFact(**database, fact::device, device); !done) {
        return done;
    }
    return (*database)->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

} // namespace

MeetingFile::MeetingFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_home(homeOf(m_database->path()))
{
}

MeetingFile::~MeetingFile() = default;

QString MeetingFile::path() const
{
    return m_database->path();
}

Result<std::unique_ptr<MeetingFile>> MeetingFile::create(const QString& path, const Migrations& migrations)
{
    if (QFile::exists(path) || hasLeftovers(path)) {
        return fail(ErrorCode::FileExists, {path});
    }
    const QFileInfo target(path);
    if (!target.absoluteDir().exists()) {
        return fail(ErrorCode::CannotWrite, {path, u"no such folder"_s});
    }
    const QString part = path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s;
    const Done laid = layTables(part, migrations);
    if (!laid || !QFile::rename(part, path)) {
        QFile::remove(part);
        QFile::remove(part + u"-wal"_s);
        QFile::remove(part + u"-shm"_s);
        return laid ? fail(ErrorCode::CannotWrite, {path, u"rename"_s}) : tl::unexpected(laid.error());
    }
    return open(path, migrations);
}

Result<std::unique_ptr<MeetingFile>> MeetingFile::open(const QString& path, const Migrations& migrations)
{
    if (const Done done = checkHeader(path, migrations.latest()); !done) {
        return tl::unexpected(done.error());
    }
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return tl::unexpected(database.error());
    }
    if (const Done done = checkVersion(**database, migrations.latest()); !done) {
        return tl::unexpected(done.error());
    }
    if (const Done done = migrations.run(**database); !done) {
        return tl::unexpected(done.error());
    }
    std::unique_ptr<MeetingFile> file(new MeetingFile(std::move(*database)));
    if (const Done done = file->readDevice(); !done) {
        return tl::unexpected(done.error());
    }
    return file;
}

Done MeetingFile::readDevice()
{
    const Result<QString> device = readFact(*m_database, fact::device);
    if (!device) {
        return tl::unexpected(device.error());
    }
    m_device = journal::DeviceId::fromText(*device);
    if (m_device.isNull()) {
        return fail(ErrorCode::Damaged, {path(), u"no device"_s});
    }
    return {};
}

Result<QList<Change>> MeetingFile::state()
{
    const Result<qint64> last = lastSequence();
    if (!last) {
        return tl::unexpected(last.error());
    }
    const auto rows = m_database->run(readStateSql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    m_seen = *last;
    return changesOf(**rows);
}

Result<Appended> MeetingFile::append(const journal::Intention& what, journal::Clock& clock,
                                     const QString& finishedDraft)
{
    return append(
        [&]() -> Result<journal::Intention> {
            const Done saved = finishedDraft.isEmpty() ? Done() : saveDraft(finishedDraft, {});
            return saved ? Result<journal::Intention>(what) : tl::unexpected(saved.error());
        },
        clock);
}

Result<Appended> MeetingFile::append(const std::function<Result<journal::Intention>()>& make, journal::Clock& clock)
{
    Appended appended;
    qint64 sequence = 0;
    const Done done = m_database->inTransaction([&]() -> Done {
        if (const Done settled = settleDevice(); !settled) {
            return settled;
        }
        const Done heard = hearOthers(clock);
        const auto last = lastOfDevice(*m_database, m_device);
        if (!heard || !last) {
            return heard ? tl::unexpected(last.error()) : heard;
        }
        const Result<journal::Intention> what = make();
        if (!what) {
            return tl::unexpected(what.error());
        }
        appended.entry = {journal::EntryId::create(), m_device, last->first + 1, clock.next(), *what, last->second, {}};
        appended.entry.hash = journal::hashOf(appended.entry);
        const Result<qint64> inserted = insertEntries(*m_database, {appended.entry});
        if (!inserted) {
            return tl::unexpected(inserted.error());
        }
        if (const Done waits = letWait(*m_database, *inserted); !waits) {
            return waits;
        }
        sequence = *inserted;
        Result<QList<Change>> others = sequence == m_seen + 1 ? what->changes : newsAfter(m_seen);
        if (!others) {
            return tl::unexpected(others.error());
        }
        appended.news = *others;
        return {};
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    m_seen = sequence;
    return appended;
}

/// Whatever other processes wrote lies before what is written next.
Done MeetingFile::hearOthers(journal::Clock& clock)
{
    const Result<qint64> last = lastSequence();
    if (!last || *last == m_seen) {
        return last ? Done() : tl::unexpected(last.error());
    }
    const Result<journal::Time> latest = latestTime();
    if (!latest) {
        return tl::unexpected(latest.error());
    }
    clock.saw(*latest);
    return {};
}

Result<QList<Change>> MeetingFile::news(journal::Clock& clock)
{
    const Result<qint64> last = lastSequence();
    if (!last) {
        return tl::unexpected(last.error());
    }
    if (*last == m_seen) {
        return QList<Change>();
    }
    Result<QList<Change>> changes = newsAfter(m_seen);
    const Result<journal::Time> latest = latestTime();
    if (!changes || !latest) {
        return tl::unexpected(changes ? latest.error() : changes.error());
    }
    clock.saw(*latest);
    m_seen = *last;
    return changes;
}

Result<QList<Change>> MeetingFile::newsAfter(qint64 sequence)
{
    const auto rows = m_database->run(newsSql, {{u":after"_s, sequence}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    return changesOf(**rows);
}

Result<journal::Time> MeetingFile::latestTime()
{
    return m_database->number(latestTimeSql).map([](qint64 ticks) { return journal::Time{ticks}; });
}

Result<qint64> MeetingFile::lastSequence()
{
    return m_database->number(lastSequenceSql);
}

Result<QList<Entry>> MeetingFile::entries(qint64 after, qint64 limit)
{
    return readEntries(*m_database, after, limit);
}

Result<Entry> MeetingFile::entry(const journal::EntryId& id)
{
    const auto row = m_database->run(sequenceOfSql, {{u":id"_s, id.toText()}});
    if (!row) {
        return tl::unexpected(row.error());
    }
    const qint64 sequence = (*row)->next() ? (*row)->value(0).toLongLong() : 0;
    (*row)->finish();
    if (sequence == 0) {
        return fail(ErrorCode::NotFound);
    }
    return readEntries(*m_database, sequence - 1, 1).map([](const QList<Entry>& found) { return found.first(); });
}

BallotBox MeetingFile::ballotBox()
{
    return BallotBox(*m_database);
}

Done MeetingFile::emptyLog()
{
    return m_database->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Done MeetingFile::saveDraft(const QString& place, const QString& text)
{
    const auto done = text.isEmpty() ? m_database->run(dropDraftSql, {{u":place"_s, place}})
                                     : m_database->run(saveDraftSql, {{u":place"_s, place}, {u":text"_s, text}});
    return done ? Done() : tl::unexpected(done.error());
}

Result<QHash<QString, QString>> MeetingFile::drafts()
{
    const auto rows = m_database->run(readDraftsSql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QHash<QString, QString> drafts;
    while ((*rows)->next()) {
        drafts.insert((*rows)->value(0).toString(), (*rows)->value(1).toString());
    }
    (*rows)->finish();
    return drafts;
}

Done MeetingFile::copyTo(const QString& target)
{
    if (QFile::exists(target) || hasLeftovers(target)) {
        return fail(ErrorCode::FileExists, {target});
    }
    return m_database->copyTo(target);
}

} // namespace storage

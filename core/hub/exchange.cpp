// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/hub/audience.h"
#include "core/hub/entryrow.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;
using journal::Entry;
using storage::Heard;
using storage::Stream;

namespace {

constexpr qsizetype mostAtOnce = 500;      // entries of one transaction: typing may have to wait that long
constexpr qsizetype mostInMemory = 20'000; // entries of one answer, and of a transaction where nobody types

const QString channelsSql = u"SELECT rapporteur.channel(:meeting, id::text) FROM rapporteur.room "
                            "UNION ALL SELECT rapporteur.channel(:meeting, '')"_s;

QString audienceText(const Audience& audience)
{
    switch (audience.kind) {
    case Audience::Kind::Everyone:
        return u""_s;
    case Audience::Kind::Room:
        return audience.room.toText();
    case Audience::Kind::Plenary:
        return u"plenary"_s;
    }
    return u"plenary"_s;
}

/// An array of PostgreSQL; the items hold neither quotes nor backslashes.
QString arrayOf(const QStringList& items)
{
    return items.isEmpty() ? u"{}"_s : u"{\""_s + items.join(u"\",\""_s) + u"\"}"_s;
}

/// A second history of a device goes in a line of its own, named for its first entry.
QString lineOfFork(const Entry& first)
{
    return QUuid::fromRfc4122(first.hash.left(16)).toString(QUuid::WithoutBraces);
}

bool isPlenary(const ConnectionLine& line)
{
    return line.role == u"organizer"_s || line.role == u"moderator"_s;
}

} // namespace

Done Exchange::listen()
{
    const QString meeting = m_hub.line().meeting.toText();
    auto channels = isPlenary(m_hub.line())
                        ? m_hub.run(u"SELECT rapporteur.channel(:meeting, 'plenary')"_s, {{u":meeting"_s, meeting}})
                        : m_hub.run(channelsSql, {{u":meeting"_s, meeting}});
    if (!channels) {
        return tl::unexpected(channels.error());
    }
    while (channels->next()) {
        if (const Done heard = m_hub.listen(channels->value(0).toString()); !heard) {
            return heard;
        }
    }
    return {};
}

Result<int> Exchange::push(QSet<journal::DeviceId>& stuck)
{
    const auto waiting = m_file.outbox().waiting(mostAtOnce, stuck);
    if (!waiting || waiting->isEmpty()) {
        return waiting ? Result<int>(0) : tl::unexpected(waiting.error());
    }
    QList<journal::EntryId> known;
    const auto parcels = addressed(*waiting, known);
    if (!parcels) {
        return tl::unexpected(parcels.error());
    }
    Done done = send(*parcels);
    if (!done && !m_hub.isBroken()) {
        return sendOneByOne(*waiting, stuck);
    }
    done = done ? noteReached(*parcels, known) : done;
    return done ? Result<int>(static_cast<int>(waiting->size())) : tl::unexpected(done.error());
}

/// One that is refused keeps back what follows it on its device, and nothing else.
Result<int> Exchange::sendOneByOne(const QList<Entry>& entries, QSet<journal::DeviceId>& stuck)
{
    std::optional<domain::Error> refusal;
    int sent = 0;
    for (const Entry& entry : entries) {
        if (stuck.contains(entry.device)) {
            continue;
        }
        m_ends.remove(entry.device); // the last try may have noted what did not come to be
        QList<journal::EntryId> known;
        const auto parcel = addressed({entry}, known);
        Done done = parcel ? send(*parcel) : tl::unexpected(parcel.error());
        done = done ? noteReached(*parcel, known) : done;
        if (!done && m_hub.isBroken()) {
            return tl::unexpected(done.error());
        }
        if (!done) {
            stuck.insert(entry.device);
            m_ends.remove(entry.device);
            refusal = refusal ? refusal : done.error();
        }
        sent += done ? 1 : 0;
    }
    return refusal ? tl::unexpected(*refusal) : Result<int>(sent);
}

/// Where each entry goes on; those that are at the hub already are given as \a known.
Result<QList<Exchange::Parcel>> Exchange::addressed(const QList<Entry>& entries, QList<journal::EntryId>& known)
{
    QList<Parcel> parcels;
    std::optional<QSet<QByteArray>> there;
    for (const Entry& entry : entries) {
        const auto ends = lineEnds(entry.device);
        const auto audience = audienceOf(m_file, entry);
        if (!ends || !audience) {
            return tl::unexpected(ends ? audience.error() : ends.error());
        }
        auto end = std::find_if((*ends)->begin(), (*ends)->end(), [&entry](const LineEnd& one) {
            return one.last == entry.counter - 1 && one.hash == entry.previous;
        });
        if (end == (*ends)->end()) {
            if (!there) {
                auto asked = knownOf(entries);
                if (!asked) {
                    return tl::unexpected(asked.error());
                }
                there = *asked;
            }
            if (there->contains(entry.hash)) {
                known.append(entry.id);
                continue;
            }
            const bool isFirst = entry.counter == 1 && (*ends)->isEmpty();
            (*ends)->append({isFirst ? entry.device.toText() : lineOfFork(entry), 0, {}});
            end = (*ends)->end() - 1;
        }
        end->last = entry.counter;
        end->hash = entry.hash;
        parcels.append({entry, {end->line, audienceText(*audience)}});
    }
    return parcels;
}

Result<QList<Exchange::LineEnd>*> Exchange::lineEnds(const journal::DeviceId& device)
{
    auto at = m_ends.find(device);
    if (at == m_ends.end()) {
        auto lines =
            m_hub.run(u"SELECT id, last, hash FROM rapporteur.line WHERE meeting = :meeting AND device = :device"_s,
                      {{u":meeting"_s, m_hub.line().meeting.toText()}, {u":device"_s, device.toText()}});
        if (!lines) {
            return tl::unexpected(lines.error());
        }
        QList<LineEnd> ends;
        while (lines->next()) {
            ends.append({lines->value(0).toString(), lines->value(1).toLongLong(), lines->value(2).toByteArray()});
        }
        at = m_ends.insert(device, ends);
    }
    return &*at;
}

Result<QSet<QByteArray>> Exchange::knownOf(const QList<Entry>& entries)
{
    QStringList hashes;
    for (const Entry& entry : entries) {
        hashes.append(QString::fromLatin1(entry.hash.toHex()));
    }
    auto rows = m_hub.run(u"SELECT e.hash FROM rapporteur.entry e JOIN unnest(CAST(:hashes AS text[])) AS h (hex) "
                          "ON e.hash = decode(h.hex, 'hex') WHERE e.meeting = :meeting"_s,
                          {{u":meeting"_s, m_hub.line().meeting.toText()}, {u":hashes"_s, arrayOf(hashes)}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QSet<QByteArray> known;
    while (rows->next()) {
        known.insert(rows->value(0).toByteArray());
    }
    return known;
}

Done Exchange::send(const QList<Parcel>& parcels)
{
    if (parcels.isEmpty()) {
        return {};
    }
    QJsonArray rows;
    for (const Parcel& parcel : parcels) {
        rows.append(rowOf(parcel.entry, parcel.stream.line, parcel.stream.audience));
    }
    const auto done = m_hub.run(QString::fromLatin1(insertRowsSql),
                                {{u":meeting"_s, m_hub.line().meeting.toText()},
                                 {u":rows"_s, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact))}});
    return done ? Done() : tl::unexpected(done.error());
}

Done Exchange::noteReached(const QList<Parcel>& parcels, QList<journal::EntryId> known)
{
    if (const Done read = readHeard(); !read) {
        return read;
    }
    Heard streams;
    for (const Parcel& parcel : parcels) {
        known.append(parcel.entry.id);
        streams[parcel.stream] = parcel.entry.counter;
    }
    const Done done = m_file.outbox().reached(known, streams);
    if (done) {
        m_heard->insert(streams);
    }
    return done;
}

Done Exchange::readHeard()
{
    if (!m_heard) {
        const auto heard = m_file.outbox().heard();
        if (!heard) {
            return tl::unexpected(heard.error());
        }
        m_heard = *heard;
        m_isNewCopy = heard->isEmpty();
    }
    return {};
}

Result<int> Exchange::pull(journal::Clock& clock)
{
    if (const Done read = readHeard(); !read) {
        return tl::unexpected(read.error());
    }
    QStringList lines;
    QStringList audiences;
    QStringList lasts;
    for (auto stream = m_heard->cbegin(); stream != m_heard->cend(); ++stream) {
        lines.append(stream.key().line);
        audiences.append(stream.key().audience);
        lasts.append(QString::number(stream.value()));
    }
    auto rows = m_hub.run(
        u"SELECT %1, e.line, e.audience FROM rapporteur.stream s LEFT JOIN unnest(CAST(:lines AS uuid[]), "
        "CAST(:audiences AS text[]), CAST(:lasts AS bigint[])) AS k (line, audience, last) "
        "ON k.line = s.line AND k.audience = s.audience "
        "JOIN rapporteur.entry e ON e.meeting = s.meeting AND e.line = s.line AND e.audience = s.audience "
        "AND e.counter > coalesce(k.last, 0) "
        "WHERE s.meeting = :meeting AND s.last > coalesce(k.last, 0) ORDER BY e.line, e.counter LIMIT %2"_s.arg(
            QLatin1String(entryColumns), QString::number(mostInMemory)),
        {{u":meeting"_s, m_hub.line().meeting.toText()},
         {u":lines"_s, arrayOf(lines)},
         {u":audiences"_s, arrayOf(audiences)},
         {u":lasts"_s, arrayOf(lasts)}});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const qsizetype most = m_isNewCopy ? mostInMemory : mostAtOnce;
    int all = 0;
    bool isMore = rows->next();
    while (isMore) {
        QList<Entry> entries;
        Heard streams;
        for (; isMore && entries.size() < most; isMore = rows->next()) {
            const auto entry = entryOf(*rows);
            if (!entry) {
                return fail(ErrorCode::HubRefused, {m_hub.line().host, u"an entry of a newer program"_s});
            }
            streams[{rows->value(11).toString(), rows->value(12).toString()}] = entry->counter;
            entries.append(*entry);
        }
        if (const auto taken = m_file.receiveFromHub(entries, streams, clock); !taken) {
            return tl::unexpected(taken.error());
        }
        m_heard->insert(streams);
        all += static_cast<int>(entries.size());
    }
    m_isNewCopy = m_isNewCopy && all == mostInMemory;
    return all;
}

Done Exchange::beat()
{
    // Nobody needs this to survive a power cut, so that it need not wait for the disk. The two stand or fall together,
    // and a fall leaves no transaction open.
    return m_hub.exec(u"SET LOCAL synchronous_commit = off; SELECT rapporteur.here()"_s);
}

Result<QList<Presence>> Exchange::presence()
{
    auto rows = m_hub.run(u"SELECT role, room, extract(epoch FROM clock_timestamp() - heard)::float8 "
                          "FROM rapporteur.presence"_s);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QList<Presence> all;
    while (rows->next()) {
        const QVariant ago = rows->value(2);
        all.append({domain::fromText<domain::Role>(rows->value(0).toString()).value_or(domain::Role::Observer),
                    domain::GroupId::fromText(rows->value(1).toString()),
                    ago.isNull() ? std::nullopt : std::optional(ago.toDouble())});
    }
    return all;
}

} // namespace hub

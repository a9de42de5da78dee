// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCryptographicHash>
#include <QMap>
#include <QSet>
#include <QVariant>
#include <algorithm>
#include <tuple>

#include "core/storage/database.h"
#include "core/storage/facts.h"
#include "core/storage/journaltable.h"
#include "core/storage/meetingfile.h"

using namespace Qt::Literals::StringLiterals;

namespace storage {

using domain::Done;
using domain::ErrorCode;
using domain::Result;
using journal::Entry;

namespace {

constexpr char checkSql[] = "PRAGMA integrity_check(1)";
constexpr char orphanSql[] = "SELECT count(*) FROM change WHERE entry NOT IN (SELECT seq FROM entry)";
constexpr char ballotTablesSql[] = "SELECT count(*) FROM sqlite_schema WHERE name = 'ballot_key'";
constexpr char strayBallotsSql[] =
    "SELECT count(*) FROM ballot_key k WHERE (SELECT count(*) FROM sealed_ballot WHERE round = k.round) <> "
    "(SELECT count(*) FROM voted WHERE round = k.round)";
constexpr char stateInOrderSql[] =
    "SELECT entity, entity_id, field, value, time, device, entry FROM state ORDER BY entity, entity_id, field";

using Place = std::tuple<QString, QString, QString>;

struct Value
{
    QString value;
    qint64 time = 0;
    QString device;
    QString entry;

    friend bool operator==(const Value& a, const Value& b)
    {
        return std::tie(a.value, a.time, a.device, a.entry) == std::tie(b.value, b.time, b.device, b.entry) &&
               a.value.isNull() == b.value.isNull();
    }
};

Done checkPages(Database& database, Verification& found)
{
    const auto row = database.run(checkSql);
    if (!row) {
        return tl::unexpected(row.error());
    }
    const QString answer = (*row)->next() ? (*row)->value(0).toString() : QString();
    (*row)->finish();
    if (answer != u"ok"_s) {
        found.faults.append({ErrorCode::Damaged, {database.path(), answer}});
    }
    const Result<qint64> orphans = database.number(orphanSql);
    if (!orphans) {
        return tl::unexpected(orphans.error());
    }
    if (*orphans > 0) {
        found.faults.append({ErrorCode::Damaged, {database.path(), u"changes without an entry"_s}});
    }
    return {};
}

/// While a secret vote is open there is a ballot for each who has voted.
Done checkBallots(Database& database, Verification& found)
{
    const Result<qint64> tables = database.number(ballotTablesSql);
    if (!tables || *tables == 0) {
        return tables ? Done() : tl::unexpected(tables.error());
    }
    const Result<qint64> rounds = database.number(strayBallotsSql);
    if (!rounds) {
        return tl::unexpected(rounds.error());
    }
    if (*rounds > 0) {
        found.faults.append({ErrorCode::Damaged, {database.path(), u"more or fewer ballots than voters"_s}});
    }
    return {};
}

/// Each entry is what its hash says and follows from another of its device. Two may follow from the same: then the
/// device has two histories. In a copy for a room or an observer (\a isPart) what came before may be missing.
void checkChains(const QList<Entry>& entries, const QString& path, bool isPart, Verification& found)
{
    QMap<QString, QMap<qint64, QList<const Entry*>>> lines;
    for (const Entry& entry : entries) {
        lines[entry.device.toText()][entry.counter].append(&entry);
    }
    found.devices = lines.size();
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        QSet<QByteArray> before;
        qint64 expected = 1;
        for (auto at = line->cbegin(); at != line->cend(); ++at) {
            const bool isGap = at.key() != expected;
            const bool follows = std::all_of(at->cbegin(), at->cend(), [&](const Entry* entry) {
                const bool first = entry->counter == 1 && entry->previous.isEmpty();
                return entry->hash == journal::hashOf(*entry) &&
                       (first || before.contains(entry->previous) || (isGap && isPart));
            });
            if (!follows) {
                found.faults.append({ErrorCode::ChainBroken, {path, line.key(), QString::number(expected)}});
                break;
            }
            before.clear();
            for (const Entry* entry : *at) {
                before.insert(entry->hash);
            }
            expected = at.key() + 1;
        }
    }
}

QMap<Place, Value> stateOf(const QList<Entry>& entries)
{
    QMap<Place, Value> state;
    for (const Entry& entry : entries) {
        for (const journal::Change& change : entry.what.changes) {
            Value& kept = state[{domain::entityWord(change.key.entity), change.key.id.toString(QUuid::WithoutBraces),
                                 change.key.field}];
            const Value offered{change.value, entry.time.ticks, entry.device.toText(), entry.id.toText()};
            if (std::tie(offered.time, offered.device, offered.entry) >= std::tie(kept.time, kept.device, kept.entry)) {
                kept = offered;
            }
        }
    }
    return state;
}

} // namespace

Result<Verification> MeetingFile::verify()
{
    Verification found;
    if (const Done done = checkPages(*m_database, found); !done) {
        return tl::unexpected(done.error());
    }
    if (const Done done = checkBallots(*m_database, found); !done) {
        return tl::unexpected(done.error());
    }
    const Result<QList<Entry>> all = entries();
    if (!all) {
        return tl::unexpected(all.error());
    }
    const Result<QString> role = fact(fact::role);
    if (!role) {
        return tl::unexpected(role.error());
    }
    found.entries = all->size();
    checkChains(*all, path(), !role->isEmpty(), found);

    QMap<Place, Value> expected = stateOf(*all);
    const auto rows = m_database->run(stateInOrderSql);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    bool same = true;
    while ((*rows)->next()) {
        const Place place{(*rows)->value(0).toString(), (*rows)->value(1).toString(), (*rows)->value(2).toString()};
        const Value value{(*rows)->value(3).toString(), (*rows)->value(4).toLongLong(), (*rows)->value(5).toString(),
                          (*rows)->value(6).toString()};
        const auto at = expected.constFind(place);
        same = same && at != expected.constEnd() && *at == value;
        expected.remove(place);
        ++found.fields;
        for (const QString& part : {std::get<0>(place), std::get<1>(place), std::get<2>(place), value.value}) {
            const QByteArray bytes = part.toUtf8();
            digest.addData(part.isNull() ? QByteArray("-:") : QByteArray::number(bytes.size()) + ':' + bytes);
        }
    }
    if (!same || !expected.isEmpty()) {
        found.faults.append({ErrorCode::Damaged, {path(), u"the state does not follow from the journal"_s}});
    }
    found.digest = digest.result();
    return found;
}

} // namespace storage

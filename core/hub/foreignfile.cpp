// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/foreignfile.h"

#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <tuple>

#include "core/journal/fields.h"
#include "core/storage/foreign.h"

using namespace Qt::Literals::StringLiterals;

namespace hub {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using journal::Entry;
using journal::FieldKey;
using storage::MeetingFile;

namespace {

/// What each entry of \a entries that is not among \a others wrote last, by field.
using LastWriters = QHash<FieldKey, Entry>;

LastWriters lastWriters(const QList<Entry>& entries, const QSet<QByteArray>& others)
{
    LastWriters writers;
    for (const Entry& entry : entries) {
        if (others.contains(entry.hash)) {
            continue;
        }
        for (const journal::Change& change : entry.what.changes) {
            const auto known = writers.constFind(change.key);
            const auto order = [](const Entry& one) { return std::make_tuple(one.time, one.device, one.id); };
            if (known == writers.constEnd() || order(*known) < order(entry)) {
                writers.insert(change.key, entry);
            }
        }
    }
    return writers;
}

QSet<QByteArray> hashesOf(const QList<Entry>& entries)
{
    QSet<QByteArray> hashes;
    for (const Entry& entry : entries) {
        hashes.insert(entry.hash);
    }
    return hashes;
}

QString valueIn(const Entry& entry, const FieldKey& key)
{
    for (const journal::Change& change : entry.what.changes) {
        if (change.key == key) {
            return change.value;
        }
    }
    return {};
}

/// Where a thing stands in a list is nobody's statement.
bool isStatement(const FieldKey& key)
{
    return key.field != QLatin1String(journal::field::place);
}

QList<Clash> clashesOf(const LastWriters& ours, const LastWriters& theirs)
{
    QList<Clash> clashes;
    for (auto their = theirs.cbegin(); their != theirs.cend(); ++their) {
        const auto our = ours.constFind(their.key());
        if (our != ours.cend() && isStatement(their.key()) &&
            valueIn(*our, their.key()) != valueIn(*their, their.key())) {
            const bool later = std::tie(our->time, our->device) < std::tie(their->time, their->device);
            clashes.append({their.key(), *our, *their, later});
        }
    }
    std::sort(clashes.begin(), clashes.end(), [](const Clash& a, const Clash& b) {
        return std::tie(a.theirs.time, a.key.field) < std::tie(b.theirs.time, b.key.field);
    });
    return clashes;
}

QUuid meetingIn(const QList<Entry>& entries)
{
    for (const Entry& entry : entries) {
        for (const journal::Change& change : entry.what.changes) {
            if (change.key.entity == domain::Entity::Meeting) {
                return change.key.id;
            }
        }
    }
    return {};
}

} // namespace

Result<Offered> readForeignFile(MeetingFile& ours, const QString& path)
{
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(ours.path()).canonicalFilePath()) {
        return fail(ErrorCode::SameFile, {path});
    }
    const QTemporaryDir folder;
    const auto file = storage::openForeign(path, folder);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const auto theirs = (*file)->entries();
    const auto mine = ours.entries();
    if (!theirs || !mine) {
        return tl::unexpected(theirs ? mine.error() : theirs.error());
    }
    if (meetingIn(*theirs) != meetingIn(*mine)) {
        return fail(ErrorCode::OtherMeeting, {path});
    }
    const QSet<QByteArray> here = hashesOf(*mine);
    Offered offered;
    for (const Entry& entry : *theirs) {
        if (!here.contains(entry.hash)) {
            offered.fresh.append(entry);
        }
    }
    offered.clashes = clashesOf(lastWriters(*mine, hashesOf(*theirs)), lastWriters(offered.fresh, {}));
    return offered;
}

} // namespace hub

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

/// Of two entries that write the same field the later counts.
bool isBefore(const Entry& a, const Entry& b)
{
    return std::tie(a.time, a.device, a.id) < std::tie(b.time, b.device, b.id);
}

/// What those of \a entries that are not among \a others wrote last, by field.
using LastWriters = QHash<FieldKey, Side>;

LastWriters lastWriters(const QList<Entry>& entries, const QSet<QByteArray>& others)
{
    LastWriters writers;
    for (const Entry& entry : entries) {
        for (const journal::Change& change :
             others.contains(entry.hash) ? QList<journal::Change>() : entry.what.changes) {
            const auto known = writers.constFind(change.key);
            if (known == writers.constEnd() || isBefore(known->entry, entry)) {
                writers.insert(change.key, {entry, change.value});
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
        if (our != ours.cend() && isStatement(their.key()) && our->value != their->value) {
            clashes.append({their.key(), *our, *their, isBefore(our->entry, their->entry)});
        }
    }
    std::sort(clashes.begin(), clashes.end(), [](const Clash& a, const Clash& b) {
        return std::tie(a.theirs.entry.time, a.key.id, a.key.field) <
               std::tie(b.theirs.entry.time, b.key.id, b.key.field);
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

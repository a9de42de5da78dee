// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/collecting.h"

#include "core/hub/foreignfile.h"
#include "core/hub/roomcopy.h"
#include "core/journal/fields.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/intents.h"

using namespace Qt::Literals::StringLiterals;

namespace usecases {

using namespace domain;

namespace {

ClashSide sideOf(const hub::Side& side)
{
    return {side.value, side.entry.time.toUtc(), side.entry.what.room};
}

/// What people call the thing: its text, name or title.
QString subjectOf(storage::MeetingFile& file, const journal::FieldKey& key)
{
    for (const char* field : {journal::field::text, journal::field::name, journal::field::title}) {
        const auto stamp = file.stamp({key.entity, key.id, QString::fromLatin1(field)});
        if (stamp && !stamp->value.isEmpty()) {
            return stamp->value;
        }
    }
    return {};
}

/// \a before has the entries of the files before it.
Handed handedBy(storage::MeetingFile& file, const QString& path, const hub::Offered& offered,
                const QHash<QByteArray, QString>& before)
{
    Handed handed{path, 0, {}, {}};
    for (const journal::Entry& entry : offered.fresh) {
        if (!before.contains(entry.hash)) {
            ++handed.entries;
            ++handed.byRoom[entry.what.room];
        }
    }
    for (const hub::Clash& clash : offered.clashes) {
        handed.clashes.append({clash.key.entity, clash.key.id, clash.key.field, subjectOf(file, clash.key),
                               sideOf(clash.ours), sideOf(clash.theirs), clash.theirsIsLater});
    }
    return handed;
}

struct Read
{
    QList<Handed> handed;
    QList<journal::Entry> entries;
    QHash<QByteArray, QString> from; ///< the file of each entry, by its hash
};

Result<Read> readAll(Workspace& workspace, const QStringList& paths, const GoOn& goOn)
{
    Read read;
    int number = 0;
    for (const QString& path : paths) {
        if (goOn && !goOn(number++)) {
            return Read();
        }
        const auto offered = hub::readForeignFile(workspace.file(), path);
        if (!offered) {
            return tl::unexpected(offered.error());
        }
        read.handed.append(handedBy(workspace.file(), path, *offered, read.from));
        read.entries += offered->fresh;
        for (const journal::Entry& entry : offered->fresh) {
            read.from.insert(entry.hash, path);
        }
    }
    return read;
}

/// The chain that does not hold is that of the file that was handed over.
Error namingTheFile(Error error, const Read& read)
{
    for (const journal::Entry& entry : read.entries) {
        if (error.code == ErrorCode::ChainBroken && entry.device.toText() == error.details.value(1) &&
            QString::number(entry.counter) == error.details.value(2)) {
            error.details[0] = read.from.value(entry.hash);
            break;
        }
    }
    return error;
}

} // namespace

Result<QList<Handed>> previewCollect(Workspace& workspace, const QStringList& paths, const GoOn& goOn)
{
    return readAll(workspace, paths, goOn).map([](const Read& read) { return read.handed; });
}

Result<QList<Handed>> collect(Workspace& workspace, const QStringList& paths, const GoOn& goOn)
{
    const Result<Read> read = readAll(workspace, paths, goOn);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (read->handed.isEmpty()) {
        return read->handed;
    }
    journal::Clock clock;
    const auto taken = workspace.file().receive(read->entries, storage::Gaps::Refused, clock);
    if (!taken) {
        return tl::unexpected(namingTheFile(taken.error(), *read));
    }
    const Done refreshed = workspace.refresh();
    return refreshed ? Result<QList<Handed>>(read->handed) : tl::unexpected(refreshed.error());
}

Done choose(Workspace& workspace, const FieldClash& clash, const ClashSide& side)
{
    const journal::FieldKey key{clash.entity, clash.id, clash.field};
    const auto stamp = workspace.file().stamp(key);
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    if (stamp->value == side.value) {
        return {};
    }
    if (stamp->value != clash.ours.value && stamp->value != clash.theirs.value) {
        return fail(ErrorCode::ChangedSince, {clash.subject});
    }
    const journal::Intention what{intent::collectChoose, Role::Moderator, {}, {{key, side.value}}, {}};
    return workspace.commit(what);
}

Done giveRoomCopy(Workspace& workspace, const GroupId& group, const QString& path)
{
    return hub::giveRoomCopy(workspace.file(), group, path);
}

} // namespace usecases

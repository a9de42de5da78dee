// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// One side of a field that was changed in two places.
struct ClashSide
{
    QString value;        ///< as the journal keeps it; null: taken back
    QDateTime when;       ///< UTC
    domain::GroupId room; ///< null: the plenary

    bool operator==(const ClashSide&) const = default;
};

/// A field that was changed here and in the other file, neither knowing of the other.
struct FieldClash
{
    domain::Entity entity = domain::Entity::Meeting;
    QUuid id;
    QString field;
    QString subject; ///< the text, name or title of what it belongs to
    ClashSide ours;
    ClashSide theirs;
    bool theirsIsLater = false; ///< the later value counts until somebody chooses the other

    bool operator==(const FieldClash&) const = default;
};

/// What a file from elsewhere has that is not here.
struct Handed
{
    QString path;
    int entries = 0;                   ///< that neither this meeting has nor a file before it
    QMap<domain::GroupId, int> byRoom; ///< those entries by the room in which they were written; null: the plenary
    QList<FieldClash> clashes;
};

/// Asked before each file is read, with its place among the files, as reading takes its time. False: nothing is done,
/// and the list is empty.
using GoOn = std::function<bool(int file)>;

/// What collecting would take in. Nothing is written, neither here nor there.
domain::Result<QList<Handed>> previewCollect(Workspace& workspace, const QStringList& paths, const GoOn& goOn = {});
/// Takes in what the files have that is not here: of all of them or, where one is refused, of none. Again and in any
/// order it comes to the same. Gives what each had.
domain::Result<QList<Handed>> collect(Workspace& workspace, const QStringList& paths, const GoOn& goOn = {});
/// Puts \a side of the clash back as the value that counts. ChangedSince where the field has a third value by now.
domain::Done choose(Workspace& workspace, const FieldClash& clash, const ClashSide& side);

/// Makes a copy of the meeting for the room of \a group: hub::giveRoomCopy().
domain::Done giveRoomCopy(Workspace& workspace, const domain::GroupId& group, const QString& path);

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/entry.h"
#include "core/storage/meetingfile.h"

namespace hub {

/// The last that one side wrote into a field.
struct Side
{
    journal::Entry entry;
    QString value; ///< null: taken back
};

/// A field that was changed in two places, neither knowing of the other. The later value counts.
struct Clash
{
    journal::FieldKey key;
    Side ours;
    Side theirs;
    bool theirsIsLater = false;
};

/// What a file from elsewhere has that ours lacks.
struct Offered
{
    QList<journal::Entry> fresh;
    QList<Clash> clashes;
};

/// Reads the meeting file at \a path for \a ours without writing to it: a private copy is opened, its schema must be
/// the program's own, its pages sound, every entry what its hash says. Refused with SameFile, OtherMeeting (path),
/// ForeignSchema (path), TooLarge (path, bytes), ChainBroken (path, device, counter) and whatever opening a file
/// refuses.
domain::Result<Offered> readForeignFile(storage::MeetingFile& ours, const QString& path);

} // namespace hub

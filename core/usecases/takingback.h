// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/domain/result.h"
#include "core/journal/entry.h"

namespace storage {
class MeetingFile;
}

namespace usecases {

/// The entry that takes \a entry back: every field gets the value that it had before. Refused with ChangedSince (and
/// what changed) where a field has another value by now, with WrongState where the meeting's rules forbid it.
domain::Result<journal::Intention> takingBack(storage::MeetingFile& file, const domain::Meeting& meeting,
                                              const journal::Entry& entry);

} // namespace usecases

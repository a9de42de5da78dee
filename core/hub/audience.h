// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/entry.h"
#include "core/storage/meetingfile.h"

namespace hub {

/// Who need have an entry besides the plenary, which has all of them.
struct Audience
{
    enum class Kind { Everyone, Room, Plenary };

    Kind kind = Kind::Everyone;
    domain::GroupId room; ///< of Kind::Room

    bool operator==(const Audience&) const = default;
    [[nodiscard]] bool includes(const domain::GroupId& group) const
    {
        return kind == Kind::Everyone || (kind == Kind::Room && room == group);
    }
};

/// What is done in a room is that room's until it reports back. Set-up, tables that were read in, recommendations and
/// what was adopted are everyone's; rounds and what was found of pairs of points stay in the plenary; a point that the
/// plenary changes goes to its room. Undo and redo go where what they take back went. \a file knows the points' rooms.
domain::Result<Audience> audienceOf(storage::MeetingFile& file, const journal::Entry& entry);

} // namespace hub

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/facts.h"
#include "core/storage/meetingfile.h"
#include "tests/support/meetingfixture.h"

namespace tests {

/// Makes the meeting's file a copy of somebody's, with everything that is in it; \a room: of a rapporteur's.
inline MeetingFixture copyOf(MeetingFixture meeting, domain::Role role, const domain::GroupId& room = {})
{
    storage::MeetingFile& file = meeting.workspace().file();
    const bool made = file.setFact(storage::fact::role, domain::toText(role)) &&
                      file.setFact(storage::fact::room, room.isNull() ? QString::fromLatin1("") : room.toText());
    if (!made) {
        qFatal("The copy was not made");
    }
    meeting.reopen();
    return meeting;
}

} // namespace tests

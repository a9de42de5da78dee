// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/meetingfile.h"

namespace hub {

/// Makes a copy of the meeting for the room of \a group: without ballots, without what other rooms write, without what
/// the plenary keeps to itself. Whole or not at all; the target must not exist. NotFound where there is no such group.
domain::Done giveRoomCopy(storage::MeetingFile& file, const domain::GroupId& group, const QString& target);

} // namespace hub

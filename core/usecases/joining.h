// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// What a connection line says of itself.
struct Joining
{
    domain::MeetingId meeting;
    Place place;           ///< whose copy it makes
    QString suggestedName; ///< of the file: "AF.rapporteur"
};

/// NotAConnectionLine where it is none.
domain::Result<Joining> readConnectionLine(const QString& line);

/// Makes the meeting of the connection line at \a path, whole or not at all, and connects it; a file that is there
/// already is connected where it is that meeting's and for that room. Takes in what the hub has, and waits for it; for
/// any thread. Refused with OtherMeeting (path) and
/// with whatever a hub refuses.
domain::Done joinMeeting(const QString& line, const QString& path);

/// Keeps the password of the line in the system's keychain; false where there is none: it is asked for again then.
bool keepPassword(const QString& line);

} // namespace usecases

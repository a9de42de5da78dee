// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/journal/entry.h"

namespace journal {

/// Puts a field's winning value into \a meeting. Fields that this version does not know change nothing: they stay in
/// the file for the version that does. A value that cannot be read counts as none.
void apply(domain::Meeting& meeting, const Change& change);

} // namespace journal

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"

namespace storage {

class Database;

/// \name What a file must be before it is opened or written
/// \{
/// Whether SQLite would play what is left of another file of that name into a new one.
bool hasLeftovers(const QString& path);
/// Looks at the first bytes alone, so that a file of somebody else's is not even opened as a database.
domain::Done checkHeader(const QString& path, int latest);
/// A file without a version is not whole; one of a later version than \a latest is not ours to read.
domain::Done checkVersion(Database& database, int latest);
/// \}

} // namespace storage

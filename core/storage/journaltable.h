// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/journal/entry.h"

namespace storage {

class Database;

/// \name The tables entry, change and state
/// \{
/// Writes the entries and applies their changes to the state; to be called in a transaction. Gives the sequence number
/// of the first; the others follow on.
domain::Result<qint64> insertEntries(Database& database, const QList<journal::Entry>& entries);
/// Those of the sequence numbers.
domain::Result<QList<journal::Entry>> readEntries(Database& database, const QList<qint64>& sequences);
domain::Result<QList<journal::Entry>> readEntries(Database& database, qint64 after, qint64 limit);
/// The device's counter and hash: of its last entry, or 0 and empty.
domain::Result<QPair<qint64, QByteArray>> lastOfDevice(Database& database, const journal::DeviceId& device);
/// \}

} // namespace storage

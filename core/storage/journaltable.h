// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/journal/entry.h"

namespace storage {

class Database;

/// \name The tables entry, change and state
/// \{
/// Writes the entry and applies its changes to the state; to be called in a transaction. Gives the sequence number.
domain::Result<qint64> insertEntry(Database& database, const journal::Entry& entry);
domain::Result<QList<journal::Entry>> readEntries(Database& database, qint64 after, qint64 limit);
/// The device's counter and hash: of its last entry, or 0 and empty.
domain::Result<QPair<qint64, QByteArray>> lastOfDevice(Database& database, const journal::DeviceId& device);
/// \}

} // namespace storage

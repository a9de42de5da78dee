// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/outbox.h"

namespace storage {

/// \name The tables outbox and heard; to be called in a transaction
/// \{
/// The entry of that sequence number waits from now on, where the file is connected to a hub.
domain::Done letWait(Database& database, qint64 sequence);
domain::Done noteHeard(Database& database, const Heard& streams);
/// \}

} // namespace storage

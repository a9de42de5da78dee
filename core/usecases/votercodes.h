// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/polling.h"

namespace usecases {

/// The codes as CSV: Number, Name, Body, Code. Of a body that votes, the name is its own.
QByteArray codesCsv(const domain::Meeting& meeting, const QList<VoterCode>& codes);

/// Issues new codes, as Polling::issueCodes() does, and writes them to \a path. Gives how many. Where the file cannot
/// be written, the codes that were issued before count no more either: new ones have to be issued.
domain::Result<int> saveCodes(Workspace& workspace, const domain::RoundId& round, const QString& path);

} // namespace usecases

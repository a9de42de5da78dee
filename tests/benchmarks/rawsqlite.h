// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/figures.h"

namespace benchmarks {

/// What the bare database takes for the same: a row committed durably (WAL, synchronous FULL), 500 times.
Figures rawCommits(const QString& folder);
/// Reading every row of the state of a meeting file.
Figures rawRead(const QString& meetingFile);

} // namespace benchmarks

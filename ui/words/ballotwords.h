// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/ballots/ballotfile.h"

namespace ui {

/// Which row of a file of ballots does not count, and why, in one sentence. Plain text.
QString sentenceOf(const ballots::BadBallot& bad);

} // namespace ui

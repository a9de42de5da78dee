// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/tally.h"

namespace voting {

/// The tally of a rule that gives each option a score of its own: every committee of the \a seats best. Options that
/// \a eligible leaves out are never chosen; fewer eligible than seats: all of them.
Tally bestByScore(std::vector<Exact> scores, int seats, const std::vector<bool>& eligible);
Tally bestByScore(std::vector<Exact> scores, int seats);

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/preferenceprofiles.h"
#include "core/voting/tally.h"

namespace voting {

/// Borda (1781); options held equal as Black (1976) treats them. A ballot gives an option one point for each option
/// that it ranks strictly below and half a point for each other that it holds equal, as the left-out ones are among
/// themselves: the average of what the options held equal would have got in a strict order. So every ballot gives the
/// same sum, whether or not it ranks all, and nobody gains by holding back. A blank ballot gives all the same. The
/// \a seats options with the most points; scores: the points.
Tally borda(const RankingProfile& profile, int seats);

} // namespace voting

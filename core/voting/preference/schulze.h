// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/voting/preferenceprofiles.h"
#include "core/voting/tally.h"

namespace voting {

/// Schulze (2011), with winning votes: an option that more ballots prefer to another than the other way round has a
/// link to it, as strong as the number of those who prefer it; a path is as strong as its weakest link; an option beats
/// another where its strongest path is stronger than the strongest back. That is a strict order, perhaps not of all.
/// Every committee of \a seats options of which none is beaten by one outside. Scores: how many options an option
/// beats. TooMuchWork past a thousand options.
domain::Result<Tally> schulze(const RankingProfile& profile, int seats);

/// The strength of the strongest path from an option (row) to another (column); 0: none.
domain::Result<std::vector<std::vector<int>>> strongestPaths(const RankingProfile& profile);

} // namespace voting

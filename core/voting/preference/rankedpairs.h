// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/voting/preferenceprofiles.h"
#include "core/voting/tally.h"

namespace voting {

/// Tideman (1987), with margins: the pairs of options of which more ballots prefer the one are taken by how many more,
/// greatest first; each puts the one before the other, unless those before already say the opposite. Pairs of equal
/// margin are taken in every order (parallel universes: Conitzer, Rognlie and Xia, 2009), and options between which the
/// pairs leave it open come in every order. Every committee that is the first \a seats of an order that can result.
/// Scores: how many options come after an option in every such order. TooMuchWork past 300 options, and where
/// equal margins lead to too many orders.
domain::Result<Tally> rankedPairs(const RankingProfile& profile, int seats);

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/voting/rules.h"

namespace voting {

/// Sequential PAV: one option after the other, each time the one that adds most to the satisfaction of the voters,
/// where a voter's first chosen option counts 1, the second 1/2, the third 1/3 (Thiele, "Om Flerfoldsvalg", 1895). The
/// figure of a step: what the option adds. Options that nobody approves come last, in every way.
domain::Result<Tally> sequentialPav(const ApprovalProfile& profile, int seats);

/// Reverse sequential PAV: starts with all options and takes out, one after the other, the one whose loss costs least
/// of that satisfaction (Thiele, 1895). The figure of a step: what the option that goes costs. Options that nobody
/// approves go first, without a step.
domain::Result<Tally> reverseSequentialPav(const ApprovalProfile& profile, int seats);

/// Sequential Chamberlin-Courant: each time the option with the most supporters among those who have none chosen yet
/// (Lu and Boutilier, "Budgeted Social Choice", 2011; greedy cover). The figure of a step: those supporters. When
/// nobody is left whom an option could serve, the seats left are filled in every way.
domain::Result<Tally> sequentialChamberlinCourant(const ApprovalProfile& profile, int seats);

} // namespace voting

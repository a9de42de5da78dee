// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>

#include "core/domain/result.h"
#include "core/voting/approval/weights.h"
#include "core/voting/approvalprofile.h"
#include "core/voting/tally.h"

namespace voting {

/// What a committee is worth: the satisfaction of the voters, or less.
struct Aim
{
    /// What a voter's first, second … chosen option adds, for every seat; differences alternate in sign (see
    /// SatisfactionBound).
    Weights weights;
    /// The worth of a committee (ascending) whose satisfaction is given, in units of 1 / weights.denominator(), where
    /// it is not that satisfaction itself. Never more than it.
    std::function<std::int64_t(const Committee& committee, std::int64_t satisfaction)> worth;
    /// What a call of worth costs, in words of voters looked at.
    std::int64_t cost = 0;
};

/// Every committee of \a seats (1 to options) that is worth most, and its worth. TooMuchWork where the search would
/// take longer than a room waits.
///
/// A depth-first search through the committees from the best that greed and exchanges find. It leaves out what two
/// bounds exclude: satisfaction is submodular, so the gains of the options left bound what they add together; and a
/// polynomial (SatisfactionBound) bounds a committee before its voters are looked at, at the price of an addition.
domain::Result<Tally> bestCommittees(const ApprovalProfile& profile, int seats, const Aim& aim);

} // namespace voting

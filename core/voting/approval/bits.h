// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include "core/voting/approvalprofile.h"

namespace voting {

/// Sets of voters, a bit each, as in the rows of an ApprovalProfile. Those put together have the same length.
using Word = ApprovalProfile::Word;
using Bits = std::span<const Word>;
using Row = std::vector<Word>;

/// Voters in \a a.
int count(Bits a);
/// Voters in \a a and in \a b. What every rule spends its time on: uses what the processor has for it.
int countBoth(Bits a, Bits b);
/// Voters in \a a, in \a b or in both.
int countEither(Bits a, Bits b);

bool isEmpty(Bits a);
Row both(Bits a, Bits b);
Row either(Bits a, Bits b);
Row without(Bits a, Bits b);
/// Every voter.
Row everyone(const ApprovalProfile& profile);

} // namespace voting

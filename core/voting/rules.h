// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <variant>

#include "core/domain/enums.h"
#include "core/domain/result.h"
#include "core/voting/approvalprofile.h"
#include "core/voting/preferenceprofiles.h"
#include "core/voting/tally.h"

namespace voting {

/// What a rule counts.
enum class BallotKind { Approvals, Rankings, Points };

using Ballots = std::variant<ApprovalProfile, RankingProfile, PointsProfile>;

/// What a rule needs to know besides the ballots.
struct Limits
{
    int seats = 5;         ///< 1 or more; more than there are options: all are chosen, where the rule fills up
    int regionsNeeded = 3; ///< of the breadth gate
};

BallotKind kindOf(domain::Rule rule);
/// The rules for a kind of ballot, in the order in which people are offered them.
QList<domain::Rule> rulesFor(BallotKind kind);

/// The committees that \a rule chooses. Pure: the same ballots in any order give the same tally. WrongBallots where the
/// rule does not count such ballots; TooMuchWork where an exact result would take longer than a room waits.
domain::Result<Tally> count(domain::Rule rule, const Ballots& ballots, const Limits& limits);

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/domain/result.h"

namespace usecases {

/// What is fixed at the first ballot of a round.
struct RoundLimits
{
    domain::Method method = domain::Method::Approval;
    domain::Casting casting = domain::Casting::Counted;
    domain::Rule rule = domain::Rule::Av;
    int seats = 5;
    int mostApprovals = 0; ///< how many options a ballot may approve; 0: all
    int dots = 5;          ///< dots that a voter has
    int mostDots = 5;      ///< dots of a voter on one option
    int regionsNeeded = 3; ///< of the breadth gate
    domain::Electorate electorate = domain::Electorate::Participants;
    QStringList categories;
    int entitled = 0; ///< counts where only figures are entered; else the voters are counted
    QString question; ///< empty: the track's usual one

    bool operator==(const RoundLimits&) const = default;
};

/// Limits of a round whose figures are entered by hand.
RoundLimits byHand(domain::Method method, int entitled);

/// \name What goes together, in the order in which people are offered it
/// \{
QList<domain::Casting> castingsOf(domain::Method method);
QList<domain::Rule> rulesOf(domain::Method method, domain::Casting casting);
/// The limits with a casting and a rule that fit the method, where theirs do not, and figures within their ranges.
RoundLimits fitting(RoundLimits limits);
/// \}

RoundLimits limitsOf(const domain::Round& round);

/// Whether a ballot with these marks may be cast in the round: WrongNumber, WrongMark (number of the option from 1,
/// mark), TooManyMarks (marks, limit).
domain::Done checkMarks(const domain::Round& round, const QList<int>& marks);

} // namespace usecases

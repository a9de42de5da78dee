// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/breadth.h"
#include "core/usecases/overlaps.h"

namespace usecases {

/// An element to which one room agrees and another does not.
struct Dispute
{
    domain::ConvergenceRow element;
    QList<domain::PointId> points; ///< who does not agree to it: disagreement first, then what is not settled

    bool operator==(const Dispute&) const = default;
};

/// Where the rooms differ. Withdrawn points are left out.
struct Differences
{
    QList<Dispute> disputed;  ///< one room agrees, another disagrees; most widely raised first
    QList<Dispute> open;      ///< of the others: one room agrees, another left it open
    QList<Suggestion> warned; ///< overlaps of different rooms that carry a warning, likeliest first
};

/// Linear in the number of points and suggestions.
Differences differencesOf(const domain::Meeting& meeting, const QList<Suggestion>& suggestions);

} // namespace usecases

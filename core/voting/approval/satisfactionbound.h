// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/voting/approval/weights.h"

namespace voting {

/// A bound, from above, for the satisfaction of a voter with so many chosen options: a polynomial in their number. As
/// the number of sets of i options of theirs is a polynomial too, a committee's bound is a sum over the Overlaps of its
/// options, and no voter need be looked at.
///
/// The polynomial meets the satisfaction at 0, 1, t, t + 1, and one of degree 4 at the number of seats too. It is
/// nowhere below where the weights' differences alternate in sign, as those of 1, 1/2, 1/3 … and of 1, 0, 0 … do (the
/// bounds of Bonferroni, 1936, in the form of Prékopa, 1988).
class SatisfactionBound
{
public:
    /// The unit of all figures is 1 / scale.
    static constexpr int scale = 720'720;

    /// \a weights: one a seat. \a degree: 3, or 4 with four seats or more. Of all t the one whose bound is lowest for a
    /// committee of which \a voters[i] voters approve i options.
    static SatisfactionBound lowest(const Weights& weights, int degree, std::span<const int> voters);

    [[nodiscard]] int degree() const { return static_cast<int>(m_perSet.size()); }
    /// What every set of \a size options adds that a voter approves.
    [[nodiscard]] std::int64_t perSet(int size) const { return m_perSet[static_cast<std::size_t>(size - 1)]; }

private:
    [[nodiscard]] std::int64_t at(std::span<const int> voters) const;

    std::vector<std::int64_t> m_perSet;
};

} // namespace voting

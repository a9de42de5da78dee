// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

#include "core/voting/approval/bits.h"
#include "core/voting/approval/weights.h"

namespace voting {

/// How many voters approve an option, a pair, a triple of options.
class Overlaps
{
public:
    /// Options are known by their position in \a order.
    Overlaps(const ApprovalProfile& profile, const std::vector<int>& order);

    [[nodiscard]] int options() const { return static_cast<int>(m_options); }
    [[nodiscard]] int single(int a) const { return m_singles[index(a)]; }
    [[nodiscard]] int pair(int a, int b) const { return m_pairs[index(a) * m_options + index(b)]; } ///< a < b
    [[nodiscard]] int triple(int a, int b, int c) const { return triples(a, b)[index(c)]; }         ///< a < b < c
    /// triple(a, b, 0), triple(a, b, 1) …
    [[nodiscard]] const int* triples(int a, int b) const
    {
        return &m_triples[(index(a) * m_options + index(b)) * m_options];
    }

private:
    static std::size_t index(int position) { return static_cast<std::size_t>(position); }

    std::size_t m_options;
    std::vector<int> m_singles;
    std::vector<int> m_pairs;
    std::vector<int> m_triples;
};

/// A bound for the satisfaction that a committee gives, made of the overlaps of its options up to three at a time:
/// single * (sum over options) + pair * (sum over pairs) + triple * (sum over triples), in units of 1 / scale. It is the
/// cubic of how many of a voter's options are chosen that meets the voter's satisfaction at 0, 1, touching and touching
/// + 1 (the bounds of Bonferroni and Prékopa). For weights whose differences alternate in sign, as 1, 1/2, 1/3 … and
/// 1, 0, 0 … do, it is nowhere below.
struct CubicBound
{
    static constexpr int scale = 720'720;

    std::int64_t single = 0;
    std::int64_t pair = 0;
    std::int64_t triple = 0;

    /// \a touching: 2 or more.
    static CubicBound of(const Weights& weights, int touching);
    /// For the options at \a positions, ascending.
    [[nodiscard]] std::int64_t at(const Overlaps& overlaps, const std::vector<int>& positions) const;
};

} // namespace voting

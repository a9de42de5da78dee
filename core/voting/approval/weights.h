// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

#include "core/voting/exact.h"

namespace voting {

/// Weights with one denominator, so that sums are of whole numbers.
class Weights
{
public:
    /// 1, 1/2, 1/3 … \a most of them, each for a voter with one chosen option more.
    static Weights harmonic(int most);
    /// 1, then 0.
    static Weights firstOnly(int most);

    /// The sum of counts[i] times the weight at \a from + i, times denominator(). Weights before the first count 0.
    [[nodiscard]] mpz_class sum(std::span<const int> counts, int from = 0) const;
    [[nodiscard]] Exact exact(const mpz_class& sum) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_scaled.size()); }
    [[nodiscard]] const mpz_class& scaled(int at) const { return m_scaled[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const mpz_class& denominator() const { return m_denominator; }

private:
    std::vector<mpz_class> m_scaled;
    mpz_class m_denominator = 1;
};

} // namespace voting

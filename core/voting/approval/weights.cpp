// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/weights.h"

namespace voting {

Weights Weights::harmonic(int most)
{
    Weights weights;
    for (int i = 1; i <= most; ++i) {
        mpz_lcm_ui(weights.m_denominator.get_mpz_t(), weights.m_denominator.get_mpz_t(), static_cast<unsigned>(i));
    }
    for (int i = 1; i <= most; ++i) {
        weights.m_scaled.emplace_back(weights.m_denominator / i);
    }
    return weights;
}

Weights Weights::firstOnly(int most)
{
    Weights weights;
    weights.m_scaled.assign(static_cast<std::size_t>(most), 0);
    weights.m_scaled.front() = 1;
    return weights;
}

mpz_class Weights::sum(std::span<const int> counts, int from) const
{
    mpz_class sum = 0;
    for (int i = 0; i < static_cast<int>(counts.size()); ++i) {
        if (counts[static_cast<std::size_t>(i)] != 0 && from + i >= 0) {
            sum += m_scaled[static_cast<std::size_t>(from + i)] * counts[static_cast<std::size_t>(i)];
        }
    }
    return sum;
}

Exact Weights::exact(const mpz_class& sum) const
{
    Exact exact(sum, m_denominator);
    exact.canonicalize();
    return exact;
}

} // namespace voting

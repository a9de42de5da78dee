// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/overlaps.h"

namespace voting {

namespace {

/// Satisfaction of a voter with \a chosen of their options in the committee.
Exact satisfaction(const Weights& weights, int chosen)
{
    mpz_class sum = 0;
    for (int i = 0; i < chosen && i < weights.size(); ++i) {
        sum += weights.scaled(i);
    }
    return weights.exact(sum);
}

/// \a coefficient in units of 1 / scale, never below it.
std::int64_t scaledUp(const Exact& coefficient)
{
    const Exact scaled = coefficient * CubicBound::scale;
    mpz_class up;
    mpz_cdiv_q(up.get_mpz_t(), scaled.get_num_mpz_t(), scaled.get_den_mpz_t());
    return up.get_si();
}

} // namespace

Overlaps::Overlaps(const ApprovalProfile& profile, const std::vector<int>& order)
    : m_options(order.size())
    , m_singles(m_options)
    , m_pairs(m_options * m_options)
    , m_triples(m_options * m_options * m_options)
{
    for (std::size_t a = 0; a < m_options; ++a) {
        m_singles[a] = count(profile.row(order[a]));
        for (std::size_t b = a + 1; b < m_options; ++b) {
            const Row row = both(profile.row(order[a]), profile.row(order[b]));
            m_pairs[a * m_options + b] = count(row);
            for (std::size_t c = b + 1; c < m_options; ++c) {
                m_triples[(a * m_options + b) * m_options + c] = countBoth(row, profile.row(order[c]));
            }
        }
    }
}

CubicBound CubicBound::of(const Weights& weights, int touching)
{
    // Newton's divided differences at 0, 1, t and t + 1, where the satisfaction at 0 is 0.
    const int t = touching;
    const Exact at1 = satisfaction(weights, 1);
    const Exact to = satisfaction(weights, t);
    const Exact beyond = satisfaction(weights, t + 1);
    const Exact from1 = (to - at1) / (t - 1);
    const Exact second = (from1 - at1) / t;
    const Exact third = ((beyond - to - from1) / t - second) / (t + 1);
    // c(c - 1) is 2 pairs; c(c - 1)(c - t) is 6 triples and 2(2 - t) pairs.
    CubicBound bound;
    bound.single = scaledUp(at1);
    bound.pair = scaledUp(second * 2 + third * 2 * (2 - t));
    bound.triple = scaledUp(third * 6);
    return bound;
}

std::int64_t CubicBound::at(const Overlaps& overlaps, const std::vector<int>& positions) const
{
    std::int64_t sum = 0;
    for (auto c = positions.begin(); c != positions.end(); ++c) {
        sum += single * overlaps.single(*c);
        for (auto b = positions.begin(); b != c; ++b) {
            sum += pair * overlaps.pair(*b, *c);
            for (auto a = positions.begin(); a != b; ++a) {
                sum += triple * overlaps.triple(*a, *b, *c);
            }
        }
    }
    return sum;
}

} // namespace voting

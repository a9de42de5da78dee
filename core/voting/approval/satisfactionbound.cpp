// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/satisfactionbound.h"

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

/// Where the polynomial through the satisfaction at \a points is at \a chosen (Lagrange's form).
Exact throughPoints(const Weights& weights, const std::vector<int>& points, int chosen)
{
    Exact sum = 0;
    for (const int point : points) {
        Exact term = satisfaction(weights, point);
        for (const int other : points) {
            if (other != point) {
                term *= chosen - other;
                term /= point - other;
            }
        }
        sum += term;
    }
    return sum;
}

/// \a figure in the bound's unit, never below it.
std::int64_t scaledUp(const Exact& figure)
{
    const Exact scaled = figure * SatisfactionBound::scale;
    mpz_class up;
    mpz_cdiv_q(up.get_mpz_t(), scaled.get_num_mpz_t(), scaled.get_den_mpz_t());
    return up.get_si();
}

/// What a set of 1, 2 … options adds: the differences at 0 of the polynomial (Newton's form).
std::vector<std::int64_t> perSets(const Weights& weights, const std::vector<int>& points)
{
    std::vector<Exact> differences;
    for (int chosen = 0; chosen < static_cast<int>(points.size()); ++chosen) {
        differences.push_back(throughPoints(weights, points, chosen));
    }
    std::vector<std::int64_t> perSet;
    while (differences.size() > 1) {
        for (std::size_t i = 0; i + 1 < differences.size(); ++i) {
            differences[i] = differences[i + 1] - differences[i];
        }
        differences.pop_back();
        perSet.push_back(scaledUp(differences.front()));
    }
    return perSet;
}

} // namespace

SatisfactionBound SatisfactionBound::lowest(const Weights& weights, int degree, std::span<const int> voters)
{
    const int seats = weights.size();
    SatisfactionBound lowest;
    for (int t = 2; t == 2 || t < seats + 3 - degree; ++t) {
        std::vector<int> points{0, 1, t, t + 1};
        if (degree == 4) {
            points.push_back(seats);
        }
        SatisfactionBound bound;
        bound.m_perSet = perSets(weights, points);
        if (t == 2 || bound.at(voters) < lowest.at(voters)) {
            lowest = bound;
        }
    }
    return lowest;
}

std::int64_t SatisfactionBound::at(std::span<const int> voters) const
{
    std::int64_t sum = 0;
    for (std::size_t chosen = 0; chosen < voters.size(); ++chosen) {
        std::int64_t sets = 1;
        for (std::size_t size = 1; size <= m_perSet.size() && size <= chosen; ++size) {
            sets = sets * static_cast<std::int64_t>(chosen - size + 1) / static_cast<std::int64_t>(size);
            sum += voters[chosen] * sets * m_perSet[size - 1];
        }
    }
    return sum;
}

} // namespace voting

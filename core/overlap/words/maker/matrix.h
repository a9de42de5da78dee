// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "core/overlap/words/maker/documents.h"

namespace overlap::maker {

/// A symmetric matrix, mostly of zeros, row by row.
struct Sparse
{
    std::vector<std::size_t> starts{0};
    std::vector<Weighted> entries;

    [[nodiscard]] std::size_t size() const { return starts.size() - 1; }
};

/// A matrix of rows that stand one behind the other.
struct Dense
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<float> numbers;

    Dense(std::size_t r, std::size_t c)
        : rows(r)
        , columns(c)
        , numbers(r * c)
    {
    }
    [[nodiscard]] float* row(std::size_t i) { return numbers.data() + i * columns; }
    [[nodiscard]] const float* row(std::size_t i) const { return numbers.data() + i * columns; }
};

/// How much more often two words meet than chance would have it: positive pointwise mutual information, contexts raised
/// to the power 3/4 (Levy, Goldberg, Dagan: Improving distributional similarity, 2015).
Sparse associationsOf(const Documents& documents);

/// The first \a columns eigenvectors of the matrix by the size of their values; by subspace iteration from a start that
/// is always the same (Halko, Martinsson, Tropp: Finding structure with randomness, 2011). Plain loops in a fixed
/// order, so that every machine gets the same bits.
Dense factorsOf(const Sparse& matrix, std::size_t columns);

/// Gives the words of the documents from \a first on that have no vector yet the mean of what stands beside them. What
/// is found so helps the others in the next round; what was known before stays.
Dense spread(const Documents& documents, std::size_t first, const Dense& known);

/// The natural logarithm by additions, multiplications and divisions alone, which give the same bits everywhere.
double logarithm(double x);

} // namespace overlap::maker

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>

#include "core/overlap/words/maker/matrix.h"

namespace overlap::maker {

namespace {

constexpr int rounds = 3;

void addTimes(float* to, float factor, const float* from, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        to[i] += factor * from[i];
    }
}

/// False where all are zero.
bool normalize(float* numbers, std::size_t count)
{
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        squares += double(numbers[i]) * double(numbers[i]);
    }
    if (squares < 1e-12) {
        return false;
    }
    const auto scale = static_cast<float>(1 / std::sqrt(squares));
    for (std::size_t i = 0; i < count; ++i) {
        numbers[i] *= scale;
    }
    return true;
}

/// A word of many entries says little about each.
std::vector<float> importances(const Documents& documents, std::size_t first)
{
    constexpr double many = 20;
    std::vector<double> entries(documents.words().size());
    for (std::size_t i = first; i < documents.size(); ++i) {
        std::for_each(documents.begin(i), documents.end(i), [&](const Weighted& e) { ++entries[e.word]; });
    }
    std::vector<float> found;
    for (const double count : entries) {
        found.push_back(static_cast<float>(1 / std::sqrt(1 + count / many)));
    }
    return found;
}

} // namespace

Dense spread(const Documents& documents, std::size_t first, const Dense& known)
{
    const std::size_t n = known.columns;
    Dense vectors(documents.words().size(), n);
    std::copy(known.numbers.begin(), known.numbers.end(), vectors.numbers.begin());
    std::vector<char> has(vectors.rows);
    for (std::size_t i = 0; i < known.rows; ++i) {
        has[i] = normalize(vectors.row(i), n) ? 1 : 0;
    }
    const std::vector<float> importance = importances(documents, first);
    std::vector<float> mean(n);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = first; i < documents.size(); ++i) {
            std::fill(mean.begin(), mean.end(), 0.0F);
            for (const Weighted* entry = documents.begin(i); entry != documents.end(i); ++entry) {
                if (has[entry->word] != 0) {
                    addTimes(mean.data(), entry->weight * importance[entry->word], vectors.row(entry->word), n);
                }
            }
            if (!normalize(mean.data(), n)) {
                continue;
            }
            for (const Weighted* entry = documents.begin(i); entry != documents.end(i); ++entry) {
                if (has[entry->word] == 0) {
                    addTimes(vectors.row(entry->word), entry->weight, mean.data(), n);
                }
            }
        }
        for (std::size_t i = 0; i < vectors.rows; ++i) {
            if (has[i] == 0) {
                has[i] = normalize(vectors.row(i), n) ? 1 : 0;
            }
        }
    }
    return vectors;
}

} // namespace overlap::maker

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/overlap/words/maker/matrix.h"

namespace overlap::maker {

namespace {

/// For each word the documents in which it occurs.
Sparse transposed(const Documents& documents)
{
    Sparse found;
    const std::size_t words = documents.words().size();
    found.starts.assign(words + 1, 0);
    for (const Weighted* entry = documents.begin(0); entry != documents.end(documents.size() - 1); ++entry) {
        ++found.starts[entry->word + 1];
    }
    for (std::size_t i = 0; i < words; ++i) {
        found.starts[i + 1] += found.starts[i];
    }
    found.entries.resize(documents.entries());
    std::vector<std::size_t> next(found.starts.begin(), found.starts.end() - 1);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        for (const Weighted* entry = documents.begin(i); entry != documents.end(i); ++entry) {
            found.entries[next[entry->word]++] = {static_cast<quint32>(i), entry->weight};
        }
    }
    return found;
}

/// Adds up, word by word, how often it meets the others.
class Meetings
{
public:
    explicit Meetings(const Documents& documents)
        : m_documents(documents)
        , m_occurrences(transposed(documents))
        , m_weights(documents.size())
        , m_sums(documents.words().size())
    {
        for (std::size_t i = 0; i < documents.size(); ++i) {
            std::for_each(documents.begin(i), documents.end(i), [&](const Weighted& e) { m_weights[i] += e.weight; });
        }
    }

    /// By number of the other word.
    const std::vector<Weighted>& of(std::size_t word)
    {
        for (const Weighted& met : m_met) {
            m_sums[met.word] = 0;
        }
        m_met.clear();
        for (std::size_t i = m_occurrences.starts[word]; i < m_occurrences.starts[word + 1]; ++i) {
            const Weighted& occurrence = m_occurrences.entries[i];
            addDocument(occurrence.word, word, occurrence.weight);
        }
        std::sort(m_met.begin(), m_met.end(), [](const Weighted& a, const Weighted& b) { return a.word < b.word; });
        for (Weighted& met : m_met) {
            met.weight = m_sums[met.word];
        }
        return m_met;
    }

private:
    void addDocument(std::size_t document, std::size_t word, float weight)
    {
        const Weighted* end = m_documents.end(document);
        // A long document says less about each of its pairs.
        const float share = weight / m_weights[document];
        for (const Weighted* other = m_documents.begin(document); other != end; ++other) {
            if (other->word != word) {
                if (m_sums[other->word] == 0) {
                    m_met.push_back({other->word, 0});
                }
                m_sums[other->word] += share * other->weight;
            }
        }
    }

    const Documents& m_documents;
    Sparse m_occurrences;
    std::vector<float> m_weights; ///< of the documents
    std::vector<float> m_sums;
    std::vector<Weighted> m_met;
};

double threeQuarters(double x)
{
    const double root = std::sqrt(x);
    return root * std::sqrt(root);
}

} // namespace

double logarithm(double x)
{
    constexpr double ln2 = 0.693147180559945309417232121458;
    const auto bits = std::bit_cast<quint64>(x);
    const int exponent = static_cast<int>(bits >> 52) - 1022;
    const double mantissa = std::bit_cast<double>((bits & 0x000fffffffffffff) | 0x3fe0000000000000); // .5 to 1
    const double z = (mantissa - 1) / (mantissa + 1);
    double term = z;
    double sum = 0;
    for (int i = 1; i < 40; i += 2) {
        sum += term / i;
        term *= z * z;
    }
    return 2 * sum + exponent * ln2;
}

Sparse associationsOf(const Documents& documents)
{
    // What few documents have would take whole dimensions for itself.
    constexpr int fewest = 3;
    const auto isKnown = [&documents](std::size_t word) { return documents.words()[word].documents >= fewest; };
    const std::size_t words = documents.words().size();
    Meetings meetings(documents);
    std::vector<double> totals(words);
    double smoothed = 0;
    for (std::size_t i = 0; i < words; ++i) {
        for (const Weighted& met : meetings.of(i)) {
            totals[i] += isKnown(i) && isKnown(met.word) ? met.weight : 0;
        }
        smoothed += threeQuarters(totals[i]);
    }
    Sparse found;
    for (std::size_t i = 0; i < words; ++i) {
        for (const Weighted& met : meetings.of(i)) {
            // Both ways round, so that the matrix is symmetric.
            const double expected =
                std::sqrt(totals[i] * threeQuarters(totals[i]) * totals[met.word] * threeQuarters(totals[met.word])) /
                smoothed;
            if (met.weight > expected && isKnown(i) && isKnown(met.word)) {
                found.entries.push_back({met.word, static_cast<float>(logarithm(met.weight / expected))});
            }
        }
        found.starts.push_back(found.entries.size());
    }
    return found;
}

} // namespace overlap::maker

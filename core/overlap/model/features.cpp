// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/model/features.h"

#include <algorithm>
#include <cmath>

#include "core/overlap/arithmetic.h"
#include "core/overlap/words/wordvectors.h"

namespace overlap {

namespace {

constexpr float leastNearness = 0.22F;
constexpr double one = 127.0 * 127.0;
/// BM25's usual constants.
constexpr double k1 = 1.2;
constexpr double lengthShare = 0.75;

template <class T>
double shared(const std::vector<T>& a, const std::vector<T>& b)
{
    std::size_t both = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        both += a[i] == b[j] ? 1 : 0;
        const bool stepA = a[i] <= b[j];
        j += b[j] <= a[i] ? 1 : 0;
        i += stepA ? 1 : 0;
    }
    return static_cast<double>(both);
}

float ratio(double part, double whole)
{
    return whole > 0 ? static_cast<float>(part / whole) : 0;
}

} // namespace

Features exchanged(const Features& features)
{
    Features other = features;
    using F = Feature;
    for (const auto& [a, b] :
         {std::pair(F::ExactOfA, F::ExactOfB), std::pair(F::NearOfA, F::NearOfB), std::pair(F::Bm25OfA, F::Bm25OfB),
          std::pair(F::WordsInA, F::WordsInB), std::pair(F::GlanceBestOfA, F::GlanceBestOfB),
          std::pair(F::GlanceUsualOfA, F::GlanceUsualOfB), std::pair(F::NearBestOfA, F::NearBestOfB),
          std::pair(F::NearUsualOfA, F::NearUsualOfB), std::pair(F::NeighboursOfA, F::NeighboursOfB),
          std::pair(F::AroundBestOfA, F::AroundBestOfB), std::pair(F::AroundUsualOfA, F::AroundUsualOfB)}) {
        std::swap(other[a], other[b]);
    }
    return other;
}

double countOf(const Collection& in, const Term& term)
{
    return 0.5 * in.idf(term.index) / in.greatestIdf() + 0.5 * term.rarity;
}

float nearness(const WordVectors* vectors, const Term& a, const Term& b)
{
    if (a.key == b.key) {
        return 1;
    }
    if (!vectors || a.row < 0 || b.row < 0) {
        return 0;
    }
    const int product = dot(vectors->vector(a.row).data(), vectors->vector(b.row).data(), vectors->dimension());
    const auto cosine = static_cast<float>(product / one);
    return cosine < leastNearness ? 0 : std::min(cosine, 1.0F);
}

Comparer::Comparer(const Collection& collection)
    : m_collection(collection)
    , m_vectors(collection.reading().vectors().get())
{
}

void Comparer::compare(const Document& x, const Document& y, Features& to)
{
    compareWords(x, y, to);
    const double grams =
        std::sqrt(static_cast<double>(x.letterGrams.size()) * static_cast<double>(y.letterGrams.size()));
    to[Feature::Letters] = ratio(shared(x.letterGrams, y.letterGrams), grams);
    to[Feature::Meaning] =
        x.meaning.empty() || y.meaning.empty()
            ? 0
            : static_cast<float>(dot(x.meaning.data(), y.meaning.data(), static_cast<int>(x.meaning.size())) / one);
    to[Feature::OwnMeaning] = to[Feature::Meaning];
    to[Feature::WordsInA] = static_cast<float>(naturalLog(1.0 + x.words));
    to[Feature::WordsInB] = static_cast<float>(naturalLog(1.0 + y.words));
    to[Feature::Longer] = std::abs(to[Feature::WordsInA] - to[Feature::WordsInB]);
    to[Feature::WordPairs] =
        ratio(2 * shared(x.wordPairs, y.wordPairs), static_cast<double>(x.wordPairs.size() + y.wordPairs.size()));
    to[Feature::OtherNumbers] = !x.numbers.empty() && !y.numbers.empty() && x.numbers != y.numbers ? 1.0F : 0.0F;
    to[Feature::OneDenies] = (x.negations > 0) != (y.negations > 0) ? 1.0F : 0.0F;
    to[Feature::OtherDirection] = x.direction * y.direction < 0 ? 1.0F : 0.0F;
}

void Comparer::compareWords(const Document& x, const Document& y, Features& to)
{
    m_bestOfA.assign(x.terms.size(), 0);
    m_bestOfB.assign(y.terms.size(), 0);
    double both = 0;
    double answerToA = 0;
    double answerToB = 0;
    const double meanWords = m_collection.meanWords();
    const auto saturation = [meanWords](const Term& term, const Document& document) {
        return term.often * (k1 + 1) / (term.often + k1 * (1 - lengthShare + lengthShare * document.words / meanWords));
    };
    for (std::size_t i = 0; i < x.terms.size(); ++i) {
        for (std::size_t j = 0; j < y.terms.size(); ++j) {
            const float near = nearness(m_vectors, x.terms[i], y.terms[j]);
            m_bestOfA[i] = std::max(m_bestOfA[i], near);
            m_bestOfB[j] = std::max(m_bestOfB[j], near);
            if (x.terms[i].key == y.terms[j].key) {
                const double idf = m_collection.idf(x.terms[i].index);
                both += x.terms[i].often * y.terms[j].often * idf * idf;
                answerToA += idf * saturation(y.terms[j], y);
                answerToB += idf * saturation(x.terms[i], x);
            }
        }
    }
    const auto ofSide = [this, &saturation](const Document& side, const std::vector<float>& best, float& exact,
                                            float& near) {
        double all = 0;
        double same = 0;
        double alike = 0;
        double square = 0;
        double itself = 0;
        for (std::size_t i = 0; i < side.terms.size(); ++i) {
            const Term& term = side.terms[i];
            const double count = countOf(m_collection, term);
            all += count;
            same += best[i] >= 1 ? count : 0;
            alike += count * best[i];
            const double weight = weightOf(m_collection, term);
            square += weight * weight;
            itself += m_collection.idf(term.index) * saturation(term, side);
        }
        exact = ratio(same, all);
        near = ratio(alike, all);
        return std::pair(square, itself);
    };
    const auto [squareA, itselfA] = ofSide(x, m_bestOfA, to[Feature::ExactOfA], to[Feature::NearOfA]);
    const auto [squareB, itselfB] = ofSide(y, m_bestOfB, to[Feature::ExactOfB], to[Feature::NearOfB]);
    to[Feature::Words] = ratio(both, std::sqrt(squareA * squareB));
    to[Feature::Bm25OfA] = ratio(answerToA, itselfA);
    to[Feature::Bm25OfB] = ratio(answerToB, itselfB);
}

} // namespace overlap

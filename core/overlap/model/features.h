// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <vector>

#include "core/overlap/index/collection.h"

namespace overlap {

/// What is measured of a pair of documents. "Of A": the share of A's words, by weight, that B has too.
enum class Feature : quint8 {
    Words,      ///< cosine of the weighted terms (TF-IDF)
    Letters,    ///< overlap of the runs of letters (Ochiai)
    Meaning,    ///< cosine of the mean vectors
    OwnMeaning, ///< the same less what all documents of the meeting have in common
    ExactOfA,   ///< coverage by the same words
    ExactOfB,
    NearOfA, ///< coverage by the same or near words: the best alignment of each
    NearOfB,
    Bm25OfA, ///< A as a question to B, as a share of A's answer to itself (Robertson and Zaragoza 2009)
    Bm25OfB,
    WordsInA, ///< ln(1 + words)
    WordsInB,
    Longer,         ///< difference of the two
    WordPairs,      ///< overlap of neighbouring words (Dice)
    OtherNumbers,   ///< 1 where both name numbers and not the same
    OneDenies,      ///< 1 where one side denies
    OtherDirection, ///< 1 where one goes up and the other down
    // Relative to the others that they could be paired with; Best: less the best, Usual: in standard deviations.
    GlanceBestOfA,
    GlanceBestOfB,
    GlanceUsualOfA,
    GlanceUsualOfB,
    NearBestOfA,
    NearBestOfB,
    NearUsualOfA,
    NearUsualOfB,
    // Through the documents that resemble them (second order).
    NeighboursOfA, ///< how A's neighbours resemble B
    NeighboursOfB,
    Neighbourhoods, ///< how the neighbours resemble each other
    Around,         ///< mean of the glance and the three
    AroundBestOfA,
    AroundBestOfB,
    AroundUsualOfA,
    AroundUsualOfB,
};
inline constexpr std::size_t featureCount = static_cast<std::size_t>(Feature::AroundUsualOfB) + 1;
/// The features that two documents have by themselves.
inline constexpr std::size_t ownFeatureCount = static_cast<std::size_t>(Feature::OtherDirection) + 1;

struct Features
{
    std::array<float, featureCount> values{};

    float& operator[](Feature feature) { return values[static_cast<std::size_t>(feature)]; }
    float operator[](Feature feature) const { return values[static_cast<std::size_t>(feature)]; }
};

/// The same pair with its sides exchanged.
Features exchanged(const Features& features);

/// What a word counts where coverage is measured, 0 to 1: how rare it is here and in general.
double countOf(const Collection& in, const Term& term);

/// How near two words are: 1 for the same, 0 for what is no nearer than chance has it.
float nearness(const WordVectors* vectors, const Term& a, const Term& b);

/// Compares documents of a collection by themselves. Belongs to one thread.
class Comparer
{
public:
    explicit Comparer(const Collection& collection);

    /// Fills the own features; OwnMeaning as Meaning.
    void compare(const Document& a, const Document& b, Features& to);

private:
    void compareWords(const Document& a, const Document& b, Features& to);

    const Collection& m_collection;
    const WordVectors* m_vectors;
    std::vector<float> m_bestOfA;
    std::vector<float> m_bestOfB;
};

} // namespace overlap

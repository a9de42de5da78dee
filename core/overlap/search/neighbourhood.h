// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/overlap/index/collection.h"

namespace overlap {

/// All documents of a collection as they are now, in the order of their ids, ready to be compared each with each: the
/// glance (same words and own meanings), and what each one's neighbours say. The collection must stay as it is. Rows
/// are filled by glance(), keepNeighbours() and spread(), which several threads may call for different documents.
class Neighbourhood
{
public:
    explicit Neighbourhood(const Collection& collection);

    [[nodiscard]] int size() const { return static_cast<int>(m_documents.size()); }
    [[nodiscard]] const Document& document(int i) const { return *m_documents[i]; }
    /// How much the meanings of two documents resemble each other: by themselves, and less what all have in common.
    struct Meanings
    {
        float whole = 0;
        float own = 0;
    };
    [[nodiscard]] Meanings meanings(int a, int b) const;

    /// How much each document resembles one at first sight, -0.5 to 1; itself -1.
    using Row = std::vector<float>;
    static constexpr int rowsAtOnce = 4;
    /// What a thread works with.
    struct Rows
    {
        std::array<Row, rowsAtOnce> glances;
        std::vector<qint32> products;
    };
    /// Fills the rows of the documents \a from to \a to, at most four.
    void glance(int from, int to, Rows& rows) const;
    [[nodiscard]] float glance(int i, int j) const;

    /// Keeps the nearest of a row as the document's neighbours.
    void keepNeighbours(int i, const Row& row);
    /// Works out what the neighbours of a document say together; after keepNeighbours() of all.
    void spread(int i);

    struct Around
    {
        float neighboursOfA = 0;
        float neighboursOfB = 0;
        float neighbourhoods = 0;
    };
    /// After spread() of both.
    [[nodiscard]] Around around(int a, int b) const;

private:
    struct Weighted
    {
        quint32 term = 0;
        float weight = 0;
    };
    using Words = std::vector<Weighted>; ///< by term, of length 1 or less

    void makeWords(const Collection& collection);
    void makeMeanings(const Collection& collection);
    void makeOwnMeanings();
    [[nodiscard]] const qint8* row(const std::vector<qint8>& matrix, int i) const
    {
        return matrix.data() + static_cast<std::size_t>(i) * m_dimension;
    }
    [[nodiscard]] float cosine(const qint8* a, const qint8* b) const;

    std::vector<const Document*> m_documents;
    int m_dimension = 0;
    std::vector<Words> m_words;
    std::vector<std::vector<std::pair<quint32, float>>> m_postings; ///< by term
    std::vector<qint8> m_meanings;                                  ///< row by document, of length 127
    std::vector<qint8> m_ownMeanings;                               ///< less what all have in common
    std::vector<std::vector<std::pair<int, float>>> m_neighbours;   ///< by document, shares that sum to 1
    std::vector<Words> m_saidAround;
    std::vector<qint8> m_meantAround;
    std::vector<float> m_lengthAround; ///< of what is meant around, before it was made 127 long
};

/// Calls \a work for parts of the range, in several threads.
void inParallel(int from, int to, const std::function<void(int from, int to)>& work);

} // namespace overlap

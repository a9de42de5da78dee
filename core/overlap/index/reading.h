// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include "core/overlap/index/document.h"
#include "core/overlap/text/tokens.h"

namespace overlap {

class WordVectors;

/// Makes documents of statements. Belongs to one thread.
class Reading
{
public:
    explicit Reading(std::shared_ptr<const WordVectors> vectors);

    /// Words that count for nothing; of an entry of several words each does.
    void setStopWords(const QSet<QString>& words);

    /// The words of a text, those that count for nothing marked as stop words. Of a Chinese word without a vector each
    /// character is one.
    QList<Token> words(const Statement& statement);
    /// Everything but the places of its terms in a vocabulary.
    Document document(const Statement& statement);
    /// The identity of a word: numbers and signs are the same in every language.
    static quint64 keyOf(const Token& token, Language language);
    /// The row of the word's vector; -1 where it has none.
    [[nodiscard]] int rowOf(const Token& token, Language language) const;
    [[nodiscard]] const std::shared_ptr<const WordVectors>& vectors() const { return m_vectors; }

    /// Writes the mean of the vectors of the document's words at length 127, each word weighted by how rare it is in
    /// general (smooth inverse frequency) times \a weight; gives whether there is any. May be called by any thread.
    template <class Weight>
    bool meaning(const Document& document, const Weight& weight, qint8* to) const;

private:
    /// a / (a + p) with a = 0.001: Arora, Liang and Ma, "A simple but tough-to-beat baseline", ICLR 2017.
    [[nodiscard]] double generalWeight(int row) const;
    [[nodiscard]] int dimension() const;
    void addVector(std::vector<double>& to, const Term& term, double weight) const;
    [[nodiscard]] QList<Token> withCharacters(const QList<Token>& tokens) const;
    [[nodiscard]] Term termOf(const Token& token, Language language) const;
    static bool writeLong(const std::vector<double>& from, qint8* to);

    Tokenizer m_tokenizer;
    std::shared_ptr<const WordVectors> m_vectors;
    QSet<QString> m_stopWords;
};

template <class Weight>
bool Reading::meaning(const Document& document, const Weight& weight, qint8* to) const
{
    std::vector<double> sum(dimension(), 0.0);
    for (const Term& term : document.terms) {
        addVector(sum, term, weight(term));
    }
    return writeLong(sum, to);
}

} // namespace overlap

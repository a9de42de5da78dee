// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include "core/overlap/index/reading.h"

namespace overlap {

/// The documents of a meeting, found by word. Adding one costs what the document costs, removing one what its commonest
/// words cost; the weights that depend on all
/// documents are worked out anew at the first question after a change.
class Collection
{
public:
    explicit Collection(std::shared_ptr<const WordVectors> vectors);

    [[nodiscard]] Reading& reading() const { return m_reading; }
    void put(const Statement& statement);
    void remove(const domain::PointId& id);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_slots.size(); }
    [[nodiscard]] const Document* find(const domain::PointId& id) const;
    /// The documents by id: the same order whatever order they came in.
    [[nodiscard]] std::vector<const Document*> inOrder() const;
    /// A document that is not kept, with its words' places in the vocabulary.
    [[nodiscard]] Document document(const Statement& statement) const;

    /// \name Weights, of the documents as they are now
    /// \{
    /// How rare a term is here: ln((n + 1) / (documents with it + 1)) + 1.
    [[nodiscard]] double idf(quint32 term) const;
    [[nodiscard]] double greatestIdf() const; ///< that of a word that no document has
    [[nodiscard]] quint32 terms() const { return static_cast<quint32>(m_vocabulary.size()); }
    [[nodiscard]] double meanWords() const; ///< of a document
    /// \}

    /// How much each slot's document resembles one at first sight, 0 to 1; 0 for slots that are empty.
    void resemblances(const Document& document, std::vector<float>& to) const;
    [[nodiscard]] const Document* at(std::size_t slot) const;
    [[nodiscard]] std::size_t capacity() const { return m_documents.size(); }

private:
    struct Entry
    {
        int documents = 0;
        double idf = 0;
        std::vector<quint32> postings; ///< slots, in no order
    };
    void refresh() const;

    mutable Reading m_reading;
    QHash<quint64, quint32> m_places;
    mutable std::vector<Entry> m_vocabulary;
    std::vector<std::unique_ptr<Document>> m_documents; ///< by slot
    std::vector<quint32> m_free;
    QHash<domain::PointId, quint32> m_slots;
    int m_dimension = 0;
    std::vector<qint8> m_meanings; ///< row by slot
    qint64 m_words = 0;

    mutable bool m_isFresh = true;
    mutable double m_greatestIdf = 1;
    mutable std::vector<double> m_lengths; ///< of the weighted terms, by slot
    mutable std::vector<qint32> m_products;
};

/// What a term of a document weighs: its frequency there times its rarity here.
inline double weightOf(const Collection& in, const Term& term)
{
    return term.often * in.idf(term.index);
}

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/index/collection.h"

#include <algorithm>
#include <cmath>

#include "core/overlap/arithmetic.h"
#include "core/overlap/words/wordvectors.h"

namespace overlap {

using domain::PointId;

namespace {

/// What same words and near words count at first sight.
constexpr float shareOfWords = 0.5F;
constexpr float oneInMeanings = 127.0F * 127.0F;

} // namespace

Collection::Collection(std::shared_ptr<const WordVectors> vectors)
    : m_reading(std::move(vectors))
    , m_dimension(m_reading.vectors() ? m_reading.vectors()->dimension() : 0)
{
}

Document Collection::document(const Statement& statement) const
{
    Document document = m_reading.document(statement);
    for (Term& term : document.terms) {
        term.index = m_places.value(term.key, noTerm);
    }
    return document;
}

void Collection::put(const Statement& statement)
{
    auto document = std::make_unique<Document>(m_reading.document(statement));
    remove(document->statement.id);
    quint32 slot = static_cast<quint32>(m_documents.size());
    if (m_free.empty()) {
        m_documents.emplace_back();
        m_meanings.resize(m_meanings.size() + m_dimension);
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    for (Term& term : document->terms) {
        const auto place = m_places.constFind(term.key);
        term.index = place != m_places.constEnd() ? *place : static_cast<quint32>(m_vocabulary.size());
        if (place == m_places.constEnd()) {
            m_places.insert(term.key, term.index);
            m_vocabulary.emplace_back();
        }
        Entry& entry = m_vocabulary[term.index];
        ++entry.documents;
        entry.postings.push_back(slot);
    }
    const auto row = m_meanings.begin() + static_cast<qsizetype>(slot) * m_dimension;
    if (document->meaning.empty()) {
        std::fill_n(row, m_dimension, qint8{0});
    } else {
        std::copy(document->meaning.begin(), document->meaning.end(), row);
    }
    m_words += document->words;
    m_documents[slot] = std::move(document);
    m_slots.insert(m_documents[slot]->statement.id, slot);
    m_isFresh = false;
}

void Collection::remove(const PointId& id)
{
    const auto found = m_slots.constFind(id);
    if (found == m_slots.constEnd()) {
        return;
    }
    const quint32 slot = *found;
    for (const Term& term : m_documents[slot]->terms) {
        Entry& entry = m_vocabulary[term.index];
        --entry.documents;
        entry.postings.erase(std::find(entry.postings.begin(), entry.postings.end(), slot));
    }
    m_words -= m_documents[slot]->words;
    m_documents[slot].reset();
    m_free.push_back(slot);
    m_slots.erase(found);
    m_isFresh = false;
}

void Collection::clear()
{
    m_places.clear();
    m_vocabulary.clear();
    m_documents.clear();
    m_free.clear();
    m_slots.clear();
    m_meanings.clear();
    m_words = 0;
    m_isFresh = false;
}

const Document* Collection::find(const PointId& id) const
{
    const auto found = m_slots.constFind(id);
    return found == m_slots.constEnd() ? nullptr : m_documents[*found].get();
}

const Document* Collection::at(std::size_t slot) const
{
    return m_documents[slot].get();
}

std::vector<const Document*> Collection::inOrder() const
{
    std::vector<const Document*> documents;
    documents.reserve(m_documents.size());
    for (const auto& document : m_documents) {
        if (document) {
            documents.push_back(document.get());
        }
    }
    std::sort(documents.begin(), documents.end(),
              [](const Document* a, const Document* b) { return a->statement.id < b->statement.id; });
    return documents;
}

double Collection::idf(quint32 term) const
{
    refresh();
    return term == noTerm ? m_greatestIdf : m_vocabulary[term].idf;
}

double Collection::greatestIdf() const
{
    refresh();
    return m_greatestIdf;
}

double Collection::meanWords() const
{
    return m_slots.isEmpty() ? 1 : std::max(1.0, static_cast<double>(m_words) / static_cast<double>(m_slots.size()));
}

void Collection::refresh() const
{
    if (m_isFresh) {
        return;
    }
    m_isFresh = true;
    const double all = static_cast<double>(m_slots.size()) + 1;
    m_greatestIdf = naturalLog(all) + 1;
    // Few different counts occur: their logarithms are kept.
    std::vector<double> known(m_slots.size() + 2, -1);
    for (Entry& entry : m_vocabulary) {
        double& idf = known[entry.documents];
        if (idf < 0) {
            idf = naturalLog(all / (entry.documents + 1)) + 1;
        }
        entry.idf = idf;
    }
    m_lengths.assign(m_documents.size(), 0);
    for (std::size_t slot = 0; slot < m_documents.size(); ++slot) {
        if (m_documents[slot]) {
            double sum = 0;
            for (const Term& term : m_documents[slot]->terms) {
                const double weight = weightOf(*this, term);
                sum += weight * weight;
            }
            m_lengths[slot] = std::sqrt(sum);
        }
    }
}

void Collection::resemblances(const Document& document, std::vector<float>& to) const
{
    refresh();
    to.assign(m_documents.size(), 0);
    double length = 0;
    for (const Term& term : document.terms) {
        const double weight = weightOf(*this, term);
        length += weight * weight;
        if (term.index != noTerm) {
            // How often the other says it counts when the best are compared in full.
            const auto product = static_cast<float>(weight * m_vocabulary[term.index].idf);
            for (const quint32 slot : m_vocabulary[term.index].postings) {
                to[slot] += product;
            }
        }
    }
    length = std::sqrt(length);
    const bool hasMeaning = !document.meaning.empty();
    m_products.assign(m_documents.size(), 0);
    if (hasMeaning) {
        dotWithEach(document.meaning.data(), m_meanings.data(), m_dimension, m_products);
    }
    for (std::size_t slot = 0; slot < m_documents.size(); ++slot) {
        if (!m_documents[slot]) {
            to[slot] = 0;
            continue;
        }
        const double lengths = length * m_lengths[slot];
        const float words = lengths > 0 ? static_cast<float>(to[slot] / lengths) : 0;
        to[slot] = hasMeaning
                       ? shareOfWords * words +
                             (1 - shareOfWords) * std::max(0.0F, static_cast<float>(m_products[slot]) / oneInMeanings)
                       : words;
    }
}

} // namespace overlap

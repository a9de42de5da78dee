// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/search/neighbourhood.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "core/overlap/arithmetic.h"
#include "core/overlap/words/wordvectors.h"

namespace overlap {

namespace {

constexpr std::size_t mostNeighbours = 12;
constexpr float one = 127.0F * 127.0F;

float sparseDot(const auto& a, const auto& b)
{
    float sum = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].term == b[j].term) {
            sum += a[i++].weight * b[j++].weight;
        } else if (a[i].term < b[j].term) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum;
}

/// Writes \a from at length 127; gives its length.
float makeLong(const std::vector<double>& from, qint8* to)
{
    double square = 0;
    for (const double x : from) {
        square += x * x;
    }
    const double length = std::sqrt(square);
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[i] = length > 0 ? static_cast<qint8>(std::lround(from[i] / length * 127)) : qint8{0};
    }
    return static_cast<float>(length);
}

} // namespace

void inParallel(int from, int to, const std::function<void(int, int)>& work)
{
    constexpr int worthAThread = Neighbourhood::rowsAtOnce;
    const int most = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 8U));
    const int parts = std::clamp((to - from) / worthAThread, 1, most);
    std::vector<std::thread> threads;
    for (int part = 1; part < parts; ++part) {
        threads.emplace_back(work, from + (to - from) * part / parts, from + (to - from) * (part + 1) / parts);
    }
    work(from, from + (to - from) / parts);
    for (std::thread& thread : threads) {
        thread.join();
    }
}

Neighbourhood::Neighbourhood(const Collection& collection)
    : m_documents(collection.inOrder())
    , m_dimension(collection.reading().vectors() ? collection.reading().vectors()->dimension() : 0)
    , m_neighbours(m_documents.size())
    , m_saidAround(m_documents.size())
    , m_lengthAround(m_documents.size(), 0)
{
    (void)collection.greatestIdf(); // the weights are fresh before threads ask for them
    makeWords(collection);
    makeMeanings(collection);
    makeOwnMeanings();
    m_meantAround.assign(m_documents.size() * m_dimension, 0);
}

void Neighbourhood::makeWords(const Collection& collection)
{
    // Terms are numbered by their keys, so that sums run in the same order on every machine.
    std::vector<std::pair<quint64, quint32>> keys;
    for (const Document* document : m_documents) {
        for (const Term& term : document->terms) {
            keys.emplace_back(term.key, term.index);
        }
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::vector<quint32> number(collection.terms(), 0);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        number[keys[i].second] = static_cast<quint32>(i);
    }
    m_postings.resize(keys.size());
    m_words.reserve(m_documents.size());
    for (const Document* document : m_documents) {
        Words words;
        double square = 0;
        for (const Term& term : document->terms) {
            const double weight = weightOf(collection, term);
            square += weight * weight;
            words.push_back({number[term.index], static_cast<float>(weight)});
        }
        const auto length = static_cast<float>(std::sqrt(square));
        for (Weighted& word : words) {
            word.weight /= length;
            m_postings[word.term].emplace_back(static_cast<quint32>(m_words.size()), word.weight);
        }
        m_words.push_back(std::move(words));
    }
}

void Neighbourhood::makeMeanings(const Collection& collection)
{
    m_meanings.assign(m_documents.size() * m_dimension, 0);
    const auto weight = [&collection](const Term& term) { return term.often * collection.idf(term.index); };
    inParallel(0, size(), [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            collection.reading().meaning(*m_documents[i], weight,
                                         m_meanings.data() + static_cast<std::size_t>(i) * m_dimension);
        }
    });
}

void Neighbourhood::makeOwnMeanings()
{
    std::vector<qint64> sum(m_dimension, 0);
    qint64 count = 0;
    const auto hasMeaning = [this](int i) { return !m_documents[i]->meaning.empty(); };
    for (int i = 0; i < size(); ++i) {
        count += hasMeaning(i) ? 1 : 0;
        for (int k = 0; k < m_dimension; ++k) {
            sum[k] += row(m_meanings, i)[k];
        }
    }
    std::vector<double> own(m_dimension);
    m_ownMeanings.assign(m_meanings.size(), 0);
    for (int i = 0; i < size(); ++i) {
        if (hasMeaning(i)) {
            for (int k = 0; k < m_dimension; ++k) {
                own[k] = row(m_meanings, i)[k] - static_cast<double>(sum[k]) / static_cast<double>(count);
            }
            makeLong(own, m_ownMeanings.data() + static_cast<std::size_t>(i) * m_dimension);
        }
    }
}

float Neighbourhood::cosine(const qint8* a, const qint8* b) const
{
    return m_dimension > 0 ? static_cast<float>(dot(a, b, m_dimension)) / one : 0;
}

Neighbourhood::Meanings Neighbourhood::meanings(int a, int b) const
{
    return {cosine(row(m_meanings, a), row(m_meanings, b)), cosine(row(m_ownMeanings, a), row(m_ownMeanings, b))};
}

void Neighbourhood::glance(int from, int to, Rows& rows) const
{
    rows.products.resize(rowsAtOnce * m_documents.size());
    if (m_dimension > 0) {
        std::array<const qint8*, rowsAtOnce> meanings{};
        for (int r = 0; r < rowsAtOnce; ++r) {
            meanings[r] = row(m_ownMeanings, std::min(from + r, to - 1));
        }
        dotFourWithEach(meanings, m_ownMeanings.data(), m_dimension, rows.products);
    }
    for (int i = from; i < to; ++i) {
        Row& glances = rows.glances[i - from];
        glances.assign(m_documents.size(), 0);
        for (const Weighted& word : m_words[i]) {
            for (const auto& [document, weight] : m_postings[word.term]) {
                glances[document] += word.weight * weight;
            }
        }
        const qint32* ofRow = rows.products.data() + static_cast<std::size_t>(i - from) * m_documents.size();
        for (std::size_t j = 0; j < m_documents.size(); ++j) {
            glances[j] = (glances[j] + static_cast<float>(ofRow[j]) / one) / 2;
        }
        glances[i] = -1;
    }
}

float Neighbourhood::glance(int i, int j) const
{
    return (sparseDot(m_words[i], m_words[j]) + cosine(row(m_ownMeanings, i), row(m_ownMeanings, j))) / 2;
}

void Neighbourhood::keepNeighbours(int i, const Row& row)
{
    // Nearest first, of equals the smaller id first.
    std::vector<std::pair<float, int>> nearest;
    nearest.reserve(mostNeighbours + 1);
    for (int j = 0; j < size(); ++j) {
        const float glance = row[j];
        if (glance <= 0 || (nearest.size() == mostNeighbours && glance <= nearest.back().first)) {
            continue;
        }
        const auto at = std::upper_bound(nearest.begin(), nearest.end(), glance,
                                         [](float value, const auto& other) { return value > other.first; });
        nearest.insert(at, {glance, j});
        if (nearest.size() > mostNeighbours) {
            nearest.pop_back();
        }
    }
    float sum = 0;
    for (const auto& [glance, j] : nearest) {
        sum += glance;
    }
    m_neighbours[i].clear();
    for (const auto& [glance, j] : nearest) {
        m_neighbours[i].emplace_back(j, glance / sum);
    }
}

void Neighbourhood::spread(int i)
{
    Words said;
    std::vector<double> meant(m_dimension, 0.0);
    for (const auto& [j, share] : m_neighbours[i]) {
        for (const Weighted& word : m_words[j]) {
            said.push_back({word.term, word.weight * share});
        }
        for (int k = 0; k < m_dimension; ++k) {
            meant[k] += static_cast<double>(share) * row(m_ownMeanings, j)[k] / 127;
        }
    }
    // Stable: what one term is said by several neighbours is added nearest first.
    std::stable_sort(said.begin(), said.end(), [](const Weighted& a, const Weighted& b) { return a.term < b.term; });
    Words together;
    for (const Weighted& word : said) {
        if (!together.empty() && together.back().term == word.term) {
            together.back().weight += word.weight;
        } else {
            together.push_back(word);
        }
    }
    m_saidAround[i] = std::move(together);
    m_lengthAround[i] = makeLong(meant, m_meantAround.data() + static_cast<std::size_t>(i) * m_dimension);
}

Neighbourhood::Around Neighbourhood::around(int a, int b) const
{
    const qint8* aroundA = row(m_meantAround, a);
    const qint8* aroundB = row(m_meantAround, b);
    const float meantByA = cosine(aroundA, row(m_ownMeanings, b)) * m_lengthAround[a];
    const float meantByB = cosine(row(m_ownMeanings, a), aroundB) * m_lengthAround[b];
    const float meantByBoth = cosine(aroundA, aroundB) * m_lengthAround[a] * m_lengthAround[b];
    return {(sparseDot(m_saidAround[a], m_words[b]) + meantByA) / 2,
            (sparseDot(m_words[a], m_saidAround[b]) + meantByB) / 2,
            (sparseDot(m_saidAround[a], m_saidAround[b]) + meantByBoth) / 2};
}

} // namespace overlap

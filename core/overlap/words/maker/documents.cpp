// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/words/maker/documents.h"

#include <algorithm>

namespace overlap::maker {

quint32 Documents::numberOf(Language language, const QString& stem)
{
    QHash<QString, quint32>& numbers = m_numbers[static_cast<std::size_t>(language)];
    const auto found = numbers.constFind(stem);
    if (found != numbers.constEnd()) {
        return *found;
    }
    const auto number = static_cast<quint32>(m_words.size());
    numbers.insert(stem, number);
    m_words.push_back({language, stem});
    return number;
}

void Documents::add(Language language, const QString& text, float weight)
{
    for (const Token& token : m_tokenizer.tokens(text, language)) {
        if (!token.stop) {
            m_entries.push_back({numberOf(language, token.stem), weight});
        }
    }
}

void Documents::addKnown(Language language, const QString& text, float weight)
{
    const QHash<QString, quint32>& numbers = m_numbers[static_cast<std::size_t>(language)];
    for (const Token& token : m_tokenizer.tokens(text, language)) {
        const auto known = numbers.constFind(token.stem);
        if (!token.stop && known != numbers.constEnd()) {
            m_entries.push_back({*known, weight});
        }
    }
}

void Documents::addShared(Language language, const QString& text)
{
    const std::size_t first = m_entries.size();
    add(language, text, 1);
    for (std::size_t i = first; i < m_entries.size(); ++i) {
        m_entries[i].weight /= static_cast<float>(m_entries.size() - first);
    }
}

bool Documents::addSingle(Language language, const QString& text)
{
    const QList<Token> tokens = m_tokenizer.tokens(text, language);
    if (tokens.size() != 1) {
        return false;
    }
    m_entries.push_back({numberOf(language, tokens.first().stem), 1});
    return true;
}

void Documents::count(Language language, const QString& text, double occurrences)
{
    for (const Token& token : m_tokenizer.tokens(text, language)) {
        m_words[numberOf(language, token.stem)].occurrences += occurrences;
    }
}

void Documents::finish()
{
    const auto first = m_entries.begin() + static_cast<std::ptrdiff_t>(m_starts.back());
    std::stable_sort(first, m_entries.end(), [](const Weighted& a, const Weighted& b) { return a.word < b.word; });
    auto last = first;
    for (auto entry = first; entry != m_entries.end(); ++entry) {
        if (entry != first && std::prev(last)->word == entry->word) {
            std::prev(last)->weight += entry->weight;
        } else {
            *last++ = *entry;
        }
    }
    m_entries.erase(last - first > 1 ? last : first, m_entries.end());
    if (m_entries.size() > m_starts.back()) {
        std::for_each(first, m_entries.end(), [this](const Weighted& entry) { ++m_words[entry.word].documents; });
        m_starts.push_back(m_entries.size());
    }
}

} // namespace overlap::maker

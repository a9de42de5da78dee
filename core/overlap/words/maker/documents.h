// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <vector>

#include "core/overlap/text/tokens.h"

namespace overlap::maker {

/// A word and how often it was met, or how much it counts.
struct Weighted
{
    quint32 word = 0;
    float weight = 0;
};

/// What dictionaries say, as bags of stems. Words are numbered as they come.
class Documents
{
public:
    struct Word
    {
        Language language;
        QString stem;
        double occurrences = 0; ///< in running text
        int documents = 0;
    };

    /// Adds the words of a text to the document that is being written. Words that only hold sentences together are left
    /// out.
    void add(Language language, const QString& text, float weight);
    /// The same, but words that no document had before are left out.
    void addKnown(Language language, const QString& text, float weight);
    /// The same, but the words of the text weigh 1 together.
    void addShared(Language language, const QString& text);
    /// Adds a text that is a single word; false where it is several or none.
    bool addSingle(Language language, const QString& text);
    void count(Language language, const QString& text, double occurrences);
    /// The document is whole; the next one begins. One of a single word says nothing and is dropped.
    void finish();

    [[nodiscard]] const std::vector<Word>& words() const { return m_words; }
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::size_t entries() const { return m_entries.size(); }
    [[nodiscard]] const Weighted* begin(std::size_t document) const { return m_entries.data() + m_starts[document]; }
    [[nodiscard]] const Weighted* end(std::size_t document) const { return m_entries.data() + m_starts[document + 1]; }

private:
    quint32 numberOf(Language language, const QString& stem);

    Tokenizer m_tokenizer;
    std::array<QHash<QString, quint32>, allLanguages.size()> m_numbers;
    std::vector<Word> m_words;
    std::vector<std::size_t> m_starts{0};
    std::vector<Weighted> m_entries;
};

} // namespace overlap::maker

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include "core/overlap/statement.h"

namespace overlap {

/// A word of a document that counts, however often it says it.
struct Term
{
    quint64 key = 0;   ///< of language and stem: the same on every machine
    quint32 index = 0; ///< in the vocabulary; noTerm where it is not in it
    qint32 row = -1;   ///< among the word vectors
    float rarity = 0;  ///< in general, 0.1 (everywhere) to 1 (rare)
    float often = 1;   ///< 1 + ln of how often
};
inline constexpr quint32 noTerm = 0xffffffff;

/// A statement as it is compared.
struct Document
{
    Statement statement;
    std::vector<Term> terms;          ///< by key, each once
    std::vector<quint32> letterGrams; ///< hashes, sorted, each once
    std::vector<quint32> wordPairs;   ///< hashes of neighbouring words, sorted, each once
    std::vector<quint64> numbers;     ///< that it names, sorted, each once
    std::vector<qint8>
        meaning;       ///< mean of its words' vectors, of length 127; empty where there are no vectors or no words
    int words = 0;     ///< that count, with repetitions
    int negations = 0; ///< words that deny
    int direction = 0; ///< words of more or for, less words of less or against
};

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/index/reading.h"

#include <algorithm>
#include <cmath>

#include "core/overlap/arithmetic.h"
#include "core/overlap/text/cues.h"
#include "core/overlap/words/wordvectors.h"

namespace overlap {

namespace {

/// FNV-1a over UTF-16 units, so that the same word is the same number on every machine.
quint64 hashOf(QStringView text, quint64 seed = 0xcbf29ce484222325U)
{
    quint64 hash = seed;
    for (const QChar c : text) {
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    }
    return hash;
}

template <class T>
void sortOnce(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Runs of letters within and across words: of 3 and 4 in alphabets, of 1 and 2 in Chinese.
std::vector<quint32> letterGrams(const QList<Token>& tokens, Language language)
{
    QString letters;
    const bool isChinese = language == Language::Chinese;
    for (const Token& token : tokens) {
        letters += isChinese ? token.stem : QLatin1Char(' ') + token.stem;
    }
    if (!isChinese) {
        letters += QLatin1Char(' ');
    }
    std::vector<quint32> grams;
    const int shortest = isChinese ? 1 : 3;
    for (int length = shortest; length <= shortest + 1; ++length) {
        for (qsizetype i = 0; i + length <= letters.size(); ++i) {
            grams.push_back(static_cast<quint32>(hashOf(QStringView(letters).mid(i, length)) >> 16U));
        }
    }
    sortOnce(grams);
    return grams;
}

/// From 0.1 for words that everybody uses to 1.
float rarityOf(const WordVectors* vectors, int row)
{
    if (!vectors || row < 0) {
        return 1;
    }
    const double rarity = (vectors->rarity(row) / 1000.0 - 4) / 6;
    return static_cast<float>(std::clamp(rarity, 0.1, 1.0));
}

} // namespace

Reading::Reading(std::shared_ptr<const WordVectors> vectors)
    : m_vectors(std::move(vectors))
{
}

void Reading::setStopWords(const QSet<QString>& words)
{
    m_stopWords.clear();
    for (const QString& word : words) {
        // As they are met in texts; in which language they are is not known.
        for (const Language language : allLanguages) {
            for (const Token& token : m_tokenizer.tokens(word, language)) {
                m_stopWords.insert(token.word);
            }
        }
    }
}

QList<Token> Reading::words(const Statement& statement)
{
    QList<Token> tokens = m_tokenizer.tokens(statement.text, statement.language);
    for (Token& token : tokens) {
        token.stop = token.stop || m_stopWords.contains(token.word);
    }
    return statement.language == Language::Chinese && m_vectors ? withCharacters(tokens) : tokens;
}

quint64 Reading::keyOf(const Token& token, Language language)
{
    const bool hasLetters = std::any_of(token.stem.begin(), token.stem.end(), [](QChar c) { return c.isLetter(); });
    return hashOf(token.stem, 0xcbf29ce484222325U + (hasLetters ? 1 + static_cast<quint64>(language) : 0));
}

int Reading::rowOf(const Token& token, Language language) const
{
    return m_vectors ? m_vectors->find(language, token.stem) : -1;
}

/// Words of several characters that have no vector, as their characters.
QList<Token> Reading::withCharacters(const QList<Token>& tokens) const
{
    QList<Token> parted;
    for (const Token& token : tokens) {
        const bool isHan =
            std::all_of(token.stem.begin(), token.stem.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
        const bool isCue = isNegation(token, Language::Chinese) || directionOf(token, Language::Chinese) != 0 ||
                           numberOf(token, Language::Chinese);
        if (token.stop || isCue || !isHan || token.stem.size() < 2 || rowOf(token, Language::Chinese) >= 0) {
            parted.append(token);
            continue;
        }
        for (qsizetype i = 0; i < token.stem.size(); ++i) {
            parted.append({token.start + std::min(i, token.length - 1), 1, token.stem.at(i), token.stem.at(i), false});
        }
    }
    return parted;
}

Term Reading::termOf(const Token& token, Language language) const
{
    Term term;
    term.key = keyOf(token, language);
    term.row = rowOf(token, language);
    term.rarity = rarityOf(m_vectors.get(), term.row);
    return term;
}

Document Reading::document(const Statement& statement)
{
    Document document;
    document.statement = statement;
    const QList<Token> tokens = words(statement);
    quint64 previous = 0;
    for (const Token& token : tokens) {
        document.negations += isNegation(token, statement.language) ? 1 : 0;
        document.direction += directionOf(token, statement.language);
        if (const auto number = numberOf(token, statement.language)) {
            document.numbers.push_back(*number);
        }
        if (token.stop) {
            continue;
        }
        ++document.words;
        const Term term = termOf(token, statement.language);
        document.terms.push_back(term);
        if (previous != 0) {
            document.wordPairs.push_back(static_cast<quint32>((previous * 31 + term.key) >> 32U));
        }
        previous = term.key;
    }
    std::sort(document.terms.begin(), document.terms.end(), [](const Term& a, const Term& b) { return a.key < b.key; });
    std::vector<Term> once;
    for (const Term& term : document.terms) {
        if (!once.empty() && once.back().key == term.key) {
            once.back().often += 1;
        } else {
            once.push_back(term);
        }
    }
    for (Term& term : once) {
        term.often = term.often > 1 ? static_cast<float>(1 + naturalLog(term.often)) : 1.0F;
    }
    document.terms = std::move(once);
    document.letterGrams = letterGrams(tokens, statement.language);
    sortOnce(document.wordPairs);
    sortOnce(document.numbers);
    document.meaning.resize(dimension());
    if (!meaning(
            document, [](const Term& term) { return term.often; }, document.meaning.data())) {
        document.meaning.clear();
    }
    return document;
}

double Reading::generalWeight(int row) const
{
    const double probability = 1 - logistic(m_vectors->rarity(row) / 1000.0);
    return 0.001 / (0.001 + probability);
}

int Reading::dimension() const
{
    return m_vectors ? m_vectors->dimension() : 0;
}

void Reading::addVector(std::vector<double>& to, const Term& term, double weight) const
{
    if (term.row >= 0) {
        const std::span<const qint8> vector = m_vectors->vector(term.row);
        const double weighted = weight * generalWeight(term.row);
        for (std::size_t i = 0; i < vector.size(); ++i) {
            to[i] += weighted * vector[i];
        }
        return;
    }
    // A word that is not known means something all the same: a direction of its own, by its key (splitmix64).
    const double step = 127 / std::sqrt(static_cast<double>(to.size()));
    quint64 state = term.key;
    quint64 bits = 0;
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (i % 64 == 0) {
            state += 0x9e3779b97f4a7c15U;
            bits = (state ^ (state >> 30U)) * 0xbf58476d1ce4e5b9U;
            bits = (bits ^ (bits >> 27U)) * 0x94d049bb133111ebU;
            bits ^= bits >> 31U;
        }
        to[i] += ((bits >> (i % 64)) & 1U) != 0 ? weight * step : -weight * step;
    }
}

bool Reading::writeLong(const std::vector<double>& from, qint8* to)
{
    double square = 0;
    for (const double x : from) {
        square += x * x;
    }
    const double length = std::sqrt(square);
    for (std::size_t i = 0; i < from.size(); ++i) {
        to[i] = length > 0 ? static_cast<qint8>(std::lround(from[i] / length * 127)) : qint8{0};
    }
    return length > 0;
}

} // namespace overlap

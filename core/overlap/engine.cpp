// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/engine.h"

#include <QMap>
#include <cmath>

#include "core/overlap/text/tokens.h"
#include "core/overlap/words/wordvectors.h"

namespace overlap {

using domain::PointId;

struct Engine::Private
{
    struct Document
    {
        Statement statement;
        QList<Token> tokens;
        QMap<QString, int> terms;
    };

    std::shared_ptr<const WordVectors> vectors;
    QSet<QString> stopWords;
    QMap<PointId, Document> documents;
    QHash<QString, int> frequency;
    mutable Tokenizer tokenizer;

    Document read(const Statement& statement) const
    {
        Document document{statement, tokenizer.tokens(statement.text, statement.language), {}};
        for (Token& token : document.tokens) {
            token.stop = token.stop || stopWords.contains(token.word);
            if (!token.stop) {
                ++document.terms[token.stem];
            }
        }
        return document;
    }

    double weight(const QString& term) const
    {
        return std::log((1.0 + double(documents.size())) / (1.0 + frequency.value(term))) + 1;
    }

    int score(const Document& a, const Document& b) const
    {
        double dot = 0;
        double lengthA = 0;
        double lengthB = 0;
        for (auto it = a.terms.begin(); it != a.terms.end(); ++it) {
            const double w = weight(it.key());
            lengthA += w * w * it.value() * it.value();
            dot += w * w * it.value() * b.terms.value(it.key());
        }
        for (auto it = b.terms.begin(); it != b.terms.end(); ++it) {
            const double w = weight(it.key());
            lengthB += w * w * it.value() * it.value();
        }
        return lengthA > 0 && lengthB > 0 ? int(1000 * dot / std::sqrt(lengthA * lengthB)) : 0;
    }
};

Engine::Engine(std::shared_ptr<const WordVectors> vectors)
    : d(std::make_unique<Private>())
{
    d->vectors = std::move(vectors);
}

Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

void Engine::setStopWords(const QSet<QString>& words)
{
    d->stopWords = words;
    const auto documents = d->documents;
    clear();
    for (const Private::Document& document : documents) {
        put(document.statement);
    }
}

void Engine::put(const Statement& statement)
{
    remove(statement.id);
    const Private::Document document = d->read(statement);
    for (auto it = document.terms.begin(); it != document.terms.end(); ++it) {
        ++d->frequency[it.key()];
    }
    d->documents.insert(statement.id, document);
}

void Engine::remove(const PointId& id)
{
    const auto found = d->documents.constFind(id);
    if (found == d->documents.constEnd()) {
        return;
    }
    for (auto it = found->terms.begin(); it != found->terms.end(); ++it) {
        --d->frequency[it.key()];
    }
    d->documents.erase(found);
}

void Engine::clear()
{
    d->documents.clear();
    d->frequency.clear();
}

qsizetype Engine::size() const
{
    return d->documents.size();
}

QList<Alike> Engine::alike(const QString& text, Language language, int limit, const Wanted& wanted) const
{
    QList<Alike> found;
    Statement statement;
    statement.text = text;
    statement.language = language;
    const Private::Document document = d->read(statement);
    for (const Private::Document& other : d->documents) {
        if (!wanted || wanted(other.statement)) {
            if (const int score = d->score(document, other); score > 0) {
                found.append({other.statement.id, score});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Alike& a, const Alike& b) { return a.score > b.score; });
    return found.mid(0, limit);
}

QList<Pair> Engine::pairs(int limit, const PairWanted& wanted) const
{
    QList<Pair> found;
    for (auto a = d->documents.begin(); a != d->documents.end(); ++a) {
        for (auto b = std::next(a); b != d->documents.end(); ++b) {
            if (!wanted || wanted(a->statement, b->statement)) {
                if (const int score = d->score(*a, *b); score > 0) {
                    found.append({a.key(), b.key(), score, a->statement.elements.intersects(b->statement.elements)});
                }
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Pair& a, const Pair& b) { return a.score > b.score; });
    return found.mid(0, limit);
}

QList<Cluster> Engine::clusters(int least, const PairWanted& wanted) const
{
    QList<Cluster> found;
    QSet<PointId> taken;
    for (const Pair& pair : pairs(10'000, wanted)) {
        if (pair.score >= least && !taken.contains(pair.a) && !taken.contains(pair.b)) {
            found.append({{pair.a, pair.b}, pair.score});
            taken << pair.a << pair.b;
        }
    }
    return found;
}

Pair Engine::compare(const PointId& a, const PointId& b) const
{
    const auto first = d->documents.constFind(std::min(a, b));
    const auto second = d->documents.constFind(std::max(a, b));
    if (first == d->documents.constEnd() || second == d->documents.constEnd()) {
        return {};
    }
    return {first.key(), second.key(), d->score(*first, *second),
            first->statement.elements.intersects(second->statement.elements)};
}

Explanation Engine::explain(const PointId& a, const PointId& b) const
{
    Explanation explanation;
    const auto first = d->documents.constFind(a);
    const auto second = d->documents.constFind(b);
    if (first == d->documents.constEnd() || second == d->documents.constEnd()) {
        return explanation;
    }
    double all = 0;
    double total = 0;
    for (const Token& token : first->tokens) {
        if (token.stop) {
            continue;
        }
        total += d->weight(token.stem);
        for (const Token& other : second->tokens) {
            if (other.stem == token.stem) {
                all += d->weight(token.stem);
                explanation.words.append({token.start, token.length, other.start, other.length, true,
                                          int(1000 * d->weight(token.stem))});
                break;
            }
        }
    }
    for (SharedWord& word : explanation.words) {
        word.share = int(word.share / all);
    }
    explanation.coverageA = total > 0 ? int(1000 * all / total) : 0;
    explanation.coverageB = second->terms.isEmpty() ? 0 : int(1000 * explanation.words.size() / second->terms.size());
    return explanation;
}

} // namespace overlap

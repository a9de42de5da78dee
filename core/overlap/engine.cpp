// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/engine.h"

#include <algorithm>
#include <cmath>

#include "core/overlap/explaining.h"
#include "core/overlap/model/model.h"
#include "core/overlap/search/pairsearch.h"

namespace overlap {

using domain::PointId;

namespace {

/// So many of the nearest at first sight are compared in full.
constexpr std::size_t comparedInFull = 50;

struct Glanced
{
    float glance = 0;
    const Document* document = nullptr;
};

bool isNearer(const Glanced& a, const Glanced& b)
{
    return a.glance != b.glance ? a.glance > b.glance : a.document->statement.id < b.document->statement.id;
}

} // namespace

struct Engine::Private
{
    explicit Private(std::shared_ptr<const WordVectors> vectors)
        : collection(std::move(vectors))
    {
    }

    Collection collection;
    mutable std::vector<float> resemblances;

    std::vector<Glanced> nearest(const Document& document, const Wanted& wanted) const
    {
        collection.resemblances(document, resemblances);
        std::vector<Glanced> found;
        for (std::size_t slot = 0; slot < resemblances.size(); ++slot) {
            const float glance = resemblances[slot];
            const Document* other = collection.at(slot);
            if (other && glance > 0 && (!wanted || wanted(other->statement))) {
                found.push_back({glance, other});
            }
        }
        const auto end = found.begin() + static_cast<qsizetype>(std::min(comparedInFull, found.size()));
        std::partial_sort(found.begin(), end, found.end(), isNearer);
        found.erase(end, found.end());
        return found;
    }
};

Engine::Engine(std::shared_ptr<const WordVectors> vectors)
    : d(std::make_unique<Private>(std::move(vectors)))
{
}

Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

void Engine::setStopWords(const QSet<QString>& words)
{
    std::vector<Statement> statements;
    for (const Document* document : d->collection.inOrder()) {
        statements.push_back(document->statement);
    }
    d->collection.clear();
    d->collection.reading().setStopWords(words);
    for (const Statement& statement : statements) {
        d->collection.put(statement);
    }
}

void Engine::put(const Statement& statement)
{
    d->collection.put(statement);
}

void Engine::remove(const PointId& id)
{
    d->collection.remove(id);
}

void Engine::clear()
{
    d->collection.clear();
}

qsizetype Engine::size() const
{
    return d->collection.size();
}

QList<Alike> Engine::alike(const QString& text, Language language, int limit, const Wanted& wanted) const
{
    Statement statement;
    statement.text = text;
    statement.language = language;
    const Document document = d->collection.document(statement);
    Comparer comparer(d->collection);
    QList<Alike> found;
    for (const Glanced& glanced : d->nearest(document, wanted)) {
        Features features;
        comparer.compare(document, *glanced.document, features);
        const int score = static_cast<int>(std::lround(1000 * likeness(features)));
        if (score > 0) {
            found.append({glanced.document->statement.id, score});
        }
    }
    std::sort(found.begin(), found.end(), [](const Alike& a, const Alike& b) {
        return a.score != b.score ? a.score > b.score : a.point < b.point;
    });
    return found.mid(0, std::max(limit, 0));
}

std::unique_ptr<PairSearch> Engine::search(const PairWanted& wanted) const
{
    return std::make_unique<PairSearch>(d->collection, wanted);
}

QList<Pair> Engine::pairs(int limit, const PairWanted& wanted) const
{
    const auto search = this->search(wanted);
    while (search->step()) {
    }
    return search->pairs(limit);
}

QList<Cluster> Engine::clusters(int least, const PairWanted& wanted) const
{
    const auto search = this->search(wanted);
    while (search->step()) {
    }
    return search->clusters(least);
}

Explanation Engine::explain(const PointId& a, const PointId& b) const
{
    const Document* first = d->collection.find(a);
    const Document* second = d->collection.find(b);
    return first && second ? explained(d->collection, *first, *second) : Explanation();
}

} // namespace overlap

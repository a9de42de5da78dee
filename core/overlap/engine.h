// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>

#include "core/overlap/likeness.h"
#include "core/overlap/statement.h"

namespace overlap {

class PairSearch;
class WordVectors;

/// Finds the points that say the same thing. Results depend on the statements alone, not on the order in which they
/// came nor on the machine; ties go by id. Belongs to one thread.
class Engine
{
public:
    /// Without word vectors words are near only where their stems are equal.
    explicit Engine(std::shared_ptr<const WordVectors> vectors = {});
    ~Engine();
    Engine(Engine&&) noexcept;
    Engine& operator=(Engine&&) noexcept;

    /// Words that count for nothing in this meeting besides the languages' own stop words, e.g. "migration"; in lower
    /// case.
    void setStopWords(const QSet<QString>& words);

    void put(const Statement& statement); ///< new, or in place of the one with its id
    void remove(const domain::PointId& id);
    void clear();
    [[nodiscard]] qsizetype size() const;

    using Wanted = std::function<bool(const Statement&)>;
    using PairWanted = std::function<bool(const Statement&, const Statement&)>;

    /// What resembles a text most, best first: how much the texts mean the same by themselves.
    [[nodiscard]] QList<Alike> alike(const QString& text, Language language, int limit,
                                     const Wanted& wanted = {}) const;
    /// Compares all pairs, step by step. The engine must stay as it is until the search has ended; \a wanted may be
    /// called from several threads at a time.
    [[nodiscard]] std::unique_ptr<PairSearch> search(const PairWanted& wanted = {}) const;
    /// The pairs that resemble each other most, best first; ties by id.
    [[nodiscard]] QList<Pair> pairs(int limit, const PairWanted& wanted = {}) const;
    /// Groups of points that are mutually alike, at least \a least thousandths on average, best first.
    /// A point is in one cluster at most; no cluster holds a pair that is not wanted.
    [[nodiscard]] QList<Cluster> clusters(int least, const PairWanted& wanted = {}) const;
    /// Why two points are held alike. Empty where one of them is not there.
    [[nodiscard]] Explanation explain(const domain::PointId& a, const domain::PointId& b) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overlap

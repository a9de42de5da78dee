// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include "core/overlap/engine.h"
#include "core/overlap/search/pairsearch.h"
#include "core/usecases/overlapfacts.h"
#include "core/usecases/overlaps.h"

namespace usecases {

/// Below that nothing is suggested, in thousandths.
inline constexpr int leastScore = 250;
/// More suggestions than anybody looks through.
inline constexpr int mostSuggestions = 500;

/// Works out the suggestions step by step, so that other things can be done in between. The engine must stay as it is
/// until the search has ended.
class OverlapSearch
{
public:
    /// Where \a isCancelled says so the search ends soon, with anything.
    OverlapSearch(const overlap::Engine& engine, Statements statements, Decisions decisions,
                  std::function<bool()> isCancelled);

    /// Does a part of the work; gives whether there is more to do.
    bool step();
    [[nodiscard]] const QList<Suggestion>& suggestions() const { return m_suggestions; }

private:
    enum class Stage { Compare, Gather, Explain };
    struct Candidate
    {
        QList<domain::PointId> points;
        int score = 0;
        bool acrossGroups = false;
    };

    [[nodiscard]] bool isWanted(const domain::PointId& a, const domain::PointId& b) const;
    void add(QList<domain::PointId> points, int score);
    void findClusters();
    void findPairs();
    void order();
    [[nodiscard]] int groupOf(const domain::PointId& point) const;
    [[nodiscard]] Suggestion explained(const Candidate& candidate) const;

    const overlap::Engine& m_engine;
    const Statements m_statements;
    const Decisions m_decisions;
    std::function<bool()> m_isCancelled;
    Stage m_stage = Stage::Compare;
    std::unique_ptr<overlap::PairSearch> m_search;
    QHash<domain::PointId, qsizetype> m_clusterOf;
    QList<Candidate> m_candidates;
    QList<Suggestion> m_suggestions;
};

} // namespace usecases

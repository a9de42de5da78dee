// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/overlapsearch.h"

#include <QMap>

namespace usecases {

using namespace domain;
using overlap::Statement;

namespace {

/// What of a point's text the other members have too, gathered from pair after pair.
struct Gathered
{
    QMap<qsizetype, SharedStretch> shared;
    int coverage = 0;

    void take(qsizetype start, qsizetype length, bool exact)
    {
        SharedStretch& stretch = shared[start];
        stretch = {start, std::max(stretch.length, length), exact || (stretch.length > 0 && stretch.exact)};
    }
};

} // namespace

OverlapSearch::OverlapSearch(const overlap::Engine& engine, Statements statements, Decisions decisions,
                             std::function<bool()> isCancelled)
    : m_engine(engine)
    , m_statements(std::move(statements))
    , m_decisions(std::move(decisions))
    , m_isCancelled(std::move(isCancelled))
    , m_search(engine.search([this](const Statement& a, const Statement& b) { return isWanted(a.id, b.id); }))
{
}

bool OverlapSearch::step()
{
    switch (m_stage) {
    case Stage::Compare:
        if (!m_search->step()) {
            m_stage = Stage::Gather;
        }
        return true;
    case Stage::Gather:
        findClusters();
        findPairs();
        order();
        m_stage = Stage::Explain;
        return true;
    case Stage::Explain:
        if (m_suggestions.size() < m_candidates.size()) {
            m_suggestions.append(explained(m_candidates.at(m_suggestions.size())));
        }
        return m_suggestions.size() < m_candidates.size();
    }
    return false;
}

bool OverlapSearch::isWanted(const PointId& a, const PointId& b) const
{
    return !m_isCancelled() && m_decisions.areOpen(a, b);
}

int OverlapSearch::groupOf(const PointId& point) const
{
    return m_decisions.groups.value(m_statements.value(point).group);
}

void OverlapSearch::add(QList<PointId> points, int score)
{
    std::sort(points.begin(), points.end(), [this](const PointId& a, const PointId& b) {
        return std::pair(groupOf(a), a) < std::pair(groupOf(b), b);
    });
    const bool acrossGroups = groupOf(points.first()) != groupOf(points.last());
    m_candidates.append({points, score, acrossGroups});
}

void OverlapSearch::findClusters()
{
    for (const overlap::Cluster& cluster : m_search->clusters(leastScore)) {
        for (const PointId& point : cluster.points) {
            m_clusterOf.insert(point, m_candidates.size());
        }
        add(cluster.points, cluster.score);
    }
}

void OverlapSearch::findPairs()
{
    // What stands within a cluster takes places among the best; a cluster has few pairs.
    for (const overlap::Pair& pair : m_search->pairs(8 * mostSuggestions)) {
        if (pair.score < leastScore) {
            break;
        }
        const qsizetype cluster = m_clusterOf.value(pair.a, -1);
        if (cluster < 0 || cluster != m_clusterOf.value(pair.b, -1)) {
            add({pair.a, pair.b}, pair.score);
        }
    }
}

void OverlapSearch::order()
{
    // Stable: what is equal stays in the engine's order, clusters before pairs.
    std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.acrossGroups != b.acrossGroups ? a.acrossGroups : a.score > b.score;
    });
    m_candidates = m_candidates.mid(0, mostSuggestions);
}

Suggestion OverlapSearch::explained(const Candidate& candidate) const
{
    Suggestion suggestion;
    suggestion.score = candidate.score;
    suggestion.elements = m_statements.value(candidate.points.first()).elements;
    const QList<PointId>& points = candidate.points;
    QList<Gathered> gathered(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        suggestion.elements.intersect(m_statements.value(points.at(i)).elements);
        for (qsizetype j = i + 1; j < points.size(); ++j) {
            const overlap::Explanation why = m_engine.explain(points.at(i), points.at(j));
            for (const overlap::SharedWord& word : why.words) {
                gathered[i].take(word.startA, word.lengthA, word.exact);
                gathered[j].take(word.startB, word.lengthB, word.exact);
            }
            gathered[i].coverage = std::max(gathered.at(i).coverage, why.coverageA);
            gathered[j].coverage = std::max(gathered.at(j).coverage, why.coverageB);
            suggestion.warnings |= why.warnings;
        }
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        suggestion.members.append({points.at(i), gathered.at(i).shared.values(), gathered.at(i).coverage});
        if (const auto into = m_decisions.merged.constFind(points.at(i)); into != m_decisions.merged.constEnd()) {
            suggestion.into = *into;
        }
    }
    return suggestion;
}

} // namespace usecases

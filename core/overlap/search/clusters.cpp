// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHash>
#include <algorithm>
#include <numeric>

#include "core/overlap/model/model.h"
#include "core/overlap/search/pairsearch.h"

namespace overlap {

namespace {

constexpr std::size_t mostMembers = 8;
/// A pair belongs to a cluster only where each is among the other's best so many.
constexpr std::size_t mutualBest = 3;

struct Link
{
    int a = 0;
    int b = 0;
    int score = 0;
    double logit = 0;
};

quint64 keyOf(int a, int b)
{
    return (static_cast<quint64>(std::min(a, b)) << 32U) | static_cast<quint32>(std::max(a, b));
}

/// The pairs that are among the best of both, best first.
std::vector<Link> mutualLinks(const std::vector<Link>& byScore, int size)
{
    std::vector<std::size_t> taken(size, 0);
    std::vector<Link> mutual;
    for (const Link& link : byScore) {
        const bool isBestOfBoth = taken[link.a] < mutualBest && taken[link.b] < mutualBest;
        ++taken[link.a];
        ++taken[link.b];
        if (isBestOfBoth) {
            mutual.push_back(link);
        }
    }
    return mutual;
}

} // namespace

QList<Cluster> PairSearch::clusters(int least) const
{
    std::vector<Link> links;
    QHash<quint64, int> scores;
    for (const Compared& pair : m_compared) {
        const int score = thousandths(pair.logit);
        scores.insert(keyOf(pair.a, pair.b), score);
        if (score >= least) {
            links.push_back({std::min(pair.a, pair.b), std::max(pair.a, pair.b), score, pair.logit});
        }
    }
    std::sort(links.begin(), links.end(), [](const Link& x, const Link& y) {
        return std::tuple(-x.logit, x.a, x.b) < std::tuple(-y.logit, y.a, y.b);
    });

    std::vector<int> clusterOf(size());
    std::iota(clusterOf.begin(), clusterOf.end(), 0);
    std::vector<std::vector<int>> members(size());
    for (int i = 0; i < size(); ++i) {
        members[i] = {i};
    }
    // Average linkage: two clusters become one while the mean of the pairs across them is alike enough.
    const auto mayJoin = [&](const std::vector<int>& a, const std::vector<int>& b) {
        int sum = 0;
        for (const int x : a) {
            for (const int y : b) {
                if (m_wanted && !m_wanted(document(x).statement, document(y).statement)) {
                    return false;
                }
                sum += scores.value(keyOf(x, y), 0);
            }
        }
        return a.size() + b.size() <= mostMembers && sum >= least * static_cast<int>(a.size() * b.size());
    };
    for (const Link& link : mutualLinks(links, size())) {
        const int into = std::min(clusterOf[link.a], clusterOf[link.b]);
        const int from = std::max(clusterOf[link.a], clusterOf[link.b]);
        if (into != from && mayJoin(members[into], members[from])) {
            for (const int x : members[from]) {
                clusterOf[x] = into;
                members[into].push_back(x);
            }
            members[from].clear();
        }
    }

    QList<Cluster> clusters;
    for (std::vector<int>& some : members) {
        if (some.size() < 2) {
            continue;
        }
        std::sort(some.begin(), some.end());
        Cluster cluster;
        int sum = 0;
        int pairs = 0;
        for (std::size_t i = 0; i < some.size(); ++i) {
            cluster.points.append(document(some[i]).statement.id);
            for (std::size_t j = i + 1; j < some.size(); ++j, ++pairs) {
                sum += scores.value(keyOf(some[i], some[j]), 0);
            }
        }
        cluster.score = sum / pairs;
        clusters.append(cluster);
    }
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const Cluster& a, const Cluster& b) { return a.score > b.score; });
    return clusters;
}

} // namespace overlap

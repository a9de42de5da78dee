// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/search/pairsearch.h"

#include <algorithm>
#include <cmath>

#include "core/overlap/model/model.h"

namespace overlap {

namespace {

using F = Feature;

/// Below that differences say nothing.
constexpr double leastDeviation = 0.02;

float meanNear(const Features& features)
{
    return (features[F::NearOfA] + features[F::NearOfB]) / 2;
}

float aroundOf(const Features& features)
{
    return features[F::Around];
}

/// What many values come to, taken in the order of ids.
struct Sums
{
    double best = -1;
    double sum = 0;
    double squares = 0;
    int count = 0;

    void take(double value)
    {
        best = std::max(best, value);
        sum += value;
        squares += value * value;
        ++count;
    }
    [[nodiscard]] double mean() const { return count > 0 ? sum / count : 0; }
    [[nodiscard]] double deviation() const
    {
        return count > 0 ? std::sqrt(std::max(0.0, squares / count - mean() * mean())) + leastDeviation : 1;
    }
};

} // namespace

PairSearch::PairSearch(const Collection& collection, Wanted wanted, Reach reach, int candidates)
    : m_collection(collection)
    , m_wanted(std::move(wanted))
    , m_reach(reach)
    , m_candidates(static_cast<std::size_t>(std::max(candidates, 1)))
    , m_neighbourhood(collection)
    , m_best(m_neighbourhood.size())
    , m_glanced(m_neighbourhood.size())
{
}

bool PairSearch::step()
{
    // A step takes some tens of milliseconds whatever the size.
    const int rowsAStep = std::clamp(2'500'000 / std::max(size(), 1), 16, 4096);
    constexpr int pairsAStep = 4096;
    switch (m_stage) {
    case Stage::Glance:
        if (!doPart(
                rowsAStep, [this](int from, int to) { glance(from, to); }, Stage::Spread)) {
            break;
        }
        [[fallthrough]];
    case Stage::Spread:
        if (!doPart(
                16 * rowsAStep,
                [this](int from, int to) {
                    for (int i = from; i < to; ++i) {
                        m_neighbourhood.spread(i);
                    }
                },
                Stage::Compare)) {
            break;
        }
        gatherPairs();
        break;
    case Stage::Compare:
        if (doPart(
                pairsAStep, [this](int from, int to) { compare(from, to); }, Stage::Relate)) {
            prepareRelating();
        }
        break;
    case Stage::Relate:
        doPart(
            16 * pairsAStep, [this](int from, int to) { relate(from, to); }, Stage::Done);
        break;
    case Stage::Done:
        break;
    }
    return m_stage != Stage::Done;
}

/// Gives whether the stage has ended.
bool PairSearch::doPart(int rows, const std::function<void(int, int)>& work, Stage next)
{
    const int all = m_stage >= Stage::Compare ? static_cast<int>(m_compared.size()) : size();
    const int to = std::min(all, m_at + rows);
    inParallel(m_at, to, work);
    m_at = to;
    if (m_at < all) {
        return false;
    }
    m_stage = next;
    m_at = 0;
    return true;
}

void PairSearch::glance(int from, int to)
{
    Neighbourhood::Rows rows;
    for (int first = from; first < to; first += Neighbourhood::rowsAtOnce) {
        const int last = std::min(to, first + Neighbourhood::rowsAtOnce);
        m_neighbourhood.glance(first, last, rows);
        for (int i = first; i < last; ++i) {
            m_neighbourhood.keepNeighbours(i, rows.glances[i - first]);
            m_glanced[i] = chooseCandidates(i, rows.glances[i - first]);
        }
    }
}

PairSearch::Standing PairSearch::chooseCandidates(int i, const Neighbourhood::Row& row)
{
    const Statement& own = document(i).statement;
    Sums sums;
    std::vector<Best>& best = m_best[i];
    best.reserve(m_candidates + 1);
    for (int j = 0; j < size(); ++j) {
        if (i == j || document(i).words == 0 || document(j).words == 0 ||
            (m_reach == Reach::Wanted && m_wanted && !m_wanted(own, document(j).statement))) {
            continue;
        }
        const float glance = row[j];
        sums.take(glance);
        if (best.size() == m_candidates && glance <= best.back().glance) {
            continue;
        }
        if (m_wanted && !m_wanted(own, document(j).statement)) {
            continue;
        }
        const auto at = std::upper_bound(best.begin(), best.end(), glance,
                                         [](float value, const Best& other) { return value > other.glance; });
        best.insert(at, {glance, j});
        if (best.size() > m_candidates) {
            best.pop_back();
        }
    }
    return {static_cast<float>(sums.best), static_cast<float>(sums.mean()), static_cast<float>(sums.deviation())};
}

void PairSearch::gatherPairs()
{
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0; i < size(); ++i) {
        for (const Best& best : m_best[i]) {
            pairs.emplace_back(std::minmax(i, best.other));
        }
        m_best[i] = {};
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_compared.resize(pairs.size());
    for (std::size_t k = 0; k < pairs.size(); ++k) {
        const auto& [first, second] = pairs[k];
        const bool isSecondLonger = document(second).words > document(first).words;
        m_compared[k].a = isSecondLonger ? second : first;
        m_compared[k].b = isSecondLonger ? first : second;
    }
}

void PairSearch::compare(int from, int to)
{
    Comparer comparer(m_collection);
    for (int k = from; k < to; ++k) {
        Compared& pair = m_compared[k];
        Features& features = pair.features;
        comparer.compare(document(pair.a), document(pair.b), features);
        const Neighbourhood::Meanings meanings = m_neighbourhood.meanings(pair.a, pair.b);
        features[F::Meaning] = meanings.whole;
        features[F::OwnMeaning] = meanings.own;
        const Neighbourhood::Around around = m_neighbourhood.around(pair.a, pair.b);
        features[F::NeighboursOfA] = around.neighboursOfA;
        features[F::NeighboursOfB] = around.neighboursOfB;
        features[F::Neighbourhoods] = around.neighbourhoods;
        features[F::Around] = (m_neighbourhood.glance(pair.a, pair.b) + around.neighboursOfA + around.neighboursOfB +
                               around.neighbourhoods) /
                              4;
    }
}

std::vector<PairSearch::Standing> PairSearch::standings(float (*respect)(const Features&)) const
{
    std::vector<Sums> sums(size());
    for (const Compared& pair : m_compared) {
        const float value = respect(pair.features);
        sums[pair.a].take(value);
        sums[pair.b].take(value);
    }
    std::vector<Standing> standings;
    standings.reserve(sums.size());
    for (const Sums& sum : sums) {
        standings.push_back(
            {static_cast<float>(sum.best), static_cast<float>(sum.mean()), static_cast<float>(sum.deviation())});
    }
    return standings;
}

void PairSearch::prepareRelating()
{
    m_near = standings(meanNear);
    m_around = standings(aroundOf);
}

void PairSearch::relate(int from, int to)
{
    const auto put = [](Features& features, float value, const Standing& ofA, const Standing& ofB, F bestOfA, F bestOfB,
                        F usualOfA, F usualOfB) {
        features[bestOfA] = value - ofA.best;
        features[bestOfB] = value - ofB.best;
        features[usualOfA] = (value - ofA.mean) / ofA.deviation;
        features[usualOfB] = (value - ofB.mean) / ofB.deviation;
    };
    for (int k = from; k < to; ++k) {
        Compared& pair = m_compared[k];
        Features& features = pair.features;
        put(features, m_neighbourhood.glance(pair.a, pair.b), m_glanced[pair.a], m_glanced[pair.b], F::GlanceBestOfA,
            F::GlanceBestOfB, F::GlanceUsualOfA, F::GlanceUsualOfB);
        put(features, meanNear(features), m_near[pair.a], m_near[pair.b], F::NearBestOfA, F::NearBestOfB,
            F::NearUsualOfA, F::NearUsualOfB);
        put(features, features[F::Around], m_around[pair.a], m_around[pair.b], F::AroundBestOfA, F::AroundBestOfB,
            F::AroundUsualOfA, F::AroundUsualOfB);
        pair.logit = samePoint(features, document(pair.a).statement, document(pair.b).statement);
    }
}

Pair PairSearch::pairOf(const Compared& compared) const
{
    const Statement& a = document(compared.a).statement;
    const Statement& b = document(compared.b).statement;
    return {std::min(a.id, b.id), std::max(a.id, b.id), thousandths(compared.logit), a.elements.intersects(b.elements)};
}

QList<Pair> PairSearch::pairs(qsizetype limit) const
{
    std::vector<const Compared*> order;
    order.reserve(m_compared.size());
    for (const Compared& pair : m_compared) {
        order.push_back(&pair);
    }
    const auto better = [](const Compared* x, const Compared* y) {
        return std::tuple(-x->logit, std::minmax(x->a, x->b)) < std::tuple(-y->logit, std::minmax(y->a, y->b));
    };
    const auto end = order.begin() + std::clamp<qsizetype>(limit, 0, static_cast<qsizetype>(order.size()));
    std::partial_sort(order.begin(), end, order.end(), better);
    QList<Pair> found;
    for (auto it = order.begin(); it != end; ++it) {
        found.append(pairOf(**it));
    }
    return found;
}

} // namespace overlap

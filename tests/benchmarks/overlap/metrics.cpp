// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/overlap/metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "tests/benchmarks/overlap/choosing.h"

namespace benchmarks {

namespace {

/// Ranks from 1; of equals the mean.
QList<double> ranks(const QList<double>& values)
{
    std::vector<qsizetype> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&values](qsizetype a, qsizetype b) { return values[a] < values[b]; });
    QList<double> ranked(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && values[order[to]] == values[order[from]]) {
            ++to;
        }
        for (std::size_t i = from; i < to; ++i) {
            ranked[order[i]] = static_cast<double>(from + to + 1) / 2;
        }
        from = to;
    }
    return ranked;
}

} // namespace

double areaUnderCurve(QList<Scored> scored)
{
    QList<double> scores;
    for (const Scored& one : scored) {
        scores.append(one.score);
    }
    const QList<double> ranked = ranks(scores);
    double sum = 0;
    double right = 0;
    for (qsizetype i = 0; i < scored.size(); ++i) {
        if (scored[i].right) {
            sum += ranked[i];
            ++right;
        }
    }
    const double wrong = static_cast<double>(scored.size()) - right;
    return right > 0 && wrong > 0 ? (sum - right * (right + 1) / 2) / (right * wrong) : 0;
}

double averagePrecision(QList<Scored> scored)
{
    std::sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    const auto all = std::count_if(scored.begin(), scored.end(), [](const Scored& one) { return one.right; });
    double sum = 0;
    double found = 0;
    for (qsizetype from = 0; from < scored.size();) {
        qsizetype to = from;
        double here = 0;
        while (to < scored.size() && scored[to].score == scored[from].score) {
            here += scored[to].right ? 1 : 0;
            ++to;
        }
        found += here;
        sum += here * found / static_cast<double>(to);
        from = to;
    }
    return all > 0 ? sum / static_cast<double>(all) : 0;
}

double pearson(const QList<double>& a, const QList<double>& b)
{
    const auto count = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / count;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / count;
    double both = 0;
    double ofA = 0;
    double ofB = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        both += (a[i] - meanA) * (b[i] - meanB);
        ofA += (a[i] - meanA) * (a[i] - meanA);
        ofB += (b[i] - meanB) * (b[i] - meanB);
    }
    return ofA > 0 && ofB > 0 ? both / std::sqrt(ofA * ofB) : 0;
}

double spearman(const QList<double>& a, const QList<double>& b)
{
    return pearson(ranks(a), ranks(b));
}

FirstThree firstThree(const Meeting& meeting)
{
    std::vector<std::vector<const Example*>> ofText(meeting.texts);
    Scores scores;
    for (const Example& example : meeting.examples) {
        ofText[example.a].push_back(&example);
        ofText[example.b].push_back(&example);
        scores.insert(example.a, example.b, example.logit);
    }
    FirstThree found;
    for (int text = 0; text < meeting.texts; ++text) {
        std::vector<int> others;
        QHash<int, bool> right;
        for (const Example* example : ofText[text]) {
            const int other = example->a == text ? example->b : example->a;
            others.push_back(other);
            right.insert(other, example->right > 0.5F);
        }
        const auto anyRight = [&right](const std::vector<int>& some) {
            return std::any_of(some.begin(), some.end(), [&right](int other) { return right.value(other); }) ? 1 : 0;
        };
        const std::vector<int> chosen = chooseFor(text, others, scores, 3);
        std::stable_sort(others.begin(), others.end(),
                         [&](int a, int b) { return scores.logit(text, a) > scores.logit(text, b); });
        others.resize(std::min<std::size_t>(3, others.size()));
        if (!chosen.empty()) {
            ++found.texts;
            found.firstRight += right.value(chosen.front()) ? 1 : 0;
            found.oneRight += anyRight(chosen);
            found.plainRight += anyRight(others);
        }
    }
    return found;
}

double wrongAmongFifty(const Meeting& meeting)
{
    QList<Scored> scored;
    for (const Example& example : meeting.examples) {
        scored.append({example.logit, example.right > 0.5F});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    const qsizetype count = std::min<qsizetype>(50, scored.size());
    return count > 0 ? static_cast<double>(std::count_if(scored.begin(), scored.begin() + count,
                                                         [](const Scored& one) { return !one.right; })) /
                           static_cast<double>(count)
                     : 0;
}

} // namespace benchmarks

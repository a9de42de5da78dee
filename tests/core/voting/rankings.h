// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <algorithm>
#include <numeric>

#include "core/voting/rules.h"

namespace tests {

/// A ballot in short: "AB=C" ranks option 0, then options 1 and 2 equal.
inline voting::Ranking ranking(const QString& text)
{
    voting::Ranking made;
    bool equal = false;
    for (const QChar c : text) {
        if (c == u'=') {
            equal = true;
            continue;
        }
        if (!equal) {
            made.emplace_back();
        }
        made.back().push_back(c.unicode() - u'A');
        equal = false;
    }
    return made;
}

inline voting::RankingProfile rankings(int options, const QList<QPair<int, QString>>& ballots)
{
    voting::RankingProfile profile;
    profile.options = options;
    for (const auto& [count, text] : ballots) {
        profile.ballots.insert(profile.ballots.end(), static_cast<std::size_t>(count), ranking(text));
    }
    return profile;
}

inline std::vector<int> shuffledOptions(int options, QRandomGenerator& random)
{
    std::vector<int> order(static_cast<std::size_t>(options));
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    return order;
}

/// Ballots that hold options equal, leave some out, or are blank.
inline voting::RankingProfile randomRankings(int options, int ballots, QRandomGenerator& random)
{
    voting::RankingProfile profile;
    profile.options = options;
    for (int ballot = 0; ballot < ballots; ++ballot) {
        voting::Ranking made;
        const int ranked = random.bounded(4) == 0 ? random.bounded(options + 1) : options;
        const std::vector<int> order = shuffledOptions(options, random);
        for (int place = 0; place < ranked; ++place) {
            if (made.empty() || random.bounded(4) != 0) {
                made.emplace_back();
            }
            made.back().push_back(order[static_cast<std::size_t>(place)]);
        }
        profile.ballots.push_back(made);
    }
    return profile;
}

} // namespace tests

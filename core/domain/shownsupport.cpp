// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shownsupport.h"

#include <algorithm>
#include <numeric>

#include "core/domain/support.h"

namespace domain {

namespace {

/// How many voters of each region support each option, whatever points they give it.
QHash<RecommendationId, QList<int>> supportersOf(const Meeting& meeting, const Round& round, const QStringList& regions)
{
    QHash<RecommendationId, QList<int>> supporters;
    for (const RecommendationId& option : round.options) {
        supporters.insert(option, QList<int>(regions.size(), 0));
    }
    for (const Ballot& ballot : ballotsOf(meeting, round)) {
        const qsizetype region = regions.indexOf(ballot.region);
        for (qsizetype at = 0; at < round.options.size() && region >= 0; ++at) {
            const int mark = ballot.marks.value(at);
            const bool supports = round.method == Method::Ranking ? mark == 1 : mark > 0;
            supporters[round.options.at(at)][region] += supports ? 1 : 0;
        }
    }
    return supporters;
}

/// Which regions are not told alone; all of them where not even together they are enough.
QList<bool> hiddenOf(const QList<int>& supporters)
{
    QList<bool> hidden;
    int together = 0;
    for (const int voters : supporters) {
        const bool few = voters > 0 && voters < leastTold;
        hidden.append(few);
        together += few ? voters : 0;
    }
    if (together == 0 || together >= leastTold) {
        return hidden;
    }
    qsizetype next = -1;
    for (qsizetype region = 0; region < supporters.size(); ++region) {
        const bool mayJoin = !hidden.at(region) && supporters.at(region) > 0;
        next = mayJoin && (next < 0 || supporters.at(region) < supporters.at(next)) ? region : next;
    }
    if (next < 0) {
        hidden.fill(true);
    } else {
        hidden[next] = true;
    }
    return hidden;
}

OptionSupport told(const QList<int>& inFavour, const QList<bool>& hidden)
{
    OptionSupport support;
    support.total = std::accumulate(inFavour.begin(), inFavour.end(), 0);
    support.merged = hidden.contains(true);
    for (qsizetype region = 0; region < inFavour.size(); ++region) {
        const bool alone = !hidden.at(region);
        support.byRegion.append(alone ? std::optional(inFavour.at(region)) : std::nullopt);
        support.several += alone ? 0 : inFavour.at(region);
    }
    return support;
}

} // namespace

bool ShownSupport::hasMerged() const
{
    return std::any_of(options.cbegin(), options.cend(), [](const OptionSupport& one) { return one.merged; });
}

ShownSupport shownSupport(const Meeting& meeting, const Round& round)
{
    const RegionalSupport support = supportByRegion(meeting, round);
    const bool secret = round.casting == Casting::Secret;
    const auto supporters =
        secret ? supportersOf(meeting, round, support.regions) : QHash<RecommendationId, QList<int>>();
    ShownSupport shown{support.regions, {}};
    for (auto option = support.inFavour.cbegin(); option != support.inFavour.cend(); ++option) {
        const QList<bool> hidden =
            secret ? hiddenOf(supporters.value(option.key())) : QList<bool>(support.regions.size(), false);
        shown.options.insert(option.key(), told(*option, hidden));
    }
    return shown;
}

} // namespace domain

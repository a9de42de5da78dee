// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/results.h"

#include <algorithm>
#include <numeric>

#include "core/ballots/ballotfile.h"
#include "core/domain/support.h"

namespace usecases {

using namespace domain;

namespace {

QList<RecommendationId> idsOf(const Round& round, const std::vector<int>& options)
{
    QList<RecommendationId> ids;
    for (const int option : options) {
        ids.append(round.options.at(option));
    }
    return ids;
}

/// Options that nobody supports are never chosen, whatever places stay empty; but no place stays empty that a supported
/// option could have.
voting::Tally withoutUnsupported(voting::Tally tally, const QList<voting::Support>& supports)
{
    for (voting::Committee& committee : tally.committees) {
        std::erase_if(committee, [&supports](int option) { return supports.at(option).votes <= 0; });
    }
    std::size_t most = 0;
    for (const voting::Committee& committee : tally.committees) {
        most = std::max(most, committee.size());
    }
    std::erase_if(tally.committees, [most](const voting::Committee& committee) { return committee.size() < most; });
    std::sort(tally.committees.begin(), tally.committees.end());
    tally.committees.erase(std::unique(tally.committees.begin(), tally.committees.end()), tally.committees.end());
    return tally;
}

quint64 choices(std::size_t from, std::size_t places)
{
    quint64 ways = 1;
    for (std::size_t i = 1; i <= places && ways <= voting::mostCommittees; ++i) {
        ways = ways * (from - places + i) / i;
    }
    return ways;
}

voting::Selection selectionOf(const Round& round, const voting::Tally& counted, const QList<voting::Support>& supports)
{
    const voting::Tally tally = withoutUnsupported(counted, supports);
    const voting::Cut cut = voting::cutOf(tally);
    std::vector<int> order(static_cast<std::size_t>(round.options.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int better = cmp(tally.scores[static_cast<std::size_t>(a)], tally.scores[static_cast<std::size_t>(b)]);
        return better != 0 ? better > 0 : round.options.at(a) < round.options.at(b);
    });
    voting::Selection selection;
    const auto isIn = [](const std::vector<int>& options, int option) {
        return std::binary_search(options.begin(), options.end(), option);
    };
    for (const int option : order) {
        selection.ranked.append(supports.at(option));
        if (isIn(cut.certain, option)) {
            selection.certain.append(round.options.at(option));
        } else if (isIn(cut.contested, option)) {
            selection.tied.append(round.options.at(option));
        }
    }
    selection.placesLeft = cut.placesLeft;
    const bool any = tally.committees.size() == choices(cut.contested.size(), static_cast<std::size_t>(cut.placesLeft));
    if (selection.hasTie() && tally.complete && !any) {
        for (const voting::Committee& committee : tally.committees) {
            QList<RecommendationId> taken = idsOf(round, committee);
            taken.removeIf([&selection](const RecommendationId& id) { return selection.certain.contains(id); });
            std::sort(taken.begin(), taken.end());
            selection.together.append(taken);
        }
    }
    return selection;
}

QList<voting::Support> supportsOf(const Meeting& meeting, const Round& round)
{
    QList<voting::Support> supports;
    for (const RecommendationId& option : round.options) {
        supports.append({option, countOf(meeting, round, option).support()});
    }
    return supports;
}

/// For a ranking an option has support that anybody ranks, first or not.
QList<voting::Support> backingOf(const Meeting& meeting, const Round& round)
{
    QList<voting::Support> supports = supportsOf(meeting, round);
    if (round.method == Method::Ranking) {
        for (const Ballot& ballot : ballotsOf(meeting, round)) {
            for (qsizetype at = 0; at < supports.size(); ++at) {
                supports[at].votes = std::max(supports[at].votes, ballot.marks.value(at) > 0 ? 1 : 0);
            }
        }
    }
    return supports;
}

bool countsBallots(const Round& round)
{
    return hasVoices(round) && round.method != Method::RollCall;
}

/// The run-off that settles the round's tie, once it closed.
const Round* countedRunOff(const Meeting& meeting, const Round& round)
{
    const Round* runOff = settledBy(round) == TieWay::RunOff ? runOffOf(meeting, round) : nullptr;
    return runOff && runOff->isCounted() ? runOff : nullptr;
}

/// \a runOffs: how many run-offs of run-offs are followed; a file may say that two are run-offs of each other.
QList<RecommendationId> chosenBy(const Meeting& meeting, const Round& round, size_t runOffs)
{
    const voting::Selection selection = resultOf(meeting, round);
    QList<RecommendationId> chosen = selection.certain;
    const Round* runOff = runOffs > 0 ? countedRunOff(meeting, round) : nullptr;
    for (const RecommendationId& taken : runOff ? chosenBy(meeting, *runOff, runOffs - 1) : round.ruled) {
        if (selection.tied.contains(taken)) {
            chosen.append(taken);
        }
    }
    return chosen;
}

} // namespace

voting::Ballots profileOf(const Meeting& meeting, const Round& round)
{
    return ballots::profileOf(round.method, static_cast<int>(round.options.size()), ballotsOf(meeting, round));
}

Result<voting::Tally> tallyOf(const Meeting& meeting, const Round& round, Rule rule)
{
    if (!countsBallots(round)) {
        return fail(ErrorCode::WrongBallots);
    }
    return voting::count(rule, profileOf(meeting, round), {round.seats, round.regionsNeeded});
}

Result<voting::Selection> selectionUnder(const Meeting& meeting, const Round& round, Rule rule)
{
    return tallyOf(meeting, round, rule).map([&](const voting::Tally& tally) {
        return selectionOf(round, tally, backingOf(meeting, round));
    });
}

voting::Selection resultOf(const Meeting& meeting, const Round& round)
{
    if (!countsBallots(round)) {
        return voting::mostVotes(supportsOf(meeting, round), round.seats);
    }
    return selectionUnder(meeting, round, round.rule).value_or(voting::Selection());
}

bool tieWaits(const Meeting& meeting, const Round& round)
{
    const Round* at = &round;
    for (size_t steps = 0; steps <= meeting.rounds.size(); ++steps) {
        if (!resultOf(meeting, *at).hasTie()) {
            return false;
        }
        if (const std::optional<TieWay> way = settledBy(*at); way != TieWay::RunOff) {
            return !way;
        }
        at = countedRunOff(meeting, *at);
        if (!at) {
            return true;
        }
    }
    return true; // run-offs of each other, which only a hostile file has
}

QList<RecommendationId> chosenBy(const Meeting& meeting, const Round& round)
{
    return chosenBy(meeting, round, meeting.rounds.size());
}

QList<Comparison> comparisonsOf(const Meeting& meeting, const Round& round)
{
    constexpr qsizetype most = 2;
    if (!countsBallots(round)) {
        return {};
    }
    QList<Rule> rules = round.method == Method::Approval  ? QList<Rule>{Rule::SeqPhragmen, Rule::Breadth, Rule::Av}
                        : round.method == Method::Ranking ? QList<Rule>{Rule::Stv, Rule::Schulze, Rule::Borda}
                                                          : QList<Rule>();
    rules.removeAll(round.rule);
    const voting::Selection own = resultOf(meeting, round);
    QList<Comparison> comparisons;
    for (const Rule rule : rules.first(std::min(most, rules.size()))) {
        Comparison comparison{rule, false, false, {}, {}};
        if (const auto other = selectionUnder(meeting, round, rule)) {
            const auto without = [](QList<RecommendationId> some, const voting::Selection& theirs) {
                some.removeIf([&theirs](const RecommendationId& id) {
                    return theirs.certain.contains(id) || theirs.tied.contains(id);
                });
                return some;
            };
            comparison = {rule, true, other->hasTie(), without(other->certain, own), without(own.certain, *other)};
        }
        comparisons.append(comparison);
    }
    return comparisons;
}

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/roundlimits.h"

#include <algorithm>
#include <numeric>

#include "core/voting/rules.h"

namespace usecases {

using namespace domain;

namespace {

constexpr int mostFigure = 999;

int highestMark(const Round& round)
{
    switch (round.method) {
    case Method::Dots:
        return round.mostDots;
    case Method::Score:
        return highestScore;
    case Method::Ranking:
        return static_cast<int>(round.options.size());
    default:
        return 1;
    }
}

} // namespace

RoundLimits byHand(Method method, int entitled)
{
    RoundLimits limits;
    limits.method = method;
    limits.entitled = entitled;
    return limits;
}

QList<Casting> castingsOf(Method method)
{
    switch (method) {
    case Method::Consensus:
    case Method::ShowOfHands:
        return {Casting::Counted};
    case Method::RollCall:
        return {Casting::Open};
    case Method::Approval:
        return {Casting::Secret, Casting::Open, Casting::Counted};
    case Method::Dots:
    case Method::Score:
    case Method::Ranking:
        return {Casting::Secret, Casting::Open};
    }
    return {};
}

QList<Rule> rulesOf(Method method, Casting casting)
{
    switch (method) {
    case Method::Approval:
        return casting == Casting::Counted ? QList<Rule>{Rule::Av} : voting::rulesFor(voting::BallotKind::Approvals);
    case Method::Ranking:
        return voting::rulesFor(voting::BallotKind::Rankings);
    case Method::Dots:
        return {Rule::Dots};
    case Method::Score:
        return {Rule::Score};
    default:
        return {Rule::Av};
    }
}

RoundLimits fitting(RoundLimits limits)
{
    const QList<Casting> castings = castingsOf(limits.method);
    limits.casting = castings.contains(limits.casting) ? limits.casting : castings.first();
    const QList<Rule> rules = rulesOf(limits.method, limits.casting);
    limits.rule = rules.contains(limits.rule) ? limits.rule : rules.first();
    limits.seats = std::clamp(limits.seats, 1, mostFigure);
    limits.mostApprovals = std::clamp(limits.mostApprovals, 0, mostFigure);
    limits.dots = std::clamp(limits.dots, 1, mostFigure);
    limits.mostDots = std::clamp(limits.mostDots, 1, limits.dots);
    limits.regionsNeeded = std::clamp(limits.regionsNeeded, 1, mostFigure);
    limits.entitled = std::max(limits.entitled, 0);
    return limits;
}

RoundLimits limitsOf(const Round& round)
{
    return {round.method,        round.casting,    round.rule,     round.seats,
            round.mostApprovals, round.dots,       round.mostDots, round.regionsNeeded,
            round.electorate,    round.categories, round.entitled, round.question};
}

Done checkMarks(const Round& round, const QList<int>& marks)
{
    if (marks.size() != round.options.size()) {
        return fail(ErrorCode::WrongNumber, {QString::number(marks.size()), QString::number(round.options.size())});
    }
    for (qsizetype at = 0; at < marks.size(); ++at) {
        if (marks.at(at) < 0 || marks.at(at) > highestMark(round)) {
            return fail(ErrorCode::WrongMark, {QString::number(at + 1), QString::number(marks.at(at))});
        }
    }
    const int most = round.method == Method::Dots                                  ? round.dots
                     : round.method == Method::Approval && round.mostApprovals > 0 ? round.mostApprovals
                                                                                   : -1;
    const int sum = std::accumulate(marks.cbegin(), marks.cend(), 0);
    return most >= 0 && sum > most ? fail(ErrorCode::TooManyMarks, {QString::number(sum), QString::number(most)})
                                   : Done();
}

} // namespace usecases

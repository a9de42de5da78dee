// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/roundchanges.h"

#include "core/domain/electorate.h"
#include "core/usecases/committing.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;

void noteLimits(journal::ChangeList& changes, const RoundId& id, const RoundLimits& old, const RoundLimits& limits)
{
    setIfOther(changes, id, field::method, old.method, limits.method);
    setIfOther(changes, id, field::casting, old.casting, limits.casting);
    setIfOther(changes, id, field::rule, old.rule, limits.rule);
    setIfOther(changes, id, field::seats, old.seats, limits.seats);
    setIfOther(changes, id, field::mostApprovals, old.mostApprovals, limits.mostApprovals);
    setIfOther(changes, id, field::dots, old.dots, limits.dots);
    setIfOther(changes, id, field::mostDots, old.mostDots, limits.mostDots);
    setIfOther(changes, id, field::regionsNeeded, old.regionsNeeded, limits.regionsNeeded);
    setIfOther(changes, id, field::electorate, old.electorate, limits.electorate);
    setIfOther(changes, id, field::categories, old.categories, limits.categories);
    setIfOther(changes, id, field::entitled, old.entitled, limits.entitled);
    setIfOther(changes, id, field::question, old.question, limits.question);
}

void noteNewRound(journal::ChangeList& changes, const NewRound& round, const RoundLimits& limits)
{
    changes.set(round.id, field::track, round.track)
        .set(round.id, field::method, limits.method)
        .set(round.id, field::state, RoundState::SetUp)
        .set(round.id, field::seats, limits.seats)
        .set(round.id, field::entitled, limits.entitled)
        .set(round.id, field::options, round.options)
        .set(round.id, field::created, round.created);
    RoundLimits usual;
    usual.method = limits.method;
    usual.seats = limits.seats;
    usual.entitled = limits.entitled;
    noteLimits(changes, round.id, usual, limits);
}

QList<VoterId> frozenVoters(const Meeting& meeting, const RoundLimits& limits)
{
    if (limits.casting == Casting::Counted) {
        return {};
    }
    const Electorate electorate = limits.method == Method::RollCall ? Electorate::Bodies : limits.electorate;
    return votersOf(meeting, electorate, limits.categories);
}

} // namespace usecases

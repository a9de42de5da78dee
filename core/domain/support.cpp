// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/support.h"

#include <algorithm>

#include "core/domain/electorate.h"
#include "core/domain/lists.h"

namespace domain {

namespace {

/// How much the ballot is in favour of the option at \a at.
int favour(const Round& round, const Ballot& ballot, qsizetype at)
{
    const int mark = ballot.marks.value(at);
    return round.method == Method::Ranking ? (mark == 1 ? 1 : 0) : mark;
}

Count countOfRollCall(const Round& round, const RecommendationId& option)
{
    Count count;
    for (const Voice voice : round.voices.value(option)) {
        ++(voice == Voice::InFavour ? count.inFavour : voice == Voice::Against ? count.against : count.abstaining);
    }
    return count;
}

/// Who is heard in which region, and how much in favour of what.
struct Heard
{
    QString region;
    QHash<RecommendationId, int> favours;
};

QList<Heard> voicesHeard(const Meeting& meeting, const Round& round)
{
    QHash<VoterId, Heard> byVoter;
    for (auto option = round.voices.cbegin(); option != round.voices.cend(); ++option) {
        for (auto voice = option->cbegin(); voice != option->cend(); ++voice) {
            Heard& heard = byVoter[voice.key()];
            heard.region = regionOf(meeting, voice.key());
            heard.favours.insert(option.key(), *voice == Voice::InFavour ? 1 : 0);
        }
    }
    return byVoter.values();
}

QList<Heard> ballotsHeard(const Meeting& meeting, const Round& round)
{
    QList<Heard> all;
    for (const Ballot& ballot : ballotsOf(meeting, round)) {
        Heard heard{ballot.region, {}};
        for (qsizetype at = 0; at < round.options.size(); ++at) {
            heard.favours.insert(round.options.at(at), favour(round, ballot, at));
        }
        all.append(heard);
    }
    return all;
}

QStringList regionsOf(const QList<Heard>& all)
{
    QStringList regions;
    for (const Heard& heard : all) {
        regions.append(heard.region);
    }
    regions.removeDuplicates();
    std::sort(regions.begin(), regions.end(),
              [](const QString& a, const QString& b) { return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a < b; });
    return regions;
}

} // namespace

QList<Ballot> ballotsOf(const Meeting& meeting, const Round& round)
{
    QList<Ballot> ballots;
    if (round.casting != Casting::Open) {
        ballots = round.secretBallots;
    } else {
        for (auto ballot = round.openBallots.cbegin(); ballot != round.openBallots.cend(); ++ballot) {
            ballots.append({regionOf(meeting, ballot.key()), *ballot});
        }
    }
    // A file may say anything.
    for (Ballot& ballot : ballots) {
        ballot.marks.resize(round.options.size());
    }
    return ballots;
}

Count countOf(const Meeting& meeting, const Round& round, const RecommendationId& option)
{
    if (round.method == Method::RollCall) {
        return countOfRollCall(round, option);
    }
    if (round.method == Method::Consensus) {
        Count count;
        count.against = static_cast<int>(round.objections.value(option).size());
        count.inFavour = count.against == 0 ? 1 : 0;
        return count;
    }
    if (round.casting == Casting::Counted) {
        return round.counts.value(option);
    }
    Count count;
    const qsizetype at = round.options.indexOf(option);
    for (const Ballot& ballot : ballotsOf(meeting, round)) {
        count.inFavour += favour(round, ballot, at);
    }
    return count;
}

RegionalSupport supportByRegion(const Meeting& meeting, const Round& round)
{
    const QList<Heard> all =
        round.method == Method::RollCall ? voicesHeard(meeting, round) : ballotsHeard(meeting, round);
    RegionalSupport support;
    support.regions = regionsOf(all);
    support.ballots.fill(0, support.regions.size());
    for (const RecommendationId& option : round.options) {
        support.inFavour.insert(option, QList<int>(support.regions.size(), 0));
    }
    for (const Heard& heard : all) {
        const qsizetype region = support.regions.indexOf(heard.region);
        ++support.ballots[region];
        for (auto favours = heard.favours.cbegin(); favours != heard.favours.cend(); ++favours) {
            support.inFavour[favours.key()][region] += *favours;
        }
    }
    return support;
}

std::optional<TieWay> settledBy(const Round& round)
{
    return !round.tieWay && !round.ruling.isEmpty() ? TieWay::Ruling : round.tieWay;
}

bool hasVoices(const Round& round)
{
    return round.method == Method::RollCall ||
           (round.casting != Casting::Counted && round.method != Method::Consensus &&
            round.method != Method::ShowOfHands);
}

const Round* runOffOf(const Meeting& meeting, const Round& round)
{
    const Round* latest = nullptr;
    for (const Round& other : meeting.rounds) {
        const bool settles = stands(other) && other.runOffOf == round.id && other.id != round.id;
        if (settles && (!latest || latest->created < other.created)) {
            latest = &other;
        }
    }
    return latest;
}

const Round& mainRound(const Meeting& meeting, const Round& round)
{
    const Round* main = &round;
    // A file may say anything, also that two rounds are run-offs of each other.
    for (size_t steps = 0; !main->runOffOf.isNull() && steps < meeting.rounds.size(); ++steps) {
        const Round* before = meeting.rounds.find(main->runOffOf);
        if (!before) {
            break;
        }
        main = before;
    }
    return *main;
}

} // namespace domain

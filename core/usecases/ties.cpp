// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/ties.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/domain/support.h"
#include "core/secrecy/codes.h"
#include "core/storage/meetingfile.h"
#include "core/usecases/committing.h"
#include "core/usecases/results.h"
#include "core/usecases/roundchanges.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

namespace {

journal::Intention byModerator(QLatin1String what, const ChangeList& changes)
{
    return inPlenary(what, Role::Moderator, changes);
}

bool mayStandTogether(const voting::Selection& selection, QList<RecommendationId> taken)
{
    std::sort(taken.begin(), taken.end());
    return selection.together.isEmpty() || selection.together.contains(taken);
}

/// Of those that may be taken together the ones that come first in \a order.
QList<RecommendationId> firstTogether(const voting::Selection& selection, const QList<RecommendationId>& order)
{
    if (selection.together.isEmpty()) {
        return order.first(selection.placesLeft);
    }
    const auto ranksOf = [&order](const QList<RecommendationId>& some) {
        QList<qsizetype> ranks;
        for (const RecommendationId& one : some) {
            ranks.append(order.indexOf(one));
        }
        std::sort(ranks.begin(), ranks.end());
        return ranks;
    };
    return *std::min_element(selection.together.cbegin(), selection.together.cend(),
                             [&ranksOf](const auto& a, const auto& b) { return ranksOf(a) < ranksOf(b); });
}

} // namespace

Result<Round> Ties::tied(const RoundId& id) const
{
    const Meeting& meeting = m_workspace.meeting();
    const Round* round = meeting.rounds.find(id);
    if (!round || !stands(*round)) {
        return fail(ErrorCode::NotFound);
    }
    if (round->state != RoundState::Closed || settledBy(*round)) {
        return fail(ErrorCode::WrongState);
    }
    return *round;
}

Done Ties::rule(const RoundId& id, const QList<RecommendationId>& taken, const QString& reason)
{
    const auto round = tied(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const voting::Selection selection = resultOf(m_workspace.meeting(), *round);
    const bool allTied = std::all_of(taken.begin(), taken.end(),
                                     [&](const RecommendationId& one) { return selection.tied.count(one) == 1; });
    if (!selection.hasTie() || !allTied) {
        return fail(ErrorCode::NotFound);
    }
    if (taken.size() != selection.placesLeft ||
        QSet<RecommendationId>(taken.begin(), taken.end()).size() != taken.size()) {
        return fail(ErrorCode::WrongNumber, {QString::number(taken.size()), QString::number(selection.placesLeft)});
    }
    if (!mayStandTogether(selection, taken)) {
        return fail(ErrorCode::NotACommittee);
    }
    const auto accepted = acceptedLine(reason);
    if (!accepted) {
        return accepted.error().code == ErrorCode::EmptyText ? fail(ErrorCode::ReasonMissing)
                                                             : tl::unexpected(accepted.error());
    }
    ChangeList changes;
    changes.set(id, field::ruled, taken).set(id, field::ruling, *accepted).set(id, field::tieWay, TieWay::Ruling);
    return m_workspace.commit(byModerator(intent::roundRule, changes));
}

Result<RoundId> Ties::runOff(const RoundId& id)
{
    const auto round = tied(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const voting::Selection selection = resultOf(m_workspace.meeting(), *round);
    if (!selection.hasTie()) {
        return fail(ErrorCode::NotFound);
    }
    RoundLimits limits = limitsOf(*round);
    limits.seats = selection.placesLeft;
    limits.mostApprovals = limits.mostApprovals > 0 ? std::min(limits.mostApprovals, selection.placesLeft) : 0;
    const RoundId again = RoundId::create();
    QList<RecommendationId> options = round->options; // in the round's order, as the room knows it
    options.removeIf([&selection](const RecommendationId& one) { return !selection.tied.contains(one); });
    ChangeList changes;
    noteNewRound(changes, {again, round->track, options, m_workspace.now()}, limits);
    changes.set(again, field::runOffOf, id).set(id, field::tieWay, TieWay::RunOff);
    const Done done = m_workspace.commit(byModerator(intent::roundRunOff, changes));
    return done ? Result<RoundId>(again) : tl::unexpected(done.error());
}

Done Ties::takeWider(const RoundId& id)
{
    const auto round = tied(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const voting::Selection selection = resultOf(m_workspace.meeting(), *round);
    if (!selection.hasTie()) {
        return fail(ErrorCode::NotFound);
    }
    const QList<RecommendationId> taken = widestOf(m_workspace.meeting(), *round);
    if (taken.size() != selection.placesLeft) {
        return fail(ErrorCode::StillTied);
    }
    ChangeList changes;
    changes.set(id, field::ruled, taken).set(id, field::tieWay, TieWay::WiderSupport);
    return m_workspace.commit(byModerator(intent::roundWider, changes));
}

Done Ties::drawLot(const RoundId& id, const QString& word)
{
    auto round = tied(id);
    if (!round) {
        return tl::unexpected(round.error());
    }
    const voting::Selection selection = resultOf(m_workspace.meeting(), *round);
    if (!selection.hasTie()) {
        return fail(ErrorCode::NotFound);
    }
    if (round->lotSeed.isEmpty()) {
        const auto seed = m_workspace.file().ballotBox().seed(id);
        if (!seed) {
            return tl::unexpected(seed.error());
        }
        ChangeList published;
        published.set(id, field::lotSeed, *seed).set(id, field::lotWord, word.simplified());
        if (const Done done = m_workspace.commit(byModerator(intent::roundSeed, published)); !done) {
            return done;
        }
        round->lotSeed = *seed;
        round->lotWord = word.simplified();
    }
    const QList<RecommendationId> order = inLotOrder(selection.tied, round->lotSeed, round->lotWord);
    ChangeList changes;
    changes.set(id, field::ruled, firstTogether(selection, order)).set(id, field::tieWay, TieWay::Lot);
    return m_workspace.commit(byModerator(intent::roundLot, changes));
}

int breadthOfSupport(const Meeting& meeting, const Round& round, const RecommendationId& option)
{
    if (!hasVoices(round)) {
        const QMap<GroupId, int> byGroup = round.counts.value(option).byGroup;
        return static_cast<int>(std::count_if(byGroup.cbegin(), byGroup.cend(), [](int votes) { return votes > 0; }));
    }
    const RegionalSupport support = supportByRegion(meeting, round);
    const QList<int> inFavour = support.inFavour.value(option);
    int regions = 0;
    for (qsizetype region = 0; region < support.regions.size(); ++region) {
        const bool named = !support.regions.at(region).isEmpty();
        regions += named && 2 * inFavour.at(region) > support.ballots.at(region) ? 1 : 0;
    }
    return regions;
}

QList<RecommendationId> widestOf(const Meeting& meeting, const Round& round)
{
    const voting::Selection selection = resultOf(meeting, round);
    QHash<RecommendationId, int> breadths;
    for (const RecommendationId& one : selection.tied) {
        breadths.insert(one, breadthOfSupport(meeting, round, one));
    }
    QList<RecommendationId> order = selection.tied;
    std::stable_sort(order.begin(), order.end(), [&breadths](const RecommendationId& a, const RecommendationId& b) {
        return breadths.value(a) > breadths.value(b);
    });
    const qsizetype places = selection.placesLeft;
    while (!order.isEmpty() && order.size() > places) {
        // Whoever is as wide as the first that finds no place has none either.
        const int beyond = breadths.value(order.at(places));
        order.removeIf([&](const RecommendationId& one) { return breadths.value(one) <= beyond; });
    }
    return order.size() == places && !mayStandTogether(selection, order) ? QList<RecommendationId>() : order;
}

QList<RecommendationId> inLotOrder(QList<RecommendationId> options, const QString& seed, const QString& word)
{
    const auto drawn = [&](const RecommendationId& option) {
        return secrecy::sha256(seed + u'\n' + word + u'\n' + option.toText());
    };
    std::sort(options.begin(), options.end(),
              [&drawn](const RecommendationId& a, const RecommendationId& b) { return drawn(a) < drawn(b); });
    return options;
}

} // namespace usecases

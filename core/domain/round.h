// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

#include "core/domain/enums.h"
#include "core/domain/id.h"

namespace domain {

/// What was counted for one option. Approval counts are entered by group; a show of hands as three totals.
struct Count
{
    QMap<GroupId, int> byGroup; ///< approvals of each group's voters; the null id: voters of no group
    int inFavour = 0;
    int against = 0;
    int abstaining = 0;

    bool operator==(const Count&) const = default;
    /// In favour: the groups' approvals together, or the hands.
    [[nodiscard]] int support() const
    {
        int sum = inFavour;
        for (const int approvals : byGroup) {
            sum += approvals;
        }
        return sum;
    }
};

/// The highest score that a ballot gives an option.
inline constexpr int highestScore = 5;

/// What one voter said, without who it was.
struct Ballot
{
    QString region;   ///< of the voter; empty: none, or one that too few voted in to name
    QList<int> marks; ///< one an option, in the round's order. Approval: 0 or 1; dots and score: points; ranking: the
                      ///< place from 1, 0: not ranked. All 0: a blank ballot

    bool operator==(const Ballot&) const = default;
};

/// One vote on the recommendations of a track.
struct Round
{
    RoundId id;
    Track track = Track::Priority;
    QString question; ///< as it is put to the room; empty: the track's usual one
    Method method = Method::Approval;
    Casting casting = Casting::Counted;
    Rule rule = Rule::Av;
    RoundState state = RoundState::SetUp;
    int seats = 5;
    int mostApprovals = 0; ///< how many options a ballot may approve; 0: all
    int dots = 5;          ///< dots that a voter has
    int mostDots = 5;      ///< dots of a voter on one option
    int regionsNeeded = 3; ///< where the rule is the breadth gate
    /// \name Who may vote
    /// \{
    Electorate electorate = Electorate::Participants;
    QStringList categories; ///< whose participants vote, where the electorate is categories
    int entitled = 0;       ///< how many; with ballots as many as there are voters
    QList<VoterId> voters;  ///< by name, fixed when the round opens; empty where only figures are entered
    /// \}
    int ballots = 0; ///< ballots handed in, or voters in the room
    QList<RecommendationId> options;
    QHash<RecommendationId, Count> counts;                 ///< entered figures
    QHash<RecommendationId, QHash<VoterId, Voice>> voices; ///< of a roll call
    QHash<RecommendationId, QMap<QString, QString>>
        objections;                         ///< of a consensus round: by a key of its own, the words
    QHash<VoterId, QList<int>> openBallots; ///< marks, where ballots are open
    QList<Ballot> secretBallots; ///< where they are sealed: known once the round closed, in an order that says nothing
    QDateTime created;           ///< UTC
    QDateTime opened;            ///< UTC
    QDateTime closed;            ///< UTC
    RoundId replaces;            ///< the round that this one repeats, or null
    RoundId runOffOf;            ///< the round whose tie this one settles, or null
    /// \name How a tie at the cut was settled
    /// \{
    QString lotCommitment;         ///< SHA-256 of the seed of a lot, in hexadecimal; written down when the round opens
    QString lotSeed;               ///< in hexadecimal, known once the lot was drawn
    QString lotWord;               ///< what the room called out, drawn with the seed
    std::optional<TieWay> tieWay;  ///< nothing: not settled, or without a tie
    QList<RecommendationId> ruled; ///< the tied options that are taken; empty where a run-off decides
    QString ruling;                ///< the reason that the chair gave; empty: none
    /// \}
    bool withdrawn = false;

    bool operator==(const Round&) const = default;
    /// The vote has ended: its result may be seen.
    [[nodiscard]] bool isCounted() const { return state == RoundState::Closed || state == RoundState::Adopted; }
    /// Something was entered already: figures, voices, objections or open ballots. Sealed ballots lie elsewhere.
    [[nodiscard]] bool hasFigures() const
    {
        return ballots > 0 || !counts.isEmpty() || !voices.isEmpty() || !objections.isEmpty() || !openBallots.isEmpty();
    }
};

/// What the meeting adopted for a track, in order.
struct Outcome
{
    OutcomeId id;
    Track track = Track::Priority;
    RoundId round; ///< null: adopted without a vote
    QList<RecommendationId> lines;
    QString reason;    ///< why fewer than five, or another set or order than the vote's; else empty
    QDateTime adopted; ///< UTC; invalid: not adopted

    bool operator==(const Outcome&) const = default;
};

} // namespace domain

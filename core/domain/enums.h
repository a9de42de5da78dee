// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace domain {

enum class SessionKind { Registration, Opening, Plenary, Breakout, Break, Closing, Webinar };
enum class Kind { Recommendation, FollowUpMechanism, GoodPractice, Principle, Gap, Partnership };
enum class Stance { GeneralAgreement, Disagreement, NotSettled };
enum class Track { Priority, FollowUp };
enum class Method { Consensus, ShowOfHands, RollCall, Approval, Dots, Score, Ranking };
/// Whether only figures are entered, everybody's ballot with its name, or sealed ballots.
enum class Casting { Counted, Open, Secret };
enum class Electorate { Participants, Bodies, Categories };
/// How the ballots choose; core/voting/rules.h says each one's source. The words are those of the command line.
enum class Rule {
    Av,
    Breadth,
    SeqPhragmen,
    EqualShares,
    Pav,
    SeqPav,
    RevSeqPav,
    Sav,
    Cc,
    SeqCc,
    MinimaxAv,
    Monroe,
    MaximinSupport,
    Borda,
    Schulze,
    RankedPairs,
    Stv,
    Dots,
    Score
};
enum class Voice { InFavour, Against, Abstaining };
enum class TieWay { RunOff, WiderSupport, Ruling, Lot };
enum class RoundState { SetUp, Open, Closed, Adopted };
enum class Role { Organizer, Moderator, Rapporteur, Observer };

/// Values in the order in which people are offered them.
template <class E>
QList<E> allOf();

/// The word that is stored in the meeting file and in CSV: lower-case English, e.g. "follow-up mechanism".
template <class E>
QString toText(E value);

/// Reads what toText() wrote, in any case and with outer spaces; nothing where it is no such word.
template <class E>
std::optional<E> fromText(const QString& text);

} // namespace domain

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/ballots/ballotfile.h"

namespace ballots {

/// A tally as one JSON document in UTF-8. The order in which options or ballots were listed decides no byte of it:
/// names (of optionNames()) are sorted by code point, scores come greatest first, numbers are exact and in text. Keys:
/// - rule, seats
/// - winners: names in every winning committee
/// - tied: every winning committee, also where there is only one
/// - complete: false where more than voting::mostCommittees win; then none is listed and nobody called a winner
/// - scores: option and score
/// - committeeScore: where the rule has one
/// - ballots: counted, blank ones too; invalid: not counted
QByteArray tallyJson(const QStringList& options, const voting::Tally& tally, domain::Rule rule, int seats, int ballots,
                     int invalid);

/// Counts and writes: what "rapporteur tally" prints. WrongBallots, TooMuchWork as voting::count().
domain::Result<QByteArray> recount(const BallotFile& file, domain::Rule rule, const voting::Limits& limits);

} // namespace ballots

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// \name The ballots of a closed round, without names, and what the round's rule makes of them: `rapporteur tally` says
/// the same of the exported ballots, byte for byte. WrongBallots where the round has none
/// \{
domain::Result<QByteArray> ballotsCsvOf(const domain::Meeting& meeting, const domain::Round& round);
domain::Result<QByteArray> tallyJsonOf(const domain::Meeting& meeting, const domain::Round& round);
/// Writes ballots (.csv) or the tally (.json) of a round; WrongState before it closed, FormatUnknown for other
/// suffixes.
domain::Done exportRound(Workspace& workspace, const domain::RoundId& round, const QString& path);
/// \}

/// Casts the ballots of a CSV file as ballots::ballotsCsv() writes it, all or none, while the round is open. Of a
/// secret round they are ballots on paper without names, and may have a column "Region"; of an open one each has a
/// column "Voter" with the voter's name or number. Gives how many. BadValue names the row of a bad ballot,
/// UnknownReference that of an unknown voter or region; the errors of Polling.
domain::Result<int> importBallots(Workspace& workspace, const domain::RoundId& round, const QString& path);

} // namespace usecases

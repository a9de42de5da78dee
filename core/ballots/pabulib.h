// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ballots/ballotfile.h"

namespace ballots {

/// Ballots on participatory budgeting in the format of Pabulib (Faliszewski, Flis, Peters, Pierczynski, Skowron,
/// Stolicki, Szufa and Talmon, 2023): sections META, PROJECTS and VOTES, cells parted by semicolons. The projects are
/// the options, by their name, with the project_id behind where names are alike, or by that alone; what they cost is
/// not looked at. vote_type approval and choose-1 make approval ballots, ordinal rankings, cumulative dots, scoring a
/// score with default_score for what is not named. min_length, max_length, max_points and max_sum_points of META bind.
///
/// MissingColumn where one is needed ("vote_type" of META too), BadValue for a project or setting that cannot be, and
/// the errors of readBallotsCsv(). \a regions: a column of VOTES.
domain::Result<BallotFile> readPabulib(const QString& text, const QString& regions = {}, const QString& path = {});

} // namespace ballots

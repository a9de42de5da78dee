// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/ballots/ballotfile.h"

namespace ballots {

/// The kinds of file of PrefLib (Mattei and Walsh, 2013) that hold ballots: orders that are strict (so) or hold options
/// equal (to), complete (c) or not (i), and categories.
enum class PreflibKind { Soc, Soi, Toc, Toi, Cat };

/// By the suffix of a file's name; nothing for others.
std::optional<PreflibKind> preflibKind(const QString& suffix);

/// Reads the format that PrefLib has had since 2022. The alternatives are the options, by their name, with the number
/// behind where names are alike. Orders make rankings; of categories the first makes approvals. An order that is not
/// strict or not complete where \a kind says so is a bad ballot, as often as the file says it was cast.
///
/// MissingColumn for a missing "NUMBER ALTERNATIVES", MissingValue for a missing name, BadValue for a line of the
/// header that cannot be, TooManyColumns, TooManyRows; EmptyTable, which names \a path, where there is nothing at all.
domain::Result<BallotFile> readPreflib(const QString& text, PreflibKind kind, const QString& path = {});

} // namespace ballots

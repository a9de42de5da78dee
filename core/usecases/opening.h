// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/changes.h"
#include "core/secrecy/sealing.h"
#include "core/usecases/workspace.h"

namespace usecases {

/// \name What is inside a sealed ballot: the voter's region (an index) and a mark for each option. Always as long as
/// the round's options ask, so that the length tells nothing
/// \{
QByteArray packed(const domain::Ballot& ballot, const QStringList& regions);
/// Nothing where it is no ballot of so many options.
std::optional<domain::Ballot> unpacked(const QByteArray& content, const QStringList& regions, qsizetype options);
/// The regions by which voters' regions are numbered: those of all bodies, by name.
QStringList regionsOfBodies(const domain::Meeting& meeting);
/// \}

/// Regions with fewer ballots than three are named no more, so that nobody's ballot shows by the region; with them the
/// smallest others, until at least three ballots have no region.
void hideSmallRegions(QList<domain::Ballot>& ballots);

/// Opens the sealed ballots of \a round and closes it, as Rounds::close() says; \a changes say that it closed.
domain::Done closeSecret(Workspace& workspace, const domain::Round& round, const secrecy::Passphrases& passphrases,
                         const journal::ChangeList& changes);

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

namespace domain {

/// Who may vote, by name: of the participants (all, or those of the categories) everybody present, or where presence
/// was never noted, everybody; one voice for each of their bodies where bodies vote.
QList<VoterId> votersOf(const Meeting& meeting, Electorate electorate, const QStringList& categories);

/// The categories that participants have, sorted.
QStringList categoriesOf(const Meeting& meeting);

/// \name A voter is a participant, or a body where bodies vote. Empty where the voter is not in the meeting
/// \{
QString nameOf(const Meeting& meeting, const VoterId& voter);
QString bodyNameOf(const Meeting& meeting, const VoterId& voter);
QString regionOf(const Meeting& meeting, const VoterId& voter); ///< of the voter's body
/// \}

} // namespace domain

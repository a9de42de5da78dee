// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/countedround.h"

namespace usecases {

/// What the closed rounds of the meeting chose, for documents.
documents::CountedRounds countedRounds(const domain::Meeting& meeting);

/// The score of each option by the round's rule, exact ("7", "7/3"); empty where the rule counts nothing but support,
/// or only figures were entered.
QHash<domain::RecommendationId, QString> scoresOf(const domain::Meeting& meeting, const domain::Round& round);

/// The round whose tie waits to be settled, or was: the round itself, or its run-off that is tied in turn; nullptr
/// without a tie.
const domain::Round* tiedRound(const domain::Meeting& meeting, const domain::Round& round);

} // namespace usecases

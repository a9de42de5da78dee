// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// Adopts the lines of a track, in order. They are recommendations of the track, each once (NotFound, AlreadyThere).
/// WrongNumber with more than five. ReasonMissing where no reason is given and there are fewer than five, or another
/// set or order than the latest round chose. TieUnsettled where the latest round is closed with a tie that nobody
/// settled and the reason is empty; WrongState while it is open.
domain::Done adopt(Workspace& workspace, domain::Track track, const QList<domain::RecommendationId>& lines,
                   const QString& reason = {});

/// Whether adopting these lines needs a reason, and is otherwise in order.
bool needsReason(const domain::Meeting& meeting, domain::Track track, const QList<domain::RecommendationId>& lines);

/// What a moderator would adopt now: the latest round's five, or the first five by place where nothing was voted on.
QList<domain::RecommendationId> proposedLines(const domain::Meeting& meeting, domain::Track track);

/// The highest number of lines of a track.
inline constexpr int mostLines = 5;

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include "core/domain/meeting.h"

namespace documents {

/// What the document says for one track, and what it does not.
struct TrackLines
{
    domain::Track track = domain::Track::Priority;
    const domain::Outcome* outcome = nullptr; ///< nullptr: not yet adopted
    const domain::Round* round = nullptr; ///< the vote behind it whose result may be seen, or nullptr; never a run-off
    QList<domain::Recommendation> lines;  ///< in order; before adoption the first five of the track
    QList<domain::Recommendation> others; ///< the rest of the track

    [[nodiscard]] bool adopted() const { return outcome != nullptr; }
};

/// The pointers are into \a meeting.
TrackLines trackLines(const domain::Meeting& meeting, domain::Track track);

} // namespace documents

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>

#include "core/domain/enums.h"
#include "core/domain/id.h"

namespace domain {

/// Plenary wording with its source points. Sources are links: a point is never moved or rewritten by a merge.
struct Recommendation
{
    RecommendationId id;
    Track track = Track::Priority;
    QString text;
    QSet<PointId> sources;
    double place = 0; ///< order within its track
    bool withdrawn = false;

    bool operator==(const Recommendation&) const = default;
};

} // namespace domain

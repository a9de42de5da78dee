// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/domain/meeting.h"
#include "core/overlap/statement.h"

/// What the comparing of points hears of a meeting, as plain values.
namespace usecases {

/// What people decided about points, and the order of the groups.
struct Decisions
{
    QHash<domain::PointId, QSet<domain::PointId>> apart; ///< of a pair the smaller id has the greater
    QHash<domain::PointId, domain::RecommendationId> merged;
    QHash<domain::GroupId, int> groups; ///< standing groups, from 0

    bool operator==(const Decisions&) const = default;

    [[nodiscard]] bool areApart(const domain::PointId& a, const domain::PointId& b) const
    {
        const auto found = apart.constFind(std::min(a, b));
        return found != apart.constEnd() && found->contains(std::max(a, b));
    }
    /// Whether merging the two is still open.
    [[nodiscard]] bool areOpen(const domain::PointId& a, const domain::PointId& b) const
    {
        return !(merged.contains(a) && merged.contains(b)) && !areApart(a, b);
    }
};

using Statements = QHash<domain::PointId, overlap::Statement>;

Decisions decisionsOf(const domain::Meeting& meeting);

/// The first language that is named, by code or by name, e.g. "fr", "en-GB", "English-French".
std::optional<overlap::Language> namedLanguage(const QStringList& names);
/// What a room's points are written in where they do not tell: its first language of interpretation, else the
/// meeting's.
overlap::Language usualLanguage(const domain::Meeting& meeting, const domain::GroupId& group);

/// What there is to compare of a point; nothing where it or its group is withdrawn. Its language is \a usual, that of
/// its group: overlap::languageOf() reads the text, which is left to whoever has the time.
std::optional<overlap::Statement> statementOf(const domain::Meeting& meeting, const domain::Point& point,
                                              overlap::Language usual);

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/tracklines.h"
#include "core/documents/tree.h"
#include "core/domain/breadth.h"
#include "core/domain/shownsupport.h"
#include "core/usecases/highlights.h"

namespace ui {

/// A point from which a line was drafted.
struct SourcePoint
{
    domain::PointId id;
    domain::Group group;
    QString text;
    QDateTime written; ///< UTC

    bool operator==(const SourcePoint&) const = default;
};

/// Where a line of the document comes from.
struct Provenance
{
    QString reference; ///< "6 (a)"
    domain::Recommendation line;
    std::optional<domain::Outcome> outcome; ///< none: not adopted
    std::optional<domain::Round> round;     ///< the vote behind it
    std::optional<domain::Count> count;     ///< what it got there; none: it was no option
    QStringList regions;                    ///< of the voters, where there are ballots
    domain::OptionSupport support;          ///< by region, as it may be told
    domain::Breadth breadth;
    int groups = 0; ///< of so many
    QList<SourcePoint> sources;
    QList<usecases::Wording> wordings; ///< oldest first

    bool operator==(const Provenance&) const = default;
    std::optional<domain::TieWay> tieWay; ///< by which this line won over those that it was tied with
};

/// The track whose line the anchor names, and the line itself; nothing for any other anchor.
struct AnchoredLine
{
    documents::TrackLines track;
    domain::Recommendation line;
};
std::optional<AnchoredLine> lineAt(const domain::Meeting& meeting, const QString& anchor);
/// The anchor of a line of the document as it stands; empty where there is none.
QString anchorOfLine(const domain::Meeting& meeting, const domain::RecommendationId& id);

domain::Result<Provenance> provenanceOf(usecases::Workspace& workspace, const AnchoredLine& line,
                                        const QString& reference);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A group, and whether it is among those that are meant.
struct GroupShare
{
    domain::Group group;
    bool raised = false;

    bool operator==(const GroupShare&) const = default;
};

/// A recommendation, or one of the points that it was made from.
struct RecommendationRow
{
    struct Id
    {
        domain::RecommendationId recommendation;
        domain::PointId source; ///< null: the recommendation itself

        bool operator==(const Id&) const = default;
        friend size_t qHash(const Id& id, size_t seed = 0) { return qHashMulti(seed, id.recommendation, id.source); }
    };

    Id id;
    QString text;
    int number = 0;
    QList<GroupShare> groups; ///< a source: its own alone
    int points = 0;
    int bodies = 0;
    bool expanded = false;
    bool last = false; ///< the cut line follows

    bool operator==(const RecommendationRow&) const = default;
    [[nodiscard]] bool isSource() const { return !id.source.isNull(); }
};

/// The recommendations of one track, with the sources of those that are opened.
class RecommendationsModel : public DiffModel<RecommendationRow>
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< 0 for a source
        TrackRole,                 ///< int
        GroupsRole,                ///< QList<GroupShare>
        BreadthRole,               ///< "3 points · 17 bodies"
        ExpandedRole,              ///< bool
        HasSourcesRole,            ///< bool
        CutLineRole,               ///< bool: the cut line follows the row
        SourceRole                 ///< bool: a point that a recommendation was made from
    };

    using DiffModel<RecommendationRow>::DiffModel;

    void show(const domain::Meeting& meeting, domain::Track track);
    [[nodiscard]] domain::Track track() const { return m_track; }
    /// Takes effect with the next show().
    void setExpanded(const domain::RecommendationId& id, bool expanded);
    [[nodiscard]] int rowOfRecommendation(const domain::RecommendationId& id) const { return rowOf({id, {}}); }
    /// The recommendation before or after in the order of the track, or null.
    [[nodiscard]] domain::RecommendationId neighbour(const domain::RecommendationId& id, int step) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Sources travel as points, a recommendation as itself.
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    [[nodiscard]] QString told(const RecommendationRow& row) const;

    domain::Track m_track = domain::Track::Priority;
    QSet<domain::RecommendationId> m_expanded;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A room's point as the board shows it.
struct PointCard
{
    domain::PointId id;
    QString text;
    QStringList elements;                    ///< codes, in the framework's order
    int five = 0;                            ///< 1 to 5, or 0
    domain::RecommendationId recommendation; ///< null: the point is open
    QString recommendationLabel;             ///< e.g. "P2"
    QStringList marks = {};                  ///< "new since 11:52", "new"; empty: as it was reported, or nothing was
    QString change = {};                     ///< what changed since, a line each
    bool opensRest = false;                  ///< the first after the room's five

    bool operator==(const PointCard&) const = default;
};

/// The cards of one column of the board.
class PointCardsModel : public DiffModel<PointCard>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        ChipsRole,             ///< QStringList: elements, and where it is merged
        FiveRole,              ///< 1 to 5, or 0
        MergedRole,            ///< bool
        MarksRole,             ///< QStringList: that it is new or changed since the room reported; shorter words last
        OpensRestRole,         ///< bool: the room's five stand above it, the rest from here on
        OutlinedRole           ///< bool: one of those that are shown as an overlap
    };

    using DiffModel<PointCard>::DiffModel;

    /// Points that stand out from the others; those of other columns may be among them.
    void setOutlined(const QSet<domain::PointId>& points);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    [[nodiscard]] static QStringList chips(const PointCard& card);
    [[nodiscard]] static QVariant tip(const PointCard& card);
    [[nodiscard]] QString told(const PointCard& card) const;

    QSet<domain::PointId> m_outlined;
};

} // namespace ui

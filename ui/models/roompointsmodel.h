// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// The points of one group under one question, in the order in which the room sees them.
class RoomPointsModel : public DiffModel<domain::Point>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        FiveRole,              ///< 1 to 5, or 0
        ElementsRole,          ///< QStringList: "h · remittances"
        CodesRole,             ///< QStringList: "h"
        BodiesRole,            ///< QStringList of short names, sorted
        TaggedRole,            ///< whether there is any element, body or stance to show
        WrittenRole,           ///< time of day as people read it
        StanceRole,            ///< a word, empty for general agreement
        WaitingRole            ///< whether it has not reached the plenary yet
    };
    enum class Order { ByPlace, FiveFirst };

    using DiffModel<domain::Point>::DiffModel;

    /// Another group or question starts anew; the same one is brought up to date row by row.
    void show(const domain::Meeting& meeting, const domain::GroupId& group, const domain::QuestionId& question,
              Order order);

    /// Those of the points that have not reached the plenary yet.
    void markWaiting(const QSet<QUuid>& points);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct ElementLabel
    {
        QString code;
        QString label;
        bool operator==(const ElementLabel&) const = default;
    };
    using ElementLabels = QHash<domain::ElementId, ElementLabel>;
    using BodyLabels = QHash<domain::BodyId, QString>;

    void setLabels(const domain::Meeting& meeting);
    [[nodiscard]] QList<ElementLabel> elementsOf(const domain::Point& point) const;
    [[nodiscard]] QStringList elementWords(const domain::Point& point) const;
    [[nodiscard]] QStringList codes(const domain::Point& point) const;
    [[nodiscard]] QStringList bodies(const domain::Point& point) const;
    [[nodiscard]] QString told(const domain::Point& point) const;

    domain::GroupId m_group;
    domain::QuestionId m_question;
    ElementLabels m_elements;
    BodyLabels m_bodies;
    QSet<QUuid> m_waiting;
};

} // namespace ui

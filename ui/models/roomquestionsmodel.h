// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A guiding question and how many points of a group stand under it.
struct RoomQuestion
{
    domain::QuestionId id;
    QString text;
    int points = 0;

    bool operator==(const RoomQuestion&) const = default;
};

/// The guiding questions in order, with the points that one group has under each.
class RoomQuestionsModel : public DiffModel<RoomQuestion>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        CountRole
    };

    using DiffModel<RoomQuestion>::DiffModel;

    void show(const domain::Meeting& meeting, const domain::GroupId& group);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/hosting.h"
#include "ui/models/listdiff.h"

namespace ui {

struct InvitationRow
{
    int id = 0; ///< place in the list
    usecases::Invitation invitation;
    domain::Group group; ///< of a room
    QString name;

    bool operator==(const InvitationRow&) const = default;
};

/// Who is invited to a hosted meeting: the plenary's other laptops, each room, the observers.
class InvitationsModel : public DiffModel<InvitationRow>
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole + 1, LineRole };

    using DiffModel::DiffModel;

    void show(const QList<usecases::Invitation>& invitations, const domain::Meeting& meeting);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace ui

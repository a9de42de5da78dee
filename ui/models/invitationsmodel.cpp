// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/invitationsmodel.h"

namespace ui {

void InvitationsModel::show(const QList<usecases::Invitation>& invitations, const domain::Meeting& meeting)
{
    QList<InvitationRow> rows;
    for (const usecases::Invitation& invitation : invitations) {
        InvitationRow row{static_cast<int>(rows.size()), invitation, {}, {}};
        if (const domain::Group* group = meeting.groups.find(invitation.room)) {
            row.group = *group;
            row.name = group->name;
        } else {
            row.name = invitation.role == domain::Role::Observer ? tr("Observers") : tr("Plenary, another laptop");
        }
        rows.append(row);
    }
    setRows(rows);
}

QVariant InvitationsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const InvitationRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return row.group.mark.isEmpty() ? row.name : tr("%1, %2").arg(row.group.mark, row.name);
    case GroupRole:
        return row.invitation.room.isNull() ? QVariant() : QVariant::fromValue(row.group);
    case LineRole:
        return row.invitation.line;
    default:
        return {};
    }
}

} // namespace ui

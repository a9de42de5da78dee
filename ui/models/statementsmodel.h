// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A point, and which group said it.
struct Statement
{
    domain::PointId id;
    domain::Group group;
    QString text;
    domain::Stance stance = domain::Stance::GeneralAgreement;

    bool operator==(const Statement&) const = default;
};

/// Who raised something: the points' words with their groups.
class StatementsModel : public DiffModel<Statement>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QUuid
        GroupRole,             ///< domain::Group
        StanceRole             ///< a word, empty for general agreement
    };

    using DiffModel<Statement>::DiffModel;

    void show(const domain::Meeting& meeting, const QList<domain::PointId>& points);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString told(const Statement& statement);
};

} // namespace ui

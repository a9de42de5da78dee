// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// An option of a consensus round, or below it one of the objections to it.
struct ObjectionRow
{
    QString id; ///< the option's, or the objection's key
    domain::RecommendationId option;
    int number = 0;     ///< of the option, from 1
    QString text;       ///< the option's, or the objection in words
    int objections = 0; ///< to the option
    bool isObjection = false;

    bool operator==(const ObjectionRow&) const = default;
};

QList<ObjectionRow> objectionRows(const domain::Meeting& meeting, const domain::Round& round);

class ObjectionsModel : public DiffModel<ObjectionRow>
{
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole, ObjectionRole, StateRole };

    using DiffModel<ObjectionRow>::DiffModel;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listdiff.h"

namespace ui {

/// A numbered paragraph of the document.
struct OutlineRow
{
    QString id; ///< its anchor
    QString number;
    QString heading;

    bool operator==(const OutlineRow&) const = default;
};

class OutlineModel : public DiffModel<OutlineRow>
{
    Q_OBJECT

public:
    enum Role {
        AnchorRole = Qt::UserRole + 1, ///< QString
        NumberRole,                    ///< QString
    };

    using DiffModel::DiffModel;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace ui

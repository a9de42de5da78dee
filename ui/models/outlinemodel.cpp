// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/outlinemodel.h"

namespace ui {

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const OutlineRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.heading;
    case Qt::AccessibleTextRole:
        return tr("Paragraph %1: %2").arg(row.number, row.heading);
    case AnchorRole:
        return row.id;
    case NumberRole:
        return row.number;
    default:
        return {};
    }
}

} // namespace ui

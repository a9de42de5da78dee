// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <optional>

#include "core/domain/point.h"

namespace ui {

/// Where a point goes when it is moved in a list that shows the five first and the others after them.
struct PointMove
{
    std::optional<int> five;               ///< place in the five to put it at, 0: out of them
    std::optional<domain::PointId> before; ///< the other to stand before; null: last

    bool operator==(const PointMove&) const = default;
};

/// Dropped at \a row (before the row that stands there), at the five's own side of the border with the others or not.
PointMove moveToRow(const QList<domain::Point>& shown, const domain::PointId& moved, int row, bool amongFive);

/// One step up (-1) or down (1); nothing where it stands at the end already.
std::optional<PointMove> moveByStep(const QList<domain::Point>& shown, const domain::PointId& moved, int step);

} // namespace ui

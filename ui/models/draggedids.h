// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMimeData>

#include "core/domain/id.h"

namespace ui {

/// \name What is dragged about the board: ids, one a line
/// \{
QMimeData* draggedPoints(const QList<domain::PointId>& points);
QMimeData* draggedRecommendation(const domain::RecommendationId& recommendation);
/// None where something else is dragged.
QList<domain::PointId> pointsDraggedIn(const QMimeData* data);
/// Null where something else is dragged.
domain::RecommendationId recommendationDraggedIn(const QMimeData* data);
QStringList boardMimeTypes();
/// \}

} // namespace ui

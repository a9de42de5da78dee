// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/point.h"
#include "core/usecases/reporting.h"

namespace ui {

/// \name What a room has reported, and what became of it
/// \{
/// For the head of a column: "reported 11:52 · 1 withdrawn since", "not reported yet".
QString reportWord(const usecases::Report& report);
/// For the room itself: "Reported 11:52 · 2 changes since"; empty where it has not reported.
QString reportBadge(const usecases::Report& report);
/// For a card: "new since 11:52", "changed since 11:52"; then the same for a narrow one, "new", "changed".
QStringList marksOf(const usecases::PointSince& since, const QDateTime& reported);
/// What changed of the point, a line each: the wording before and now, whether it is among the five.
QString changeOf(const usecases::PointSince& since, const domain::Point& now);
/// \}

} // namespace ui

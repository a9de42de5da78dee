// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/pointmoves.h"

#include <algorithm>

namespace ui {

using namespace domain;

namespace {

constexpr int most = 5;

int rowOf(const QList<Point>& shown, const PointId& id)
{
    const auto at = std::find_if(shown.begin(), shown.end(), [&id](const Point& point) { return point.id == id; });
    return static_cast<int>(at - shown.begin());
}

} // namespace

PointMove moveToRow(const QList<Point>& shown, const PointId& moved, int row, bool amongFive)
{
    const int from = rowOf(shown, moved);
    const bool wasFive = from < shown.size() && shown.at(from).five > 0;
    if (amongFive) {
        const int place = wasFive && from < row ? row : row + 1; // its own place is free by then
        return {std::clamp(place, 1, most), {}};
    }
    int next = row;
    while (next < shown.size() && (next == from || shown.at(next).five > 0)) {
        ++next;
    }
    const PointId before = next < shown.size() ? shown.at(next).id : PointId();
    return {wasFive ? std::optional(0) : std::nullopt, before};
}

std::optional<PointMove> moveByStep(const QList<Point>& shown, const PointId& moved, int step)
{
    const int from = rowOf(shown, moved);
    const int to = from + step;
    if (from >= shown.size() || to < 0) {
        return {};
    }
    const bool isFive = shown.at(from).five > 0;
    const auto five =
        static_cast<int>(std::count_if(shown.begin(), shown.end(), [](const Point& point) { return point.five > 0; }));
    if (isFive && (to >= five)) {
        return moveToRow(shown, moved, five, false);
    }
    if (to >= shown.size()) {
        return {};
    }
    if (isFive) {
        return PointMove{to + 1, {}};
    }
    if (to < five) {
        return PointMove{std::min(five + 1, most), {}};
    }
    return moveToRow(shown, moved, step > 0 ? to + 1 : to, false);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

/// Distances on the board's cards.
namespace ui::cards {

inline constexpr int gap = 2 * space;            ///< below a card
inline constexpr int padding = 3 * space;        ///< within it
inline constexpr int chipGap = space;            ///< between small words
inline constexpr int markSize = 5 * space;       ///< a group's mark
inline constexpr int restLineHeight = 3 * space; ///< above the first card after a room's five
inline constexpr int cutLineHeight = 9 * space;  ///< what the cut line takes below a card
inline constexpr int sourceIndent = 6 * space;
inline constexpr int mostPointLines = 5;

} // namespace ui::cards

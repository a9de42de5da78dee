// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>

#include "core/overlap/text/tokens.h"

namespace overlap {

/// What a single word does to the sense of its sentence, in any of the languages.

/// Whether it denies: not, ne ... pas, sin, нельзя, لا, 不.
bool isNegation(const Token& token, Language language);
/// +1 for more, for, open, begin; -1 for less, against, close, end; 0 for neither.
int directionOf(const Token& token, Language language);
/// The number it names, in digits of any script, marks between them left out, or as a word from two to twelve.
std::optional<quint64> numberOf(const Token& token, Language language);

} // namespace overlap

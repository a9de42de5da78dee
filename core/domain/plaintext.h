// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace domain {

/// The longest text of a point or recommendation, in UTF-16 units; a paragraph may have ten times that.
inline constexpr int longestText = 4'000;

/// Text as it is let in: NFC, without control characters, lone surrogates or direction overrides; line breaks and
/// tabs become spaces, runs of spaces one; outer spaces go.
QString oneLine(const QString& text);

/// The same with line breaks kept (as U+000A).
QString manyLines(const QString& text);

/// A key under which two spellings of the same text meet: oneLine(), case folded.
QString sameTextKey(const QString& text);

} // namespace domain

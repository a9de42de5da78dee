// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPushButton;
class QScrollArea;
class QWidget;

namespace ui {

class WrappedLabel;
struct Tokens;

/// \name What the pages of the voting station are made of
/// \{
/// A target for a finger; Enter presses it too.
QPushButton* makeLargeButton(const QString& name, const QString& text, bool primary = false);
WrappedLabel* makeQuestion(const QString& question);
/// Contents that scroll by finger, wheel and keys.
QScrollArea* makeScrolling(QWidget* contents, const QString& name);
/// What the pages look like, below the application's style sheet.
QString kioskSheet(const Tokens& tokens);
/// \}

inline constexpr int leastKioskTarget = 56; ///< height of whatever is touched

} // namespace ui

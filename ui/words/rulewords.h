// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/domain/enums.h"

namespace ui {

/// What a rule is called on screen and in documents, in the screen's language: "Equal shares".
QString ruleName(domain::Rule rule);

/// What is said to the room about a rule, in one sentence. \a regionsNeeded: of the breadth gate; the others do not
/// ask.
QString ruleSentence(domain::Rule rule, int regionsNeeded = 3);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"

namespace ui {

/// "Room 18 · English–French · 23 members, 21 present"
QString roomWords(const domain::Meeting& meeting, const domain::Group& group);

/// Codes of languages as their names: "English–French". What is no known code stays as it is.
QString languageNames(const QStringList& codes);

} // namespace ui

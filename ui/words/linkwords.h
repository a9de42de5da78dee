// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/hublink.h"

namespace ui {

/// \name How a meeting and its hub stand, in words
/// \{
/// The few that stand behind "Saved" in the bar; empty where there is no hub, or nothing to say of it yet.
QString linkWord(const usecases::LinkStatus& status, const usecases::Place& place, const QDateTime& now);
/// Whether these few are a warning.
bool isTrouble(const usecases::LinkStatus& status, const QDateTime& now);
/// A sentence on every room, or on what is wrong.
QString linkSentence(const usecases::LinkStatus& status, const usecases::Place& place, const domain::Meeting& meeting,
                     const QDateTime& now);
/// \}

} // namespace ui

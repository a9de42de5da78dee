// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace tests {

/// Makes a meeting file with the sample's groups, themes, bodies and questions, and \a points points spread over the
/// groups, each of different words, with elements and supporting bodies. The same every time.
void makeLargeMeeting(const QString& path, int points);

} // namespace tests

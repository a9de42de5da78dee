// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/qr/matrix.h"

namespace app {

/// The code with its quiet zone as lines of half blocks, two rows of modules a line. Black on white whatever the
/// terminal's colours are: many readers do not know a code that is light on dark.
QStringList terminalLines(const qr::Matrix& matrix);

} // namespace app

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/words/maker/matrix.h"

namespace overlap::maker {

/// Writes the file that WordVectors opens. \a vectors has a row for each word of the documents; a row of zeros is left
/// out. What went wrong, or an empty text.
QString writeVectors(const QString& path, const Documents& documents, const Dense& vectors);

} // namespace overlap::maker

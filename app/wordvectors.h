// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/words/wordvectors.h"

namespace app {

/// The words' vectors that came with the program; null where there are none that can be read: then only words of the
/// same stem are alike.
std::shared_ptr<const overlap::WordVectors> wordVectors();

} // namespace app

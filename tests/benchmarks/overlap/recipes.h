// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/overlap/training.h"

namespace benchmarks {

/// How the numbers that are shipped were learnt; chosen by the figures of ArgKP train cross-validated by topic.
inline constexpr Training samePointRecipe{.hidden = 8, .rounds = 30, .pairwise = 0, .listwise = 0.1};
inline constexpr Training likenessRecipe{.hidden = 12, .rounds = 20, .networks = 2};

/// The sentence pairs of all languages whose split is there.
QList<Example> allSentences(const QString& folder, const QString& split, const Vectors& vectors);

} // namespace benchmarks

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/index/collection.h"
#include "core/overlap/likeness.h"

namespace overlap {

/// Which words of two documents answer to each other, and what should make a person look twice.
Explanation explained(const Collection& collection, const Document& a, const Document& b);

} // namespace overlap

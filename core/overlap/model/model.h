// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/model/features.h"

namespace overlap {

/// The natural logarithm of the odds that two statements say the same, A the one with more words. All features count;
/// a common element or theme counts besides.
double samePoint(const Features& features, const Statement& a, const Statement& b);

/// How much two texts mean the same by themselves, 0 to 1; the own features count.
double likeness(const Features& features);

/// The probability of log-odds.
int thousandths(double logit);

} // namespace overlap

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

/// How likely it is in a meeting, 0 to 1000; the log-odds are those of ArgKP's pairs, more of which say the same.
int thousandths(double logit);

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/overlap/tasks.h"

namespace benchmarks {

/// A score and whether it is right that it is high.
struct Scored
{
    double score = 0;
    bool right = false;
};

double areaUnderCurve(QList<Scored> scored);   ///< equal scores count half
double averagePrecision(QList<Scored> scored); ///< equal scores as one step
double pearson(const QList<double>& a, const QList<double>& b);
double spearman(const QList<double>& a, const QList<double>& b);

/// Of each text's likeliest others, as they would be shown.
struct FirstThree
{
    int texts = 0;
    int firstRight = 0;
    int oneRight = 0;   ///< of the three that are chosen to differ
    int plainRight = 0; ///< of the three likeliest
};
FirstThree firstThree(const Meeting& meeting);

/// How many of the fifty likeliest pairs are not right, 0 to 1.
double wrongAmongFifty(const Meeting& meeting);

} // namespace benchmarks

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/model/model.h"

#include <algorithm>
#include <cmath>

#include "core/overlap/arithmetic.h"
#include "core/overlap/model/weights.h"

namespace overlap {

namespace {

/// What a common element or theme adds to the log-odds, and different elements take off. Set by hand: there is no
/// data to learn it from.
constexpr double sameElement = 1.5;
constexpr double sameTheme = 0.5;
constexpr double otherElements = -0.3;

double ofFramework(const Statement& a, const Statement& b)
{
    if (a.elements.intersects(b.elements)) {
        return sameElement;
    }
    if (a.themes.intersects(b.themes)) {
        return sameTheme;
    }
    return a.elements.isEmpty() || b.elements.isEmpty() ? 0 : otherElements;
}

} // namespace

double samePoint(const Features& features, const Statement& a, const Statement& b)
{
    return samePointNetwork()(features.values) + ofFramework(a, b);
}

double likeness(const Features& features)
{
    const Network& network = likenessNetwork();
    const auto own = [](const Features& all) { return std::span(all.values).first(ownFeatureCount); };
    return std::clamp((network(own(features)) + network(own(exchanged(features)))) / 2, 0.0, 1.0);
}

int thousandths(double logit)
{
    return static_cast<int>(std::lround(1000 * logistic(logit)));
}

} // namespace overlap

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

/// What texts that mean nearly the same by themselves add, whatever stands around them: so many log-odds a unit of
/// likeness above the least. ArgKP has hardly any such pairs; its figures stay as they are.
constexpr double nearlyTheSame = 12;
constexpr double leastLikeness = 0.5;
/// Of ArgKP's pairs one in five says the same, of a meeting's about one in eighty: ln(1/4) - ln(1/80).
constexpr double rarerInMeetings = 3;

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
    return samePointNetwork()(features.values) + nearlyTheSame * std::max(0.0, likeness(features) - leastLikeness) +
           ofFramework(a, b);
}

double likeness(const Features& features)
{
    const Network& network = likenessNetwork();
    const auto own = [](const Features& all) { return std::span(all.values).first(ownFeatureCount); };
    return std::clamp((network(own(features)) + network(own(exchanged(features)))) / 2, 0.0, 1.0);
}

int thousandths(double logit)
{
    return static_cast<int>(std::lround(1000 * logistic(logit - rarerInMeetings)));
}

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/model/features.h"
#include "core/overlap/model/weights.h"

namespace overlap {

const Network& likenessNetwork()
{
    static const Network network = [] {
        Network made{std::vector<float>(ownFeatureCount, 0),
                     std::vector<float>(ownFeatureCount, 1),
                     {},
                     std::vector<float>(ownFeatureCount + 1, 0)};
        made.last[1 + static_cast<int>(Feature::Meaning)] = 1;
        return made;
    }();
    return network;
}

} // namespace overlap

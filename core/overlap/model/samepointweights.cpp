// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/model/features.h"
#include "core/overlap/model/weights.h"

namespace overlap {

const Network& samePointNetwork()
{
    static const Network network = [] {
        Network made{std::vector<float>(featureCount, 0),
                     std::vector<float>(featureCount, 1),
                     {},
                     std::vector<float>(featureCount + 1, 0)};
        made.last[0] = -3;
        made.last[1 + static_cast<int>(Feature::Around)] = 10;
        return made;
    }();
    return network;
}

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/tally.h"

#include <algorithm>
#include <map>

namespace voting {

QString toText(const Exact& number)
{
    return QString::fromStdString(number.get_str());
}

Cut cutOf(const Tally& tally)
{
    std::map<int, std::size_t> committeesOf;
    for (const Committee& committee : tally.committees) {
        for (const int option : committee) {
            ++committeesOf[option];
        }
    }
    Cut cut;
    for (const auto& [option, committees] : committeesOf) {
        (committees == tally.committees.size() ? cut.certain : cut.contested).push_back(option);
    }
    if (!cut.contested.empty()) {
        cut.placesLeft = static_cast<int>(tally.committees.front().size() - cut.certain.size());
    }
    return cut;
}

} // namespace voting

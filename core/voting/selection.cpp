// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/selection.h"

#include <algorithm>
#include <tuple>

namespace voting {

Selection mostVotes(QList<Support> options, int seats)
{
    std::sort(options.begin(), options.end(), [](const Support& a, const Support& b) {
        return std::tie(b.votes, a.option) < std::tie(a.votes, b.option);
    });
    Selection selection;
    selection.ranked = options;
    options.removeIf([](const Support& support) { return support.votes <= 0; });
    const bool cutInside = options.size() > seats && seats > 0;
    const int atCut = cutInside ? options.at(seats - 1).votes : 0;
    const bool tie = cutInside && options.at(seats).votes == atCut;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const Support& option = options.at(i);
        if (tie && option.votes == atCut) {
            selection.tied.append(option.option);
        } else if (i < seats) {
            selection.certain.append(option.option);
        }
    }
    selection.placesLeft = tie ? seats - static_cast<int>(selection.certain.size()) : 0;
    return selection;
}

} // namespace voting

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/overlaps.h"

#include <algorithm>
#include <functional>

namespace voting {

namespace {

std::int64_t setsOf(std::int64_t options, int size)
{
    std::int64_t sets = 1;
    for (int i = 0; i < size; ++i) {
        sets = sets * (options - i) / (i + 1);
    }
    return options < size ? 0 : sets;
}

} // namespace

Overlaps::Overlaps(const ApprovalProfile& profile, const std::vector<int>& order, int most)
    : m_lists(static_cast<std::size_t>(most))
    , m_starts(static_cast<std::size_t>(most))
{
    const int options = static_cast<int>(order.size());
    for (int size = 1; size <= most; ++size) {
        m_lists[static_cast<std::size_t>(size - 1)].reserve(static_cast<std::size_t>(setsOf(options, size)));
        for (int position = 0; position <= options; ++position) {
            m_starts[static_cast<std::size_t>(size - 1)].push_back(
                static_cast<std::size_t>(setsOf(options, size) - setsOf(options - position, size)));
        }
    }
    std::vector<Row> common(static_cast<std::size_t>(most), everyone(profile));
    add(profile, order, common, 1, 0);
}

void Overlaps::add(const ApprovalProfile& profile, const std::vector<int>& order, std::vector<Row>& common, int size,
                   int first)
{
    const Row& before = common[static_cast<std::size_t>(size - 1)];
    for (int position = first; position < static_cast<int>(order.size()); ++position) {
        const Bits row = profile.row(order[static_cast<std::size_t>(position)]);
        m_lists[static_cast<std::size_t>(size - 1)].push_back(countBoth(before, row));
        if (size < most()) {
            Row& here = common[static_cast<std::size_t>(size)];
            std::transform(before.begin(), before.end(), row.begin(), here.begin(), std::bit_and<Word>());
            add(profile, order, common, size + 1, position + 1);
        }
    }
}

std::int64_t Overlaps::work(const ApprovalProfile& profile, int most)
{
    return setsOf(profile.options(), most) * static_cast<std::int64_t>(profile.words() + 1);
}

std::int64_t Overlaps::numbers(int options, int most)
{
    return setsOf(options, most);
}

} // namespace voting

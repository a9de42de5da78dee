// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/model/network.h"

#include <array>
#include <cmath>

namespace overlap {

double Network::operator()(std::span<const float> values) const
{
    constexpr std::size_t most = 64;
    std::array<float, most> x{};
    const std::size_t count = inputs();
    const float* direct = last.data() + 1 + hidden();
    double sum = last[0];
    for (std::size_t i = 0; i < count; ++i) {
        x[i] = (values[i] - mean[i]) * scale[i];
        sum += static_cast<double>(direct[i]) * x[i];
    }
    const float* row = first.data();
    for (std::size_t h = 0; h < hidden(); ++h, row += count + 1) {
        float z = row[0];
        for (std::size_t i = 0; i < count; ++i) {
            z += row[i + 1] * x[i];
        }
        sum += static_cast<double>(last[1 + h]) * (z / (1 + std::fabs(z)));
    }
    return sum;
}

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <vector>

namespace overlap {

/// A network of one hidden layer with the activation x / (1 + |x|), which needs no function that differs between
/// machines. Inputs are brought to mean 0 and deviation 1 first.
struct Network
{
    std::vector<float> mean;  ///< by input
    std::vector<float> scale; ///< by input: 1 / deviation
    std::vector<float> first; ///< row by hidden unit: its bias, then its weight of each input
    std::vector<float> last;  ///< the bias, then the weight of each hidden unit, then of each input directly

    [[nodiscard]] std::size_t inputs() const { return mean.size(); }
    [[nodiscard]] std::size_t hidden() const { return first.size() / (inputs() + 1); }
    [[nodiscard]] double operator()(std::span<const float> values) const;
};

} // namespace overlap

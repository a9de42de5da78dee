// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <array>
#include <span>

/// Arithmetic that gives the same bits on every machine: additions, multiplications, divisions and square roots only,
/// each rounded as IEEE 754 says, in a fixed order. The target is compiled without contraction into fused operations.
namespace overlap {

/// The natural logarithm of a positive number, to within 1e-14 of its size.
double naturalLog(double x);
/// 1 / (1 + e^-x), to within 1e-12.
double logistic(double x);

/// The sum of the products of two rows of the same length, a multiple of 16, each number -127 to 127.
qint32 dot(const qint8* a, const qint8* b, int length);

/// The dot products of \a row with each row of a matrix.
void dotWithEach(const qint8* row, const qint8* matrix, int length, std::span<qint32> products);

/// The same for four rows at once, which asks less of the memory. The products stand one row's behind the other's.
void dotFourWithEach(const std::array<const qint8*, 4>& rows, const qint8* matrix, int length,
                     std::span<qint32> products);

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/arithmetic.h"

#include <bit>
#include <cmath>

// The same function for older and newer processors; the results are integers and the same.
#if defined(__x86_64__) && defined(__gnu_linux__) && !defined(__SANITIZE_ADDRESS__)
#define OVERLAP_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define OVERLAP_CLONES
#endif

namespace overlap {

namespace {

constexpr double ln2 = 0.69314718055994530942;

} // namespace

double naturalLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < 0.70710678118654752440) {
        mantissa *= 2;
        --exponent;
    }
    // ln m = 2 artanh((m - 1) / (m + 1)), as its power series: the argument is below 0.172.
    const double s = (mantissa - 1) / (mantissa + 1);
    const double square = s * s;
    double sum = 0;
    for (int k = 21; k >= 1; k -= 2) {
        sum = sum * square + 1.0 / k;
    }
    return 2 * s * sum + exponent * ln2;
}

double logistic(double x)
{
    if (x < 0) {
        return 1 - logistic(-x);
    }
    if (x > 40) {
        return 1;
    }
    // e^-x = 2^-n e^-r with 0 <= r < ln 2, the latter as its power series.
    const int n = static_cast<int>(x / ln2);
    const double r = x - n * ln2;
    double power = 1;
    for (int k = 16; k >= 1; --k) {
        power = 1 - r * power / k;
    }
    return 1 / (1 + std::ldexp(power, -n));
}

OVERLAP_CLONES qint32 dot(const qint8* a, const qint8* b, int length)
{
    qint32 sum = 0;
    for (int i = 0; i < length; ++i) {
        sum += static_cast<qint16>(a[i]) * static_cast<qint16>(b[i]);
    }
    return sum;
}

OVERLAP_CLONES void dotWithEach(const qint8* row, const qint8* matrix, int length, std::span<qint32> products)
{
    for (qint32& product : products) {
        qint32 sum = 0;
        for (int i = 0; i < length; ++i) {
            sum += static_cast<qint16>(row[i]) * static_cast<qint16>(matrix[i]);
        }
        product = sum;
        matrix += length;
    }
}

} // namespace overlap

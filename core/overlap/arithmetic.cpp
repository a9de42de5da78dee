// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <vector>

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

OVERLAP_CLONES void dotFourWithEach(const std::array<const qint8*, 4>& rows, const qint8* matrix, int length,
                                    std::span<qint32> products)
{
    std::vector<qint16> wide(4 * static_cast<std::size_t>(length));
    for (std::size_t r = 0; r < 4; ++r) {
        std::copy(rows[r], rows[r] + length, wide.begin() + static_cast<std::ptrdiff_t>(r) * length);
    }
    const qint16* a = wide.data();
    const qint16* b = a + length;
    const qint16* c = b + length;
    const qint16* d = c + length;
    const std::size_t count = products.size() / 4;
    for (std::size_t j = 0; j < count; ++j, matrix += length) {
        qint32 sumA = 0;
        qint32 sumB = 0;
        qint32 sumC = 0;
        qint32 sumD = 0;
        for (int i = 0; i < length; ++i) {
            const auto value = static_cast<qint16>(matrix[i]);
            sumA += a[i] * value;
            sumB += b[i] * value;
            sumC += c[i] * value;
            sumD += d[i] * value;
        }
        products[j] = sumA;
        products[count + j] = sumB;
        products[2 * count + j] = sumC;
        products[3 * count + j] = sumD;
    }
}

} // namespace overlap

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/overlap/words/maker/matrix.h"

namespace overlap::maker {

namespace {

constexpr std::size_t spare = 16;
constexpr int rounds = 4;

using Square = std::vector<double>;

/// Numbers from -1 to 1 (splitmix64).
void fillAtRandom(Dense& matrix)
{
    quint64 state = 20'260'101;
    for (float& number : matrix.numbers) {
        state += 0x9e3779b97f4a7c15;
        quint64 z = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        number = static_cast<float>((z ^ (z >> 31)) >> 40) / float(1 << 23) - 1;
    }
}

void multiply(const Sparse& matrix, const Dense& by, Dense& into)
{
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        float* sum = into.row(i);
        std::fill(sum, sum + by.columns, 0.0F);
        for (std::size_t e = matrix.starts[i]; e < matrix.starts[i + 1]; ++e) {
            const float weight = matrix.entries[e].weight;
            const float* row = by.row(matrix.entries[e].word);
            for (std::size_t c = 0; c < by.columns; ++c) {
                sum[c] += weight * row[c];
            }
        }
    }
}

/// Every column of \a a with every column of \a b, where both ways round are the same.
Square products(const Dense& a, const Dense& b)
{
    const std::size_t n = a.columns;
    Square sums(n * n);
    for (std::size_t i = 0; i < a.rows; ++i) {
        for (std::size_t r = 0; r < n; ++r) {
            const double x = a.row(i)[r];
            double* sum = sums.data() + r * n;
            const float* y = b.row(i);
            for (std::size_t c = r; c < n; ++c) {
                sum[c] += x * y[c];
            }
        }
    }
    for (std::size_t r = 0; r < n; ++r) {
        for (std::size_t c = 0; c < r; ++c) {
            sums[r * n + c] = sums[c * n + r];
        }
    }
    return sums;
}

/// Makes the columns stand at right angles to each other, each of length 1 (Cholesky QR).
void orthonormalize(Dense& matrix)
{
    const std::size_t n = matrix.columns;
    Square r = products(matrix, matrix);
    for (std::size_t i = 0; i < n; ++i) {
        const double root = std::sqrt(std::max(r[i * n + i], 1e-30));
        for (std::size_t c = i; c < n; ++c) {
            r[i * n + c] /= root;
        }
        for (std::size_t j = i + 1; j < n; ++j) {
            for (std::size_t c = j; c < n; ++c) {
                r[j * n + c] -= r[i * n + j] * r[i * n + c];
            }
        }
    }
    std::vector<double> row(n);
    for (std::size_t i = 0; i < matrix.rows; ++i) {
        std::copy(matrix.row(i), matrix.row(i) + n, row.begin());
        for (std::size_t j = 0; j < n; ++j) {
            row[j] /= r[j * n + j];
            for (std::size_t c = j + 1; c < n; ++c) {
                row[c] -= row[j] * r[j * n + c];
            }
            matrix.row(i)[j] = static_cast<float>(row[j]);
        }
    }
}

/// Turns the plane of two axes so that the matrix has a zero where they cross.
void turn(Square& matrix, Square& vectors, std::size_t n, std::size_t p, std::size_t q)
{
    const double theta = (matrix[q * n + q] - matrix[p * n + p]) / (2 * matrix[p * n + q]);
    const double t = (theta < 0 ? -1 : 1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
    const double cosine = 1 / std::sqrt(t * t + 1);
    const double sine = t * cosine;
    for (std::size_t k = 0; k < n; ++k) {
        const double a = matrix[k * n + p];
        const double b = matrix[k * n + q];
        matrix[k * n + p] = cosine * a - sine * b;
        matrix[k * n + q] = sine * a + cosine * b;
    }
    for (std::size_t k = 0; k < n; ++k) {
        const double a = matrix[p * n + k];
        const double b = matrix[q * n + k];
        matrix[p * n + k] = cosine * a - sine * b;
        matrix[q * n + k] = sine * a + cosine * b;
    }
    for (std::size_t k = 0; k < n; ++k) {
        const double a = vectors[k * n + p];
        const double b = vectors[k * n + q];
        vectors[k * n + p] = cosine * a - sine * b;
        vectors[k * n + q] = sine * a + cosine * b;
    }
}

/// The eigenvectors of a small symmetric matrix as columns (Jacobi); the matrix is left with the values on its
/// diagonal.
Square eigenvectors(Square& matrix, std::size_t n)
{
    Square vectors(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        vectors[i * n + i] = 1;
    }
    constexpr int sweeps = 12;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        for (std::size_t p = 0; p < n; ++p) {
            for (std::size_t q = p + 1; q < n; ++q) {
                if (std::abs(matrix[p * n + q]) > 1e-12 * std::abs(matrix[p * n + p])) {
                    turn(matrix, vectors, n, p, q);
                }
            }
        }
    }
    return vectors;
}

} // namespace

Dense factorsOf(const Sparse& matrix, std::size_t columns)
{
    const std::size_t n = columns + spare;
    Dense basis(matrix.size(), n);
    Dense image(matrix.size(), n);
    fillAtRandom(basis);
    for (int round = 0; round < rounds; ++round) {
        multiply(matrix, basis, image);
        orthonormalize(image);
        std::swap(basis, image);
    }
    multiply(matrix, basis, image);
    Square small = products(basis, image);
    const Square turned = eigenvectors(small, n);
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto sizeOf = [&](std::size_t i) { return std::abs(small[i * n + i]); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sizeOf(a) > sizeOf(b); });

    Dense factors(matrix.size(), columns);
    for (std::size_t i = 0; i < matrix.size(); ++i) {
        for (std::size_t k = 0; k < n; ++k) {
            const double x = basis.row(i)[k];
            for (std::size_t c = 0; c < columns; ++c) {
                factors.row(i)[c] += static_cast<float>(x * turned[k * n + order[c]]);
            }
        }
    }
    return factors;
}

} // namespace overlap::maker

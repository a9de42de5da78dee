// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QString>

namespace qr {

/// How many light modules a reader wants to see around a code.
inline constexpr int quietZone = 4;

/// The modules of a QR code, without the quiet zone.
struct Matrix
{
    int size = 0; ///< modules a side; 0: there is none
    QBitArray dark;

    bool operator==(const Matrix&) const = default;
    /// False outside.
    [[nodiscard]] bool isDark(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < size && row < size && dark.at(row * size + column);
    }
};

/// The least code that holds \a text, for screens: with the least redundancy. None where the text is empty or too long.
Matrix matrixOf(const QString& text);

} // namespace qr

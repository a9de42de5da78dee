// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/terminalqr.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

const QString blackOnWhite = u"\033[38;5;16m\033[48;5;231m"_s;
const QString usualColours = u"\033[0m"_s;

QChar blockOf(bool upper, bool lower)
{
    if (upper && lower) {
        return u'█';
    }
    return upper ? u'▀' : (lower ? u'▄' : u' ');
}

} // namespace

QStringList terminalLines(const qr::Matrix& matrix)
{
    QStringList lines;
    const int first = -qr::quietZone;
    const int end = matrix.size + qr::quietZone;
    for (int row = first; row < end; row += 2) {
        QString line = blackOnWhite;
        for (int column = first; column < end; ++column) {
            line += blockOf(matrix.isDark(column, row), matrix.isDark(column, row + 1));
        }
        lines.append(line + usualColours);
    }
    return lines;
}

} // namespace app

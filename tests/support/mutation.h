// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

namespace tests {

/// A file with up to \a most places in it made wrong, some by a sign of \a special, as a reader must survive.
inline QByteArray mutated(QByteArray bytes, const QByteArray& special, int most, QRandomGenerator& random)
{
    for (int left = 1 + random.bounded(most); left > 0; --left) {
        const auto at = random.bounded(bytes.size() + 1);
        switch (random.bounded(6)) {
        case 0:
            bytes.insert(at, special.at(random.bounded(special.size())));
            break;
        case 1:
            bytes.insert(at, static_cast<char>(random.bounded(256)));
            break;
        case 2:
            bytes.remove(at, 1 + random.bounded(8));
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size() + 1), random.bounded(40)));
            break;
        case 4:
            bytes.insert(at, QByteArray::number(random.generate64()));
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

} // namespace tests

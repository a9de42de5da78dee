// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace exchange {

/// How a table names a group: a mark in capitals, or the group's name as it stands.
inline QString groupReference(const QString& text)
{
    return text.size() <= 2 ? text.toUpper() : text;
}

} // namespace exchange

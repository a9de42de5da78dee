// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace exchange {

/// The items of a cell like "en; fr". A doubled semicolon is one that belongs to an item; empty items go.
QStringList splitList(const QString& cell);
/// What splitList() reads as \a items, where these are trimmed and not empty.
QString joinList(const QStringList& items);

} // namespace exchange

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QSqlQuery>
#include <optional>

#include "core/journal/entry.h"

namespace hub {

/// \name An entry as the hub's table keeps it
/// \{
/// [[entity, id, field, value or null], …]
QString changesText(const QList<journal::Change>& changes);
/// The row of \a entry in \a line for \a audience, as jsonb_to_recordset takes it: see insertRowsSql.
QJsonObject rowOf(const journal::Entry& entry, const QString& line, const QString& audience);
/// Inserts rows (:rows, a JSON array) of a meeting (:meeting) in their order.
extern const char* const insertRowsSql;
/// What entryOf() reads, in order.
extern const char* const entryColumns;
/// Nothing where the columns are not an entry. Unknown entities, of a newer program, are none either.
std::optional<journal::Entry> entryOf(const QSqlQuery& row);
/// \}

} // namespace hub

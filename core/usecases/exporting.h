// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// \name Tables as CSV (UTF-8 with BOM, as spreadsheets want it); read in again they make no difference
/// \{
QByteArray participantsCsv(const domain::Meeting& meeting);
QByteArray pointsCsv(const domain::Meeting& meeting); ///< each row with its group, question, bodies and recommendation
QByteArray convergenceCsv(const domain::Meeting& meeting); ///< element, title, one column a group, groups
/// \}

/// The journal as CSV: time, device, counter, actor, room, intent, entity, id, field, value; a row a change.
domain::Result<QByteArray> historyCsv(Workspace& workspace);

/// Writes one of the documents "highlights" (docx, pdf), "participants", "points" or "convergence" (csv) to \a path.
/// NotFound for another name, FormatUnknown for another suffix.
domain::Done exportDocument(Workspace& workspace, const QString& document, const QString& path,
                            const QString& language = QStringLiteral("en"));

} // namespace usecases

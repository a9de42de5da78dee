// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include "core/domain/entity.h"
#include "core/domain/meeting.h"

namespace ui {

/// \name The fields of the journal and what is written in them, as people call it. Plain text in the screen's language
/// \{
QString thingWord(domain::Entity entity); ///< "Point"
/// "Text", "Element “Remittances”"; of a field that a newer program wrote: "Something else".
QString fieldWord(domain::Entity entity, const QString& field, const domain::Meeting& meeting);
/// "Follow-up", "Withdrawn", the name of what an id stands for; text as it is. Null and empty: "(nothing)", or what
/// the field is without a value.
QString valueWord(domain::Entity entity, const QString& field, const QString& value, const domain::Meeting& meeting);
/// \}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTimeZone>

#include "core/documents/countedround.h"
#include "core/documents/template.h"
#include "core/documents/tree.h"
#include "core/domain/meeting.h"
#include "core/domain/result.h"

namespace documents {

/// The Highlights document of \a meeting with the annex that says where each line comes from.
///
/// Sections of the template become paragraphs in its order: "series", "title" and "name" make the title block, "place"
/// the last line; "priorities", "followup" and "partnerships" carry their items. \a locale is the document's language;
/// \a zone that of the times in the annex; \a counted: what its rounds chose, for the ties in the annex. Fails with
/// TemplateBroken.
domain::Result<Document> composeHighlights(const domain::Meeting& meeting, const Template& standing,
                                           const QLocale& locale, const QTimeZone& zone = QTimeZone::systemTimeZone(),
                                           const CountedRounds& counted = {});

} // namespace documents

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QTimeZone>

#include "core/documents/countedround.h"
#include "core/documents/tracklines.h"
#include "core/documents/tree.h"

namespace documents {

/// How an annex is written.
struct AnnexForm
{
    const QLocale& locale;
    const QTimeZone& zone; ///< of the times
    const CountedRounds& counted;
};

/// Adds "Where each line comes from" on a page of its own: for every line its points, votes and adoption, then what was
/// not adopted. The lines must already stand in the document, for their numbers.
void addAnnex(Document& document, const domain::Meeting& meeting, const QList<TrackLines>& tracks,
              const AnnexForm& form);

} // namespace documents

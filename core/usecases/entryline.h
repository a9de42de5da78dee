// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/points.h"

namespace usecases {

/// Reads a line typed in a room: "#h" and "#remittances" tag an element (by code or short title without spaces),
/// "@MIDSA" a supporting body (by short name), wherever they stand as words of their own. What names nothing stays in
/// the text.
NewPoint readEntryLine(const domain::Meeting& meeting, const domain::GroupId& group, const domain::QuestionId& question,
                       const QString& line);

/// What a word beginning with @ or # may be completed to, best first: short names of bodies, codes of elements.
struct Completion
{
    QString insert; ///< what replaces the word, e.g. "@MIDSA"
    QString label;  ///< what it stands for
};
QList<Completion> completionsFor(const domain::Meeting& meeting, const QString& word);

} // namespace usecases

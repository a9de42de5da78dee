// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/tree.h"

namespace documents {

/// The figure or letter of a block, for whoever draws it or refers to it. Formats with numbering of their own use
/// only depth and list.
struct Label
{
    QString text;  ///< "6.", "(a)", "a)", "(i)", "•"; empty: none
    int depth = 0; ///< 0: hangs at the left margin, 1: one step in, 2: two
    int list = 0;  ///< which list of items of this kind, from 1: a new one begins anew

    bool operator==(const Label&) const = default;
};

/// One for each block, in order.
QList<Label> labelsOf(const Document& document);

/// How the text refers to a paragraph or item: "6", "6 (a)", "6 a)"; empty for a block without a number.
QString referenceOf(const Document& document, const QString& anchor);

/// True where letters and roman figures stand with one bracket only, as in French: a), i).
bool bracketsOnce(const QString& language);

} // namespace documents

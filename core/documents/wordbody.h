// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include "core/documents/tree.h"

namespace documents {

struct WordBody
{
    QByteArray xml;
    int letterLists = 0; ///< lists that begin anew at (a): each needs a w:num of its own
    int figureLists = 0; ///< the same at (i)
};

/// word/document.xml
WordBody wordBody(const Document& document);

} // namespace documents

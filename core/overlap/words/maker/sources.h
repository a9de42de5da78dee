// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/words/maker/documents.h"

namespace overlap::maker {

/// English: a document for each set of synonyms, with its words, its gloss and the words next to it in the net.
void readWordNet(Documents& to);
/// A document for each sense of a MyThes thesaurus: the word and its synonyms.
void readThesaurus(Documents& to, Language language, const QString& path, const char* package);

} // namespace overlap::maker

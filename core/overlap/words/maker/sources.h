// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/overlap/words/maker/documents.h"

namespace overlap::maker {

/// English: a document for each set of synonyms, with its words, its gloss and the words next to it in the net.
void readWordNet(Documents& to);
/// English: a document for each sense of the Collaborative International Dictionary: the word and what it means,
/// as far as other documents have those words.
void readGcide(Documents& to);
/// A document for each sense of a MyThes thesaurus: the word and its synonyms.
void readThesaurus(Documents& to, Language language, const QString& path, const char* package);
/// A document for each sense of a FreeDict dictionary, in the format of dictd: a word and its translations.
void readFreeDict(Documents& to, Language from, Language into, const QString& path, const char* package);
/// Mueller's English-Russian dictionary in the format of dictd.
void readMueller(Documents& to);
/// Japanese words of Chinese characters with their English meaning, most of which Chinese has too.
void readEdict(Documents& to);
/// The meaning of each Chinese character, from Unicode's database.
void readUnihan(Documents& to);
/// How often words occur in running text, as Onboard's word suggestions know it.
void readCounts(Documents& to, Language language, const QString& path);

} // namespace overlap::maker

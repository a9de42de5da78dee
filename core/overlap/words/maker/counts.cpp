// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

#include "core/overlap/words/maker/files.h"
#include "core/overlap/words/maker/sources.h"

namespace overlap::maker {

void readCounts(Documents& to, Language language, const QString& path)
{
    // A language model as text: "\1-grams:", then "count word" a line, then pairs.
    for (const QString& line : textOf(path, "onboard-data").split(u'\n')) {
        if (line.startsWith(QStringLiteral("\\2-grams"))) {
            break;
        }
        const QString word = line.section(u' ', 1);
        if (!word.isEmpty() && !word.startsWith(u'<')) {
            to.count(language, word, line.section(u' ', 0, 0).toDouble());
        }
    }
}

} // namespace overlap::maker

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>

#include "core/overlap/words/maker/files.h"
#include "core/overlap/words/maker/sources.h"

namespace overlap::maker {

void readThesaurus(Documents& to, Language language, const QString& path, const char* package)
{
    const QStringList lines = textOf(path, package).split(u'\n');
    // The encoding, then for each word "word|number of senses" and a line a sense: "(kind)|synonym|synonym".
    for (qsizetype i = 1; i < lines.size();) {
        const QString word = lines[i].section(u'|', 0, 0);
        int senses = lines[i].section(u'|', 1, 1).toInt();
        for (++i; senses > 0 && i < lines.size(); --senses, ++i) {
            to.addShared(language, word);
            to.addShared(language, lines[i].section(u'|', 1).replace(u'|', u' '));
            to.finish();
        }
    }
}

} // namespace overlap::maker

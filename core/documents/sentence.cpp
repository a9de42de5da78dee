// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/sentence.h"

#include "core/documents/fixedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

QString withoutStop(const QString& text)
{
    QString bare = text.trimmed();
    while (bare.endsWith(u'.') || bare.endsWith(u';')) {
        bare = bare.chopped(1).trimmed();
    }
    return bare;
}

QStringList sentenceList(const QStringList& items, const QLocale& locale)
{
    const QString semicolon = locale.language() == QLocale::French ? u"\u00A0;"_s : u";"_s;
    QStringList list;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const qsizetype left = items.size() - 1 - i;
        const QString end = left == 0   ? u"."_s
                            : left == 1 ? semicolon + u' ' + fixedText(locale).conjunction
                                        : semicolon;
        list.append(withoutStop(items[i]) + end);
    }
    return list;
}

QString enumeration(const QStringList& names, const QLocale& locale)
{
    if (names.size() < 2) {
        return names.join(QString());
    }
    return names.mid(0, names.size() - 1).join(u", "_s) + u' ' + fixedText(locale).conjunction + u' ' + names.last();
}

} // namespace documents

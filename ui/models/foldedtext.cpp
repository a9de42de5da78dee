// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/foldedtext.h"

#include <algorithm>

namespace ui {

QString foldedText(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    QString bare;
    bare.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark()) {
            bare.append(c);
        }
    }
    return bare.toCaseFolded();
}

QStringList foldedWords(const QString& typed)
{
    return foldedText(typed).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString& folded, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QString& word) { return folded.contains(word); });
}

} // namespace ui

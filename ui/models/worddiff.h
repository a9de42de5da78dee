// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ui {

/// Words that stand one after the other and that an edit kept, removed or inserted.
struct WordPiece
{
    enum class Kind { Kept, Removed, Inserted };
    Kind kind = Kind::Kept;
    QString text;

    bool operator==(const WordPiece&) const = default;
};

/// What became of a wording, word by word, with as much kept as can be. Where words were replaced, the removed ones
/// come first. Runs of spaces count as one. Beyond some thousand words the whole wording is replaced.
QList<WordPiece> wordDiff(const QString& before, const QString& after);

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/worddiff.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace ui {

namespace {

using Kind = WordPiece::Kind;

constexpr qsizetype mostCells = 4'000'000;

QStringList wordsOf(const QString& text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

void append(QList<WordPiece>& pieces, Kind kind, const QString& word)
{
    if (!pieces.isEmpty() && pieces.last().kind == kind) {
        pieces.last().text += u' ' + word;
    } else {
        pieces.append({kind, word});
    }
}

/// Lengths of the longest common subsequences of the words from each place on.
class Table
{
public:
    Table(const QStringList& before, const QStringList& after)
        : m_columns(after.size() + 1)
        , m_cells(static_cast<size_t>((before.size() + 1) * m_columns))
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j) {
                cell(i, j) =
                    before.at(i) == after.at(j) ? cell(i + 1, j + 1) + 1 : std::max(cell(i + 1, j), cell(i, j + 1));
            }
        }
    }

    int& cell(qsizetype i, qsizetype j) { return m_cells[static_cast<size_t>(i * m_columns + j)]; }

private:
    qsizetype m_columns;
    std::vector<int> m_cells;
};

void compare(QList<WordPiece>& pieces, const QStringList& before, const QStringList& after)
{
    const bool tooLong = (before.size() + 1) * (after.size() + 1) > mostCells;
    Table table(tooLong ? QStringList() : before, tooLong ? QStringList() : after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (!tooLong && i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            append(pieces, Kind::Kept, before.at(i));
            ++i;
            ++j;
        } else if (table.cell(i + 1, j) >= table.cell(i, j + 1)) {
            append(pieces, Kind::Removed, before.at(i++));
        } else {
            append(pieces, Kind::Inserted, after.at(j++));
        }
    }
    for (; i < before.size(); ++i) {
        append(pieces, Kind::Removed, before.at(i));
    }
    for (; j < after.size(); ++j) {
        append(pieces, Kind::Inserted, after.at(j));
    }
}

/// Inserted words go behind the removed words that they stand in for.
void removedFirst(QList<WordPiece>& pieces)
{
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (pieces.at(i).kind == Kind::Removed && pieces.at(i - 1).kind == Kind::Inserted) {
            pieces.swapItemsAt(i, i - 1);
        }
    }
}

} // namespace

QList<WordPiece> wordDiff(const QString& before, const QString& after)
{
    QStringList old = wordsOf(before);
    QStringList now = wordsOf(after);
    QStringList head;
    while (!old.isEmpty() && !now.isEmpty() && old.first() == now.first()) {
        head.append(old.takeFirst());
        now.removeFirst();
    }
    QStringList tail;
    while (!old.isEmpty() && !now.isEmpty() && old.last() == now.last()) {
        tail.prepend(old.takeLast());
        now.removeLast();
    }
    QList<WordPiece> pieces;
    for (const QString& word : head) {
        append(pieces, Kind::Kept, word);
    }
    compare(pieces, old, now);
    for (const QString& word : tail) {
        append(pieces, Kind::Kept, word);
    }
    removedFirst(pieces);
    return pieces;
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractTextDocumentLayout>
#include <QPageSize>
#include <QTextCursor>
#include <QTextTable>

#include "core/documents/textlayout.h"

namespace documents {

namespace {

// Qt knows no widows: a paragraph of so few lines moves whole where a page's end would cut it.
constexpr int linesKeptTogether = 4;

int pageOfLine(const QTextDocument& text, const QTextBlock& block, int line)
{
    const qreal top = text.documentLayout()->blockBoundingRect(block).top() + block.layout()->lineAt(line).y();
    return static_cast<int>(top / text.pageSize().height());
}

int firstPage(const QTextDocument& text, const QTextBlock& block)
{
    return pageOfLine(text, block, 0);
}

int lastPage(const QTextDocument& text, const QTextBlock& block)
{
    return pageOfLine(text, block, block.layout()->lineCount() - 1);
}

bool keepsWithNext(const QTextBlock& block)
{
    return block.blockFormat().boolProperty(KeepWithNextProperty);
}

bool beginsPage(const QTextBlock& block)
{
    return block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_AlwaysBefore;
}

bool isCut(const QTextDocument& text, const QTextBlock& block)
{
    const bool within =
        block.layout()->lineCount() <= linesKeptTogether && firstPage(text, block) != lastPage(text, block);
    // What begins a page of its own was never to stand with what is before it.
    const bool fromNext = keepsWithNext(block) && block.next().isValid() && !beginsPage(block.next()) &&
                          firstPage(text, block) != firstPage(text, block.next());
    return within || fromNext;
}

bool canMove(const QTextBlock& block)
{
    return !QTextCursor(block).currentTable() && !beginsPage(block);
}

/// The first block of the next run of blocks that belong together and that a page's end cuts, or an invalid one.
QTextBlock firstOfNextCut(const QTextDocument& text)
{
    QTextBlock first;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (!first.isValid()) {
            first = block;
        }
        if (isCut(text, block) && canMove(first)) {
            return first;
        }
        if (!keepsWithNext(block)) {
            first = {};
        }
    }
    return {};
}

/// Moves what a page's end would part to the next page.
void keepTogether(QTextDocument& text)
{
    const int limit = text.blockCount();
    for (int i = 0; i < limit; ++i) {
        const QTextBlock first = firstOfNextCut(text);
        if (!first.isValid()) {
            return;
        }
        QTextBlockFormat format = first.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(first).setBlockFormat(format);
        // Laid out from the change on only, blocks between tables would get lost when drawn.
        text.markContentsDirty(0, text.characterCount());
    }
}

} // namespace

QSizeF pageBody()
{
    const QSizeF paper = QPageSize::size(QPageSize::A4, QPageSize::Point);
    const qreal margins = 2 * pageMarginPoints;
    return (paper - QSizeF(margins, margins)) * pixelsPerPoint();
}

void paginate(QTextDocument& text)
{
    text.setPageSize(pageBody());
    keepTogether(text);
}

} // namespace documents

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace documents {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qreal marginMillimetres = 25;

int pageOf(const QTextDocument& text, const QTextBlock& block)
{
    const QRectF area = text.documentLayout()->blockBoundingRect(block);
    // The first line decides: a block's margins may reach over the edge of a page.
    const qreal top = area.top() + (block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).y() : 0);
    return static_cast<int>(top / text.pageSize().height());
}

/// The first block of the run of blocks that belong together and that a page's end cuts, or an invalid one.
QTextBlock firstOfNextCut(const QTextDocument& text)
{
    QTextBlock first;
    for (QTextBlock block = text.begin(); block.next().isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (!format.boolProperty(KeepWithNextProperty)) {
            first = {};
            continue;
        }
        if (!first.isValid()) {
            first = block;
        }
        const bool cut = pageOf(text, block) != pageOf(text, block.next());
        const bool movable = !QTextCursor(first).currentTable() &&
                             first.blockFormat().pageBreakPolicy() != QTextFormat::PageBreak_AlwaysBefore;
        if (cut && movable) {
            return first;
        }
    }
    return {};
}

/// Moves headings that a page's end would part from their text to the next page.
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
    }
}

/// The text of one page, with its foot.
void drawPage(QPainter& painter, const QTextDocument& text, int page, const Document& document)
{
    const QSizeF body = text.pageSize();
    painter.save();
    painter.translate(0, -page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();

    QFont small = text.defaultFont();
    small.setPointSizeF(9);
    painter.setFont(small);
    const qreal line = painter.fontMetrics().height();
    painter.drawText(QRectF(0, body.height() + line, body.width(), line), Qt::AlignHCenter,
                     u"%1/%2"_s.arg(page + 1).arg(text.pageCount()));
    if (page > 0) {
        small.setItalic(true);
        painter.setFont(small);
        const QRectF head(0, -2 * line, body.width(), line);
        painter.drawText(head, Qt::AlignLeft, document.properties.header);
        painter.drawText(head, Qt::AlignRight, document.properties.draftMark);
    }
}

} // namespace

Result<QByteArray> writePdf(const Document& document, const LayoutOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(u"Rapporteur"_s);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));

    const std::unique_ptr<QTextDocument> text = layoutDocument(document, options);
    text->documentLayout()->setPaintDevice(&writer);
    text->setPageSize(QSizeF(writer.width(), writer.height()));
    keepTogether(*text);

    QPainter painter;
    if (!painter.begin(&writer)) {
        return fail(ErrorCode::CannotWrite, {u"pdf"_s, QString()});
    }
    for (int page = 0; page < text->pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        drawPage(painter, *text, page, document);
    }
    painter.end();
    return buffer.data();
}

} // namespace documents

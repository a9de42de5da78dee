// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace documents {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// The order of the fonts in the file is that of a hash.
class SameHashOrder
{
public:
    SameHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameHashOrder)
};

/// Qt writes the present time into the file and cannot be told otherwise. Spaces keep every offset.
void withoutTime(QByteArray& pdf)
{
    const qsizetype from = pdf.indexOf("/CreationDate (");
    const qsizetype end = pdf.indexOf(')', from);
    if (from >= 0 && end > from && from < pdf.indexOf("stream")) {
        std::fill(pdf.begin() + from, pdf.begin() + end + 1, ' ');
    }
}

} // namespace

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
    small.setPixelSize(qRound(9 * pixelsPerPoint()));
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

Result<QByteArray> writePdf(const Document& document, const LayoutOptions& options)
{
    const SameHashOrder sameOrder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(u"Rapporteur"_s);
    const QMarginsF margins(pageMarginPoints, pageMarginPoints, pageMarginPoints, pageMarginPoints);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, margins, QPageLayout::Point));

    const std::unique_ptr<QTextDocument> text = layoutDocument(document, options);
    paginate(*text);

    QPainter painter;
    if (!painter.begin(&writer)) {
        return fail(ErrorCode::CannotWrite, {u"pdf"_s, QString()});
    }
    const qreal scale = writer.resolution() / (72 * pixelsPerPoint());
    painter.scale(scale, scale);
    for (int page = 0; page < text->pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        drawPage(painter, *text, page, document);
    }
    painter.end();
    QByteArray pdf = buffer.data();
    withoutTime(pdf);
    return pdf;
}

} // namespace documents

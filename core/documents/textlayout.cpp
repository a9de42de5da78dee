// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/textlayout.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTextCursor>
#include <QTextTable>
#include <utility>

#include "core/documents/numbering.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

// Points.
constexpr qreal step = 28.35; // 10 mm

// The least spacing that there is: with any at all Qt sets no ligatures, and "fi" can be found and copied from the PDF.
constexpr qreal noLigatures = 1.0 / 64;

struct Look
{
    qreal before = 0;
    qreal after = 0;
    qreal size = 0; ///< added to the text's size
    Qt::Alignment align = {};
    bool keepWithNext = false;
    qreal indent = 0;
};

class Layout
{
public:
    Layout(const Document& document, const LayoutOptions& options)
        : m_document(document)
        , m_options(options)
        , m_labels(labelsOf(document))
        , m_text(std::make_unique<QTextDocument>())
    {
        QFont font;
        font.setFamilies(options.families);
        font.setPointSizeF(options.pointSize);
        font.setLetterSpacing(QFont::AbsoluteSpacing, noLigatures);
        m_text->setDefaultFont(font);
        m_text->setDocumentMargin(0);
        m_text->setUndoRedoEnabled(false);
        m_text->setMetaInformation(QTextDocument::DocumentTitle, document.title);
        m_text->setUseDesignMetrics(true);
        m_cursor = QTextCursor(m_text.get());
    }

    std::unique_ptr<QTextDocument> build()
    {
        m_cursor.beginEditBlock();
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            m_label = m_labels[i];
            const bool last = i + 1 == m_document.blocks.size();
            m_leadsIn = !last && (std::holds_alternative<Lettered>(m_document.blocks[i + 1]) ||
                                  std::holds_alternative<SubItem>(m_document.blocks[i + 1]) ||
                                  std::holds_alternative<Note>(m_document.blocks[i + 1]));
            std::visit(*this, m_document.blocks[i]);
        }
        m_cursor.endEditBlock();
        return std::move(m_text);
    }

    void operator()(const TitleLine& line)
    {
        switch (line.style) {
        case TitleStyle::Series:
            return write(line.runs, line.anchor, {0, 8, 3, Qt::AlignHCenter});
        case TitleStyle::Title:
            return write(line.runs, line.anchor, {0, 3, 1, Qt::AlignHCenter});
        case TitleStyle::Name:
            return write(line.runs, line.anchor, {6, 18, 1, Qt::AlignHCenter});
        }
    }

    void operator()(const Rule&)
    {
        QTextBlockFormat format;
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
        format.setBottomMargin(pixels(6));
        QTextCharFormat small;
        small.setFontPointSize(4);
        begin(format, small);
    }

    void operator()(const Heading& heading)
    {
        const Look first{16, 5, 2, {}, true};
        const Look second{12, 3, 0, {}, true};
        write(heading.runs, heading.anchor, heading.level == 1 ? first : second);
    }

    void operator()(const Numbered& numbered) { write(numbered.runs, numbered.anchor, {0, 7, 0, {}, m_leadsIn}); }
    void operator()(const Lettered& lettered) { write(lettered.runs, lettered.anchor, {0, 5}); }
    void operator()(const SubItem& sub) { write(sub.runs, sub.anchor, {0, 5}); }
    void operator()(const Bullet& bullet) { write(bullet.runs, bullet.anchor, {0, 5}); }
    void operator()(const Note& note)
    {
        write(note.runs, note.anchor,
              {.after = 5, .size = -1, .keepWithNext = true, .indent = note.indented ? step : 0});
    }
    void operator()(const AnnexHeading& heading) { write(heading.runs, heading.anchor, {0, 10, 3, {}, true}); }
    void operator()(const PlaceAndDate& place) { write(place.runs, place.anchor, {16, 0}); }
    void operator()(const PageBreak&) { m_breaks = true; }

    void operator()(const DataTable& table)
    {
        const auto columns = static_cast<int>(table.header.size());
        const auto rows = static_cast<int>(table.rows.size());
        QTextTable* drawn = m_cursor.insertTable(rows + 1, columns, tableFormat(table));
        for (int column = 0; column < columns; ++column) {
            fillCell(drawn->cellAt(0, column), {{table.header[column], true}}, true, true);
        }
        for (int row = 0; row < rows; ++row) {
            const bool keep = rows <= rowsKeptTogether && row + 1 < rows;
            for (int column = 0; column < columns; ++column) {
                fillCell(drawn->cellAt(row + 1, column), table.rows[row].value(column), false, keep);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
        QTextCharFormat small;
        small.setFontPointSize(4);
        m_cursor.setBlockCharFormat(small);
    }

private:
    [[nodiscard]] qreal pixels(qreal points) const { return points * m_pixels; }

    QTextTableFormat tableFormat(const DataTable& table) const
    {
        QTextTableFormat format;
        // The head of a table that stays on one page must not be repeated: Qt would do so for its lower border alone.
        format.setHeaderRowCount(table.rows.size() > rowsKeptTogether ? 1 : 0);
        format.setBorderCollapse(true);
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(pixels(3));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setTopMargin(pixels(4));
        QList<QTextLength> widths;
        for (int i = 0; i < table.header.size(); ++i) {
            const int share = table.widths.value(i, 100 / static_cast<int>(table.header.size()));
            widths.append(QTextLength(QTextLength::PercentageLength, share));
        }
        format.setColumnWidthConstraints(widths);
        return format;
    }

    void fillCell(QTextTableCell cell, const Runs& runs, bool header, bool keepWithNext)
    {
        QTextTableCellFormat look;
        look.setBorder(pixels(0.5));
        look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        look.setBorderBrush(QColor(0x9A, 0xA3, 0xAE));
        look.setPadding(pixels(3));
        if (header) {
            look.setBackground(QColor(0xEE, 0xF1, 0xF4));
        }
        cell.setFormat(look);
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat format;
        if (keepWithNext) {
            format.setProperty(KeepWithNextProperty, true);
        }
        if (plainText(runs).isRightToLeft()) {
            format.setLayoutDirection(Qt::RightToLeft);
        }
        cursor.setBlockFormat(format);
        insert(cursor, runs, -1.5);
    }

    /// An empty block with these formats, at the end.
    void begin(QTextBlockFormat format, const QTextCharFormat& characters)
    {
        if (std::exchange(m_breaks, false)) {
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        }
        if (std::exchange(m_fresh, false)) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(characters);
        } else {
            m_cursor.insertBlock(format, characters);
        }
    }

    void write(const Runs& runs, const QString& anchor, const Look& look)
    {
        QTextBlockFormat format;
        format.setTopMargin(pixels(look.before));
        format.setBottomMargin(pixels(look.after));
        format.setLineHeight(102, QTextBlockFormat::ProportionalHeight);
        format.setAlignment(look.align);
        if (!anchor.isEmpty()) {
            format.setProperty(AnchorProperty, anchor);
        }
        if (look.keepWithNext) {
            format.setProperty(KeepWithNextProperty, true);
        }
        const bool rightToLeft = plainText(runs).isRightToLeft();
        if (rightToLeft) {
            format.setLayoutDirection(Qt::RightToLeft);
        }
        if (look.indent > 0) {
            format.setLeftMargin(pixels(look.indent));
        }
        const bool labelled = !m_label.text.isEmpty();
        if (labelled) {
            const qreal left = pixels(step * (m_label.depth + 1));
            rightToLeft ? format.setRightMargin(left) : format.setLeftMargin(left);
            format.setTextIndent(-pixels(step));
            format.setTabPositions({{pixels(step), QTextOption::LeftTab}});
        }
        QTextCharFormat characters;
        characters.setFontPointSize(m_options.pointSize + look.size);
        begin(format, characters);
        if (labelled) {
            m_cursor.insertText(m_label.text + u'\t', characters);
        }
        insert(m_cursor, runs, look.size);
    }

    void insert(QTextCursor& cursor, const Runs& runs, qreal sizeChange) const
    {
        for (const Run& run : runs) {
            QTextCharFormat format;
            format.setFontPointSize(m_options.pointSize + sizeChange);
            format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
            format.setFontItalic(run.italic);
            QString text = run.text;
            // A line break must not become a block of its own, which would have no anchor.
            text.replace(u'\n', QChar(QChar::LineSeparator));
            text.replace(QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator));
            cursor.insertText(text, format);
        }
    }

    const Document& m_document;
    const LayoutOptions& m_options;
    QList<Label> m_labels;
    std::unique_ptr<QTextDocument> m_text;
    QTextCursor m_cursor;
    Label m_label;
    qreal m_pixels = pixelsPerPoint();
    bool m_fresh = true; ///< the cursor stands in an empty block that is to be used
    bool m_breaks = false;
    bool m_leadsIn = false;
};

} // namespace

std::unique_ptr<QTextDocument> layoutDocument(const Document& document, const LayoutOptions& options)
{
    return Layout(document, options).build();
}

qreal pixelsPerPoint()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return (screen ? screen->logicalDotsPerInch() : 96.0) / 72.0;
}

QString anchorAt(const QTextDocument& text, int position)
{
    return text.findBlock(position).blockFormat().stringProperty(AnchorProperty);
}

QTextBlock blockOf(const QTextDocument& text, const QString& anchor)
{
    for (QTextBlock block = text.begin(); block.isValid() && !anchor.isEmpty(); block = block.next()) {
        if (block.blockFormat().stringProperty(AnchorProperty) == anchor) {
            return block;
        }
    }
    return {};
}

} // namespace documents

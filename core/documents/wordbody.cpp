// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/wordbody.h"

#include <algorithm>
#include <utility>

#include "core/documents/numbering.h"
#include "core/documents/wordparts.h"
#include "core/documents/wordxml.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

class Body
{
public:
    explicit Body(const Document& document)
        : m_document(document)
        , m_labels(labelsOf(document))
        , m_xml("document"_L1)
    {
        for (qsizetype i = 0; i < document.blocks.size(); ++i) {
            if (std::holds_alternative<Lettered>(document.blocks[i])) {
                m_letterLists = std::max(m_letterLists, m_labels[i].list);
            } else if (std::holds_alternative<SubItem>(document.blocks[i])) {
                m_figureLists = std::max(m_figureLists, m_labels[i].list);
            }
        }
    }

    WordBody write()
    {
        m_xml.open("body"_L1);
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            m_label = m_labels[i];
            m_leadsIn = i + 1 < m_document.blocks.size() && isItem(m_document.blocks[i + 1]);
            std::visit(*this, m_document.blocks[i]);
        }
        section();
        return {m_xml.finish(), m_letterLists, m_figureLists};
    }

    void operator()(const TitleLine& line)
    {
        const QString style = line.style == TitleStyle::Series  ? u"Title"_s
                              : line.style == TitleStyle::Title ? u"Subtitle"_s
                                                                : u"DocumentName"_s;
        paragraph(style, line.runs);
    }

    void operator()(const Rule&) { paragraph(u"Rule"_s, {}); }
    void operator()(const Heading& heading)
    {
        paragraph(heading.level == 1 ? u"Heading1"_s : u"Heading2"_s, heading.runs);
    }
    void operator()(const Numbered& numbered) { item(u"NumberedParagraph"_s, numbered.runs, 0, runningNumber); }
    void operator()(const Lettered& lettered)
    {
        item(u"LetteredItem"_s, lettered.runs, 1, firstRestart + m_label.list - 1);
    }
    void operator()(const SubItem& sub)
    {
        item(u"SubItem"_s, sub.runs, 2, firstRestart + m_letterLists + m_label.list - 1);
    }
    void operator()(const Bullet& bullet) { item(u"BulletItem"_s, bullet.runs, 0, bulletNumber); }
    void operator()(const Note& note) { paragraph(note.indented ? u"IndentedNote"_s : u"Note"_s, note.runs); }
    void operator()(const AnnexHeading& heading) { paragraph(u"AnnexHeading"_s, heading.runs); }
    void operator()(const PlaceAndDate& place) { paragraph(u"PlaceAndDate"_s, place.runs); }

    void operator()(const PageBreak&)
    {
        // The next paragraph begins the page: an empty paragraph with a break in it would leave a blank line there.
        m_breaks = true;
    }

    void operator()(const DataTable& table)
    {
        const int cells = static_cast<int>(table.header.size());
        m_xml.open("tbl"_L1);
        tableProperties(table, cells);
        m_xml.open("tr"_L1);
        m_xml.open("trPr"_L1);
        m_xml.empty("cantSplit"_L1);
        m_xml.empty("tblHeader"_L1);
        m_xml.close();
        for (int i = 0; i < cells; ++i) {
            cell(u"TableHeader"_s, {{table.header[i]}}, columnWidth(table, i));
        }
        m_xml.close();
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            m_keepsRow = table.rows.size() <= rowsKeptTogether && row + 1 < table.rows.size();
            m_xml.open("tr"_L1);
            m_xml.open("trPr"_L1);
            m_xml.empty("cantSplit"_L1);
            m_xml.close();
            for (int i = 0; i < cells; ++i) {
                cell(u"TableText"_s, table.rows[row].value(i), columnWidth(table, i));
            }
            m_xml.close();
        }
        m_keepsRow = false;
        m_xml.close();
        paragraph(u"AfterTable"_s, {});
    }

private:
    static bool isItem(const Block& block)
    {
        return std::holds_alternative<Lettered>(block) || std::holds_alternative<SubItem>(block) ||
               std::holds_alternative<Note>(block);
    }

    static int columnWidth(const DataTable& table, int column)
    {
        return textWidth * table.widths.value(column, 100 / static_cast<int>(table.header.size())) / 100;
    }

    void tableProperties(const DataTable& table, int cells)
    {
        m_xml.open("tblPr"_L1);
        m_xml.value("tblStyle"_L1, u"DocumentTable"_s);
        m_xml.empty("tblW"_L1, {{"w"_L1, QString::number(textWidth)}, {"type"_L1, u"dxa"_s}});
        m_xml.empty("tblLayout"_L1, {{"type"_L1, u"fixed"_s}});
        m_xml.empty("tblLook"_L1, {{"val"_L1, u"0020"_s}, {"firstRow"_L1, u"1"_s}});
        m_xml.close();
        m_xml.open("tblGrid"_L1);
        for (int i = 0; i < cells; ++i) {
            m_xml.empty("gridCol"_L1, {{"w"_L1, QString::number(columnWidth(table, i))}});
        }
        m_xml.close();
    }

    void cell(const QString& style, const Runs& runs, int width)
    {
        m_xml.open("tc"_L1);
        m_xml.open("tcPr"_L1);
        m_xml.empty("tcW"_L1, {{"w"_L1, QString::number(width)}, {"type"_L1, u"dxa"_s}});
        m_xml.close();
        paragraph(style, runs);
        m_xml.close();
    }

    void paragraph(const QString& style, const Runs& runs) { write(style, runs, -1, 0); }
    void item(const QString& style, const Runs& runs, int level, int number) { write(style, runs, level, number); }

    /// A \a level below 0: no number.
    void write(const QString& style, const Runs& runs, int level, int number)
    {
        const bool rightToLeft = plainText(runs).isRightToLeft();
        m_xml.open("p"_L1);
        m_xml.open("pPr"_L1);
        m_xml.value("pStyle"_L1, style);
        if (m_keepsRow || (level == 0 && m_leadsIn)) {
            m_xml.empty("keepNext"_L1);
        }
        if (std::exchange(m_breaks, false)) {
            m_xml.empty("pageBreakBefore"_L1);
        }
        if (level >= 0) {
            m_xml.open("numPr"_L1);
            m_xml.value("ilvl"_L1, level);
            m_xml.value("numId"_L1, number);
            m_xml.close();
        }
        if (rightToLeft) {
            m_xml.empty("bidi"_L1);
        }
        if (level == 2 && m_label.depth == 1) {
            m_xml.empty("ind"_L1,
                        {{"left"_L1, QString::number(2 * hanging)}, {"hanging"_L1, QString::number(hanging)}});
        }
        m_xml.close();
        for (const Run& run : runs) {
            write(run, rightToLeft);
        }
        m_xml.close();
    }

    void write(const Run& run, bool rightToLeft)
    {
        m_xml.open("r"_L1);
        if (run.bold || run.italic || rightToLeft) {
            m_xml.open("rPr"_L1);
            if (run.bold) {
                m_xml.empty("b"_L1);
                m_xml.empty("bCs"_L1);
            }
            if (run.italic) {
                m_xml.empty("i"_L1);
                m_xml.empty("iCs"_L1);
            }
            if (rightToLeft) {
                m_xml.empty("rtl"_L1);
            }
            m_xml.close();
        }
        m_xml.text(run.text);
        m_xml.close();
    }

    void section()
    {
        m_xml.open("sectPr"_L1);
        reference("headerReference"_L1, u"default"_s, headerRelation);
        reference("footerReference"_L1, u"default"_s, footerRelation);
        reference("footerReference"_L1, u"first"_s, firstFooterRelation);
        m_xml.empty("pgSz"_L1, {{"w"_L1, u"11906"_s}, {"h"_L1, u"16838"_s}});
        const QString margin = QString::number(pageMargin);
        m_xml.empty("pgMar"_L1, {{"top"_L1, margin},
                                 {"right"_L1, margin},
                                 {"bottom"_L1, margin},
                                 {"left"_L1, margin},
                                 {"header"_L1, u"709"_s},
                                 {"footer"_L1, u"709"_s},
                                 {"gutter"_L1, u"0"_s}});
        m_xml.empty("titlePg"_L1);
        m_xml.close();
    }

    void reference(QLatin1StringView name, const QString& type, QLatin1StringView relation)
    {
        m_xml.empty(name, {{"type"_L1, type}});
        m_xml.attribute("r:id"_L1, relation);
    }

    const Document& m_document;
    QList<Label> m_labels;
    WordXml m_xml;
    Label m_label;
    int m_letterLists = 0;
    int m_figureLists = 0;
    bool m_leadsIn = false;
    bool m_breaks = false;
    bool m_keepsRow = false; ///< the row must stay on the page of the next one
};

} // namespace

WordBody wordBody(const Document& document)
{
    return Body(document).write();
}

} // namespace documents

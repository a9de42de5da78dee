// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/wordparts.h"
#include "core/documents/wordxml.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

struct Style
{
    QString id;
    QString name;
    int before = 0; ///< twentieths of a point
    int after = 0;
    int size = 0; ///< half points; 0: as Normal
    QString align = {};
    bool bold = false;
    bool italic = false;
    bool keepNext = false;
    int outline = -1; ///< level in the reader's outline, from 0
    int indent = 0;   ///< twentieths of a point
    bool tabRight = false;
    bool ruled = false; ///< a line below
};

QList<Style> paragraphStyles()
{
    return {
        {.id = u"Title"_s, .name = u"Title"_s, .after = 160, .size = 28, .align = u"center"_s, .bold = true},
        {.id = u"Subtitle"_s, .name = u"Subtitle"_s, .after = 60, .size = 24, .align = u"center"_s},
        {.id = u"DocumentName"_s,
         .name = u"Document Name"_s,
         .before = 120,
         .after = 320,
         .size = 24,
         .align = u"center"_s},
        {.id = u"Rule"_s, .name = u"Rule"_s, .after = 120, .size = 8, .ruled = true},
        {.id = u"Heading1"_s,
         .name = u"heading 1"_s,
         .before = 320,
         .after = 100,
         .size = 26,
         .bold = true,
         .keepNext = true,
         .outline = 0},
        {.id = u"Heading2"_s, .name = u"heading 2"_s, .before = 240, .after = 60, .keepNext = true, .outline = 1},
        {.id = u"AnnexHeading"_s,
         .name = u"Annex Heading"_s,
         .after = 200,
         .size = 28,
         .bold = true,
         .keepNext = true,
         .outline = 0},
        {.id = u"NumberedParagraph"_s, .name = u"Numbered Paragraph"_s, .after = 140},
        {.id = u"LetteredItem"_s, .name = u"Lettered Item"_s, .after = 100},
        {.id = u"SubItem"_s, .name = u"Sub-item"_s, .after = 100},
        {.id = u"BulletItem"_s, .name = u"Bullet Item"_s, .after = 100},
        {.id = u"Note"_s, .name = u"Note"_s, .after = 100, .size = 20, .keepNext = true},
        {.id = u"IndentedNote"_s,
         .name = u"Indented Note"_s,
         .after = 100,
         .size = 20,
         .keepNext = true,
         .indent = hanging},
        {.id = u"PlaceAndDate"_s, .name = u"Place and Date"_s, .before = 320, .after = 0},
        {.id = u"TableHeader"_s,
         .name = u"Table Header"_s,
         .before = 40,
         .after = 40,
         .size = 18,
         .bold = true,
         .keepNext = true},
        {.id = u"TableText"_s, .name = u"Table Text"_s, .before = 40, .after = 40, .size = 18},
        {.id = u"AfterTable"_s, .name = u"After Table"_s, .size = 8},
        {.id = u"Header"_s, .name = u"header"_s, .size = 18, .italic = true, .tabRight = true},
        {.id = u"Footer"_s, .name = u"footer"_s, .size = 18, .align = u"center"_s},
    };
}

void runProperties(WordXml& xml, const Style& style)
{
    xml.open("rPr"_L1);
    if (style.bold) {
        xml.empty("b"_L1);
        xml.empty("bCs"_L1);
    }
    if (style.italic) {
        xml.empty("i"_L1);
        xml.empty("iCs"_L1);
    }
    if (style.size > 0) {
        xml.value("sz"_L1, style.size);
        xml.value("szCs"_L1, style.size);
    }
    xml.close();
}

void paragraphProperties(WordXml& xml, const Style& style)
{
    xml.open("pPr"_L1);
    if (style.keepNext) {
        xml.empty("keepNext"_L1);
    }
    if (style.ruled) {
        xml.open("pBdr"_L1);
        xml.empty("bottom"_L1,
                  {{"val"_L1, u"single"_s}, {"sz"_L1, u"6"_s}, {"space"_L1, u"1"_s}, {"color"_L1, u"18212C"_s}});
        xml.close();
    }
    if (style.tabRight) {
        xml.open("tabs"_L1);
        xml.empty("tab"_L1, {{"val"_L1, u"right"_s}, {"pos"_L1, QString::number(textWidth)}});
        xml.close();
    }
    xml.empty("spacing"_L1, {{"before"_L1, QString::number(style.before)}, {"after"_L1, QString::number(style.after)}});
    if (style.indent > 0) {
        xml.empty("ind"_L1, {{"left"_L1, QString::number(style.indent)}});
    }
    if (!style.align.isEmpty()) {
        xml.value("jc"_L1, style.align);
    }
    if (style.outline >= 0) {
        xml.value("outlineLvl"_L1, style.outline);
    }
    xml.close();
}

void defaults(WordXml& xml, const QString& language)
{
    xml.open("docDefaults"_L1);
    xml.open("rPrDefault"_L1);
    xml.open("rPr"_L1);
    const QString font = u"Times New Roman"_s;
    xml.empty("rFonts"_L1, {{"ascii"_L1, font}, {"hAnsi"_L1, font}, {"eastAsia"_L1, font}, {"cs"_L1, font}});
    xml.value("sz"_L1, 22);
    xml.value("szCs"_L1, 22);
    xml.empty("lang"_L1, {{"val"_L1, language}, {"eastAsia"_L1, u"zh-CN"_s}, {"bidi"_L1, u"ar-SA"_s}});
    xml.close();
    xml.close();
    xml.open("pPrDefault"_L1);
    xml.open("pPr"_L1);
    xml.empty("widowControl"_L1);
    xml.empty("spacing"_L1, {{"line"_L1, u"264"_s}, {"lineRule"_L1, u"auto"_s}});
    xml.close();
    xml.close();
    xml.close();
}

void tableStyle(WordXml& xml)
{
    xml.open("style"_L1, {{"type"_L1, u"table"_s}, {"customStyle"_L1, u"1"_s}, {"styleId"_L1, u"DocumentTable"_s}});
    xml.value("name"_L1, u"Document Table"_s);
    xml.open("tblPr"_L1);
    xml.open("tblBorders"_L1);
    for (const QLatin1StringView side : {"top"_L1, "left"_L1, "bottom"_L1, "right"_L1, "insideH"_L1, "insideV"_L1}) {
        xml.empty(side, {{"val"_L1, u"single"_s}, {"sz"_L1, u"4"_s}, {"space"_L1, u"0"_s}, {"color"_L1, u"9AA3AE"_s}});
    }
    xml.close();
    xml.open("tblCellMar"_L1);
    for (const QLatin1StringView side : {"left"_L1, "right"_L1}) {
        xml.empty(side, {{"w"_L1, u"90"_s}, {"type"_L1, u"dxa"_s}});
    }
    xml.close();
    xml.close();
    xml.open("tblStylePr"_L1, {{"type"_L1, u"firstRow"_s}});
    xml.open("tcPr"_L1);
    xml.empty("shd"_L1, {{"val"_L1, u"clear"_s}, {"color"_L1, u"auto"_s}, {"fill"_L1, u"EEF1F4"_s}});
    xml.close();
    xml.close();
    xml.close();
}

bool isOwn(const QString& id)
{
    return !QStringList{u"Title"_s, u"Subtitle"_s, u"Heading1"_s, u"Heading2"_s, u"Header"_s, u"Footer"_s}.contains(id);
}

} // namespace

QByteArray wordStyles(const Document& document)
{
    WordXml xml("styles"_L1);
    defaults(xml, languageTag(document.language));
    xml.open("style"_L1, {{"type"_L1, u"paragraph"_s}, {"default"_L1, u"1"_s}, {"styleId"_L1, u"Normal"_s}});
    xml.value("name"_L1, u"Normal"_s);
    xml.empty("qFormat"_L1);
    xml.close();
    for (const Style& style : paragraphStyles()) {
        xml.open("style"_L1, {{"type"_L1, u"paragraph"_s}, {"styleId"_L1, style.id}});
        if (isOwn(style.id)) {
            xml.attribute("w:customStyle"_L1, u"1"_s);
        }
        xml.value("name"_L1, style.name);
        xml.value("basedOn"_L1, u"Normal"_s);
        xml.empty("qFormat"_L1);
        paragraphProperties(xml, style);
        runProperties(xml, style);
        xml.close();
    }
    tableStyle(xml);
    return xml.finish();
}

} // namespace documents

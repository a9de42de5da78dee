// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/docx.h"

#include "core/documents/wordbody.h"
#include "core/documents/wordparts.h"
#include "core/documents/zip.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

domain::Result<QByteArray> writeDocx(const Document& document)
{
    const WordBody body = wordBody(document);
    return zipped({
        {u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s, packageRelations()},
        {u"docProps/core.xml"_s, coreProperties(document)},
        {u"docProps/app.xml"_s, programProperties()},
        {u"word/document.xml"_s, body.xml},
        {u"word/_rels/document.xml.rels"_s, documentRelations()},
        {u"word/styles.xml"_s, wordStyles(document)},
        {u"word/numbering.xml"_s, wordNumbering(document, body.letterLists, body.figureLists)},
        {u"word/settings.xml"_s, wordSettings(document)},
        {u"word/fontTable.xml"_s, wordFonts()},
        {u"word/header1.xml"_s, wordHeader(document)},
        {u"word/footer1.xml"_s, wordFooter()},
        {u"word/footer2.xml"_s, wordFooter()},
    });
}

} // namespace documents

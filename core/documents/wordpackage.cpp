// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/wordparts.h"
#include "core/documents/wordxml.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

constexpr auto officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_L1;
constexpr auto packageNamespace = "http://schemas.openxmlformats.org/package/2006/"_L1;
constexpr auto wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml."_L1;

/// An XML part that is not WordprocessingML, filled in by \a fill.
template <class Fill>
QByteArray part(Fill fill)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    fill(xml);
    xml.writeEndDocument();
    return bytes;
}

void relation(QXmlStreamWriter& xml, const QString& id, const QString& type, const QString& target)
{
    xml.writeEmptyElement(u"Relationship"_s);
    xml.writeAttribute(u"Id"_s, id);
    xml.writeAttribute(u"Type"_s, type);
    xml.writeAttribute(u"Target"_s, target);
}

void beginRelations(QXmlStreamWriter& xml)
{
    xml.writeStartElement(u"Relationships"_s);
    xml.writeDefaultNamespace(packageNamespace + "relationships"_L1);
}

} // namespace

QByteArray contentTypes()
{
    return part([](QXmlStreamWriter& xml) {
        xml.writeStartElement(u"Types"_s);
        xml.writeDefaultNamespace(packageNamespace + "content-types"_L1);
        const auto byDefault = [&xml](const QString& extension, const QString& type) {
            xml.writeEmptyElement(u"Default"_s);
            xml.writeAttribute(u"Extension"_s, extension);
            xml.writeAttribute(u"ContentType"_s, type);
        };
        const auto of = [&xml](const QString& path, const QString& type) {
            xml.writeEmptyElement(u"Override"_s);
            xml.writeAttribute(u"PartName"_s, path);
            xml.writeAttribute(u"ContentType"_s, type);
        };
        byDefault(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
        byDefault(u"xml"_s, u"application/xml"_s);
        of(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
        of(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
        of(u"/word/document.xml"_s, wordTypes + "document.main+xml"_L1);
        of(u"/word/styles.xml"_s, wordTypes + "styles+xml"_L1);
        of(u"/word/numbering.xml"_s, wordTypes + "numbering+xml"_L1);
        of(u"/word/settings.xml"_s, wordTypes + "settings+xml"_L1);
        of(u"/word/fontTable.xml"_s, wordTypes + "fontTable+xml"_L1);
        of(u"/word/header1.xml"_s, wordTypes + "header+xml"_L1);
        of(u"/word/footer1.xml"_s, wordTypes + "footer+xml"_L1);
        of(u"/word/footer2.xml"_s, wordTypes + "footer+xml"_L1);
    });
}

QByteArray packageRelations()
{
    return part([](QXmlStreamWriter& xml) {
        beginRelations(xml);
        relation(xml, u"rId1"_s, officeRelations + "officeDocument"_L1, u"word/document.xml"_s);
        relation(xml, u"rId2"_s, packageNamespace + "relationships/metadata/core-properties"_L1,
                 u"docProps/core.xml"_s);
        relation(xml, u"rId3"_s, officeRelations + "extended-properties"_L1, u"docProps/app.xml"_s);
    });
}

QByteArray documentRelations()
{
    return part([](QXmlStreamWriter& xml) {
        beginRelations(xml);
        relation(xml, u"rIdStyles"_s, officeRelations + "styles"_L1, u"styles.xml"_s);
        relation(xml, u"rIdNumbering"_s, officeRelations + "numbering"_L1, u"numbering.xml"_s);
        relation(xml, u"rIdSettings"_s, officeRelations + "settings"_L1, u"settings.xml"_s);
        relation(xml, u"rIdFonts"_s, officeRelations + "fontTable"_L1, u"fontTable.xml"_s);
        relation(xml, headerRelation, officeRelations + "header"_L1, u"header1.xml"_s);
        relation(xml, footerRelation, officeRelations + "footer"_L1, u"footer1.xml"_s);
        relation(xml, firstFooterRelation, officeRelations + "footer"_L1, u"footer2.xml"_s);
    });
}

QByteArray coreProperties(const Document& document)
{
    return part([&document](QXmlStreamWriter& xml) {
        const QString core = packageNamespace + "metadata/core-properties"_L1;
        const QString dublin = u"http://purl.org/dc/elements/1.1/"_s;
        xml.writeNamespace(core, u"cp"_s);
        xml.writeNamespace(dublin, u"dc"_s);
        xml.writeStartElement(core, u"coreProperties"_s);
        xml.writeTextElement(dublin, u"title"_s, xmlText(document.title));
        xml.writeTextElement(dublin, u"subject"_s, xmlText(document.properties.subject));
        xml.writeTextElement(dublin, u"creator"_s, xmlText(document.properties.author));
        xml.writeTextElement(dublin, u"language"_s, languageTag(document.language));
    });
}

QByteArray programProperties()
{
    return part([](QXmlStreamWriter& xml) {
        xml.writeStartElement(u"Properties"_s);
        xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s);
        xml.writeTextElement(u"Application"_s, u"Rapporteur"_s);
    });
}

} // namespace documents

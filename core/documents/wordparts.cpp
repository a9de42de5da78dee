// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/wordparts.h"

#include <QLocale>

#include "core/documents/numbering.h"
#include "core/documents/wordxml.h"

using namespace Qt::Literals::StringLiterals;

namespace documents {

namespace {

struct Level
{
    QString format;
    QString text;
};

void writeLevel(WordXml& xml, int index, int steps, const Level& level)
{
    xml.open("lvl"_L1, {{"ilvl"_L1, QString::number(index)}});
    xml.value("start"_L1, 1);
    xml.value("numFmt"_L1, level.format);
    xml.value("lvlText"_L1, level.text);
    xml.value("lvlJc"_L1, u"left"_s);
    xml.open("pPr"_L1);
    xml.empty("ind"_L1, {{"left"_L1, QString::number(steps * hanging)}, {"hanging"_L1, QString::number(hanging)}});
    xml.close();
    xml.close();
}

void writeNum(WordXml& xml, int id, int definition, int restartLevel)
{
    xml.open("num"_L1, {{"numId"_L1, QString::number(id)}});
    xml.value("abstractNumId"_L1, definition);
    if (restartLevel >= 0) {
        xml.open("lvlOverride"_L1, {{"ilvl"_L1, QString::number(restartLevel)}});
        xml.value("startOverride"_L1, 1);
        xml.close();
    }
    xml.close();
}

void field(WordXml& xml, const QString& name)
{
    const auto mark = [&xml](const QString& type) {
        xml.open("r"_L1);
        xml.empty("fldChar"_L1, {{"fldCharType"_L1, type}});
        xml.close();
    };
    mark(u"begin"_s);
    xml.open("r"_L1);
    xml.instruction(name);
    xml.close();
    mark(u"separate"_s);
    xml.open("r"_L1);
    xml.text(u"1"_s);
    xml.close();
    mark(u"end"_s);
}

void plain(WordXml& xml, const QString& text)
{
    xml.open("r"_L1);
    xml.text(text);
    xml.close();
}

} // namespace

QByteArray wordNumbering(const Document& document, int letterLists, int figureLists)
{
    const QString open = bracketsOnce(document.language) ? QString() : u"("_s;
    WordXml xml("numbering"_L1);
    xml.open("abstractNum"_L1, {{"abstractNumId"_L1, u"0"_s}});
    xml.value("multiLevelType"_L1, u"multilevel"_s);
    writeLevel(xml, 0, 1, {u"decimal"_s, u"%1."_s});
    writeLevel(xml, 1, 2, {u"lowerLetter"_s, open + u"%2)"_s});
    writeLevel(xml, 2, 3, {u"lowerRoman"_s, open + u"%3)"_s});
    xml.close();
    xml.open("abstractNum"_L1, {{"abstractNumId"_L1, u"1"_s}});
    xml.value("multiLevelType"_L1, u"singleLevel"_s);
    writeLevel(xml, 0, 2, {u"bullet"_s, u"•"_s});
    xml.close();
    writeNum(xml, runningNumber, 0, -1);
    writeNum(xml, bulletNumber, 1, -1);
    for (int i = 0; i < letterLists; ++i) {
        writeNum(xml, firstRestart + i, 0, 1);
    }
    for (int i = 0; i < figureLists; ++i) {
        writeNum(xml, firstRestart + letterLists + i, 0, 2);
    }
    return xml.finish();
}

QByteArray wordSettings(const Document& document)
{
    WordXml xml("settings"_L1);
    xml.value("defaultTabStop"_L1, hanging);
    xml.value("characterSpacingControl"_L1, u"doNotCompress"_s);
    xml.open("compat"_L1);
    xml.empty("compatSetting"_L1, {{"name"_L1, u"compatibilityMode"_s},
                                   {"uri"_L1, u"http://schemas.microsoft.com/office/word"_s},
                                   {"val"_L1, u"15"_s}});
    xml.close();
    xml.empty("themeFontLang"_L1, {{"val"_L1, languageTag(document.language)}});
    return xml.finish();
}

QByteArray wordFonts()
{
    WordXml xml("fonts"_L1);
    xml.open("font"_L1, {{"name"_L1, u"Times New Roman"_s}});
    xml.value("altName"_L1, u"Noto Serif"_s);
    xml.value("charset"_L1, u"00"_s);
    xml.value("family"_L1, u"roman"_s);
    xml.value("pitch"_L1, u"variable"_s);
    xml.close();
    return xml.finish();
}

QByteArray wordHeader(const Document& document)
{
    WordXml xml("hdr"_L1);
    xml.open("p"_L1);
    xml.open("pPr"_L1);
    xml.value("pStyle"_L1, u"Header"_s);
    xml.close();
    plain(xml, document.properties.header);
    if (!document.properties.draftMark.isEmpty()) {
        plain(xml, u'\t' + document.properties.draftMark);
    }
    return xml.finish();
}

QByteArray wordFooter()
{
    WordXml xml("ftr"_L1);
    xml.open("p"_L1);
    xml.open("pPr"_L1);
    xml.value("pStyle"_L1, u"Footer"_s);
    xml.close();
    field(xml, u"PAGE"_s);
    plain(xml, u"/"_s);
    field(xml, u"NUMPAGES"_s);
    return xml.finish();
}

QString languageTag(const QString& language)
{
    // The United Nations spell as the British do.
    return language == "en"_L1 ? u"en-GB"_s : QLocale(language).name().replace(u'_', u'-');
}

} // namespace documents

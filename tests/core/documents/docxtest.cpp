// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/docx.h"

#include <QTest>
#include <QXmlStreamReader>

#include "core/documents/highlights.h"
#include "tests/core/documents/builtmeeting.h"
#include "tests/core/documents/docxreader.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

Document composed(const domain::Meeting& meeting, const QLocale& locale = english())
{
    const QString language = locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
    return composeHighlights(meeting, shippedTemplate(language), locale, QTimeZone::utc()).value();
}

QByteArray written(const Document& document)
{
    return writeDocx(document).value();
}

QList<WordParagraph> ofStyle(const QByteArray& docx, const QString& style)
{
    QList<WordParagraph> found;
    for (const WordParagraph& paragraph : paragraphsOf(docx)) {
        if (paragraph.style == style) {
            found.append(paragraph);
        }
    }
    return found;
}

/// A document of one paragraph, one item and one cell with the same text.
Document around(const QString& text)
{
    Document document;
    document.language = u"en"_s;
    document.title = text;
    document.properties = {text, text, text, text};
    document.blocks = {Numbered{{{text}}, {}}, Lettered{{{text, true, true}}, {}},
                       DataTable{{text}, {100}, {{{{text}}}}, {}}};
    return document;
}

} // namespace

class DocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWellFormedParts()
    {
        const QByteArray docx = written(composed(builtMeeting()));
        const QStringList parts = partsOf(docx);
        QCOMPARE(parts.first(), u"[Content_Types].xml"_s);
        QVERIFY(parts.contains(u"word/document.xml"_s));
        for (const QString& part : parts) {
            QVERIFY2(isWellFormed(partOf(docx, part)), qPrintable(part));
        }
    }

    void numbersByTheFormatAndTypesNoFigure()
    {
        const QByteArray docx = written(composed(builtMeeting()));
        const QList<WordParagraph> paragraphs = ofStyle(docx, u"NumberedParagraph"_s);
        QCOMPARE(paragraphs.size(), 10);
        for (const WordParagraph& paragraph : paragraphs) {
            QCOMPARE(paragraph.level, 0);
            QCOMPARE(paragraph.number, 1);
            QVERIFY(paragraph.text.front().isLetter());
        }
        const QList<WordParagraph> lines = ofStyle(docx, u"LetteredItem"_s);
        QCOMPARE(lines.size(), 10);
        for (const WordParagraph& line : lines) {
            QCOMPARE(line.level, 1);
            QVERIFY(line.text.front().isLetter());
        }
        QCOMPARE(ofStyle(docx, u"SubItem"_s).size(), 3);
    }

    void beginsEachListAnew()
    {
        const QByteArray docx = written(composed(builtMeeting()));
        const QList<WordParagraph> lines = ofStyle(docx, u"LetteredItem"_s);
        QVERIFY(lines[0].number == lines[4].number);
        QVERIFY(lines[5].number == lines[9].number);
        QVERIFY(lines[0].number != lines[5].number);
        const QString numbering = QString::fromUtf8(partOf(docx, u"word/numbering.xml"_s));
        for (const WordParagraph& line : {lines[0], lines[5], ofStyle(docx, u"SubItem"_s)[0]}) {
            const QString list =
                numbering.section(u"<w:num w:numId=\"%1\">"_s.arg(line.number), 1).section(u"</w:num>"_s, 0, 0);
            QVERIFY2(list.contains(u"<w:lvlOverride w:ilvl=\"%1\"><w:startOverride w:val=\"1\"/>"_s.arg(line.level)),
                     qPrintable(list));
        }
    }

    void followsTheLanguage()
    {
        const QByteArray en = written(composed(builtMeeting()));
        const QByteArray fr = written(composed(builtMeeting(), french()));
        QVERIFY(partOf(en, u"word/numbering.xml"_s).contains("w:val=\"(%2)\""));
        QVERIFY(partOf(fr, u"word/numbering.xml"_s).contains("w:val=\"%2)\""));
        QVERIFY(partOf(en, u"word/styles.xml"_s).contains("w:lang w:val=\"en-GB\""));
        QVERIFY(partOf(fr, u"word/styles.xml"_s).contains("w:lang w:val=\"fr-FR\""));
    }

    void carriesTheSources()
    {
        const QStringList cells = textsOf(written(composed(builtMeeting())), u"TableText"_s);
        QVERIFY(cells.contains(u"AF\u00A0Africa"_s));
        QVERIFY(cells.contains(u"Room 5-6"_s));
        QVERIFY(cells.contains(u"report on the Compact every two years (in the words of group 1)"_s));
    }

    void hasPageFieldsAndRepeatedTableHeads()
    {
        const QByteArray docx = written(composed(builtMeeting()));
        const QByteArray footer = partOf(docx, u"word/footer1.xml"_s);
        QVERIFY(footer.contains(" PAGE ") && footer.contains(" NUMPAGES "));
        QVERIFY(partOf(docx, u"word/document.xml"_s).contains("<w:tblHeader/>"));
    }

    void writesTheSameBytesTwice() { QCOMPARE(written(composed(builtMeeting())), written(composed(builtMeeting()))); }

    void givesHostileTextsBackUnchanged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"</w:t><script>alert(1)</script>&amp; ]]> <!-- \"'"_s;
        QTest::newRow("placeholder") << u"{{title}} %1 %n ${x}"_s;
        QTest::newRow("Arabic") << u"حماية حقوق الإنسان للمهاجرين"_s;
        QTest::newRow("mixed directions") << u"the Compact (الاتفاق) of 2018"_s;
        QTest::newRow("emoji and letters beyond the first plane") << u"👩🏽‍🚀 𝔊𝔠𝔪 é e\u0301"_s;
        QTest::newRow("outer and double spaces") << u"  two  spaces\u00A0 "_s;
        QTest::newRow("very long") << QString(400'000, u'x');
        QTest::newRow("line break") << u"one\ntwo"_s;
        QTest::newRow("field code") << u"=cmd|'/c calc'!A1 { DDEAUTO }"_s;
    }

    void givesHostileTextsBackUnchanged()
    {
        QFETCH(const QString, text);
        const QByteArray docx = written(around(text));
        for (const QString& part : partsOf(docx)) {
            QVERIFY2(isWellFormed(partOf(docx, part)), qPrintable(part));
        }
        QCOMPARE(textsOf(docx, u"NumberedParagraph"_s), QStringList{text});
        QCOMPARE(textsOf(docx, u"LetteredItem"_s), QStringList{text});
        QCOMPARE(textsOf(docx, u"TableText"_s), QStringList{text});
    }

    void leavesOutWhatXmlCannotHold()
    {
        const QString text = u"a\u0001b\u0000c"_s + QChar(0xD800) + u'd' + QChar(0xFFFF) + u"e\u001Bf"_s;
        const QByteArray docx = written(around(text));
        for (const QString& part : partsOf(docx)) {
            QVERIFY2(isWellFormed(partOf(docx, part)), qPrintable(part));
        }
        QCOMPARE(textsOf(docx, u"NumberedParagraph"_s), QStringList{u"abcdef"_s});
    }

    void setsArabicFromRightToLeft()
    {
        QVERIFY(partOf(written(around(u"حماية"_s)), u"word/document.xml"_s).contains("<w:bidi/>"));
        QVERIFY(!partOf(written(around(u"plain"_s)), u"word/document.xml"_s).contains("<w:bidi/>"));
    }
};

QTEST_APPLESS_MAIN(DocxTest)
#include "docxtest.moc"

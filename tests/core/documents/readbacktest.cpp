// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/documents/highlights.h"
#include "core/documents/numbering.h"
#include "core/documents/save.h"
#include "tests/core/documents/builtmeeting.h"
#include "tests/core/documents/tools.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

Document composed(const QString& language)
{
    return composeHighlights(builtMeeting(), shippedTemplate(language), language == "fr"_L1 ? french() : english(),
                             QTimeZone::utc())
        .value();
}

/// Every paragraph with its number, in the order of the document, as a reader of the page finds it.
void compareWithPage(const Document& document, const QString& page)
{
    const QList<Label> labels = labelsOf(document);
    qsizetype from = 0;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const Block& block = document.blocks[i];
        if (std::holds_alternative<PageBreak>(block)) {
            return;
        }
        const QString text = spaced(labels[i].text + u' ' + plainText(block));
        // The head and foot of a page may stand within a paragraph: the beginning is enough to find it.
        const QString beginning = text.left(40);
        const qsizetype at = page.indexOf(beginning, from);
        QVERIFY2(at >= 0, qPrintable(beginning));
        from = at;
    }
}

} // namespace

class ReadBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!isInstalled(u"pdftotext"_s)) {
            QSKIP("pdftotext (poppler-utils) is not installed, so no PDF can be read back.");
        }
    }

    void readsInLibreOfficeWhatWasComposed_data() { languages(); }
    void readsInLibreOfficeWhatWasComposed()
    {
        if (!isInstalled(u"soffice"_s)) {
            QSKIP("LibreOffice is not installed, so the .docx file cannot be opened in it.");
        }
        QFETCH(const QString, language);
        const Document document = composed(language);
        const QByteArray pdf = pdfByLibreOffice(render(document, u"docx"_s).value());
        QVERIFY(!pdf.isEmpty());
        const QString page = textOfPdf(pdf);
        compareWithPage(document, page);
        compareTables(document, page);
    }

    void readsInThePdfWhatWasComposed_data() { languages(); }
    void readsInThePdfWhatWasComposed()
    {
        QFETCH(const QString, language);
        const Document document = composed(language);
        const QByteArray pdf = render(document, u"PDF"_s).value();
        const QString page = textOfPdf(pdf);
        compareWithPage(document, page);
        compareTables(document, page);
        QVERIFY2(page.contains("1/6"_L1) && page.contains("6/6"_L1), qPrintable(page));
    }

    void writesTheSamePdfTwice()
    {
        const Document document = composed(u"en"_s);
        const QByteArray first = render(document, u"pdf"_s).value();
        QVERIFY(!first.contains("CreationDate"));
        QVERIFY(first == render(document, u"pdf"_s).value());
    }

    void standsUpToHostileTexts()
    {
        Document document = composed(u"en"_s);
        for (const QString& text :
             {QString(20'000, u'x'), u"a\u0001b\nc\u2029d"_s, u"حماية"_s, u"👩🏽‍🚀"_s, QString()}) {
            document.blocks.append(Numbered{{{text}}, {}});
            document.blocks.append(DataTable{{text}, {100}, {{{{text}}}}, {}});
        }
        const QString page = textOfPdf(render(document, u"pdf"_s).value());
        QVERIFY(page.contains("11. xxxxxxxx"_L1));
        QVERIFY(page.contains("15."_L1));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    /// Cells are read word by word: a reader may mix the lines of neighbouring cells.
    static void compareTables(const Document& document, const QString& page)
    {
        const QStringList words = page.split(u' ');
        const QSet<QString> known(words.begin(), words.end());
        for (const Block& block : document.blocks) {
            const DataTable* table = std::get_if<DataTable>(&block);
            for (const QList<Runs>& row : table ? table->rows : QList<QList<Runs>>()) {
                for (const Runs& cell : row) {
                    for (const QString& word : spaced(plainText(cell)).split(u' ')) {
                        QVERIFY2(known.contains(word) || word.contains(u'-'), qPrintable(word));
                    }
                }
            }
        }
    }
};

QTEST_MAIN(ReadBackTest)
#include "readbacktest.moc"

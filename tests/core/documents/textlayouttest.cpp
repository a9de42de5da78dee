// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/textlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextLayout>

#include "core/documents/highlights.h"
#include "tests/core/documents/builtmeeting.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;

namespace {

Document composed()
{
    return composeHighlights(builtMeeting(), shippedTemplate(), english(), QTimeZone::utc()).value();
}

} // namespace

class TextLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryAnchorAgain()
    {
        const Document document = composed();
        const auto text = layoutDocument(document);
        for (const Block& block : document.blocks) {
            const QString anchor = anchorOf(block);
            if (!anchor.isEmpty()) {
                const QTextBlock found = blockOf(*text, anchor);
                QVERIFY2(found.isValid(), qPrintable(anchor));
                QVERIFY2(found.text().endsWith(plainText(block)), qPrintable(found.text()));
                QCOMPARE(anchorAt(*text, found.position() + 1), anchor);
            }
        }
        QVERIFY(!blockOf(*text, u"nothing"_s).isValid());
        QVERIFY(!blockOf(*text, QString()).isValid());
    }

    void writesNumbersOutWithHangingIndents()
    {
        const auto text = layoutDocument(composed());
        const QTextBlock line = blockOf(*text, u"priorities/1"_s);
        QVERIFY(line.text().startsWith("(b)\tfacilitate"_L1));
        QVERIFY(line.blockFormat().textIndent() < 0);
        QVERIFY(line.blockFormat().leftMargin() > blockOf(*text, u"priorities"_s).blockFormat().leftMargin());
    }

    void takesMarkupAsWords()
    {
        Document document;
        const QString hostile = u"<b>bold</b> <img src='file:///etc/passwd'> &amp;"_s;
        document.blocks = {Numbered{{{hostile}}, u"a"_s}};
        const auto text = layoutDocument(document);
        QCOMPARE(blockOf(*text, u"a"_s).text(), u"1.\t"_s + hostile);
    }

    void keepsALineBreakWithinTheBlock()
    {
        Document document;
        document.blocks = {Numbered{{{u"one\ntwo"_s}}, u"a"_s}, Note{{{u"next"_s}}, u"b"_s}};
        const auto text = layoutDocument(document);
        QCOMPARE(blockOf(*text, u"a"_s).next(), blockOf(*text, u"b"_s));
    }

    void keepsHeadingsWithWhatFollows()
    {
        Document document;
        for (int i = 0; i < 60; ++i) {
            document.blocks.append(Heading{2, {{u"Heading %1"_s.arg(i)}}, u"h%1"_s.arg(i)});
            document.blocks.append(Numbered{{{u"The text under it."_s}}, u"t%1"_s.arg(i)});
        }
        const auto text = layoutDocument(document);
        paginate(*text);
        QVERIFY(text->pageCount() > 1);
        const auto page = [&text](const QString& anchor) {
            const QTextBlock block = blockOf(*text, anchor);
            const qreal top = text->documentLayout()->blockBoundingRect(block).top() + block.layout()->lineAt(0).y();
            return static_cast<int>(top / text->pageSize().height());
        };
        for (int i = 0; i < 60; ++i) {
            QCOMPARE(page(u"h%1"_s.arg(i)), page(u"t%1"_s.arg(i)));
        }
    }
};

QTEST_MAIN(TextLayoutTest)
#include "textlayouttest.moc"

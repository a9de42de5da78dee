// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plaintext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneCleanLine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* name, const QString& typed, const QString& kept) {
            QTest::newRow(name) << typed << kept;
        };
        row("null", QString(), QString());
        row("only spaces", u" \t\n  "_s, u""_s);
        row("outer spaces", u"  Lower costs  "_s, u"Lower costs"_s);
        row("runs of spaces", u"Lower   the  costs"_s, u"Lower the costs"_s);
        row("tab", u"Lower\tcosts"_s, u"Lower costs"_s);
        row("line break", u"Lower\ncosts"_s, u"Lower costs"_s);
        row("Windows line break", u"Lower\r\ncosts"_s, u"Lower costs"_s);
        row("old Macintosh line break", u"Lower\rcosts"_s, u"Lower costs"_s);
        row("line and paragraph separator", u"Lower\u2028costs\u2029now"_s, u"Lower costs now"_s);
        row("empty lines", u"Lower\n\n\ncosts\n"_s, u"Lower costs"_s);
        row("decomposed accent", u"re\u0301gion"_s, u"r\u00E9gion"_s);
        row("composed accent stays", u"r\u00E9gion"_s, u"r\u00E9gion"_s);
        row("bell and escape", u"a\u0007b\u001Bc"_s, u"abc"_s);
        row("delete and C1", u"a\u007Fb\u009Bc"_s, u"abc"_s);
        row("NUL", u"a"_s + QChar(0) + u"b"_s, u"ab"_s);
        row("right-to-left override", u"a\u202Etxt.exe"_s, u"atxt.exe"_s);
        row("isolates", u"a\u2066b\u2069c"_s, u"abc"_s);
        row("byte order mark", u"\uFEFFcosts"_s, u"costs"_s);
        row("noncharacter", u"a\uFFFEb\uFDD0c"_s, u"abc"_s);
        row("no-break space stays", u"5\u00A0000"_s, u"5\u00A0000"_s);
        row("narrow no-break space stays", u"5\u202F000"_s, u"5\u202F000"_s);
        row("joiners and marks of direction stay", u"\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645\u200F"_s,
            u"\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645\u200F"_s);
        row("beyond the first plane", u"costs \U0001F30D"_s, u"costs \U0001F30D"_s);
        row("markup is text", u"<b>bold</b> &amp; =1+1"_s, u"<b>bold</b> &amp; =1+1"_s);
    }
    void makesOneCleanLine()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(domain::oneLine(typed), kept);
    }

    void keepsNoLoneSurrogate()
    {
        for (const QString& lone : {u"a"_s + QChar(0xD800) + u"b"_s, u"a"_s + QChar(0xDC00), QChar(0xD83C) + u"z"_s}) {
            for (const QChar c : domain::oneLine(lone)) {
                QVERIFY(!c.isSurrogate());
            }
        }
    }

    void keepsTheLinesOfAParagraph()
    {
        QCOMPARE(domain::manyLines(u"\n\n One \r\n\tTwo\u0000\rThree\n \n"_s), u"One\nTwo\nThree"_s);
        QCOMPARE(domain::manyLines(u"One\n\nTwo"_s), u"One\n\nTwo"_s);
        QCOMPARE(domain::manyLines(u" \n \n"_s), QString());
    }

    void changesNothingTheSecondTime()
    {
        QRandomGenerator random(20171010);
        const QString pieces = u" \t\n\r\u00A0\u0301\u0300eEoa\u202E\u2066\u2028\u007F\u0085\u1FEF\u2000\u3000\u0344"_s;
        for (int i = 0; i < 3'000; ++i) {
            QString text;
            for (int length = random.bounded(30); length > 0; --length) {
                text += random.bounded(4) == 0 ? QChar(static_cast<char16_t>(random.bounded(0x10000)))
                                               : pieces.at(random.bounded(pieces.size()));
            }
            const QString line = domain::oneLine(text);
            QCOMPARE(domain::oneLine(line), line);
            QVERIFY(!line.contains(u'\n'));
            QCOMPARE(line.normalized(QString::NormalizationForm_C), line);
            const QString lines = domain::manyLines(text);
            QCOMPARE(domain::manyLines(lines), lines);
        }
    }

    void meetsTwoSpellingsUnderOneKey()
    {
        QCOMPARE(domain::sameTextKey(u" Re\u0301GION  One "_s), domain::sameTextKey(u"r\u00E9gion one"_s));
        QVERIFY(domain::sameTextKey(u"region"_s) != domain::sameTextKey(u"r\u00E9gion"_s));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"

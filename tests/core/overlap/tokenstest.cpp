// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/text/tokens.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace overlap;

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWords_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, Language language, const QString& text, const QString& words) {
            QTest::newRow(name) << language << text << words;
        };
        row("nothing", Language::English, u""_s, u""_s);
        row("only marks", Language::English, u" -- … !"_s, u""_s);
        row("possessive", Language::English, u"migrant's States’ rights"_s, u"migrant states rights"_s);
        row("n't", Language::English, u"They don't and SHOULDN’T"_s, u"they do not and should not"_s);
        row("can't", Language::English, u"can't"_s, u"ca not"_s);
        row("French elision", Language::French, u"L’accès n'est aujourd'hui"_s, u"l accès n est aujourd hui"_s);
        row("numbers", Language::English, u"25 % of 3,000"_s, u"25 of 3,000"_s);
        row("hyphen", Language::English, u"cross-border"_s, u"cross border"_s);
        row("wide letters", Language::English, u"ＡＢＣ １２"_s, u"abc 12"_s);
        row("ligature", Language::English, u"ﬁnance"_s, u"finance"_s);
        row("Russian ё", Language::Russian, u"Ещё ребёнок"_s, u"еще ребенок"_s);
        row("Arabic vowels", Language::Arabic, u"حِمَايَةٌ"_s, u"حماية"_s);
        row("Arabic alef", Language::Arabic, u"إدارة الأسرة آمنة"_s, u"ادارة الاسرة امنة"_s);
        row("Arabic tatweel", Language::Arabic, u"حقـــوق"_s, u"حقوق"_s);
        row("Chinese", Language::Chinese, u"移民应享有医疗服务。"_s, u"移民 应 享有 医疗 服务"_s);
        row("emoji", Language::English, u"work 👩‍🌾 well"_s, u"work well"_s);
    }

    void cutsWords()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList found;
        for (const Token& token : Tokenizer().tokens(text, language)) {
            QVERIFY(!token.stem.isEmpty());
            found << token.word;
        }
        QCOMPARE(found.join(u' '), words);
    }

    void knowsPlacesInTheTextAsWritten()
    {
        const QString text = u"👍 L’ACCÈS, ｆｕｌｌ don’t"_s;
        for (const Token& token : Tokenizer().tokens(text, Language::English)) {
            QVERIFY(token.start >= 0 && token.length > 0 && token.start + token.length <= text.size());
        }
        const QList<Token> tokens = Tokenizer().tokens(u"They don’t work"_s, Language::English);
        QCOMPARE(tokens.size(), 4);
        QCOMPARE(tokens[1].start, 5);
        QCOMPARE(tokens[1].length, 2);
        QCOMPARE(tokens[2].start, 7);
        QCOMPARE(tokens[2].length, 3);
        QCOMPARE(tokens[3].start, 11);
    }

    void inflectedWordsShareAStem_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("en") << Language::English << u"migrants"_s << u"migrant"_s;
        QTest::newRow("fr") << Language::French << u"travailleurs"_s << u"travailleur"_s;
        QTest::newRow("es") << Language::Spanish << u"derechos"_s << u"derecho"_s;
        QTest::newRow("ru") << Language::Russian << u"школами"_s << u"школа"_s;
        QTest::newRow("ar") << Language::Arabic << u"والتعليم"_s << u"تعليم"_s;
    }

    void inflectedWordsShareAStem()
    {
        QFETCH(Language, language);
        QFETCH(QString, one);
        QFETCH(QString, other);
        Tokenizer tokenizer;
        QCOMPARE(tokenizer.tokens(one, language).value(0).stem, tokenizer.tokens(other, language).value(0).stem);
    }

    void marksStopWordsButNotDenials()
    {
        QList<Token> tokens = Tokenizer().tokens(u"the rights are not for no one"_s, Language::English);
        QList<bool> stops;
        for (const Token& token : tokens) {
            stops << token.stop;
        }
        QCOMPARE(stops, QList<bool>({true, false, true, false, true, false, true}));
        tokens = Tokenizer().tokens(u"ils ne sont pas"_s, Language::French);
        QVERIFY(!tokens[1].stop);
        QVERIFY(!tokens[3].stop);
    }

    void tellsLanguagesApart()
    {
        QCOMPARE(languageOf(u"The rights of migrants and their families"_s), Language::English);
        QCOMPARE(languageOf(u"Les droits des migrants et de leurs familles"_s), Language::French);
        QCOMPARE(languageOf(u"Los derechos de los migrantes y sus familias"_s), Language::Spanish);
        QCOMPARE(languageOf(u"Права мигрантов"_s), Language::Russian);
        QCOMPARE(languageOf(u"حقوق المهاجرين"_s), Language::Arabic);
        QCOMPARE(languageOf(u"IOM 支持移民的权利"_s), Language::Chinese);
        QCOMPARE(languageOf(u"42"_s, Language::French), Language::French);
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"

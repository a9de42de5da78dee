// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <algorithm>

#include "tests/core/overlap/statements.h"

using namespace Qt::Literals::StringLiterals;
using namespace overlap;
using domain::Stance;
using tests::idOf;
using tests::statement;

namespace {

constexpr auto en = Language::English;
constexpr auto fr = Language::French;
constexpr auto es = Language::Spanish;
constexpr auto ru = Language::Russian;
constexpr auto ar = Language::Arabic;
constexpr auto zh = Language::Chinese;

Explanation explained(const Statement& a, const Statement& b, bool isWithVectors = true)
{
    Engine engine(isWithVectors ? tests::wordVectors() : nullptr);
    engine.put(a);
    engine.put(b);
    return engine.explain(a.id, b.id);
}

/// The words that are marked: "cost-costs near-by~".
QStringList marked(const QString& a, const QString& b, const Explanation& explanation)
{
    QStringList words;
    for (const SharedWord& word : explanation.words) {
        words.append(a.mid(word.startA, word.lengthA) + (word.exact ? u'=' : u'~') + b.mid(word.startB, word.lengthB));
    }
    return words;
}

int sharesOf(const Explanation& explanation)
{
    int sum = 0;
    for (const SharedWord& word : explanation.words) {
        sum += word.share;
    }
    return sum;
}

void row(const char* name, Language language, const QString& a, const QString& b, Warnings warnings)
{
    QTest::newRow(name) << language << a << b << static_cast<int>(warnings.toInt());
}

void plainRows()
{
    row("en", en, u"Lower the cost of transfers"_s, u"Reduce the cost of transfers"_s, {});
    row("fr", fr, u"Protéger les travailleurs migrants"_s, u"Les migrants sont à protéger"_s, {});
    row("es", es, u"Proteger a los trabajadores migrantes"_s, u"Los migrantes deben ser protegidos"_s, {});
    row("ru", ru, u"Защищать права мигрантов"_s, u"Права мигрантов и их защита"_s, {});
    row("ar", ar, u"حماية حقوق المهاجرين"_s, u"حقوق المهاجرين وحمايتها"_s, {});
    row("zh", zh, u"保护移民的权利"_s, u"移民的权利要得到保护"_s, {});
    row("the same number", en, u"Within 10 days"_s, u"In 10 days at most"_s, {});
    row("a number on one side", en, u"Within 10 days"_s, u"Within days"_s, {});
    row("a number in words and in digits", en, u"Within three days"_s, u"Within 3 days"_s, {});
    row("both deny", en, u"They shall not be returned"_s, u"Never return them"_s, {});
    row("one is a pronoun", en, u"One of the two bodies reports"_s, u"Two bodies report"_s, {});
}

void negationRows()
{
    row("en: not", en, u"Children shall be returned"_s, u"Children shall not be returned"_s, Warning::Negation);
    row("en: n't", en, u"States should return children"_s, u"States shouldn't return children"_s, Warning::Negation);
    row("en: without", en, u"With a contract"_s, u"Without a contract"_s, Warning::Negation);
    row("fr: sans", fr, u"Le retour avec un contrat"_s, u"Le retour sans contrat"_s, Warning::Negation);
    row("fr: jamais", fr, u"Les enfants seront renvoyés"_s, u"Jamais renvoyer les enfants"_s, Warning::Negation);
    row("es: no", es, u"Los niños serán devueltos"_s, u"Los niños no serán devueltos"_s, Warning::Negation);
    row("ru: не", ru, u"Детей следует возвращать"_s, u"Детей не следует возвращать"_s, Warning::Negation);
    row("ru: нельзя", ru, u"Детей можно возвращать"_s, u"Детей нельзя возвращать"_s, Warning::Negation);
    row("ar: لا", ar, u"يجوز إعادة الأطفال"_s, u"لا يجوز إعادة الأطفال"_s, Warning::Negation);
    row("zh: 不", zh, u"应该遣返儿童"_s, u"不应该遣返儿童"_s, Warning::Negation);
    row("fr: ne ... pas", fr, u"Les enfants seront renvoyés"_s, u"Les enfants ne seront pas renvoyés"_s,
        Warning::Negation);
    row("fr: n'... pas", fr, u"L'État accepte le retour"_s, u"L'État n'accepte pas le retour"_s, Warning::Negation);
}

void numberRows()
{
    row("en: words", en, u"A fee of three per cent"_s, u"A fee of five per cent"_s, Warning::Number);
    row("en: digits", en, u"A fee of 3%"_s, u"A fee of 5%"_s, Warning::Number);
    row("en: thousands", en, u"Train 10,000 officers"_s, u"Train 20,000 officers"_s, Warning::Number);
    row("en: decimals", en, u"A fee of 1.5 per cent"_s, u"A fee of 2.5 per cent"_s, Warning::Number);
    row("fr", fr, u"Trois pour cent des fonds"_s, u"Cinq pour cent des fonds"_s, Warning::Number);
    row("es", es, u"Tres por ciento de los fondos"_s, u"Cinco por ciento de los fondos"_s, Warning::Number);
    row("ru", ru, u"Взимать три процента"_s, u"Взимать пять процентов"_s, Warning::Number);
    row("ar: digits", ar, u"رسوم 3 في المائة"_s, u"رسوم 5 في المائة"_s, Warning::Number);
    row("ar: Arabic digits", ar, u"رسوم ٣ في المائة"_s, u"رسوم ٥ في المائة"_s, Warning::Number);
    row("ar: words", ar, u"خلال ثلاثة أشهر"_s, u"خلال خمسة أشهر"_s, Warning::Number);
    row("zh: digits", zh, u"收费3%"_s, u"收费5%"_s, Warning::Number);
    row("zh: years", zh, u"到2030年实现目标"_s, u"到2035年实现目标"_s, Warning::Number);
    row("zh: full width", zh, u"收费３元"_s, u"收费５元"_s, Warning::Number);
}

void directionRows()
{
    row("en", en, u"Reduce the cost of transfers"_s, u"Increase the cost of transfers"_s, Warning::Direction);
    row("en: inflected", en, u"Reducing the cost"_s, u"The cost increases"_s, Warning::Direction);
    row("fr", fr, u"Réduire le coût des transferts"_s, u"Augmenter le coût des transferts"_s, Warning::Direction);
    row("es", es, u"Reducir el costo de las remesas"_s, u"Aumentar el costo de las remesas"_s, Warning::Direction);
    row("ru", ru, u"Снизить стоимость переводов"_s, u"Повысить стоимость переводов"_s, Warning::Direction);
    row("ar", ar, u"خفض تكلفة التحويلات"_s, u"زيادة تكلفة التحويلات"_s, Warning::Direction);
    row("zh", zh, u"降低汇款费用"_s, u"提高汇款费用"_s, Warning::Direction);
}

} // namespace

class WarningsTest : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<overlap::Language>("language");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("warnings");
    }
    static void compareWarnings()
    {
        QFETCH(const overlap::Language, language);
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const int, warnings);
        for (const bool isWithVectors : {true, false}) {
            const auto there = explained(statement(1, a, language), statement(2, b, language), isWithVectors);
            QCOMPARE(static_cast<int>(there.warnings.toInt()), warnings);
            const auto back = explained(statement(1, b, language), statement(2, a, language), isWithVectors);
            QCOMPARE(static_cast<int>(back.warnings.toInt()), warnings);
        }
    }

private Q_SLOTS:
    void plainPairsCarryNone_data()
    {
        columns();
        plainRows();
    }
    void plainPairsCarryNone() { compareWarnings(); }

    void oneSideThatDeniesIsWarnedOf_data()
    {
        columns();
        negationRows();
    }
    void oneSideThatDeniesIsWarnedOf() { compareWarnings(); }

    void otherNumbersAreWarnedOf_data()
    {
        columns();
        numberRows();
    }
    void otherNumbersAreWarnedOf() { compareWarnings(); }

    void theOppositeDirectionIsWarnedOf_data()
    {
        columns();
        directionRows();
    }
    void theOppositeDirectionIsWarnedOf() { compareWarnings(); }

    void severalWarningsGoTogether()
    {
        const auto found = explained(statement(1, u"Do not reduce the fee of three per cent"_s),
                                     statement(2, u"Increase the fee of five per cent"_s));
        QCOMPARE(found.warnings, Warnings(Warning::Negation | Warning::Number | Warning::Direction));
    }

    void onlyADisagreementIsAnOppositeStance()
    {
        for (const Stance a : {Stance::GeneralAgreement, Stance::NotSettled, Stance::Disagreement}) {
            for (const Stance b : {Stance::GeneralAgreement, Stance::NotSettled, Stance::Disagreement}) {
                Statement first = statement(1, u"Protect migrants"_s);
                Statement second = statement(2, u"Protect migrants"_s);
                first.stance = a;
                second.stance = b;
                const bool isOpposite = (a == Stance::Disagreement) != (b == Stance::Disagreement);
                QCOMPARE(explained(first, second).warnings, isOpposite ? Warnings(Warning::Stance) : Warnings());
            }
        }
    }

    void sharedWordsStandWhereTheTextsHaveThem_data()
    {
        QTest::addColumn<overlap::Language>("language");
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QStringList>("words");
        const auto shared = [](const char* name, Language language, const QString& a, const QString& b,
                               const QStringList& words) { QTest::newRow(name) << language << a << b << words; };
        shared("en", en, u"Lower the COSTS of transfers, now"_s, u"Transfer: what does it cost?"_s,
               {u"COSTS=cost"_s, u"transfers=Transfer"_s});
        shared("after emoji", en, u"🧳🧳 Protect migrants"_s, u"👩‍👩‍👧 migrants"_s,
               {u"migrants=migrants"_s});
        shared("a word said twice", en, u"workers and workers"_s, u"workers"_s, {u"workers=workers"_s});
        shared("fr", fr, u"L'accès à la santé"_s, u"accès garanti"_s, {u"accès=accès"_s});
        shared("ru", ru, u"Права детей"_s, u"О правах"_s, {u"Права=правах"_s});
        shared("full width", en, u"ＶＩＳＡ fees"_s, u"A visa"_s, {u"ＶＩＳＡ=visa"_s});
        shared("ligature", en, u"The oﬃce"_s, u"An office"_s, {u"oﬃce=office"_s});
        shared("decomposed", fr, u"La sante\u0301 des mineurs"_s, u"santé publique"_s, {u"sante\u0301=santé"_s});
        shared("nothing", en, u"Plant trees"_s, u"Repair a roof"_s, {});
    }
    void sharedWordsStandWhereTheTextsHaveThem()
    {
        QFETCH(const overlap::Language, language);
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QFETCH(const QStringList, words);
        const auto found = explained(statement(1, a, language), statement(2, b, language), false);
        QCOMPARE(marked(a, b, found), words);
        const int sum = sharesOf(found);
        QVERIFY2(words.isEmpty() ? sum == 0 : std::abs(sum - 1000) <= words.size(), qPrintable(QString::number(sum)));
        QCOMPARE(found.coverageA > 0, !words.isEmpty());
        QCOMPARE(found.coverageB > 0, !words.isEmpty());
    }

    void chineseWordsStandWhereTheTextsHaveThem_data()
    {
        QTest::addColumn<bool>("isWithVectors");
        QTest::newRow("with word vectors") << true;
        QTest::newRow("without word vectors") << false;
    }
    void chineseWordsStandWhereTheTextsHaveThem()
    {
        QFETCH(const bool, isWithVectors);
        const QString a = u"保护移民的权利"_s;
        const QString b = u"移民应有权利"_s;
        const auto words = marked(a, b, explained(statement(1, a, zh), statement(2, b, zh), isWithVectors));
        QVERIFY2(words.contains(u"移民=移民"_s), qPrintable(words.join(u' ')));
        // A word that has no vector is compared by its characters.
        QVERIFY2(words.contains(u"权利=权利"_s) || words.contains(u"利=利"_s), qPrintable(words.join(u' ')));
    }

    void nearWordsAreMarkedAsNear()
    {
        const QString a = u"Registration is compulsory"_s;
        const QString b = u"Registration is mandatory"_s;
        const auto with = explained(statement(1, a), statement(2, b));
        QCOMPARE(marked(a, b, with), (QStringList{u"Registration=Registration"_s, u"compulsory~mandatory"_s}));
        QVERIFY(std::abs(sharesOf(with) - 1000) <= 2);
        const auto without = explained(statement(1, a), statement(2, b), false);
        QCOMPARE(marked(a, b, without), QStringList{u"Registration=Registration"_s});
        QVERIFY(with.coverageA > without.coverageA);
        QVERIFY(with.coverageA < 1000);
    }

    void theSameTextIsCoveredInFull()
    {
        const QString text = u"Protect the labour rights of seasonal workers in 12 countries"_s;
        for (const bool isWithVectors : {true, false}) {
            const auto found = explained(statement(1, text), statement(2, text), isWithVectors);
            QCOMPARE(found.coverageA, 1000);
            QCOMPARE(found.coverageB, 1000);
            QCOMPARE(found.warnings, Warnings());
            QVERIFY(std::all_of(found.words.begin(), found.words.end(), [](const SharedWord& word) {
                return word.exact && word.startA == word.startB && word.lengthA == word.lengthB && word.share > 0;
            }));
        }
    }
};

QTEST_APPLESS_MAIN(WarningsTest)
#include "warningstest.moc"

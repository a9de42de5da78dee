// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/engine.h"

#include <QTest>
#include <algorithm>
#include <random>

#include "tests/core/overlap/statements.h"

using namespace Qt::Literals::StringLiterals;
using namespace overlap;
using tests::idOf;
using tests::statement;

namespace {

QList<Statement> inSixLanguages()
{
    QList<Statement> all;
    const auto add = [&all](Language language, const QStringList& texts) {
        for (const QString& text : texts) {
            all.append(statement(static_cast<uint>(all.size()) + 1, text, language));
        }
    };
    add(Language::English,
        {u"Protect the labour rights of migrant workers"_s, u"Lower the cost of sending money home"_s,
         u"Reduce the cost of remittances"_s, u"Labour rights for all migrant workers"_s});
    add(Language::French, {u"Protéger les droits des travailleurs migrants"_s, u"Réduire le coût des envois"_s});
    add(Language::Spanish, {u"Proteger los derechos de los trabajadores migrantes"_s});
    add(Language::Russian, {u"Защищать права трудящихся-мигрантов"_s, u"Права мигрантов"_s});
    add(Language::Arabic, {u"حماية حقوق العمال المهاجرين"_s});
    add(Language::Chinese, {u"保护移民工人的权利"_s, u"移民的权利"_s});
    return all;
}

/// All that an engine answers.
QStringList answers(const Engine& engine)
{
    QStringList lines;
    for (const Pair& pair : engine.pairs(1000)) {
        lines.append(u"%1 %2 %3"_s.arg(tests::numberOf(pair.a)).arg(tests::numberOf(pair.b)).arg(pair.score));
        const Explanation why = engine.explain(pair.a, pair.b);
        lines.append(u"why %1 %2 %3"_s.arg(why.coverageA).arg(why.coverageB).arg(why.warnings.toInt()));
    }
    for (const Cluster& cluster : engine.clusters(200)) {
        lines.append(u"cluster %1 of %2"_s.arg(cluster.score).arg(cluster.points.size()));
    }
    for (const Alike& alike : engine.alike(u"rights of migrant workers"_s, Language::English, 20)) {
        lines.append(u"alike %1 %2"_s.arg(tests::numberOf(alike.point)).arg(alike.score));
    }
    return lines;
}

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<const WordVectors> vectors()
    {
        QFETCH_GLOBAL(const bool, isWithVectors);
        return isWithVectors ? tests::wordVectors() : nullptr;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isWithVectors");
        QTest::newRow("with word vectors") << true;
        QTest::newRow("without word vectors") << false;
    }

    void theOrderOfComingDoesNotMatter()
    {
        QList<Statement> all = inSixLanguages();
        Engine first(vectors());
        for (const Statement& one : all) {
            first.put(one);
        }
        const QStringList expected = answers(first);
        QVERIFY(expected.size() > 20);
        std::mt19937 random(3);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(all.begin(), all.end(), random);
            Engine engine(vectors());
            for (const Statement& one : all) {
                engine.put(statement(100 + tests::numberOf(one.id), u"Something else"_s));
                engine.put(statement(tests::numberOf(one.id), u"Not yet this"_s));
                engine.put(one);
                engine.remove(idOf(100 + tests::numberOf(one.id)));
            }
            QCOMPARE(engine.size(), all.size());
            QCOMPARE(answers(engine), expected);
        }
        first.clear();
        QCOMPARE(first.size(), 0);
        QVERIFY(answers(first).isEmpty());
    }

    void nothingResemblesItselfOrWhatIsGone()
    {
        Engine engine =
            tests::engineOf({u"Protect migrants"_s, u"Protect migrants now"_s, u"Plant trees"_s}, vectors());
        for (const Pair& pair : engine.pairs(100)) {
            QVERIFY(pair.a < pair.b);
        }
        QCOMPARE(engine.pairs(1).value(0).b, idOf(2));
        engine.remove(idOf(2));
        engine.remove(idOf(77));
        QCOMPARE(engine.size(), 2);
        QVERIFY(engine.explain(idOf(1), idOf(2)).words.isEmpty());
        for (const Pair& pair : engine.pairs(100)) {
            QVERIFY(pair.b != idOf(2));
        }
    }

    void whatIsKeptApartIsInNoPairOrCluster()
    {
        const QString text = u"Protect the rights of migrants"_s;
        const Engine engine = tests::engineOf({text, text, text, u"Plant trees"_s}, vectors());
        const auto isWanted = [](const Statement& a, const Statement& b) {
            return tests::numberOf(a.id) + tests::numberOf(b.id) != 3;
        };
        for (const Pair& pair : engine.pairs(100, isWanted)) {
            QVERIFY(!(pair.a == idOf(1) && pair.b == idOf(2)));
        }
        for (const Cluster& cluster : engine.clusters(0, isWanted)) {
            QVERIFY(!(cluster.points.contains(idOf(1)) && cluster.points.contains(idOf(2))));
        }
    }

    void theSameTextIsMostAlikeAndEqualsGoById()
    {
        const QString text = u"Protect the rights of migrants"_s;
        const Engine engine = tests::engineOf({u"Rights of pupils"_s, text, text, u"Plant trees"_s}, vectors());
        const Pair best = engine.pairs(1).value(0);
        QCOMPARE(best.a, idOf(2));
        QCOMPARE(best.b, idOf(3));
        const QList<Alike> alike = engine.alike(text, Language::English, 1);
        QCOMPARE(alike.value(0).point, idOf(2));
        QVERIFY(engine.pairs(0).isEmpty());
        QVERIFY(engine.alike(text, Language::English, 0).isEmpty());
    }

    void aCommonElementLiftsTheScore()
    {
        Engine engine(vectors());
        Statement a = statement(1, u"Protect migrants"_s);
        Statement b = statement(2, u"Protect the rights of migrants"_s);
        engine.put(a);
        engine.put(b);
        const int before = engine.pairs(1).value(0).score;
        a.elements = {domain::ElementId::create()};
        b.elements = a.elements;
        engine.put(a);
        engine.put(b);
        QVERIFY(engine.pairs(1).value(0).score > before);
        QVERIFY(engine.pairs(1).value(0).sameElement);
    }

    void stopWordsOfTheMeetingCountForNothing()
    {
        Engine engine = tests::engineOf({u"migration fees"_s, u"migration schools"_s}, vectors());
        QCOMPARE(engine.explain(idOf(1), idOf(2)).words.size(), 1);
        engine.setStopWords({u"migration"_s});
        QCOMPARE(engine.size(), 2);
        QVERIFY(engine.explain(idOf(1), idOf(2)).words.isEmpty());
    }

    void anyTextIsBorne()
    {
        const QStringList texts = {QString(),
                                   u"the of and"_s,
                                   u"🧳👩‍👩‍👧"_s,
                                   QString(1, QChar(0xD800)),
                                   u"<b>'; DROP TABLE points; --%s %n"_s,
                                   QString(QChar(0)) + u"\u202Eabc"_s,
                                   u"protect migrants "_s.repeated(5900)};
        for (const QString& text : texts) {
            const Engine one = tests::engineOf({text}, vectors());
            QVERIFY(one.pairs(10).isEmpty());
            QVERIFY(one.clusters(0).isEmpty());
        }
        const Engine engine = tests::engineOf(texts, vectors());
        for (const Pair& pair : engine.pairs(100)) {
            QVERIFY(pair.score >= 0 && pair.score <= 1000);
        }
        for (const QString& text : texts) {
            for (const Alike& alike : engine.alike(text, Language::English, 10)) {
                QVERIFY(alike.score > 0 && alike.score <= 1000);
            }
        }
        QVERIFY(engine.alike(QString(), Language::English, 10).isEmpty());
    }

    void aTranslationIsMoreAlikeThanAnythingElse()
    {
        QFETCH_GLOBAL(const bool, isWithVectors);
        if (!isWithVectors) {
            return;
        }
        Engine engine =
            tests::engineOf({u"Protect the rights of migrant workers"_s, u"Plant trees at the river"_s}, vectors());
        engine.put(statement(3, u"Protéger les droits des travailleurs migrants"_s, Language::French));
        const Pair best = engine.pairs(1).value(0);
        QCOMPARE(best.a, idOf(1));
        QCOMPARE(best.b, idOf(3));
    }
};

QTEST_APPLESS_MAIN(EngineTest)
#include "enginetest.moc"

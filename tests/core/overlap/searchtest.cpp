// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

#include "core/overlap/search/pairsearch.h"
#include "tests/core/overlap/statements.h"

using namespace Qt::Literals::StringLiterals;
using namespace overlap;
using domain::PointId;
using tests::idOf;
using tests::statement;

namespace {

/// Sentences of a few subjects and verbs, many of them much alike.
QStringList manyTexts(int count)
{
    const QStringList verbs = {u"Protect"_s, u"Register"_s, u"Support"_s, u"Train"_s, u"Inform"_s};
    const QStringList whom = {u"seasonal workers"_s,   u"children in transit"_s,  u"border officers"_s,
                              u"returning families"_s, u"recruitment agencies"_s, u"victims of trafficking"_s};
    const QStringList how = {u"with clear contracts"_s,   u"before departure"_s, u"in their own language"_s,
                             u"through local councils"_s, u"by a common fund"_s, u"at consular offices"_s};
    QRandomGenerator random(7);
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        texts.append(verbs[random.bounded(verbs.size())] + u' ' + whom[random.bounded(whom.size())] + u' ' +
                     how[random.bounded(how.size())]);
    }
    return texts;
}

const QStringList unrelated = {u"Plant trees along the river to hold the soil"_s,
                               u"The orchestra will play in the town hall on Sunday"_s,
                               u"Publish the budget before the end of March"_s, u"Repair the roof of the old library"_s,
                               u"Buy electric buses for the harbour line"_s};

QList<uint> numbersOf(const Cluster& cluster)
{
    QList<uint> numbers;
    for (const PointId& id : cluster.points) {
        numbers.append(tests::numberOf(id));
    }
    return numbers;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private:
    static void bothEngines()
    {
        QTest::addColumn<bool>("isWithVectors");
        QTest::newRow("with word vectors") << true;
        QTest::newRow("without word vectors") << false;
    }

private Q_SLOTS:
    void stepsFindWhatTheEngineFinds_data() { bothEngines(); }
    void stepsFindWhatTheEngineFinds()
    {
        QFETCH(const bool, isWithVectors);
        const Engine engine = tests::engineOf(manyTexts(1500), isWithVectors ? tests::wordVectors() : nullptr);
        const auto search = engine.search();
        int steps = 1;
        while (search->step()) {
            ++steps;
        }
        QVERIFY2(steps > 3, qPrintable(QString::number(steps)));
        QVERIFY(!search->step());
        QCOMPARE(search->size(), 1500);
        const QList<Pair> pairs = search->pairs(500);
        QCOMPARE(pairs.size(), 500);
        QCOMPARE(engine.pairs(500), pairs);
        QCOMPARE(engine.clusters(600), search->clusters(600));
        QCOMPARE(search->pairs(20), pairs.mid(0, 20));
    }

    void stepsAskOnlyForWantedPairs()
    {
        const Engine engine = tests::engineOf(manyTexts(200));
        const auto isWanted = [](const Statement& a, const Statement& b) {
            return (tests::numberOf(a.id) + tests::numberOf(b.id)) % 2 == 1;
        };
        const auto search = engine.search(isWanted);
        while (search->step()) {
        }
        QVERIFY(!search->compared().empty());
        for (const PairSearch::Compared& pair : search->compared()) {
            QVERIFY(isWanted(search->document(pair.a).statement, search->document(pair.b).statement));
            QVERIFY(search->document(pair.a).words >= search->document(pair.b).words);
        }
        QCOMPARE(engine.pairs(300, isWanted), search->pairs(300));
    }

    void nothingIsFoundAmongNothing()
    {
        const Engine engine;
        const auto search = engine.search();
        while (search->step()) {
        }
        QVERIFY(search->pairs(10).isEmpty());
        QVERIFY(search->clusters(0).isEmpty());
    }

    void pointsThatSayTheSameAreOneCluster_data() { bothEngines(); }
    void pointsThatSayTheSameAreOneCluster()
    {
        QFETCH(const bool, isWithVectors);
        const QStringList texts = QStringList{u"Lower the cost of sending money home"_s,
                                              u"Reduce the cost of sending money home to families"_s,
                                              u"Lower the costs of sending money home to their families"_s} +
                                  unrelated;
        const Engine engine = tests::engineOf(texts, isWithVectors ? tests::wordVectors() : nullptr);
        const QList<Cluster> clusters = engine.clusters(500);
        QVERIFY(!clusters.isEmpty());
        QCOMPARE(numbersOf(clusters[0]), (QList<uint>{1, 2, 3}));
        int sum = 0;
        for (const Pair& pair : engine.pairs(1000)) {
            sum += tests::numberOf(pair.a) <= 3 && tests::numberOf(pair.b) <= 3 ? pair.score : 0;
        }
        QCOMPARE(clusters[0].score, sum / 3);
    }

    void aClusterHasEightPointsAtMost()
    {
        QStringList texts = unrelated;
        for (int i = 0; i < 30; ++i) {
            texts.append(u"Lower the cost of sending money home"_s);
        }
        const Engine engine = tests::engineOf(texts);
        const QList<Cluster> clusters = engine.clusters(500);
        QVERIFY(!clusters.isEmpty());
        QSet<PointId> seen;
        for (const Cluster& cluster : clusters) {
            QVERIFY(cluster.points.size() >= 2);
            QVERIFY2(cluster.points.size() <= 8, qPrintable(QString::number(cluster.points.size())));
            QVERIFY(std::is_sorted(cluster.points.begin(), cluster.points.end()));
            for (const PointId& id : cluster.points) {
                QVERIFY(!seen.contains(id));
                QVERIFY(tests::numberOf(id) > static_cast<uint>(unrelated.size()));
                seen.insert(id);
            }
        }
    }

    void aPointAlikeToOneOfAClusterStaysOut_data() { bothEngines(); }
    void aPointAlikeToOneOfAClusterStaysOut()
    {
        QFETCH(const bool, isWithVectors);
        // The fourth resembles the third, and neither the first nor the second.
        const QStringList texts =
            QStringList{u"Lower the cost of sending money home"_s, u"Lower the costs of sending money home"_s,
                        u"Lower the cost of sending money home and teach pupils traffic rules at school"_s,
                        u"Teach pupils traffic rules at school"_s} +
            unrelated;
        const Engine engine = tests::engineOf(texts, isWithVectors ? tests::wordVectors() : nullptr);
        int least = 1000;
        for (const Pair& pair : engine.pairs(1000)) {
            const bool isOfThree = tests::numberOf(pair.b) <= 3;
            const bool isTail = tests::numberOf(pair.a) == 3 && tests::numberOf(pair.b) == 4;
            least = isOfThree || isTail ? std::min(least, pair.score) : least;
        }
        const QList<Cluster> clusters = engine.clusters(least);
        for (const Cluster& cluster : clusters) {
            const QList<uint> numbers = numbersOf(cluster);
            QVERIFY(!(numbers.contains(1) && numbers.contains(4)));
            QVERIFY(!(numbers.contains(2) && numbers.contains(4)));
        }
        QVERIFY(!clusters.isEmpty());
    }

    void noClusterIsLessAlikeThanAsked()
    {
        const Engine engine = tests::engineOf(manyTexts(150));
        for (const int least : {300, 600, 900}) {
            int before = 1000;
            for (const Cluster& cluster : engine.clusters(least)) {
                QVERIFY(cluster.score <= before);
                before = cluster.score;
                if (cluster.points.size() == 2) {
                    QVERIFY(cluster.score >= least);
                }
            }
        }
        QVERIFY(engine.clusters(300) != engine.clusters(900));
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "searchtest.moc"

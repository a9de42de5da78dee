// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/selection.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <limits>

using domain::RecommendationId;
using voting::mostVotes;
using voting::Selection;
using voting::Support;

namespace {

/// Options with these votes, whose ids grow with their position.
QList<Support> options(const QList<int>& votes)
{
    QList<RecommendationId> ids;
    for (qsizetype i = 0; i < votes.size(); ++i) {
        ids.append(RecommendationId::create());
    }
    std::sort(ids.begin(), ids.end());
    QList<Support> made;
    for (qsizetype i = 0; i < votes.size(); ++i) {
        made.append({ids.at(i), votes.at(i)});
    }
    return made;
}

QList<RecommendationId> at(const QList<Support>& options, const QList<int>& positions)
{
    QList<RecommendationId> ids;
    for (const int position : positions) {
        ids.append(options.at(position).option);
    }
    return ids;
}

} // namespace

class SelectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByVotes_data()
    {
        QTest::addColumn<QList<int>>("votes");
        QTest::addColumn<int>("seats");
        QTest::addColumn<QList<int>>("certain");
        QTest::addColumn<QList<int>>("tied");
        QTest::addColumn<int>("left");
        using Numbers = QList<int>;
        const auto row = [](const char* name, const Numbers& votes, int seats, const Numbers& certain,
                            const Numbers& tied,
                            int left) { QTest::newRow(name) << votes << seats << certain << tied << left; };
        row("no tie", {1, 6, 3, 5, 2, 4}, 5, {1, 3, 5, 2, 4}, {}, 0);
        row("tie inside the five", {9, 7, 7, 7, 5, 4}, 5, {0, 1, 2, 3, 4}, {}, 0);
        row("tie of two at the cut", {9, 8, 7, 6, 5, 5}, 5, {0, 1, 2, 3}, {4, 5}, 1);
        row("tie of four at the cut for two places", {9, 8, 7, 5, 5, 5, 5, 1}, 5, {0, 1, 2}, {3, 4, 5, 6}, 2);
        row("all tied", {3, 3, 3, 3, 3, 3, 3}, 5, {}, {0, 1, 2, 3, 4, 5, 6}, 5);
        row("tie below the cut", {9, 8, 7, 6, 5, 4, 4}, 5, {0, 1, 2, 3, 4}, {}, 0);
        row("fewer options than seats", {2, 1}, 5, {0, 1}, {}, 0);
        row("as many options as seats, all tied", {2, 2, 2}, 3, {0, 1, 2}, {}, 0);
        row("zero votes are never chosen", {2, 0, 1, 0}, 5, {0, 2}, {}, 0);
        row("zero votes are no tie", {2, 1, 0, 0, 0}, 3, {0, 1}, {}, 0);
        row("nobody voted", {0, 0, 0, 0, 0, 0}, 5, {}, {}, 0);
        row("no options", {}, 5, {}, {}, 0);
        row("no seats", {3, 2}, 0, {}, {}, 0);
        row("negative is nothing", {std::numeric_limits<int>::min(), 4, -1}, 1, {1}, {}, 0);
    }
    void choosesByVotes()
    {
        QFETCH(QList<int>, votes);
        QFETCH(int, seats);
        QFETCH(QList<int>, certain);
        QFETCH(QList<int>, tied);
        QFETCH(int, left);
        const QList<Support> given = options(votes);
        const Selection selection = mostVotes(given, seats);
        QCOMPARE(selection.certain, at(given, certain));
        QCOMPARE(selection.tied, at(given, tied));
        QCOMPARE(selection.placesLeft, left);
        QCOMPARE(selection.hasTie(), !tied.isEmpty());
        QCOMPARE(selection.ranked.size(), votes.size());
    }

    void theOrderOfTheListDecidesNothing()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 500; ++i) {
            QList<int> votes;
            for (int n = 1 + random.bounded(12); n > 0; --n) {
                votes.append(random.bounded(8));
            }
            QList<Support> given = options(votes);
            const int seats = random.bounded(7);
            const Selection first = mostVotes(given, seats);
            std::shuffle(given.begin(), given.end(), random);
            QCOMPARE(mostVotes(given, seats), first);
            checkRules(given, seats, first);
        }
    }

private:
    static void checkRules(const QList<Support>& given, int seats, const Selection& selection)
    {
        const auto chosen = selection.certain.size() + selection.placesLeft;
        const auto withVotes = std::count_if(given.begin(), given.end(), [](const Support& s) { return s.votes > 0; });
        QCOMPARE(chosen, std::min<qsizetype>(seats, withVotes));
        QVERIFY(selection.tied.isEmpty() || selection.tied.size() > selection.placesLeft);
        for (const RecommendationId& tied : selection.tied) {
            QVERIFY(!selection.certain.contains(tied));
        }
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "selectiontest.moc"

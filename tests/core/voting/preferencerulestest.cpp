// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/voting/preference/schulze.h"
#include "core/voting/preference/stv.h"
#include "tests/core/voting/rankings.h"

using namespace Qt::Literals::StringLiterals;
using domain::Rule;
using tests::rankings;
using voting::Committee;
using voting::Exact;
using voting::Tally;

namespace {

const QList<Rule> rankingRules{Rule::Borda, Rule::Schulze, Rule::RankedPairs, Rule::Stv};

Tally counted(Rule rule, const voting::Ballots& ballots, int seats)
{
    const auto tally = voting::count(rule, ballots, {.seats = seats});
    return tally ? *tally : Tally();
}

QString scoresOf(const Tally& tally)
{
    QStringList texts;
    for (const Exact& score : tally.scores) {
        texts.append(voting::toText(score));
    }
    return texts.join(u' ');
}

QString committeesOf(const Tally& tally)
{
    QStringList texts;
    for (const Committee& committee : tally.committees) {
        QString text;
        for (const int option : committee) {
            text += QChar(u'A' + option);
        }
        texts.append(text);
    }
    return texts.join(u' ');
}

/// Memphis A, Nashville B, Chattanooga C, Knoxville D.
voting::RankingProfile tennessee()
{
    return rankings(4, {{42, u"ABCD"_s}, {26, u"BCDA"_s}, {15, u"CDBA"_s}, {17, u"DCBA"_s}});
}

/// Schulze (2011), example 1.
voting::RankingProfile fortyFive()
{
    return rankings(5, {{5, u"ACBED"_s},
                        {5, u"ADECB"_s},
                        {8, u"BEDAC"_s},
                        {3, u"CABED"_s},
                        {7, u"CAEBD"_s},
                        {2, u"CBADE"_s},
                        {7, u"DCEBA"_s},
                        {8, u"EBADC"_s}});
}

/// Oranges A, pears B, chocolate C, strawberries D, hamburgers E.
voting::RankingProfile food()
{
    return rankings(5, {{4, u"A"_s}, {2, u"BA"_s}, {8, u"CD"_s}, {4, u"CE"_s}, {1, u"D"_s}, {1, u"E"_s}});
}

} // namespace

class PreferenceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesAsPublished_data();
    void choosesAsPublished();
    void findsThePublishedPaths();
    void transfersTheFoodElection();
    void keepsToTheLimits_data();
    void keepsToTheLimits();
    void saysWhenItIsTooMuch();
    void refusesOtherBallots();
    void addsPoints();
};

void PreferenceRulesTest::choosesAsPublished_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<voting::RankingProfile>("profile");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("committees");
    QTest::addColumn<QString>("scores");
    const auto row = [](const char* name, Rule rule, const voting::RankingProfile& profile, int seats,
                        const QString& committees, const QString& scores) {
        QTest::newRow(name) << rule << profile << seats << committees << scores;
    };
    row("borda, Tennessee", Rule::Borda, tennessee(), 1, u"B"_s, u"126 194 173 107"_s);
    row("schulze, Tennessee", Rule::Schulze, tennessee(), 1, u"B"_s, u"0 3 2 1"_s);
    row("ranked pairs, Tennessee", Rule::RankedPairs, tennessee(), 1, u"B"_s, u"0 3 2 1"_s);
    row("ranked pairs, Tennessee, two", Rule::RankedPairs, tennessee(), 2, u"BC"_s, u"0 3 2 1"_s);
    row("stv, Tennessee", Rule::Stv, tennessee(), 1, u"D"_s, u"42 26 15 17"_s);
    // E > A > C > B > D
    row("schulze, 45 voters", Rule::Schulze, fortyFive(), 1, u"E"_s, u"3 1 2 0 4"_s);
    row("schulze, 45 voters, two", Rule::Schulze, fortyFive(), 2, u"AE"_s, u"3 1 2 0 4"_s);
    row("schulze, 45 voters, three", Rule::Schulze, fortyFive(), 3, u"ACE"_s, u"3 1 2 0 4"_s);
    row("schulze, 45 voters, four", Rule::Schulze, fortyFive(), 4, u"ABCE"_s, u"3 1 2 0 4"_s);
    row("stv, food", Rule::Stv, food(), 3, u"ACD"_s, u"4 2 12 1 1"_s);
    row("borda, equal and left out", Rule::Borda, rankings(4, {{1, u"A=B"_s}, {1, u"C"_s}}), 1, u"A B C"_s,
        u"7/2 7/2 7/2 3/2"_s);
    row("stv, equal share", Rule::Stv, rankings(3, {{1, u"A=B=C"_s}, {3, u"A=B"_s}, {1, u"C"_s}}), 1, u"A B"_s,
        u"11/6 11/6 4/3"_s);
    row("schulze, circle", Rule::Schulze, rankings(3, {{1, u"ABC"_s}, {1, u"BCA"_s}, {1, u"CAB"_s}}), 1, u"A B C"_s,
        u"0 0 0"_s);
    row("ranked pairs, circle", Rule::RankedPairs, rankings(3, {{1, u"ABC"_s}, {1, u"BCA"_s}, {1, u"CAB"_s}}), 1,
        u"A B C"_s, u"0 0 0"_s);
    row("ranked pairs, circle, two", Rule::RankedPairs, rankings(3, {{1, u"ABC"_s}, {1, u"BCA"_s}, {1, u"CAB"_s}}), 2,
        u"AB AC BC"_s, u"0 0 0"_s);
}

void PreferenceRulesTest::choosesAsPublished()
{
    QFETCH(Rule, rule);
    QFETCH(voting::RankingProfile, profile);
    QFETCH(int, seats);
    const Tally tally = counted(rule, profile, seats);
    QTEST(scoresOf(tally), "scores");
    QTEST(committeesOf(tally), "committees");
    QVERIFY(tally.complete);
}

void PreferenceRulesTest::findsThePublishedPaths()
{
    const auto paths = voting::strongestPaths(fortyFive());
    QVERIFY(paths.has_value());
    const std::vector<std::vector<int>> published{
        {0, 28, 28, 30, 24}, {25, 0, 28, 33, 24}, {25, 29, 0, 29, 24}, {25, 28, 28, 0, 24}, {25, 28, 28, 31, 0}};
    QCOMPARE(*paths, published);
}

void PreferenceRulesTest::transfersTheFoodElection()
{
    QCOMPARE(voting::droopQuota(20, 3), 6);
    QCOMPARE(voting::droopQuota(0, 3), 1);
    const Tally tally = counted(Rule::Stv, food(), 3);
    // Chocolate leaves 4 of its surplus of 6 to strawberries and 2 to hamburgers; pears go, and oranges have the quota.
    const std::vector<voting::Step> steps{{2, 12}, {0, 6}, {3, 5}};
    QCOMPARE(tally.steps, steps);
}

void PreferenceRulesTest::keepsToTheLimits_data()
{
    QTest::addColumn<voting::RankingProfile>("profile");
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("committees");
    QTest::newRow("no ballots") << rankings(3, {}) << 2 << u"AB AC BC"_s;
    QTest::newRow("all blank") << rankings(3, {{7, QString()}}) << 1 << u"A B C"_s;
    QTest::newRow("one option") << rankings(1, {{3, u"A"_s}}) << 1 << u"A"_s;
    QTest::newRow("more seats than options") << rankings(2, {{3, u"A"_s}}) << 5 << u"AB"_s;
    QTest::newRow("as many seats as options") << rankings(2, {{3, u"A"_s}}) << 2 << u"AB"_s;
    QTest::newRow("no seats") << rankings(2, {{3, u"A"_s}}) << 0 << QString();
    QTest::newRow("no options") << rankings(0, {{3, QString()}}) << 2 << QString();
}

void PreferenceRulesTest::keepsToTheLimits()
{
    QFETCH(voting::RankingProfile, profile);
    QFETCH(int, seats);
    for (const Rule rule : rankingRules) {
        QTEST(committeesOf(counted(rule, profile, seats)), "committees");
    }
}

void PreferenceRulesTest::saysWhenItIsTooMuch()
{
    // All equal: more committees than are listed.
    for (const Rule rule : rankingRules) {
        const Tally tally = counted(rule, rankings(40, {}), 5);
        QVERIFY(!tally.complete);
        QCOMPARE(tally.committees.size(), voting::mostCommittees);
    }
    // A circle of sixty: its pairs of equal strength can be taken in more orders than there is time for.
    voting::RankingProfile circle;
    circle.options = 60;
    for (int first = 0; first < circle.options; ++first) {
        voting::Ranking ballot;
        for (int place = 0; place < circle.options; ++place) {
            ballot.push_back({(first + place) % circle.options});
        }
        circle.ballots.push_back(ballot);
    }
    const auto tally = voting::count(Rule::RankedPairs, circle, {.seats = 5});
    QVERIFY(!tally.has_value());
    QCOMPARE(tally.error().code, domain::ErrorCode::TooMuchWork);
    QCOMPARE(voting::count(Rule::Schulze, rankings(1'001, {}), {}).error().code, domain::ErrorCode::TooMuchWork);
}

void PreferenceRulesTest::refusesOtherBallots()
{
    const auto tally = voting::count(Rule::Borda, voting::PointsProfile{2, {{1, 0}}}, {});
    QCOMPARE(tally.error().code, domain::ErrorCode::WrongBallots);
}

void PreferenceRulesTest::addsPoints()
{
    const voting::PointsProfile dots{3, {{2, 3, 0}, {0, 0, 0}, {4, 1, 4}}};
    const Tally tally = counted(Rule::Dots, dots, 2);
    QCOMPARE(scoresOf(tally), u"6 4 4"_s);
    QCOMPARE(committeesOf(tally), u"AB AC"_s);
    QCOMPARE(counted(Rule::Score, dots, 2), tally);
}

QTEST_GUILESS_MAIN(PreferenceRulesTest)

#include "preferencerulestest.moc"

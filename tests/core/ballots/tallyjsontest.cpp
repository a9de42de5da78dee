// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/tallyjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <numeric>

#include "core/ballots/ballotscsv.h"

using namespace Qt::Literals::StringLiterals;
using namespace ballots;
using domain::Method;
using domain::Rule;

class TallyJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheseBytes();
    void listsNobodyWhereTooManyTie();
    void staysJsonWithAnyName();
    void sortsByCodePoint();
    void sameBytesInAnyOrder();
};

void TallyJsonTest::writesTheseBytes()
{
    voting::Tally tally;
    tally.committees = {{0, 1}, {1, 2}};
    tally.scores = {voting::Exact(7, 3), voting::Exact(9), voting::Exact(7, 3)};
    tally.committeeScore = voting::Exact(1, 2);
    QCOMPARE(tallyJson({u"Zoo"_s, u"Bus"_s, u"\u00C1rea \"x\""_s}, tally, Rule::Pav, 2, 49, 3),
             QByteArray(R"({
  "rule": "pav",
  "seats": 2,
  "winners": ["Bus"],
  "tied": [
    ["Bus", "Zoo"],
    ["Bus", "\u00C1rea \"x\""]
  ],
  "complete": true,
  "scores": [
    {"option": "Bus", "score": "9"},
    {"option": "Zoo", "score": "7/3"},
    {"option": "\u00C1rea \"x\"", "score": "7/3"}
  ],
  "committeeScore": "1/2",
  "ballots": 49,
  "invalid": 3
}
)")
                 .replace("\\u00C1", "\xC3\x81"));
}

void TallyJsonTest::listsNobodyWhereTooManyTie()
{
    voting::Tally tally;
    tally.committees = {{0, 1}};
    tally.complete = false;
    const QByteArray json = tallyJson({u"A"_s, u"B"_s}, tally, Rule::Av, 2, 0, 0);
    QVERIFY(json.contains("\"winners\": [],\n  \"tied\": [],\n  \"complete\": false"));
}

void TallyJsonTest::staysJsonWithAnyName()
{
    const QStringList names{u"a\"b\\"_s, u"</script>"_s, u"\u2028"_s, u"\U0001F600"_s, u"\u0007"_s};
    voting::Tally tally;
    tally.committees = {{0, 1, 2, 3, 4}};
    tally.scores.resize(5);
    const QJsonDocument json = QJsonDocument::fromJson(tallyJson(names, tally, Rule::Av, 5, 1, 0));
    QVERIFY(json.isObject());
    QCOMPARE(json.object().value(u"winners"_s).toArray().size(), 5);
    QVERIFY(json.object().value(u"winners"_s).toArray().contains(u"a\"b\\"_s));
}

void TallyJsonTest::sortsByCodePoint()
{
    voting::Tally tally;
    tally.committees = {{0, 1, 2}};
    // UTF-16 would have the last before the second.
    const QByteArray json = tallyJson({u"\U0001F600"_s, u"\uFB01"_s, u"z"_s}, tally, Rule::Av, 3, 1, 0);
    QVERIFY(json.contains(u"[\"z\", \"\uFB01\", \"\U0001F600\"]"_s.toUtf8()));
}

void TallyJsonTest::sameBytesInAnyOrder()
{
    QRandomGenerator random(5);
    const QStringList options{u"Beta"_s, u"alpha"_s, u"=Gamma"_s, u"Region"_s, u"Delta, and more"_s, u"\u00C9"_s};
    for (int turn = 0; turn < 60; ++turn) {
        const Method method = QList{Method::Approval, Method::Dots, Method::Score, Method::Ranking}.at(turn % 4);
        QList<domain::Ballot> ballots;
        for (int ballot = random.bounded(12); ballot > 0; --ballot) {
            domain::Ballot made{QStringList{QString(), u"Africa"_s, u"Europe"_s}.at(random.bounded(3)), {}};
            for (qsizetype option = 0; option < options.size(); ++option) {
                made.marks.append(random.bounded(method == Method::Approval ? 2 : 6));
            }
            ballots.append(made);
        }
        std::vector<qsizetype> order(static_cast<std::size_t>(options.size()));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random);
        QStringList otherOptions;
        for (const qsizetype option : order) {
            otherOptions.append(options.at(option));
        }
        QList<domain::Ballot> others;
        for (const domain::Ballot& ballot : ballots) {
            others.append({ballot.region, {}});
            for (const qsizetype option : order) {
                others.last().marks.append(ballot.marks.at(option));
            }
        }
        std::shuffle(others.begin(), others.end(), random);
        const auto one = readBallotsCsv(QString::fromUtf8(ballotsCsv(method, options, ballots)));
        const auto other = readBallotsCsv(QString::fromUtf8(ballotsCsv(method, otherOptions, others)));
        for (const Rule rule : voting::rulesFor(kindOf(method))) {
            const voting::Limits limits{.seats = 1 + random.bounded(3), .regionsNeeded = 1};
            const auto expected = recount(*one, rule, limits);
            QCOMPARE(recount(*other, rule, limits), expected);
            // What the program writes of its own round, without a file.
            const auto own = voting::count(rule, profileOf(method, static_cast<int>(options.size()), ballots), limits);
            QCOMPARE(own.has_value(), expected.has_value());
            if (own) {
                QCOMPARE(tallyJson(options, *own, rule, limits.seats, static_cast<int>(ballots.size()), 0), *expected);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TallyJsonTest)

#include "tallyjsontest.moc"

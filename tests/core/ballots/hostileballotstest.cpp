// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <functional>

#include "core/ballots/ballotscsv.h"
#include "core/ballots/pabulib.h"
#include "core/ballots/preflib.h"
#include "core/ballots/tallyjson.h"
#include "core/exchange/textdecoding.h"
#include "tests/support/mutation.h"

using namespace Qt::Literals::StringLiterals;
using namespace ballots;

namespace {

struct Seed
{
    std::function<domain::Result<BallotFile>(const QString&)> read;
    QByteArray bytes;
};

QList<Seed> seeds()
{
    const auto csv = [](const QString& text) { return readBallotsCsv(text); };
    const auto pb = [](const QString& text) { return readPabulib(text, u"sex"_s); };
    const auto preflib = [](PreflibKind kind) {
        return [kind](const QString& text) { return readPreflib(text, kind); };
    };
    const QByteArray header = "# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: 2\n# ALTERNATIVE NAME 1: A\n"
                              "# ALTERNATIVE NAME 2: B\n# ALTERNATIVE NAME 3: C\n";
    return {{csv, "\xEF\xBB\xBF"
                  "approval ballots,Region,'=A,\"B, \"\"b\"\"\"\r\n1,Africa,1,0\r\n2,,,1\r\n1,x,2,\r\n"},
            {csv, "B;ranking ballots;A;Region\n2;1;1;Europe\n;3;;\n1;1;1;\n"},
            {csv, QByteArray("\xFF\xFE"
                             "d\0o\0t\0s\0 \0b\0a\0l\0l\0o\0t\0s\0,\0A\0\n\0"
                             "1\0,\0"
                             "5\0\n\0",
                             40)},
            {pb, "META\nkey;value\nvote_type;cumulative\nmax_sum_points;7\nPROJECTS\nproject_id;cost;name\n"
                 "1;5;P\n2;6;\"Q;q\"\nVOTES\nvoter_id;vote;points;sex\na;1,2;3,4;F\nb;2;7;M\nc;;;\n"},
            {pb, "META\r\nkey;value\r\nvote_type;ordinal\r\nPROJECTS\r\nproject_id;cost\r\n1;5\r\n2;6\r\nVOTES\r\n"
                 "voter_id;sex;vote\r\na;M;2,1\r\nb;F;1\r\n"},
            {preflib(PreflibKind::Soc), header + "12: 1,2,3\n3: 3,2,1\n"},
            {preflib(PreflibKind::Toi), header + "12: 1,{2,3}\r\n3: {3,2}\r\n1:\r\n"},
            {preflib(PreflibKind::Cat), header + "12: {1,2},3\n3: {},{1,2,3}\n"}};
}

/// What parts cells, sections and ballots.
const QByteArray special("\",;\t\r\n'=\0\xFF{}:#09", 16);

} // namespace

class HostileBallotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesMutatedFiles();
    void comesBackFromLargeFiles_data();
    void comesBackFromLargeFiles();
};

void HostileBallotsTest::survivesMutatedFiles()
{
    QRandomGenerator random(21);
    const QList<Seed> all = seeds();
    // More for a long run under the sanitizers.
    const int turns = std::max(40'000, qEnvironmentVariableIntValue("RAPPORTEUR_FUZZ_RUNS"));
    int accepted = 0;
    int withBad = 0;
    for (int turn = 0; turn < turns; ++turn) {
        const Seed& seed = all.at(turn % all.size());
        const auto text = exchange::decodeText(tests::mutated(seed.bytes, special, 2, random), {});
        const auto file = text ? seed.read(*text) : domain::fail(domain::ErrorCode::NotText);
        if (!file) {
            continue;
        }
        ++accepted;
        withBad += file->invalid.isEmpty() ? 0 : 1;
        QVERIFY(file->validBallots() + file->invalidBallots() <= mostBallots);
        for (const BallotRow& row : file->rows) {
            QCOMPARE(row.ballot.marks.size(), file->options.size());
            QVERIFY(row.count > 0 && row.row > 0);
        }
        if (file->validBallots() < 100) {
            const auto rules = voting::rulesFor(kindOf(file->method));
            const auto json = recount(*file, rules.at(turn % rules.size()), {.seats = 2});
            QVERIFY(json || json.error().code == domain::ErrorCode::TooMuchWork);
        }
    }
    // The mutations are of use only while a good part of them passes the first gates.
    QVERIFY2(accepted > turns / 5, qPrintable(QString::number(accepted)));
    QVERIFY2(withBad > turns / 20, qPrintable(QString::number(withBad)));
}

void HostileBallotsTest::comesBackFromLargeFiles_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<QString>("more");

    constexpr qsizetype length = 8'000'000;
    const QList<QPair<QString, QString>> texts{{u"commas"_s, QString(length, u',')},
                                               {u"quotes"_s, QString(length, u'"')},
                                               {u"semicolons"_s, QString(length, u';')},
                                               {u"line breaks"_s, QString(length, u'\n')},
                                               {u"braces"_s, u"1:"_s + QString(length, u'{')},
                                               {u"digits"_s, u"1:"_s + QString(length, u'1')},
                                               {u"a long order"_s, u"1:"_s + u"1,"_s.repeated(length / 2)},
                                               {u"a long vote"_s, u"a;"_s + u"1,"_s.repeated(length / 2)},
                                               {u"short rows"_s, u"1,\n"_s.repeated(length / 3)},
                                               {u"comments"_s, u"#:\n"_s.repeated(length / 3)}};
    for (int seed = 0; seed < seeds().size(); ++seed) {
        for (const auto& [name, text] : texts) {
            QTest::addRow("%s, seed %d", qPrintable(name), seed) << seed << text;
        }
    }
}

void HostileBallotsTest::comesBackFromLargeFiles()
{
    QFETCH(int, seed);
    QFETCH(QString, more);
    const Seed one = seeds().at(seed);
    const auto text = exchange::decodeText(one.bytes, {});
    QVERIFY(text.has_value());
    if (const auto file = one.read(*text + more)) {
        QVERIFY(file->validBallots() + file->invalidBallots() <= mostBallots);
    }
}

QTEST_GUILESS_MAIN(HostileBallotsTest)

#include "hostileballotstest.moc"

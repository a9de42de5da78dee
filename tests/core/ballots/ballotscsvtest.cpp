// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ballots/ballotscsv.h"

#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ballots;
using domain::Ballot;
using domain::ErrorCode;
using domain::Method;

namespace {

BallotFile readBack(const QByteArray& csv)
{
    const auto file = readBallotsCsv(QString::fromUtf8(csv));
    return file ? *file : BallotFile();
}

QList<Ballot> sorted(QList<Ballot> ballots)
{
    std::sort(ballots.begin(), ballots.end(), [](const Ballot& a, const Ballot& b) {
        return std::tie(a.region, a.marks) < std::tie(b.region, b.marks);
    });
    return ballots;
}

} // namespace

class BallotsCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void keepsHostileNames();
    void saysWhatTheMarksMean();
    void tellsNoOrder();
    void readsSpreadsheets();
    void namesBadBallots_data();
    void namesBadBallots();
    void failsAsAWhole_data();
    void failsAsAWhole();
    void keepsNamesApart();
};

void BallotsCsvTest::comesBackAsItWas_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QList<Ballot>>("ballots");
    QTest::newRow("approval") << Method::Approval << QList<Ballot>{{u"Africa"_s, {1, 0, 1}}, {{}, {0, 0, 0}}};
    QTest::newRow("dots") << Method::Dots << QList<Ballot>{{u"Asia, Pacific"_s, {12, 0, 1}}, {{}, {0, 5, 0}}};
    QTest::newRow("score") << Method::Score << QList<Ballot>{{{}, {5, 0, 3}}};
    QTest::newRow("ranking") << Method::Ranking << QList<Ballot>{{{}, {2, 2, 1}}, {{}, {0, 7, 0}}, {{}, {0, 0, 0}}};
    QTest::newRow("no ballots") << Method::Ranking << QList<Ballot>();
}

void BallotsCsvTest::comesBackAsItWas()
{
    QFETCH(Method, method);
    QFETCH(QList<Ballot>, ballots);
    const QStringList options{u"One"_s, u"Two"_s, u"Three"_s};
    const BallotFile file = readBack(ballotsCsv(method, options, ballots));
    QCOMPARE(file.method, method);
    QCOMPARE(file.options, options);
    QCOMPARE(sorted(file.ballots()), sorted(ballots));
    QCOMPARE(file.invalid, QList<BadBallot>());
    QVERIFY(file.hasRegions);
}

void BallotsCsvTest::keepsHostileNames()
{
    const QStringList options{u"=1+1"_s,         u"'=1+1"_s,    u"+"_s,          u"Region"_s,
                              u"'region"_s,      u"''Region"_s, u"a,b;c\"d\""_s, u"Approval ballots"_s,
                              u"1 \U0001F600"_s, u"\uFF1Dx"_s,  u"@"_s};
    const QList<Ballot> ballots{{u"=Africa"_s, {0, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1}}};
    const BallotFile file = readBack(ballotsCsv(Method::Approval, options, ballots));
    QCOMPARE(file.options, options);
    QCOMPARE(file.ballots(), ballots);
}

void BallotsCsvTest::saysWhatTheMarksMean()
{
    QCOMPARE(ballotsCsv(Method::Dots, {u"A"_s, u"=B"_s}, {{u"Europe"_s, {3, 0}}, {{}, {0, 0}}}),
             QByteArray("\xEF\xBB\xBF"
                        "dots ballots,Region,A,'=B\r\n1,,,\r\n1,Europe,3,\r\n"));
}

void BallotsCsvTest::tellsNoOrder()
{
    QList<Ballot> ballots;
    for (int i = 0; i < 40; ++i) {
        ballots.append({i % 3 == 0 ? u"Africa"_s : QString(), {i % 7, i % 2}});
    }
    const QByteArray csv = ballotsCsv(Method::Dots, {u"A"_s, u"B"_s}, ballots);
    std::reverse(ballots.begin(), ballots.end());
    QCOMPARE(ballotsCsv(Method::Dots, {u"A"_s, u"B"_s}, ballots), csv);
}

void BallotsCsvTest::readsSpreadsheets()
{
    // Semicolons, other case, columns in another order, empty cells behind, a row for three ballots, a blank row.
    const auto file = readBallotsCsv(u"B;REGION; A ;Ranking Ballots;;\n2;Europe;1;3;;\r\n\r\n;;;1;;\n"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->method, Method::Ranking);
    QCOMPARE(file->options, (QStringList{u"B"_s, u"A"_s}));
    const QList<BallotRow> rows{{2, 3, {u"Europe"_s, {2, 1}}}, {4, 1, {{}, {0, 0}}}};
    QCOMPARE(file->rows, rows);
    QCOMPARE(file->validBallots(), 4);
    const auto other = readBallotsCsv(u"approval ballots,Region,Land,A\n1,Africa,North,1\n"_s, u"land"_s);
    QCOMPARE(other->options, QStringList{u"A"_s});
    QCOMPARE(other->rows.first().ballot.region, u"North"_s);
}

void BallotsCsvTest::namesBadBallots_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("row");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QStringList>("details");
    using Texts = QStringList;
    QTest::newRow("word") << u"approval"_s << u"1,yes,0"_s << Fault::NoMark << Texts{u"yes"_s, u"A"_s};
    QTest::newRow("two") << u"approval"_s << u"1,0,2"_s << Fault::NoMark << Texts{u"2"_s, u"B"_s};
    QTest::newRow("negative") << u"dots"_s << u"1,-1,0"_s << Fault::NoMark << Texts{u"-1"_s, u"A"_s};
    QTest::newRow("fraction") << u"dots"_s << u"1,1.5,0"_s << Fault::NoMark << Texts{u"1.5"_s, u"A"_s};
    QTest::newRow("digits of other scripts")
        << u"dots"_s << u"1,\u0663,0"_s << Fault::NoMark << Texts{u"\u0663"_s, u"A"_s};
    QTest::newRow("overflow") << u"dots"_s << u"1,4294967297,"_s << Fault::NoMark << Texts{u"4294967297"_s, u"A"_s};
    QTest::newRow("score of six") << u"score"_s << u"1,6,"_s << Fault::NoMark << Texts{u"6"_s, u"A"_s};
    QTest::newRow("no count") << u"ranking"_s << u",1,2"_s << Fault::NoCount << Texts{QString()};
    QTest::newRow("count of nothing") << u"ranking"_s << u"0,1,2"_s << Fault::NoCount << Texts{u"0"_s};
    QTest::newRow("more columns") << u"ranking"_s << u"1,1,2,3"_s << Fault::TooManyCells << Texts();
}

void BallotsCsvTest::namesBadBallots()
{
    QFETCH(QString, method);
    QFETCH(QString, row);
    QFETCH(Fault, fault);
    QFETCH(QStringList, details);
    const auto file = readBallotsCsv(method + u" ballots,A,B\n1,1,1\n"_s + row + u"\n1,0,1\n"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->validBallots(), 2);
    const QList<BadBallot> bad{{3, 1, fault, details}};
    QCOMPARE(file->invalid, bad);
    QVERIFY(!file->hasRegions);
}

void BallotsCsvTest::failsAsAWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::EmptyTable;
    QTest::newRow("no kind") << u"A,B\n1,1\n"_s << ErrorCode::MissingColumn;
    QTest::newRow("two kinds") << u"approval ballots,dots ballots,A\n1,1,1\n"_s << ErrorCode::RepeatedColumn;
    QTest::newRow("two regions") << u"approval ballots,Region,region,A\n1,x,y,1\n"_s << ErrorCode::RepeatedColumn;
    QTest::newRow("two options alike") << u"approval ballots,A, A \n1,1,0\n"_s << ErrorCode::RepeatedColumn;
    QTest::newRow("open quote") << u"approval ballots,A\n1,\"1\n"_s << ErrorCode::UnclosedQuote;
    QTest::newRow("text after quote") << u"approval ballots,A\n1,\"1\"0\n"_s << ErrorCode::TextAfterQuote;
    QTest::newRow("too many options") << u"approval ballots"_s + u",x"_s.repeated(10'200) << ErrorCode::TooManyColumns;
    QTest::newRow("too many ballots") << u"approval ballots,A\n1000000,1\n1,1\n"_s << ErrorCode::TooManyRows;
}

void BallotsCsvTest::failsAsAWhole()
{
    QFETCH(QString, text);
    const auto file = readBallotsCsv(text);
    QVERIFY(!file.has_value());
    QTEST(file.error().code, "code");
}

void BallotsCsvTest::keepsNamesApart()
{
    const QStringList texts{u"A"_s, u"A"_s, u"A (2)"_s, u" a\nb "_s, QString(), u"A"_s};
    const QStringList names{u"A"_s, u"A (3)"_s, u"A (2)"_s, u"a b"_s, u"?"_s, u"A (4)"_s};
    QCOMPARE(optionNames(texts), names);
    QCOMPARE(optionNames(names), names);
    QCOMPARE(readBack(ballotsCsv(Method::Approval, texts, {})).options, names);
}

QTEST_GUILESS_MAIN(BallotsCsvTest)

#include "ballotscsvtest.moc"

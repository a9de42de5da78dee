// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/ballots/pabulib.h"
#include "core/ballots/preflib.h"

using namespace Qt::Literals::StringLiterals;
using namespace ballots;
using domain::ErrorCode;
using domain::Method;

namespace {

QString pabulib(const QString& meta, const QString& votes, const QString& columns = u"voter_id;vote;points;district"_s)
{
    return u"META\nkey;value\ndescription;A town\nbudget;100\n"_s + meta +
           u"\nPROJECTS\nproject_id;cost;name\n7;40;Park\n8;60;Bench\n9;5;Bench\n10;5;\nVOTES\n"_s + columns + u'\n' +
           votes;
}

QString preflib(const QString& lines)
{
    return u"# FILE NAME: x.soc\n# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: 2\n# CATEGORY NAME 1: Yes\n"
           "# ALTERNATIVE NAME 1: Ada\n# ALTERNATIVE NAME 2: Ben\n# ALTERNATIVE NAME 3: Cleo: the third\n"_s +
           lines;
}

QList<QList<int>> marksOf(const BallotFile& file)
{
    QList<QList<int>> marks;
    for (const domain::Ballot& ballot : file.ballots()) {
        marks.append(ballot.marks);
    }
    return marks;
}

QList<Fault> faultsOf(const BallotFile& file)
{
    QList<Fault> faults;
    for (const BadBallot& bad : file.invalid) {
        faults.append(bad.fault);
    }
    return faults;
}

using Marks = QList<QList<int>>;
using Faults = QList<Fault>;

} // namespace

class ForeignFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPabulib_data();
    void readsPabulib();
    void readsRegionsOfPabulib();
    void refusesPabulib_data();
    void refusesPabulib();
    void readsPreflib_data();
    void readsPreflib();
    void refusesPreflib_data();
    void refusesPreflib();
};

void ForeignFilesTest::readsPabulib_data()
{
    QTest::addColumn<QString>("meta");
    QTest::addColumn<QString>("votes");
    QTest::addColumn<Method>("method");
    QTest::addColumn<Marks>("marks");
    QTest::addColumn<Faults>("faults");
    QTest::newRow("approval") << u"vote_type;approval"_s << u"v1;7, 9;;N\nv2;;;S\nv3;10;;\n"_s << Method::Approval
                              << Marks{{1, 0, 1, 0}, {0, 0, 0, 0}, {0, 0, 0, 1}} << Faults();
    QTest::newRow("approval, bad") << u"vote_type;approval\nmax_length;2"_s
                                   << u"v1;7,7;;\nv2;11;;\nv3;7,8,9;;\nv4;7;;;;\nv5\nv6;8;;\n"_s << Method::Approval
                                   << Marks{{0, 1, 0, 0}}
                                   << Faults{Fault::RepeatedOption, Fault::UnknownOption, Fault::TooManyMarks,
                                             Fault::TooManyCells, Fault::Unreadable};
    QTest::newRow("choose-1") << u"vote_type;choose-1"_s << u"v1;8;;\nv2;;;\nv3;7,8;;\n"_s << Method::Approval
                              << Marks{{0, 1, 0, 0}} << Faults{Fault::TooFewMarks, Fault::TooManyMarks};
    QTest::newRow("ordinal") << u"vote_type;ordinal"_s << u"v1;9,7;;\nv2;8,8;;\n"_s << Method::Ranking
                             << Marks{{2, 0, 1, 0}} << Faults{Fault::RepeatedOption};
    QTest::newRow("cumulative") << u"vote_type;cumulative\nmax_sum_points;7\nmax_points;5"_s
                                << u"v1;7,9;5,2;\nv2;7,9;5,3;\nv3;7;6;\nv4;7,8;5;\nv5;7;x;\nv6;7;-1;\n"_s
                                << Method::Dots << Marks{{5, 0, 2, 0}}
                                << Faults{Fault::TooManyMarks, Fault::TooManyMarks, Fault::PointsMissing, Fault::NoMark,
                                          Fault::NoMark};
    QTest::newRow("scoring") << u"vote_type;scoring\ndefault_score;1"_s << u"v1;7,9;0,4;\n"_s << Method::Score
                             << Marks{{0, 1, 4, 1}} << Faults();
}

void ForeignFilesTest::readsPabulib()
{
    QFETCH(QString, meta);
    QFETCH(QString, votes);
    const auto file = readPabulib(pabulib(meta, votes));
    QVERIFY(file.has_value());
    QCOMPARE(file->options, (QStringList{u"Park"_s, u"Bench (8)"_s, u"Bench (9)"_s, u"10"_s}));
    QTEST(file->method, "method");
    QTEST(marksOf(*file), "marks");
    QTEST(faultsOf(*file), "faults");
}

void ForeignFilesTest::readsRegionsOfPabulib()
{
    QString text = pabulib(u"vote_type;approval"_s, u"v1;7;;North\nv2;8;;\nv3;x;;South\n"_s);
    const auto file = readPabulib(text.replace(u"\n"_s, u"\r\n"_s), u"District"_s);
    QVERIFY(file->hasRegions);
    QCOMPARE(file->rows.at(0).ballot.region, u"North"_s);
    QCOMPARE(file->rows.at(1).ballot.region, QString());
    const BadBallot bad{16, 1, Fault::UnknownOption, {u"x"_s}};
    QCOMPARE(file->invalid, QList<BadBallot>{bad});
}

void ForeignFilesTest::refusesPabulib_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("regions");
    QTest::addColumn<ErrorCode>("code");
    const QString type = u"vote_type;approval"_s;
    QTest::newRow("nothing") << QString() << QString() << ErrorCode::EmptyTable;
    QTest::newRow("other text") << u"Dear all,\n"_s << QString() << ErrorCode::MissingColumn;
    QTest::newRow("no votes") << u"META\nkey;value\nvote_type;approval\n"_s << QString() << ErrorCode::EmptyTable;
    QTest::newRow("no type") << pabulib({}, {}) << QString() << ErrorCode::MissingColumn;
    QTest::newRow("unknown type") << pabulib(u"vote_type;wish"_s, {}) << QString() << ErrorCode::BadValue;
    QTest::newRow("limit that overflows")
        << pabulib(type + u"\nmax_length;99999999999"_s, {}) << QString() << ErrorCode::BadValue;
    QTest::newRow("no points") << pabulib(u"vote_type;cumulative"_s, {}, u"voter_id;vote"_s) << QString()
                               << ErrorCode::MissingColumn;
    QTest::newRow("no such region") << pabulib(type, {}) << u"land"_s << ErrorCode::MissingColumn;
    QTest::newRow("project twice") << pabulib(type, {}).replace(u"\n8;"_s, u"\n7;"_s) << QString()
                                   << ErrorCode::BadValue;
}

void ForeignFilesTest::refusesPabulib()
{
    QFETCH(QString, text);
    QFETCH(QString, regions);
    const auto file = readPabulib(text, regions);
    QVERIFY(!file.has_value());
    QTEST(file.error().code, "code");
}

void ForeignFilesTest::readsPreflib_data()
{
    QTest::addColumn<PreflibKind>("kind");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<Marks>("marks");
    QTest::addColumn<Faults>("faults");
    QTest::addColumn<int>("invalid");
    QTest::newRow("soc") << PreflibKind::Soc << u"2: 3,1,2\n4: 1,2\n1: 1,{2,3}\n1: {1},2,3\n"_s
                         << Marks{{2, 3, 1}, {2, 3, 1}, {1, 2, 3}} << Faults{Fault::MissingOptions, Fault::EqualOptions}
                         << 5;
    QTest::newRow("soi") << PreflibKind::Soi << u"1: 2\n3:\n1: 2,2\n1: 4\n1: 0\n1: 2,\n"_s
                         << Marks{{0, 1, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}}
                         << Faults{Fault::RepeatedOption, Fault::UnknownOption, Fault::UnknownOption, Fault::Unreadable}
                         << 4;
    QTest::newRow("toc") << PreflibKind::Toc << u"1: { 2 , 3 } , 1\n2: {2,3}\n"_s << Marks{{2, 1, 1}}
                         << Faults{Fault::MissingOptions} << 2;
    QTest::newRow("toi") << PreflibKind::Toi
                         << u"1: 3,{1,2}\n1: {3,1}\n1: {1,{2}}\n1: {1,2\n1: 1}\n1: 1{2}\n1: {},1\n"_s
                         << Marks{{2, 2, 1}, {1, 0, 1}}
                         << Faults{Fault::Unreadable, Fault::Unreadable, Fault::Unreadable, Fault::Unreadable,
                                   Fault::Unreadable}
                         << 5;
    QTest::newRow("cat") << PreflibKind::Cat << u"1: {1,3},2\n2: {},{1,2,3}\n1: 2,{}\n5: 1,2,3\n"_s
                         << Marks{{1, 0, 1}, {0, 0, 0}, {0, 0, 0}, {0, 1, 0}} << Faults{Fault::Unreadable} << 5;
    QTest::newRow("counts") << PreflibKind::Soi << u"x: 1\n0: 1\n-2: 1\n1\n"_s << Marks()
                            << Faults{Fault::NoCount, Fault::NoCount, Fault::NoCount, Fault::NoCount} << 4;
}

void ForeignFilesTest::readsPreflib()
{
    QFETCH(PreflibKind, kind);
    QFETCH(QString, lines);
    const auto file = readPreflib(preflib(lines), kind);
    QVERIFY(file.has_value());
    QCOMPARE(file->options, (QStringList{u"Ada"_s, u"Ben"_s, u"Cleo: the third"_s}));
    QTEST(marksOf(*file), "marks");
    QTEST(faultsOf(*file), "faults");
    QTEST(file->invalidBallots(), "invalid");
    QVERIFY(file->invalid.isEmpty() || file->invalid.first().row >= 8);
}

void ForeignFilesTest::refusesPreflib_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QString() << ErrorCode::EmptyTable;
    QTest::newRow("other text") << u"Dear all,\n"_s << ErrorCode::MissingColumn;
    QTest::newRow("name missing") << preflib({}).replace(u"NAME 2"_s, u"NAME 4"_s) << ErrorCode::MissingValue;
    QTest::newRow("name twice") << preflib({}).replace(u"NAME 2"_s, u"NAME 1"_s) << ErrorCode::BadValue;
    QTest::newRow("number in words") << preflib({}).replace(u"ES: 3"_s, u"ES: three"_s) << ErrorCode::BadValue;
    QTest::newRow("too many options") << u"# NUMBER ALTERNATIVES: 10001\n"_s << ErrorCode::TooManyColumns;
    QTest::newRow("too many ballots") << preflib(u"999999: 1\n2: 1\n"_s) << ErrorCode::TooManyRows;
    QTest::newRow("count that overflows") << preflib(u"99999999999999999999: 1\n"_s) << ErrorCode::TooManyRows;
}

void ForeignFilesTest::refusesPreflib()
{
    QFETCH(QString, text);
    const auto file = readPreflib(text, PreflibKind::Soi);
    QVERIFY(!file.has_value());
    QTEST(file.error().code, "code");
}

QTEST_GUILESS_MAIN(ForeignFilesTest)

#include "foreignfilestest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/files.h"
#include "tests/support/program.h"

using namespace Qt::Literals::StringLiterals;
using tests::Ran;
using tests::runProgram;

/// Ballot files counted with the program itself.
class TallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsKnownFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("seats");
        QTest::addColumn<QStringList>("winners");
        QTest::addColumn<int>("tied");
        QTest::addColumn<int>("ballots");
        QTest::addColumn<int>("invalid");
        const QByteArray names = "# NUMBER ALTERNATIVES: 4\n# NUMBER CATEGORIES: 2\n# ALTERNATIVE NAME 1: Memphis\n"
                                 "# ALTERNATIVE NAME 2: Nashville\n# ALTERNATIVE NAME 3: Chattanooga\n"
                                 "# ALTERNATIVE NAME 4: Knoxville\n";
        const QByteArray tennessee = names + "42: 1,2,3,4\n26: 2,3,4,1\n15: 3,4,2,1\n17: 4,3,2,1\n";
        const auto row = [](const char* title, const QString& name, const QByteArray& bytes, const QString& rule,
                            int seats, const QStringList& winners, int tied, int ballots, int invalid) {
            QTest::newRow(title) << name << bytes << rule << seats << winners << tied << ballots << invalid;
        };
        row("soc, schulze", u"a.soc"_s, tennessee, u"schulze"_s, 1, {u"Nashville"_s}, 1, 100, 0);
        row("soc, ranked pairs", u"a.soc"_s, tennessee, u"Ranked-Pairs"_s, 2, {u"Chattanooga"_s, u"Nashville"_s}, 1,
            100, 0);
        row("soc, stv", u"a.soc"_s, tennessee, u"stv"_s, 1, {u"Knoxville"_s}, 1, 100, 0);
        row("soi, bad order", u"a.soi"_s, names + "3: 2\n2: 1,1\n", u"borda"_s, 1, {u"Nashville"_s}, 1, 3, 2);
        row("toi, tie", u"a.TOI"_s, names + "3: {2,3},1\n", u"borda"_s, 1, {}, 2, 3, 0);
        row("cat", u"a.cat"_s, names + "3: {2,3},{1,4}\n4: 3,{1,2,4}\n", u"av"_s, 1, {u"Chattanooga"_s}, 1, 7, 0);
        row("pb", u"a.pb"_s,
            "META\nkey;value\nvote_type;approval\nPROJECTS\nproject_id;cost;name\n1;5;Park\n2;7;Bench\nVOTES\n"
            "voter_id;vote\na;1\nb;1,2\nc;3\n",
            u"av"_s, 1, {u"Park"_s}, 1, 2, 1);
        row("csv", u"a.csv"_s, "dots ballots,Region,A,B\n1,,3,2\n1,,0,2\n1,,,\n", u"dots"_s, 1, {u"B"_s}, 1, 3, 0);
        row("csv without ballots", u"a.csv"_s, "approval ballots,Region,A,B\n", u"av"_s, 1, {}, 2, 0, 0);
        row("csv, more seats than options", u"a.csv"_s, "approval ballots,B,A\n1,1,0\n", u"av"_s, 5, {u"A"_s, u"B"_s},
            1, 1, 0);
    }
    void countsKnownFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        QFETCH(int, seats);
        QFETCH(QStringList, winners);
        const Ran ran = tally(name, bytes, {u"--rule"_s, rule, u"--seats"_s, QString::number(seats)});
        QVERIFY2(ran.exit == 0, qPrintable(ran.err));
        const QJsonObject json = QJsonDocument::fromJson(ran.out.toUtf8()).object();
        QCOMPARE(json.value(u"winners"_s).toArray(), QJsonArray::fromStringList(winners));
        QTEST(static_cast<int>(json.value(u"tied"_s).toArray().size()), "tied");
        QTEST(json.value(u"ballots"_s).toInt(), "ballots");
        QTEST(json.value(u"invalid"_s).toInt(), "invalid");
        QCOMPARE(json.value(u"rule"_s).toString(), rule.toLower());
        QVERIFY(json.value(u"complete"_s).toBool());
    }

    void sameBytesHoweverShuffled()
    {
        const QStringList count{u"--rule"_s, u"av"_s, u"--seats"_s, u"2"_s};
        const Ran one = tally(u"a.csv"_s,
                              "\xEF\xBB\xBF"
                              "approval ballots,Region,'=A,B,\"C, c\"\r\n1,Africa,1,1,\r\n1,,,1,1\r\n1,Europe,1,,\r\n",
                              count);
        const Ran other = tally(
            u"b.csv"_s, "\"C, c\";B;Region;Approval ballots;'=A\n;;Europe;1;1\n1;1;;1;0\n0;1;Africa;1;1\n", count);
        QCOMPARE(one.exit, 0);
        QCOMPARE(one.err, QString());
        QCOMPARE(other.out, one.out);
        QVERIFY(one.out.endsWith(u"}\n"_s));
        QVERIFY(one.out.contains(u"\"winners\": [\"=A\", \"B\"]"_s));
    }

    void namesBadBallotsByRow()
    {
        const Ran ran = tally(u"a.csv"_s, "score ballots,A,B\n1,5,x%1%2\n1,1,1\n1,6,\n1,1,1,1\n",
                              {u"--rule"_s, u"score"_s, u"--seats"_s, u"1"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.err, u"rapporteur: Row 2 is invalid: “x%1%2” is not a mark that “B” can have.\n"
                          "rapporteur: Row 4 is invalid: “6” is not a mark that “A” can have.\n"
                          "rapporteur: Row 5 is invalid: it has something beyond the columns of the header.\n"_s);
        QVERIFY(ran.out.contains(u"\"invalid\": 3\n"_s));
    }

    void failsInOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const QByteArray approvals = "approval ballots,A,B\n1,1,0\n";
        const QStringList good{u"--rule"_s, u"av"_s, u"--seats"_s, u"1"_s};
        const auto row = [](const char* title, const QString& name, const QByteArray& bytes,
                            const QStringList& arguments,
                            int exit) { QTest::newRow(title) << name << bytes << arguments << exit; };
        row("no rule", u"a.csv"_s, approvals, {u"--seats"_s, u"1"_s}, 2);
        row("unknown rule", u"a.csv"_s, approvals, {u"--rule"_s, u"best"_s, u"--seats"_s, u"1"_s}, 2);
        row("no seats", u"a.csv"_s, approvals, {u"--rule"_s, u"av"_s}, 2);
        row("seats below one", u"a.csv"_s, approvals, {u"--rule"_s, u"av"_s, u"--seats"_s, u"0"_s}, 2);
        row("seats that overflow", u"a.csv"_s, approvals, {u"--rule"_s, u"av"_s, u"--seats"_s, u"99999999999"_s}, 2);
        row("regions in words", u"a.csv"_s, approvals, good + QStringList{u"--needed"_s, u"three"_s}, 2);
        row("rule of other ballots", u"a.csv"_s, approvals, {u"--rule"_s, u"stv"_s, u"--seats"_s, u"1"_s}, 2);
        row("breadth without regions", u"a.csv"_s, approvals, {u"--rule"_s, u"breadth"_s, u"--seats"_s, u"1"_s}, 2);
        row("other suffix", u"a.txt"_s, approvals, good, 2);
        row("no such column", u"a.csv"_s, approvals, good + QStringList{u"--regions"_s, u"Land"_s}, 1);
        row("broken quote", u"a.csv"_s, "approval ballots,A\n1,\"1\n", good, 1);
        row("zeros", u"a.csv"_s, QByteArray(1'000, '\0'), good, 1);
        row("empty", u"a.pb"_s, {}, good, 1);
        row("other text", u"a.soc"_s, "Dear colleagues,\n", good, 1);
        row("option twice", u"a.csv"_s, "approval ballots,A,A\n1,1,0\n", good, 1);
    }
    void failsInOneSentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        const Ran ran = tally(name, bytes, arguments);
        QVERIFY2(ran.exit == exit, qPrintable(ran.err));
        QCOMPARE(ran.out, QString());
        QVERIFY(ran.err.startsWith(u"rapporteur: "_s));
        QVERIFY2(ran.err.section(u'\n', 0, 0).endsWith(u'.'), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), exit); // wrong usage also says the usage
    }

    void refusesWhatIsTooLargeOrMissing()
    {
        const QString path = tests::writeFile(m_folder.filePath(u"large.csv"_s), {});
        QVERIFY(QFile::resize(path, 65LL * 1024 * 1024));
        const QStringList count{u"--rule"_s, u"av"_s, u"--seats"_s, u"1"_s};
        QCOMPARE(runProgram(QStringList{u"tally"_s, path} + count).exit, 1);
        const Ran missing = runProgram(QStringList{u"tally"_s, m_folder.filePath(u"none.csv"_s)} + count);
        QCOMPARE(missing.exit, 1);
        QVERIFY(missing.err.contains(u"none.csv"_s));
    }

private:
    Ran tally(const QString& name, const QByteArray& bytes, const QStringList& arguments) const
    {
        return runProgram(QStringList{u"tally"_s, tests::writeFile(m_folder.filePath(name), bytes)} + arguments);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tallytest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/files.h"
#include "tests/support/program.h"

using namespace Qt::Literals::StringLiterals;
using tests::Ran;
using tests::runProgram;

/// The real meeting from its tables to its Highlights document, without a window.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"m.rapporteur"_s);
    }

    void runsTheRealMeeting()
    {
        if (tests::sharedFile(u"grcp7/points.csv"_s).isEmpty()) {
            QSKIP("The real meeting's data is not beside this checkout.");
        }
        QCOMPARE(runProgram({u"new"_s, m_file, u"--title"_s, u"GRCP 7"_s}).exit, 0);
        const QString recommendations = tests::writeFile(m_folder->filePath(u"r.csv"_s),
                                                         "Track,Text,Sources\n"
                                                         "priority,Protect the rights of all migrants,AF:1;EU:1;AP:1\n"
                                                         "follow-up,Share data each year,AF:6\n");
        const auto table = [](const QString& name) { return tests::sharedFile(u"grcp7/%1.csv"_s.arg(name)); };
        const QStringList import{u"import"_s,
                                 m_file,
                                 u"--points"_s,
                                 table(u"points"_s),
                                 u"--participants"_s,
                                 table(u"participants"_s),
                                 u"--agenda"_s,
                                 table(u"agenda"_s),
                                 u"--groups"_s,
                                 table(u"groups"_s),
                                 u"--themes"_s,
                                 table(u"themes"_s),
                                 u"--recommendations"_s,
                                 recommendations};
        const Ran imported = runProgram(import);
        QCOMPARE(imported.err, QString());
        QCOMPARE(imported.exit, 0);
        QVERIFY(imported.out.contains(u"92 new"_s));
        QVERIFY(imported.out.contains(u"49 new"_s));
        const Ran again = runProgram(import);
        QCOMPARE(again.exit, 0);
        QVERIFY(!again.out.contains(QRegularExpression(u"[1-9]\\d* (new|changed)"_s)));

        const Ran overlaps = runProgram({u"overlaps"_s, m_file, u"--limit"_s, u"10"_s});
        QCOMPARE(overlaps.exit, 0);
        QCOMPARE(overlaps.err, QString());
        const QStringList pairs = overlaps.out.trimmed().split(u'\n');
        QCOMPARE(pairs.size(), 11);
        QCOMPARE(pairs.first(), u"score,group_a,text_a,group_b,text_b,shared,warning"_s);
        static const QRegularExpression score(u"^[01]\\.\\d{3},"_s);
        for (qsizetype i = 1; i < pairs.size(); ++i) {
            QVERIFY2(score.match(pairs.at(i)).hasMatch(), qPrintable(pairs.at(i)));
            QVERIFY(i == 1 || pairs.at(i).left(5) <= pairs.at(i - 1).left(5)); // best first
        }

        QStringList inFour;
        QStringList inThree;
        const Ran convergence = runProgram({u"convergence"_s, m_file});
        QCOMPARE(convergence.out.section(u'\n', 0, 0),
                 u"element,title,Africa,Americas,Europe,\"Asia, Pacific and the Middle East\",groups"_s);
        for (const QString& line : convergence.out.split(u'\n').mid(1)) {
            const QString groups = line.section(u',', -1);
            (groups == u"4"_s ? inFour : inThree) += groups >= u"3"_s ? line.section(u',', 0, 0) : QString();
        }
        inFour.removeAll(QString());
        inThree.removeAll(QString());
        std::sort(inFour.begin(), inFour.end());
        std::sort(inThree.begin(), inThree.end());
        QCOMPARE(inFour.join(QString()), u"chn"_s);
        QCOMPARE(inThree.join(QString()), u"bfiklqt"_s);
    }

    void runsTheSampleToItsDocuments()
    {
        const QString out = m_folder->filePath(u"out"_s);
        const Ran sample = runProgram({u"sample"_s, u"--to"_s, out});
        QCOMPARE(sample.exit, 0);
        for (const QString& name : {u"sample.rapporteur"_s, u"highlights.docx"_s, u"highlights.pdf"_s, u"agenda.png"_s,
                                    u"people.png"_s, u"rooms.png"_s, u"board.png"_s, u"convergence.png"_s,
                                    u"vote.png"_s, u"highlights.png"_s, u"history.png"_s}) {
            QVERIFY2(QFileInfo(out + u'/' + name).size() > 1000, qPrintable(name));
            QVERIFY2(sample.out.contains(name), qPrintable(name));
        }
        const QString file = out + u"/sample.rapporteur"_s;
        const Ran verified = runProgram({u"verify"_s, file});
        QCOMPARE(verified.exit, 0);
        QVERIFY(verified.out.contains(u"sound"_s));

        const QString again = m_folder->filePath(u"again.docx"_s);
        QCOMPARE(runProgram({u"export"_s, file, u"--document"_s, u"highlights"_s, u"--to"_s, again}).exit, 0);
        QCOMPARE(tests::readFile(again), tests::readFile(out + u"/highlights.docx"_s));

        const QString points = m_folder->filePath(u"points.csv"_s);
        QCOMPARE(runProgram({u"export"_s, file, u"--document"_s, u"points"_s, u"--to"_s, points}).exit, 0);
        const Ran imported = runProgram({u"import"_s, file, u"--points"_s, points});
        QVERIFY(imported.out.contains(u": 0 new, 0 changed"_s));

        const Ran history = runProgram({u"history"_s, file});
        QCOMPARE(history.exit, 0);
        QVERIFY(history.out.startsWith(u"time,device,counter,actor,room,intent,entity,id,field,value\n"_s));
        QVERIFY(history.out.contains(u"outcome.adopt"_s));
    }

    void explainsItself()
    {
        const Ran help = runProgram({u"--help"_s});
        QCOMPARE(help.exit, 0);
        for (const QString& command : {u"new"_s, u"import"_s, u"convergence"_s, u"overlaps"_s, u"export"_s,
                                       u"history"_s, u"verify"_s, u"tally"_s}) {
            QVERIFY(help.out.contains(u"rapporteur "_s + command));
            const Ran one = runProgram({command, u"--help"_s});
            QCOMPARE(one.exit, 0);
            QVERIFY(one.out.contains(u"Usage: rapporteur "_s + command));
        }
    }

    void wrongUsageGivesTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{u"verify"_s};
        QTest::newRow("no title") << QStringList{u"new"_s, u"x.rapporteur"_s};
        QTest::newRow("nothing to import") << QStringList{u"import"_s, u"x.rapporteur"_s};
        QTest::newRow("unknown option") << QStringList{u"verify"_s, u"x.rapporteur"_s, u"--loud"_s};
        QTest::newRow("limit of nothing") << QStringList{u"overlaps"_s, u"x.rapporteur"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("limit too high") << QStringList{u"overlaps"_s, u"x.rapporteur"_s, u"--limit"_s, u"100001"_s};
        QTest::newRow("limit below nothing") << QStringList{u"overlaps"_s, u"x.rapporteur"_s, u"--limit=-1"_s};
        QTest::newRow("limit in words") << QStringList{u"overlaps"_s, u"x.rapporteur"_s, u"--limit"_s, u"ten"_s};
        QTest::newRow("two files") << QStringList{u"overlaps"_s, u"x.rapporteur"_s, u"y.rapporteur"_s};
        QTest::newRow("no target") << QStringList{u"export"_s, u"x.rapporteur"_s, u"--document"_s, u"points"_s};
    }
    void wrongUsageGivesTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = runProgram(arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains(u"Usage: rapporteur"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"

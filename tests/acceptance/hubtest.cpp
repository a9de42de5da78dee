// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "core/qr/matrix.h"
#include "tests/support/files.h"
#include "tests/support/meetingfixture.h"
#include "tests/support/program.h"

using namespace Qt::Literals::StringLiterals;
using tests::Ran;
using tests::runProgram;

/// The hub as it is started, filled and stopped from the command line.
class HubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_data = m_folder.filePath(u"hub"_s);
        m_meeting = std::make_unique<tests::MeetingFixture>(tests::MeetingFixture::small());
        m_file = m_meeting->workspace().path();
        const Ran started = start();
        QCOMPARE(started.err, QString());
        QCOMPARE(started.exit, 0);
        QVERIFY2(started.out.contains(u" 127.0.0.1:"_s) && started.out.contains(u"goes on running"_s),
                 qPrintable(started.out));
    }
    void cleanupTestCase() { runProgram({u"hub"_s, u"stop"_s, u"--data"_s, m_data}); }

    void startsOnlyOnce()
    {
        const Ran again = start();
        QCOMPARE(again.exit, 0);
        QVERIFY2(again.out.contains(u"runs already"_s), qPrintable(again.out));
    }

    void printsTheSameLinesAgain()
    {
        const Ran first = rooms();
        QCOMPARE(first.err, QString());
        QCOMPARE(first.exit, 0);
        QCOMPARE(marksOf(first.out), QStringList({u"plenary"_s, u"AF"_s, u"EU"_s, u"observer"_s}));
        for (const QString& line : linesOf(first.out)) {
            QVERIFY2(line.section(u'\t', 1).startsWith(u"rapporteur://rp_"_s), qPrintable(line));
        }
        QCOMPARE(rooms().out, first.out);
    }

    void renewsOneLine()
    {
        const QStringList before = linesOf(rooms().out);
        const Ran renewed = rooms({u"--renew"_s, u"af"_s});
        QCOMPARE(renewed.exit, 0);
        const QStringList after = linesOf(renewed.out);
        QCOMPARE(after.size(), before.size());
        for (int place = 0; place < after.size(); ++place) {
            QCOMPARE(after.at(place) == before.at(place), place != 1);
        }
        QCOMPARE(rooms().out, renewed.out);
    }

    void drawsCodesWhereTheyAreAskedFor()
    {
        QVERIFY(!rooms().out.contains(u"▀"_s));
        const Ran drawn = rooms({u"--qr"_s, u"terminal"_s});
        QCOMPARE(drawn.exit, 0);
        QVERIFY(drawn.out.contains(u"▀"_s));
        QCOMPARE(marksOf(drawn.out), QStringList({u"plenary"_s, u"AF"_s, u"EU"_s, u"observer"_s}));
        const QStringList all = drawn.out.split(u'\n');
        const qsizetype first = all.indexOf(linesOf(drawn.out).at(1)) + 1;
        const qr::Matrix matrix = qr::matrixOf(all.at(first - 1).section(u'\t', 1));
        for (int row = -qr::quietZone; row < matrix.size + qr::quietZone; ++row) {
            const QString line = all.at(first + (row + qr::quietZone) / 2);
            const QString blocks = line.section(u"231m"_s, 1).section(u'\033', 0, 0);
            QCOMPARE(blocks.size(), matrix.size + 2 * qr::quietZone);
            const QString darkBlocks = (row + qr::quietZone) % 2 == 0 ? u"█▀"_s : u"█▄"_s;
            for (int column = -qr::quietZone; column < matrix.size + qr::quietZone; ++column) {
                QCOMPARE(darkBlocks.contains(blocks.at(column + qr::quietZone)), matrix.isDark(column, row));
            }
        }
    }

    void writesPicturesThatCanBeRead()
    {
        const QString folder = m_folder.filePath(u"pictures"_s);
        const Ran ran = rooms({u"--pictures"_s, folder});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 QStringList({u"AF.png"_s, u"EU.png"_s, u"observer.png"_s, u"plenary.png"_s}));
        const QString picture = folder + u"/AF.png"_s;
        QCOMPARE(QFile::permissions(picture) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        const QString zbarimg = QStandardPaths::findExecutable(u"zbarimg"_s);
        if (zbarimg.isEmpty()) {
            QSKIP("zbarimg is not installed");
        }
        QProcess reader;
        reader.start(zbarimg, {u"--quiet"_s, u"--raw"_s, picture});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).trimmed(), linesOf(ran.out).at(1).section(u'\t', 1));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("words");
        const QString none = m_folder.filePath(u"none"_s);
        const QString text = tests::writeFile(m_folder.filePath(u"text.rapporteur"_s), "words");
        QTest::newRow("no word") << QStringList{} << 2 << u"start, stop, init or rooms"_s;
        QTest::newRow("another word") << QStringList{u"begin"_s} << 2 << u"start, stop, init or rooms"_s;
        QTest::newRow("no port") << QStringList{u"start"_s, u"--port"_s, u"99999"_s} << 2 << u"99999"_s;
        QTest::newRow("no address") << QStringList{u"start"_s, u"--data"_s, none, u"--listen"_s, u"here"_s} << 1
                                    << u"here"_s;
        QTest::newRow("not running") << QStringList{u"stop"_s, u"--data"_s, none} << 1 << u"No hub runs"_s;
        QTest::newRow("rooms of none") << QStringList{u"rooms"_s, m_file, u"--data"_s, none} << 1 << u"No hub runs"_s;
        QTest::newRow("no file") << QStringList{u"rooms"_s} << 2 << u"missing"_s;
        QTest::newRow("not a meeting") << QStringList{u"rooms"_s, text, u"--data"_s, m_data} << 1
                                       << u"text.rapporteur"_s;
        QTest::newRow("unknown mark") << QStringList{u"rooms"_s, m_file, u"--data"_s, m_data, u"--renew"_s, u"XX"_s}
                                      << 2 << u"XX"_s;
        QTest::newRow("unknown place") << QStringList{u"rooms"_s, m_file, u"--qr"_s, u"paper"_s} << 2 << u"--qr"_s;
        QTest::newRow("no address to make") << QStringList{u"init"_s} << 2 << u"missing"_s;
        QTest::newRow("wrong address to make") << QStringList{u"init"_s, u"postgres"_s} << 1 << u"postgresql://"_s;
        QTest::newRow("nobody there") << QStringList{u"init"_s, u"postgresql://a:b@127.0.0.1:1/c"_s} << 1
                                      << u"127.0.0.1"_s;
        QTest::newRow("wrong server") << QStringList{u"rooms"_s, m_file, u"--on"_s, u"postgresql:"_s} << 1
                                      << u"postgresql://"_s;
        QTest::newRow("pictures nowhere")
            << QStringList{u"rooms"_s, m_file, u"--data"_s, m_data, u"--pictures"_s, text} << 1 << u"text.rapporteur"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        QFETCH(QString, words);
        const Ran ran = runProgram(QStringList{u"hub"_s} + arguments);
        QCOMPARE(ran.exit, exit);
        QVERIFY2(ran.err.startsWith(u"rapporteur: "_s) && ran.err.contains(words), qPrintable(ran.err));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(u"none/cluster"_s)));
    }

    void refusesAPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Ran ran = runProgram({u"hub"_s, u"start"_s, u"--data"_s, m_folder.filePath(u"second"_s), u"--listen"_s,
                                    u"127.0.0.1"_s, u"--port"_s, port});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(port), qPrintable(ran.err));
    }

    void readsThePasswordFromStandardInput()
    {
        const Ran ran = runProgram({u"hub"_s, u"init"_s, u"-"_s}, "postgresql://nobody:secret@127.0.0.1:1/x\n");
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(u"does not answer"_s), qPrintable(ran.err));
        QVERIFY(!ran.err.contains(u"secret"_s));
    }

    void explainsEachWord()
    {
        const Ran all = runProgram({u"hub"_s, u"--help"_s});
        QCOMPARE(all.exit, 0);
        for (const QString& word : {u"start"_s, u"stop"_s, u"init"_s, u"rooms"_s}) {
            QVERIFY(all.out.contains(u"rapporteur hub "_s + word));
            const Ran one = runProgram({u"hub"_s, word, u"--help"_s});
            QCOMPARE(one.exit, 0);
            QVERIFY(one.out.startsWith(u"Usage: rapporteur hub "_s + word));
        }
    }

    void stopsAndKeepsTheData()
    {
        const QString before = rooms().out;
        QCOMPARE(runProgram({u"hub"_s, u"stop"_s, u"--data"_s, m_data}).exit, 0);
        QCOMPARE(rooms().exit, 1);
        QCOMPARE(start().exit, 0);
        QCOMPARE(rooms().out, before);
    }

private:
    Ran start() { return runProgram({u"hub"_s, u"start"_s, u"--data"_s, m_data, u"--listen"_s, u"127.0.0.1"_s}); }
    Ran rooms(const QStringList& more = {})
    {
        return runProgram(QStringList{u"hub"_s, u"rooms"_s, m_file, u"--data"_s, m_data} + more);
    }

    /// The lines that are data.
    static QStringList linesOf(const QString& out) { return out.split(u'\n', Qt::SkipEmptyParts).filter(u"\t"_s); }
    static QStringList marksOf(const QString& out)
    {
        QStringList marks;
        for (const QString& line : linesOf(out)) {
            marks.append(line.section(u'\t', 0, 0));
        }
        return marks;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<tests::MeetingFixture> m_meeting;
    QString m_data;
    QString m_file;
};

QTEST_GUILESS_MAIN(HubTest)
#include "hubtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/files.h"
#include "tests/support/program.h"

using namespace Qt::Literals::StringLiterals;
using tests::Ran;
using tests::runProgram;

/// One clear sentence, exit code 1, nothing changed.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"m.rapporteur"_s);
        QCOMPARE(runProgram({u"new"_s, m_file, u"--title"_s, u"GRCP 7"_s}).exit, 0);
    }

    void refusesWhatIsNoMeeting_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("missing") << u"missing"_s;
        QTest::newRow("empty") << u"empty"_s;
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("100 MB of garbage") << u"garbage"_s;
        QTest::newRow("database of another program") << u"other"_s;
        QTest::newRow("newer schema version") << u"newer"_s;
    }
    void refusesWhatIsNoMeeting()
    {
        QFETCH(QString, kind);
        const QString path = makeFile(kind);
        const QByteArray before = kind == u"garbage"_s ? QByteArray() : tests::readFile(path);
        for (const QStringList& arguments : {QStringList{u"verify"_s, path}, QStringList{u"convergence"_s, path},
                                             QStringList{u"overlaps"_s, path}, QStringList{u"history"_s, path}}) {
            isRefused(runProgram(arguments), path);
        }
        if (kind != u"garbage"_s) {
            QCOMPARE(tests::readFile(path), before);
        }
    }

    void refusesTablesThatAreWrong_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("missing column") << u"--points"_s << QByteArray("Group,Words\nAfrica,One\n")
                                        << QStringList{u"Text"_s};
        QTest::newRow("broken quote") << u"--points"_s << QByteArray("Group,Text\nAfrica,Good\nAfrica,\"Broken\n")
                                      << QStringList{u"3"_s};
        QTest::newRow("30 February") << u"--agenda"_s
                                     << QByteArray("Date,Start,End,Title\n2017-10-10,09:00,10:00,Good\n"
                                                   "2017-02-30,09:00,10:00,Bad\n")
                                     << QStringList{u"3"_s, u"Date"_s, u"2017-02-30"_s};
        QTest::newRow("end before start")
            << u"--agenda"_s << QByteArray("Date,Start,End,Title\n2017-10-10,11:00,10:00,Bad\n")
            << QStringList{u"2"_s, u"End"_s};
        QTest::newRow("nothing in it") << u"--groups"_s << QByteArray() << QStringList{};
        QTest::newRow("garbage") << u"--participants"_s << QByteArray(100'000, '\0') << QStringList{};
        QTest::newRow("100 MB") << u"--participants"_s << QByteArray("100 MB") << QStringList{};
    }
    void refusesTablesThatAreWrong()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, table);
        QFETCH(QStringList, names);
        const QString path = tests::writeFile(m_folder->filePath(u"table.csv"_s), table);
        if (table == "100 MB") {
            QVERIFY(QFile::resize(path, 100'000'000));
        }
        const QString history = runProgram({u"history"_s, m_file}).out;
        const QString good = tests::writeFile(m_folder->filePath(u"good.csv"_s), "Group\nAfrica\n");
        const Ran ran = runProgram({u"import"_s, m_file, u"--groups"_s, good, option, path});
        isRefused(ran, path);
        for (const QString& name : names) {
            QVERIFY2(ran.err.contains(name), qPrintable(ran.err));
        }
        QCOMPARE(runProgram({u"history"_s, m_file}).out, history);
    }

    void writesNoDocumentWhereItCannot_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("target");
        QTest::newRow("no such folder") << u"points"_s << u"missing/points.csv"_s;
        QTest::newRow("no such document") << u"minutes"_s << u"minutes.docx"_s;
        QTest::newRow("no such format") << u"highlights"_s << u"highlights.xyz"_s;
    }
    void writesNoDocumentWhereItCannot()
    {
        QFETCH(QString, document);
        QFETCH(QString, target);
        const QString path = m_folder->filePath(target);
        const Ran ran = runProgram({u"export"_s, m_file, u"--document"_s, document, u"--to"_s, path});
        isRefused(ran, {});
        QVERIFY(!QFile::exists(path));
    }

    void makesNoMeetingOverAFile()
    {
        const QByteArray before = tests::readFile(m_file);
        isRefused(runProgram({u"new"_s, m_file, u"--title"_s, u"Another"_s}), m_file);
        QCOMPARE(tests::readFile(m_file), before);
    }

private:
    static void isRefused(const Ran& ran, const QString& path)
    {
        QVERIFY2(ran.exit == 1, qPrintable(u"%1 %2 %3"_s.arg(ran.exit).arg(path, ran.err)));
        QCOMPARE(ran.err.count(u'\n'), 1);
        QVERIFY(ran.err.startsWith(u"rapporteur: "_s));
        QVERIFY2(ran.err.trimmed().endsWith(u'.'), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    QString makeFile(const QString& kind)
    {
        const QString path = m_folder->filePath(kind);
        if (kind == u"folder"_s) {
            QDir().mkdir(path);
        } else if (kind == u"newer"_s) {
            QFile::copy(m_file, path);
            runSql(path, {u"PRAGMA user_version=99"_s});
        } else if (kind == u"other"_s) {
            runSql(path, {u"CREATE TABLE song (title TEXT)"_s, u"INSERT INTO song VALUES ('one')"_s});
        } else if (kind != u"missing"_s) {
            tests::writeFile(path, kind == u"text"_s ? QByteArray("Dear colleagues,\n").repeated(100) : QByteArray());
        }
        if (kind == u"garbage"_s) {
            QFile::resize(path, 100'000'000);
        }
        return path;
    }

    static void runSql(const QString& path, const QStringList& statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            for (const QString& statement : statements) {
                QVERIFY(QSqlQuery(database).exec(statement));
            }
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinputtest.moc"

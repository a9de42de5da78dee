// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QStringEncoder>
#include <QTest>
#include <functional>

#include "core/exchange/rows.h"
#include "core/exchange/textdecoding.h"

using namespace Qt::Literals::StringLiterals;
using namespace exchange;

namespace {

const QString shared = u"" RAPPORTEUR_SHARED_DATA "/grcp7/"_s;
const QString sample = u"" RAPPORTEUR_SOURCE "/resources/sample/"_s;

using Count = std::function<qsizetype(const Table&)>;

template <auto read>
qsizetype countOf(const Table& table)
{
    const auto rows = read(table);
    return rows ? rows->size() : -1;
}

qsizetype rowsOf(const Table& table)
{
    return table.rows.size();
}

QByteArray withDelimiter(const Table& table, QChar delimiter)
{
    // Written by hand, as another program would: every cell in quotes, bare line feeds.
    QString text;
    const auto append = [&](const QStringList& cells) {
        QStringList quoted = cells;
        quoted.replaceInStrings(u"\""_s, u"\"\""_s);
        text += u'"' + quoted.join(u'"' + QString(delimiter) + u'"') + u"\"\n"_s;
    };
    append(table.header);
    for (const Row& row : table.rows) {
        append(row.cells);
    }
    return text.toUtf8();
}

QByteArray inWindows1252(const QByteArray& utf8)
{
    const QString text = QString::fromUtf8(utf8);
    QByteArray bytes;
    for (const QChar c : text) {
        // Beyond Latin-1 the tables of the meeting have these two.
        bytes += c == u'Ž' ? '\x8E' : c == u'–' ? '\x96' : c.toLatin1();
    }
    return bytes;
}

QByteArray inUtf16(const QByteArray& utf8)
{
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(utf8));
}

} // namespace

class RealTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRow_data();
    void readsEveryRow();
    void readsTheSampleMeeting_data();
    void readsTheSampleMeeting();
    void readsTheSameFromEveryDelimiterAndEncoding();
    void keepsTheWordsOfTheParticipantList();
};

void RealTablesTest::readsEveryRow_data()
{
    QTest::addColumn<Count>("count");
    QTest::addColumn<qsizetype>("rows");

    QTest::newRow("participants.csv") << Count(countOf<readParticipants>) << qsizetype(92);
    QTest::newRow("agenda.csv") << Count(countOf<readSessions>) << qsizetype(10);
    QTest::newRow("groups.csv") << Count(countOf<readGroups>) << qsizetype(4);
    QTest::newRow("themes.csv") << Count(countOf<readElements>) << qsizetype(24);
    QTest::newRow("points.csv") << Count(countOf<readPoints>) << qsizetype(49);
    QTest::newRow("survey_counts.csv") << Count(rowsOf) << qsizetype(4);
}

void RealTablesTest::readsEveryRow()
{
    QFETCH(Count, count);
    QFETCH(qsizetype, rows);
    const QString path = shared + QString::fromLatin1(QTest::currentDataTag());
    if (!QFile::exists(path)) {
        QSKIP("The tables of the real meeting are not beside this project.");
    }

    QCOMPARE(count(readTable(path).value()), rows);
}

void RealTablesTest::readsTheSampleMeeting_data()
{
    QTest::addColumn<Count>("count");

    QTest::newRow("participants.csv") << Count(countOf<readParticipants>);
    QTest::newRow("agenda.csv") << Count(countOf<readSessions>);
    QTest::newRow("groups.csv") << Count(countOf<readGroups>);
    QTest::newRow("themes.csv") << Count(countOf<readElements>);
    QTest::newRow("points.csv") << Count(countOf<readPoints>);
    QTest::newRow("recommendations.csv") << Count(countOf<readRecommendations>);
    QTest::newRow("questions.csv") << Count(countOf<readQuestions>);
    QTest::newRow("votes.csv") << Count(countOf<readVotes>);
    QTest::newRow("meeting.csv") << Count(countOf<readDetails>);
}

void RealTablesTest::readsTheSampleMeeting()
{
    QFETCH(Count, count);

    const auto table = readTable(sample + QString::fromLatin1(QTest::currentDataTag()));

    QVERIFY(table);
    QVERIFY(!table->rows.isEmpty());
    QCOMPARE(count(*table), table->rows.size());
}

void RealTablesTest::readsTheSameFromEveryDelimiterAndEncoding()
{
    const QString path = shared + u"participants.csv"_s;
    if (!QFile::exists(path)) {
        QSKIP("The tables of the real meeting are not beside this project.");
    }
    const Table table = readTable(path).value();
    const auto expected = readParticipants(table).value();

    for (const QChar delimiter : {u',', u';', u'\t'}) {
        const QByteArray utf8 = withDelimiter(table, delimiter);
        for (const QByteArray& bytes : {utf8, "\xEF\xBB\xBF" + utf8, inUtf16(utf8), inWindows1252(utf8)}) {
            const Table same = parseCsv(decodeText(bytes, path).value()).value();
            QCOMPARE(same.delimiter, delimiter);
            QCOMPARE(readParticipants(same).value(), expected);
        }
    }
}

void RealTablesTest::keepsTheWordsOfTheParticipantList()
{
    const QString path = shared + u"participants.csv"_s;
    if (!QFile::exists(path)) {
        QSKIP("The tables of the real meeting are not beside this project.");
    }
    const auto rows = readParticipants(readTable(path).value()).value();

    QCOMPARE(rows.first().row, 2);
    QCOMPARE(rows.first().number, 1);
    QCOMPARE(rows.first().category, u"ISCM"_s);
    QCOMPARE(rows.first().body, u"5+5 Dialogue on Migration in the Western Mediterranean"_s);
    QCOMPARE(rows.first().name, u"Mr Tarik Sissou"_s);
    QCOMPARE(rows.last().number, 92);
    QCOMPARE(readParticipants(parseCsv(decodeText(writeParticipants(rows), {}).value()).value()).value(), rows);
}

QTEST_GUILESS_MAIN(RealTablesTest)

#include "realtablestest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"

#include <QRandomGenerator>
#include <QTest>

#include "core/exchange/textdecoding.h"

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using exchange::Row;
using exchange::Table;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void recognisesTheDelimiter_data();
    void recognisesTheDelimiter();
    void refuses_data();
    void refuses();
    void boundsRowsAndColumns();
    void boundsTheMemoryOfShortRows();
    void guardsFormulas_data();
    void guardsFormulas();
    void writesForSpreadsheets();
    void keepsARowOfEmptyCells();
    void readsBackWhatItWrote();
};

void CsvTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QList<Row>>("rows");

    const QStringList ab{u"A"_s, u"B"_s};
    const QList<Row> oneTwo{{2, {u"1"_s, u"2"_s}}};
    QTest::newRow("LF") << u"A,B\n1,2\n"_s << ab << oneTwo;
    QTest::newRow("CRLF") << u"A,B\r\n1,2\r\n"_s << ab << oneTwo;
    QTest::newRow("CR") << u"A,B\r1,2\r"_s << ab << oneTwo;
    QTest::newRow("no last line end") << u"A,B\n1,2"_s << ab << oneTwo;
    QTest::newRow("header only") << u"A,B"_s << ab << QList<Row>{};
    QTest::newRow("trimmed header") << u" A ,\"B \"\n1,2"_s << ab << oneTwo;
    QTest::newRow("blank rows count but go") << u"A,B\n\n  \n,\n1,2\n\n"_s << ab << QList<Row>{{5, {u"1"_s, u"2"_s}}};
    QTest::newRow("blank rows before the header") << u"\n\nA,B\n1,2"_s << ab << QList<Row>{{4, {u"1"_s, u"2"_s}}};
    QTest::newRow("missing cells are empty") << u"A,B\n1\n"_s << ab << QList<Row>{{2, {u"1"_s, QString()}}};
    QTest::newRow("quotes") << u"A,B\n\"1,\"\"x\"\"\",\"\"\n"_s << ab << QList<Row>{{2, {u"1,\"x\""_s, QString()}}};
    QTest::newRow("quote within a plain cell")
        << u"A,B\n5\" pipe,2\n"_s << ab << QList<Row>{{2, {u"5\" pipe"_s, u"2"_s}}};
    for (const QString& lineEnd : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
        const QString name = u"line break in quotes, file has %1 characters a line end, code %2"_s.arg(lineEnd.size())
                                 .arg(lineEnd.back().unicode());
        QTest::newRow(qPrintable(name)) << QStringList{u"A,B"_s, u"\"x"_s, QString(), u"y\",2"_s, u"3,4"_s}.join(
                                               lineEnd)
                                        << ab << QList<Row>{{2, {u"x\n\ny"_s, u"2"_s}}, {3, {u"3"_s, u"4"_s}}};
    }
    QTest::newRow("nameless columns") << u"A,,\n1,2,3"_s << QStringList{u"A"_s, QString(), QString()}
                                      << QList<Row>{{2, {u"1"_s, u"2"_s, u"3"_s}}};
    QTest::newRow("guarded formula") << u"A,B\n'=1,''-2"_s << ab << QList<Row>{{2, {u"=1"_s, u"'-2"_s}}};
    QTest::newRow("plain apostrophe stays") << u"A,B\n'tis,'"_s << ab << QList<Row>{{2, {u"'tis"_s, u"'"_s}}};
}

void CsvTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, header);
    QFETCH(QList<Row>, rows);

    const auto table = exchange::parseCsv(text);

    QVERIFY(table);
    QCOMPARE(table->header, header);
    QCOMPARE(table->rows, rows);
}

void CsvTest::recognisesTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");

    QTest::newRow("comma") << u"A,B\n1;2,3;4"_s << QChar(u',');
    QTest::newRow("semicolon") << u"A;B\n1,2;3,4"_s << QChar(u';');
    QTest::newRow("tab") << u"A\tB\n1,2\t3;4"_s << QChar(u'\t');
    QTest::newRow("quoted ones do not count") << u"\"A,B,C\";D\n1;2"_s << QChar(u';');
    QTest::newRow("one column") << u"A\n1;2"_s << QChar(u',');
    QTest::newRow("after blank lines") << u"\n\nA;B\n1,2,3;4"_s << QChar(u';');
}

void CsvTest::recognisesTheDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QChar, delimiter);

    const auto table = exchange::parseCsv(text);

    QVERIFY(table);
    QCOMPARE(table->delimiter, delimiter);
}

void CsvTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("details");

    QTest::newRow("nothing") << QString() << ErrorCode::EmptyTable << QStringList{u"x.csv"_s};
    QTest::newRow("blank lines") << u"\n \r\n"_s << ErrorCode::EmptyTable << QStringList{u"x.csv"_s};
    QTest::newRow("quote open to the end")
        << u"A,B\n1,2\n3,\"4\n5,6\n"_s << ErrorCode::UnclosedQuote << QStringList{u"3"_s, u"2"_s};
    QTest::newRow("quote open after a multi-line cell")
        << u"A,B\n\"1\n\n\",2\n\"3"_s << ErrorCode::UnclosedQuote << QStringList{u"3"_s, u"1"_s};
    QTest::newRow("text after a quote") << u"A,B\n1,\"2\"x\n"_s << ErrorCode::TextAfterQuote
                                        << QStringList{u"2"_s, u"2"_s};
    QTest::newRow("quote in the header") << u"A,\"B\n1,2\n"_s << ErrorCode::UnclosedQuote
                                         << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("too many cells") << u"A,B\n1,2\n1,2,3,4\n"_s << ErrorCode::TooManyCells
                                    << QStringList{u"3"_s, u"4"_s, u"2"_s};
    QTest::newRow("repeated column") << u"Name,B, NAME \n"_s << ErrorCode::RepeatedColumn << QStringList{u"NAME"_s};
}

void CsvTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, details);

    const auto table = exchange::parseCsv(text, u"x.csv"_s);

    QVERIFY(!table);
    QCOMPARE(table.error(), (Error{code, details}));
}

void CsvTest::boundsRowsAndColumns()
{
    const QString rows = u"A\n"_s + u"1\n"_s.repeated(exchange::largestRowCount);
    QCOMPARE(exchange::parseCsv(rows).value().rows.size(), exchange::largestRowCount);
    QCOMPARE(exchange::parseCsv(rows + u"1\n"_s).error(), (Error{ErrorCode::TooManyRows, {u"200000"_s}}));

    const QString columns = QString(exchange::largestColumnCount - 1, u',');
    QCOMPARE(exchange::parseCsv(u"A"_s + columns).value().header.size(), exchange::largestColumnCount);
    QCOMPARE(exchange::parseCsv(u"A,"_s + columns).error(), (Error{ErrorCode::TooManyColumns, {u"200"_s}}));
}

void CsvTest::boundsTheMemoryOfShortRows()
{
    const QString wide = u"A"_s + QString(exchange::largestColumnCount - 1, u',') + u"\n"_s;
    QCOMPARE(exchange::parseCsv(wide + u"1\n"_s.repeated(10'001)).error(),
             (Error{ErrorCode::TooManyRows, {u"10000"_s}}));

    const QString endless(4'000'000, u',');
    QCOMPARE(exchange::parseCsv(u"A,B\nx"_s + endless).error(),
             (Error{ErrorCode::TooManyCells, {u"2"_s, u"4000001"_s, u"2"_s}}));
}

void CsvTest::guardsFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("guarded");

    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+41 22"_s << u"'+41 22"_s;
    QTest::newRow("minus") << u"- item"_s << u"'- item"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("line break") << u"\n=1"_s << u"'\n=1"_s;
    QTest::newRow("wide equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("guarded already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("guarded twice") << u"''=1"_s << u"'''=1"_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("apostrophes only") << u"''"_s << u"''"_s;
    QTest::newRow("formula sign inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("empty") << QString() << QString();
}

void CsvTest::guardsFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, guarded);

    QCOMPARE(exchange::guardedCell(cell), guarded);
    QCOMPARE(exchange::plainCell(guarded), cell);
}

void CsvTest::writesForSpreadsheets()
{
    const QByteArray written =
        exchange::writeCsv({u"A"_s, u"B"_s}, {{u"é"_s, u"say \"x\""_s}, {u"1;2"_s, u"a\nb"_s}, {u"=1"_s, u" x"_s}});

    QCOMPARE(written, QByteArray("\xEF\xBB\xBF"
                                 "A,B\r\n\xC3\xA9,\"say \"\"x\"\"\"\r\n\"1;2\",\"a\nb\"\r\n'=1,\" x\"\r\n"));
}

void CsvTest::keepsARowOfEmptyCells()
{
    for (const QStringList& header : {QStringList{u"A"_s}, QStringList{u"A"_s, u"B"_s}}) {
        const QStringList empty(header.size());
        const auto text = exchange::decodeText(exchange::writeCsv(header, {empty, empty}), {});
        QCOMPARE(exchange::parseCsv(text.value()).value().rows, (QList<Row>{{2, empty}, {3, empty}}));
    }
}

namespace {

QString randomCell(QRandomGenerator& random)
{
    const QStringList pieces{u"\""_s, u"\n"_s,   u"\t"_s,     u","_s,      u";"_s,      u"'"_s,
                             u"="_s,  u"+"_s,    u"-"_s,      u"@"_s,      u" "_s,      u"a"_s,
                             u"Ž"_s,  u"移"_s,   u"😀"_s,      u"\u00A0"_s, u"\u2028"_s, u"\uFEFF"_s,
                             u"و"_s,  u"word"_s, u"\uFF1D"_s, u"\u0301"_s, u"\"\""_s,   u"\n\n"_s};
    QString cell;
    for (int left = random.bounded(7); left > 0; --left) {
        cell += pieces.at(random.bounded(pieces.size()));
    }
    return cell;
}

} // namespace

void CsvTest::readsBackWhatItWrote()
{
    QRandomGenerator random(20171010);
    for (int turn = 0; turn < 2'000; ++turn) {
        const int columns = 1 + random.bounded(4);
        QStringList header;
        for (int i = 0; i < columns; ++i) {
            header.append(u"column, \"%1\"; x"_s.arg(i));
        }
        QList<QStringList> rows(random.bounded(5));
        QList<Row> expected;
        for (QStringList& row : rows) {
            for (int i = 0; i < columns; ++i) {
                row.append(randomCell(random));
            }
            expected.append({static_cast<int>(expected.size()) + 2, row});
        }

        const auto text = exchange::decodeText(exchange::writeCsv(header, rows), {});
        QVERIFY(text);
        const auto table = exchange::parseCsv(*text);
        QVERIFY2(table, qPrintable(*text));
        QCOMPARE(table->header, header);
        QCOMPARE(table->rows, expected);
    }
}

QTEST_GUILESS_MAIN(CsvTest)

#include "csvtest.moc"

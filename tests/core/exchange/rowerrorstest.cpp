// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/domain/plaintext.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;
using namespace exchange;
using domain::Error;
using domain::ErrorCode;

namespace {

using Reading = std::optional<Error> (*)(const Table&);

/// The error alone, so that readers of different rows fit one table of cases.
template <auto read>
std::optional<Error> errorOf(const Table& table)
{
    const auto rows = read(table);
    return rows ? std::nullopt : std::optional(rows.error());
}

constexpr Reading participants = errorOf<readParticipants>;
constexpr Reading agenda = errorOf<readSessions>;
constexpr Reading groups = errorOf<readGroups>;
constexpr Reading themes = errorOf<readElements>;
constexpr Reading points = errorOf<readPoints>;
constexpr Reading recommendations = errorOf<readRecommendations>;
constexpr Reading questions = errorOf<readQuestions>;
constexpr Reading votes = errorOf<readVotes>;
constexpr Reading details = errorOf<readDetails>;

} // namespace

Q_DECLARE_METATYPE(Reading)

class RowErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheMissingColumn_data();
    void namesTheMissingColumn();
    void namesRowColumnAndValue_data();
    void namesRowColumnAndValue();
    void reportsTheFirstErrorOfATable();
    void boundsTheLengthOfTexts();
    void shortensTheValueThatItNames();
    void readsATableWithoutRows();
};

void RowErrorsTest::namesTheMissingColumn_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("column");

    QTest::newRow("participants, body") << participants << u"Name"_s << u"Organization"_s;
    QTest::newRow("participants, name") << participants << u"Organization"_s << u"Name"_s;
    QTest::newRow("agenda, date") << agenda << u"Start,End,Title"_s << u"Date"_s;
    QTest::newRow("agenda, start") << agenda << u"Date,End,Title"_s << u"Start"_s;
    QTest::newRow("agenda, end") << agenda << u"Date,Start,Title"_s << u"End"_s;
    QTest::newRow("agenda, title") << agenda << u"Date,Start,End"_s << u"Title"_s;
    QTest::newRow("groups") << groups << u"Room"_s << u"Group"_s;
    QTest::newRow("themes, theme") << themes << u"Title,Element,ElementTitle"_s << u"Theme"_s;
    QTest::newRow("themes, title") << themes << u"Theme,Element,ElementTitle"_s << u"Title"_s;
    QTest::newRow("themes, element") << themes << u"Theme,Title,ElementTitle"_s << u"Element"_s;
    QTest::newRow("themes, element's title") << themes << u"Theme,Title,Element"_s << u"ElementTitle"_s;
    QTest::newRow("points, group") << points << u"Text"_s << u"Group"_s;
    QTest::newRow("points, text") << points << u"Group"_s << u"Text"_s;
    QTest::newRow("recommendations") << recommendations << u"Track"_s << u"Text"_s;
    QTest::newRow("questions") << questions << u"No"_s << u"Question"_s;
    QTest::newRow("votes, track") << votes << u"Text,AF"_s << u"Track"_s;
    QTest::newRow("votes, text") << votes << u"Track,AF"_s << u"Text"_s;
    QTest::newRow("details, field") << details << u"Value"_s << u"Field"_s;
    QTest::newRow("details, value") << details << u"Field"_s << u"Value"_s;
}

void RowErrorsTest::namesTheMissingColumn()
{
    QFETCH(Reading, reading);
    QFETCH(QString, header);
    QFETCH(QString, column);

    QCOMPARE(reading(parseCsv(header).value()), (Error{ErrorCode::MissingColumn, {column}}));
}

void RowErrorsTest::namesRowColumnAndValue_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QStringList>("columnAndValue");

    const auto add = [](const char* name, Reading reading, const QString& header, const QString& row, ErrorCode code,
                        const QStringList& columnAndValue) {
        QTest::newRow(name) << reading << header << row << code << columnAndValue;
    };
    const QString people = u"Organization,Name,No,Present"_s;
    add("no body", participants, people, u",B"_s, ErrorCode::MissingValue, {u"Organization"_s});
    add("name of spaces", participants, people, u"A,\"  \""_s, ErrorCode::MissingValue, {u"Name"_s});
    add("name of control characters", participants, people, u"A,\u0001"_s, ErrorCode::MissingValue, {u"Name"_s});
    add("number in words", participants, people, u"A,B,one"_s, ErrorCode::BadValue, {u"No"_s, u"one"_s});
    add("negative number", participants, people, u"A,B,-1"_s, ErrorCode::BadValue, {u"No"_s, u"-1"_s});
    add("number past int", participants, people, u"A,B,99999999999"_s, ErrorCode::BadValue,
        {u"No"_s, u"99999999999"_s});
    add("perhaps present", participants, people, u"A,B,1,maybe"_s, ErrorCode::BadValue, {u"Present"_s, u"maybe"_s});

    const QString sessions = u"Date,Start,End,Title,Kind"_s;
    const auto addDate = [&](const char* name, const QString& date) {
        add(name, agenda, sessions, date + u",9:00,10:00,T"_s, ErrorCode::BadDate, {u"Date"_s, date});
    };
    addDate("30 February", u"2017-02-30"_s);
    addDate("30 February with dots", u"30.02.2017"_s);
    addDate("month first", u"10/31/2017"_s);
    addDate("mixed separators", u"10.10/2017"_s);
    addDate("year 0", u"0000-01-01"_s);
    addDate("two-digit year", u"10.10.17"_s);
    addDate("a word", u"tomorrow"_s);
    const auto addTime = [&](const char* name, const QString& time) {
        add(name, agenda, sessions, u"2017-10-10,9:00,"_s + time + u",T"_s, ErrorCode::BadTime, {u"End"_s, time});
    };
    addTime("24 hours", u"24:00"_s);
    addTime("60 minutes", u"10:60"_s);
    addTime("one-digit minutes", u"10:5"_s);
    addTime("hour alone", u"10"_s);
    add("end before start", agenda, sessions, u"2017-10-10,11:00,10:59,T"_s, ErrorCode::BadValue,
        {u"End"_s, u"10:59"_s});
    add("no start", agenda, sessions, u"2017-10-10,,10:59,T"_s, ErrorCode::MissingValue, {u"Start"_s});
    add("kind of session", agenda, sessions, u"2017-10-10,9:00,10:00,T,party"_s, ErrorCode::BadValue,
        {u"Kind"_s, u"party"_s});

    add("no group", groups, u"Group,Mark"_s, u",AF"_s, ErrorCode::MissingValue, {u"Group"_s});
    add("long mark", groups, u"Group,Mark"_s, u"Africa,AFR"_s, ErrorCode::BadValue, {u"Mark"_s, u"AFR"_s});
    add("no element", themes, u"Theme,Title,Element,ElementTitle"_s, u"1,T,,E"_s, ErrorCode::MissingValue,
        {u"Element"_s});

    const QString note = u"Group,Text,Kind,Stance,Five,Written"_s;
    add("no text", points, note, u"AF,"_s, ErrorCode::MissingValue, {u"Text"_s});
    add("kind of point", points, note, u"AF,T,idea"_s, ErrorCode::BadValue, {u"Kind"_s, u"idea"_s});
    add("stance", points, note, u"AF,T,gap,angry"_s, ErrorCode::BadValue, {u"Stance"_s, u"angry"_s});
    add("sixth of five", points, note, u"AF,T,,,6"_s, ErrorCode::BadValue, {u"Five"_s, u"6"_s});
    add("written on 30 February", points, note, u"AF,T,,,,2017-02-30T10:00:00Z"_s, ErrorCode::BadDate,
        {u"Written"_s, u"2017-02-30T10:00:00Z"_s});

    add("track", recommendations, u"Text,Track"_s, u"T,third"_s, ErrorCode::BadValue, {u"Track"_s, u"third"_s});
    add("place 0", recommendations, u"Text,Place"_s, u"T,0"_s, ErrorCode::BadValue, {u"Place"_s, u"0"_s});
    add("stance of a question", questions, u"Question,Stance"_s, u"Q,maybe"_s, ErrorCode::BadValue,
        {u"Stance"_s, u"maybe"_s});
    add("votes without a track", votes, u"Track,Text,AF"_s, u",T,1"_s, ErrorCode::MissingValue, {u"Track"_s});
    add("negative votes", votes, u"Track,Text,AF"_s, u"priority,T,-1"_s, ErrorCode::BadValue, {u"AF"_s, u"-1"_s});
    add("half a vote", votes, u"Track,Text,AF"_s, u"priority,T,1.5"_s, ErrorCode::BadValue, {u"AF"_s, u"1.5"_s});
    add("no field", details, u"Field,Value"_s, u",GRCP 7"_s, ErrorCode::MissingValue, {u"Field"_s});
}

void RowErrorsTest::namesRowColumnAndValue()
{
    QFETCH(Reading, reading);
    QFETCH(QString, header);
    QFETCH(QString, row);
    QFETCH(ErrorCode, code);
    QFETCH(QStringList, columnAndValue);

    // The blank row counts, as it does in a spreadsheet.
    const auto error = reading(parseCsv(header + u"\n\n"_s + row).value());

    QCOMPARE(error, (Error{code, QStringList{u"3"_s} + columnAndValue}));
}

void RowErrorsTest::reportsTheFirstErrorOfATable()
{
    const Table table = parseCsv(u"Group,Five,Text\nAF,1,A\nAF,x,\nAF,y,B\n"_s).value();

    QCOMPARE(points(table), (Error{ErrorCode::BadValue, {u"3"_s, u"Five"_s, u"x"_s}}));
}

void RowErrorsTest::boundsTheLengthOfTexts()
{
    const QString longest(domain::longestText, u'a');
    const auto errorWith = [](const QString& text) {
        return points(parseCsv(u"Group,Bodies,Text\nAF,,"_s + text).value());
    };
    QCOMPARE(errorWith(longest), std::nullopt);
    QCOMPARE(errorWith(longest + u"a"_s)->code, ErrorCode::BadValue);
    QCOMPARE(errorWith(longest.repeated(1'000))->code, ErrorCode::BadValue);

    const Table longBody = parseCsv(u"Group,Bodies,Text\nAF,b; "_s + longest + u"a,T"_s).value();
    QCOMPARE(points(longBody)->details.at(1), u"Bodies"_s);
}

void RowErrorsTest::shortensTheValueThatItNames()
{
    const auto error = points(parseCsv(u"Group,Five,Text\nAF,"_s + QString(5'000, u'7') + u",T"_s).value());

    QCOMPARE(error->code, ErrorCode::BadValue);
    QVERIFY(error->details.at(2).startsWith(u"777"_s));
    QVERIFY(error->details.at(2).size() < 100);
}

void RowErrorsTest::readsATableWithoutRows()
{
    QCOMPARE(readPoints(parseCsv(u"Group,Text\n"_s).value()).value(), QList<PointRow>());
}

QTEST_GUILESS_MAIN(RowErrorsTest)

#include "rowerrorstest.moc"

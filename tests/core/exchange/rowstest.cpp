// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rows.h"

#include <QTest>

#include "core/exchange/celllists.h"
#include "core/exchange/textdecoding.h"

using namespace Qt::Literals::StringLiterals;
using namespace exchange;

namespace {

Table tableOf(const QString& text)
{
    return parseCsv(text).value();
}

Table tableOf(const QByteArray& bytes)
{
    return tableOf(decodeText(bytes, {}).value());
}

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAndJoinsLists_data();
    void splitsAndJoinsLists();
    void splitsForeignLists_data();
    void splitsForeignLists();
    void readsColumnsInAnyOrderAndCase();
    void readsSessions();
    void readsGroups();
    void readsElements();
    void readsPoints();
    void readsRecommendations();
    void readsSources_data();
    void readsSources();
    void readsQuestions();
    void readsVotes();
    void readsDetails();
    void readsPresence_data();
    void readsPresence();
    void cleansTexts();
    void readsBackWrittenParticipants();
    void readsBackWrittenPoints();
};

void RowsTest::splitsAndJoinsLists_data()
{
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("cell");

    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{u"en"_s} << u"en"_s;
    QTest::newRow("two") << QStringList{u"en"_s, u"fr"_s} << u"en; fr"_s;
    QTest::newRow("semicolon inside") << QStringList{u"A; B"_s, u"C"_s} << u"A;; B; C"_s;
    QTest::newRow("semicolon last") << QStringList{u"A;"_s, u"B"_s} << u"A;;; B"_s;
    QTest::newRow("semicolon first") << QStringList{u"A"_s, u";B"_s} << u"A; ;;B"_s;
    QTest::newRow("only semicolons") << QStringList{u";"_s, u";;"_s} << u";;; ;;;;"_s;
}

void RowsTest::splitsAndJoinsLists()
{
    QFETCH(QStringList, items);
    QFETCH(QString, cell);

    QCOMPARE(joinList(items), cell);
    QCOMPARE(splitList(cell), items);
}

void RowsTest::splitsForeignLists_data()
{
    QTest::addColumn<QString>("cell");

    QTest::newRow("close") << u"en;fr"_s;
    QTest::newRow("spaced") << u" en ; fr "_s;
    QTest::newRow("empty items") << u"; en; ; fr;"_s;
}

void RowsTest::splitsForeignLists()
{
    QFETCH(QString, cell);

    QCOMPARE(splitList(cell), (QStringList{u"en"_s, u"fr"_s}));
}

void RowsTest::readsColumnsInAnyOrderAndCase()
{
    const auto rows = readParticipants(tableOf(u"NAME,shoe size,organization\nMs Kelly Ryan,39,IGC\n"_s));

    ParticipantRow expected;
    expected.row = 2;
    expected.name = u"Ms Kelly Ryan"_s;
    expected.body = u"IGC"_s;
    QCOMPARE(rows.value(), QList{expected});
}

void RowsTest::readsSessions()
{
    const auto rows =
        readSessions(tableOf(u"Date,Start,End,Kind,Title,Moderator,Speakers,Room,Interpretation,Questions\n"
                             "2017-10-10,9:00,10:00,Registration,Registration,,,,,\n"
                             "11.10.2017,10:00,11:45,,Session 3,M,A; B,5-6,en;fr,\"One?\n\n Two? \"\n"
                             "9/1/2017,00:00,00:00,break,Short,,,,,\n"_s));

    const SessionRow first{2,
                           QDate(2017, 10, 10),
                           QTime(9, 0),
                           QTime(10, 0),
                           domain::SessionKind::Registration,
                           u"Registration"_s,
                           {},
                           {},
                           {},
                           {},
                           {}};
    const SessionRow second{
        3,      QDate(2017, 10, 11), QTime(10, 0), QTime(11, 45),      domain::SessionKind::Plenary, u"Session 3"_s,
        u"M"_s, {u"A"_s, u"B"_s},    u"5-6"_s,     {u"en"_s, u"fr"_s}, {u"One?"_s, u"Two?"_s}};
    const SessionRow third{
        4, QDate(2017, 1, 9), QTime(0, 0), QTime(0, 0), domain::SessionKind::Break, u"Short"_s, {}, {}, {}, {}, {}};
    QCOMPARE(rows.value(), (QList{first, second, third}));
}

void RowsTest::readsGroups()
{
    const auto rows = readGroups(tableOf(u"Group,Mark,Room,Interpretation,Facilitators,Rapporteur\n"
                                         "Africa,af,18,en;fr,A; B,C\nEurope,,,,,\n"_s));

    const GroupRow africa{2, u"Africa"_s, u"AF"_s, u"18"_s, {u"en"_s, u"fr"_s}, {u"A"_s, u"B"_s}, u"C"_s};
    const GroupRow europe{3, u"Europe"_s, {}, {}, {}, {}, {}};
    QCOMPARE(rows.value(), (QList{africa, europe}));
}

void RowsTest::readsElements()
{
    const auto rows = readElements(tableOf(u"Theme,Title,Short,Element,ElementTitle,ElementShort\n1,T,t,i,E,e\n"_s));

    QCOMPARE(rows.value(), (QList{ElementRow{2, u"1"_s, u"T"_s, u"t"_s, u"i"_s, u"E"_s, u"e"_s}}));
}

void RowsTest::readsPoints()
{
    const auto rows =
        readPoints(tableOf(u"Group,Question,Kind,Theme,Element,Stance,Five,Bodies,Written,Recommendation,Text\n"
                           "AF,Q?,Gap,1,i; o,Not settled,5,X;Y,2017-10-10T11:32:17,\"R1\nR2\",Words\n"
                           "EU,,,,,,,,2017-10-10T11:32:17Z,,More\n"_s));

    PointRow first;
    first.row = 2;
    first.group = u"AF"_s;
    first.question = u"Q?"_s;
    first.kind = domain::Kind::Gap;
    first.theme = u"1"_s;
    first.elements = QStringList{u"i"_s, u"o"_s};
    first.stance = domain::Stance::NotSettled;
    first.five = 5;
    first.bodies = QStringList{u"X"_s, u"Y"_s};
    first.written = QDateTime(QDate(2017, 10, 10), QTime(11, 32, 17));
    first.recommendations = QStringList{u"R1"_s, u"R2"_s};
    first.text = u"Words"_s;
    PointRow second;
    second.row = 3;
    second.group = u"EU"_s;
    second.written = QDateTime(QDate(2017, 10, 10), QTime(11, 32, 17), Qt::UTC);
    second.text = u"More"_s;
    QCOMPARE(rows.value(), (QList{first, second}));
    QCOMPARE(rows->at(0).written.timeSpec(), Qt::LocalTime);
    QCOMPARE(rows->at(1).written.timeSpec(), Qt::UTC);
}

void RowsTest::readsRecommendations()
{
    const auto rows = readRecommendations(tableOf(u"Track,Place,Text,Sources\nfollow-up,2,A,af:1;Africa 12\n,,B,\n"_s));

    const RecommendationRow first{2, domain::Track::FollowUp, 2, u"A"_s, {{u"AF"_s, 1}, {u"Africa"_s, 12}}};
    const RecommendationRow second{3, domain::Track::Priority, {}, u"B"_s, {}};
    QCOMPARE(rows.value(), (QList{first, second}));
}

void RowsTest::readsSources_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("number");

    QTest::newRow("colon") << u"AF:3"_s << u"AF"_s << 3;
    QTest::newRow("space") << u"AF 13"_s << u"AF"_s << 13;
    QTest::newRow("close") << u"af13"_s << u"AF"_s << 13;
    QTest::newRow("both") << u"AF : 3"_s << u"AF"_s << 3;
    QTest::newRow("mark with a digit") << u"A1 3"_s << u"A1"_s << 3;
    QTest::newRow("name") << u"\"Asia, Pacific and the Middle East 4\""_s << u"Asia, Pacific and the Middle East"_s
                          << 4;
    QTest::newRow("no number") << u"AF"_s << QString() << 0;
    QTest::newRow("zero") << u"AF 0"_s << QString() << 0;
    QTest::newRow("no group") << u"3"_s << QString() << 0;
}

void RowsTest::readsSources()
{
    QFETCH(QString, cell);
    QFETCH(QString, group);
    QFETCH(int, number);

    const auto rows = readRecommendations(tableOf(u"Text,Sources\nA,"_s + cell + u"\n"_s));

    QCOMPARE(rows.has_value(), number > 0);
    if (rows) {
        QCOMPARE(rows->at(0).sources, (QList{SourceReference{group, number}}));
    } else {
        QCOMPARE(rows.error(), (domain::Error{domain::ErrorCode::BadValue, {u"2"_s, u"Sources"_s, cell}}));
    }
}

void RowsTest::readsQuestions()
{
    const auto rows =
        readQuestions(tableOf(u"No,Question,Short,Kind,Stance\n2,What?,W,principle,disagreement\n,Why?\n"_s));

    const QuestionRow first{2, 2, u"What?"_s, u"W"_s, domain::Kind::Principle, domain::Stance::Disagreement};
    const QuestionRow second{3, 0, u"Why?"_s, {}, domain::Kind::Recommendation, domain::Stance::GeneralAgreement};
    QCOMPARE(rows.value(), (QList{first, second}));
}

void RowsTest::readsVotes()
{
    const auto rows = readVotes(tableOf(u"text,track,af,Europe,\nA,priority,18,,\nB,follow-up,0,3,\n"_s));

    const VoteRow first{2, domain::Track::Priority, u"A"_s, {{u"AF"_s, 18}}};
    const VoteRow second{3, domain::Track::FollowUp, u"B"_s, {{u"AF"_s, 0}, {u"Europe"_s, 3}}};
    QCOMPARE(rows.value(), (QList{first, second}));
}

void RowsTest::readsDetails()
{
    const auto details = readDetails(tableOf(u"Field,Value\nTitle,GRCP 7\nHost,\nPartnerships,\"A\r\nB\"\n"_s));

    QCOMPARE(details.value(), (QList<QPair<QString, QString>>{
                                  {u"Title"_s, u"GRCP 7"_s}, {u"Host"_s, QString()}, {u"Partnerships"_s, u"A\nB"_s}}));
}

void RowsTest::readsPresence_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<std::optional<bool>>("present");

    for (const char* yes : {"yes", "YES", "true", "1", "x"}) {
        QTest::newRow(yes) << QString::fromLatin1(yes) << std::optional(true);
    }
    for (const char* no : {"no", "False", "0"}) {
        QTest::newRow(no) << QString::fromLatin1(no) << std::optional(false);
    }
    QTest::newRow("empty") << QString() << std::optional<bool>();
}

void RowsTest::readsPresence()
{
    QFETCH(QString, cell);
    QFETCH(std::optional<bool>, present);

    const auto rows = readParticipants(tableOf(u"Organization,Name,Present\nA,B,"_s + cell));

    QVERIFY(rows.value().at(0).present == present);
}

void RowsTest::cleansTexts()
{
    const auto rows = readPoints(tableOf(u"Group,Text\n Africa ,\" one\n  two\u202E\u0007 \"\n"_s));

    QCOMPARE(rows.value().at(0).group, u"Africa"_s);
    QCOMPARE(rows.value().at(0).text, u"one two"_s);
}

void RowsTest::readsBackWrittenParticipants()
{
    ParticipantRow plain;
    plain.row = 2;
    plain.body = u"=Body; with \"quotes\", and a semicolon"_s;
    plain.name = u"- Ms Žák"_s;
    ParticipantRow full{3,
                        92,
                        u"ISCM"_s,
                        u"Body"_s,
                        u"B"_s,
                        u"Name"_s,
                        u"Head of Unit; Deputy"_s,
                        u"+Africa"_s,
                        u"AF"_s,
                        {u"moderator; deputy"_s, u"rapporteur;"_s, u";x"_s},
                        true};
    ParticipantRow absent = full;
    absent.row = 4;
    absent.present = false;
    const QList rows{plain, full, absent};

    QCOMPARE(readParticipants(tableOf(writeParticipants(rows))).value(), rows);
    QCOMPARE(tableOf(writeParticipants({})).header,
             u"No,Category,Organization,Short,Name,Position,Region,Group,Roles,Present"_s.split(u','));
}

void RowsTest::readsBackWrittenPoints()
{
    PointRow plain;
    plain.row = 2;
    plain.group = u"Asia, Pacific and the Middle East"_s;
    plain.text = u"@Words"_s;
    PointRow full = plain;
    full.row = 3;
    full.question = u"What, \"then\"?"_s;
    full.kind = domain::Kind::FollowUpMechanism;
    full.theme = u"1"_s;
    full.elements = QStringList{u"i"_s, u"o"_s};
    full.stance = domain::Stance::Disagreement;
    full.five = 3;
    full.bodies = QStringList{u"A; B"_s, u"C"_s};
    full.written = QDateTime(QDate(2017, 10, 10), QTime(11, 32, 17, 250), Qt::UTC);
    full.recommendations = QStringList{u"- One; two"_s, u"Three"_s};
    PointRow elsewhere = full;
    elsewhere.row = 4;
    elsewhere.written = full.written.toOffsetFromUtc(7200);
    const QList rows{plain, full, elsewhere};

    QCOMPARE(readPoints(tableOf(writePoints(rows))).value(), rows);
    QCOMPARE(tableOf(writePoints({})).header,
             u"Group,Question,Kind,Theme,Element,Stance,Five,Bodies,Written,Recommendation,Text"_s.split(u','));
}

QTEST_GUILESS_MAIN(RowsTest)

#include "rowstest.moc"

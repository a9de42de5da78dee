// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/fieldwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using domain::Entity;

namespace {

QStringList everyField()
{
    QFile header(QStringLiteral(RAPPORTEUR_SOURCE "/core/journal/fields.h"));
    if (!header.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression stored(u"char \\w+\\[\\] = \"([^\"]+)\""_s);
    QStringList fields;
    auto found = stored.globalMatch(QString::fromUtf8(header.readAll()));
    while (found.hasNext()) {
        fields.append(found.next().captured(1));
    }
    return fields;
}

} // namespace

class FieldWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasAWord_data()
    {
        QTest::addColumn<QString>("field");
        const QStringList fields = everyField();
        QVERIFY(fields.size() > 80);
        for (const QString& field : fields) {
            if (field != u"place"_s) { // where a thing stands in a list is never asked
                QTest::newRow(qPrintable(field)) << field;
            }
        }
    }

    void everyFieldHasAWord()
    {
        QFETCH(const QString, field);
        for (const Entity entity : {Entity::Point, Entity::Round, Entity::Meeting}) {
            const QString word = ui::fieldWord(entity, field, {});
            QVERIFY(!word.isEmpty());
            QVERIFY(word != u"Something else"_s);
            QVERIFY(word.front().isUpper());
        }
    }

    void everyThingHasAWord()
    {
        for (int entity = 0; entity <= static_cast<int>(Entity::Paragraph); ++entity) {
            QVERIFY(!ui::thingWord(static_cast<Entity>(entity)).isEmpty());
        }
    }

    void namesWhatAMemberStandsFor()
    {
        tests::MeetingFixture fixture = tests::MeetingFixture::small();
        const domain::Meeting& meeting = fixture.meeting();
        const domain::PointId point = fixture.addPoint(u"AF"_s, u"Lower <b>the cost</b> %1"_s);
        const auto word = [&meeting](Entity entity, const QString& prefix, const QString& id) {
            return ui::fieldWord(entity, prefix + u'/' + id, meeting);
        };
        QCOMPARE(word(Entity::Point, u"element"_s, fixture.element(u"h"_s).toText()), u"Element “remittances”"_s);
        QCOMPARE(word(Entity::Point, u"body"_s, fixture.body(u"MIDSA"_s).toText()), u"Support of “MIDSA”"_s);
        QCOMPARE(word(Entity::Recommendation, u"source"_s, point.toText()),
                 u"With the point “Lower <b>the cost</b> %1”"_s);
        QCOMPARE(word(Entity::Point, u"apart"_s, u"no id"_s), u"Apart from a point that comes with the file"_s);
        QCOMPARE(word(Entity::Point, u"element"_s, {}), u"An element"_s);
        QCOMPARE(ui::fieldWord(Entity::Point, u"ofTheFuture"_s, meeting), u"Something else"_s);
        QCOMPARE(ui::valueWord(Entity::Point, u"ofTheFuture"_s, u"<i>7</i>"_s, meeting), u"<i>7</i>"_s);
    }

    void wordsValues_data()
    {
        QTest::addColumn<Entity>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, Entity entity, const QString& field, const QString& value,
                            const QString& word) { QTest::newRow(name) << entity << field << value << word; };
        row("text", Entity::Point, u"text"_s, u"<b>%1</b>"_s, u"<b>%1</b>"_s);
        row("taken back", Entity::Point, u"text"_s, {}, u"(nothing)"_s);
        row("kind of a point", Entity::Point, u"kind"_s, u"good practice"_s, u"Good practice"_s);
        row("kind of a session", Entity::Session, u"kind"_s, u"opening"_s, u"Opening"_s);
        row("kind of the future", Entity::Point, u"kind"_s, u"riddle"_s, u"riddle"_s);
        row("stance", Entity::Point, u"stance"_s, u"disagreement"_s, u"Disagreement"_s);
        row("track", Entity::Recommendation, u"track"_s, u"follow-up"_s, u"Follow-up"_s);
        row("withdrawn", Entity::Point, u"withdrawn"_s, u"1"_s, u"Withdrawn"_s);
        row("kept", Entity::Point, u"withdrawn"_s, {}, u"Kept"_s);
        row("in the five", Entity::Point, u"five"_s, u"2"_s, u"Place 2"_s);
        row("out of the five", Entity::Point, u"five"_s, u"0"_s, u"Not one of the five"_s);
        row("member", Entity::Point, u"body/x"_s, u"1"_s, u"Yes"_s);
        row("no member", Entity::Point, u"body/x"_s, {}, u"No"_s);
        row("present", Entity::Participant, u"present"_s, u"1"_s, u"Here"_s);
        row("a list", Entity::Session, u"speakers"_s, u"Ms One\nMr Two"_s, u"Ms One, Mr Two"_s);
        row("a day", Entity::Session, u"date"_s, u"2017-10-10"_s, u"Tuesday 10 October 2017"_s);
        row("no day", Entity::Session, u"date"_s, u"soon"_s, u"soon"_s);
        row("a moment", Entity::Group, u"reported"_s, u"2017-10-10T09:30:05.000Z"_s, u"10 Oct, 09:30:05"_s);
        row("an unknown group", Entity::Point, u"group"_s, u"x"_s, u"one that comes with the file"_s);
        row("a colour", Entity::Group, u"colour"_s, u"3"_s, u"Colour 4"_s);
        row("ballots", Entity::Round, u"secretBallots"_s, u"1 0 Africa"_s, u"(not shown here)"_s);
    }

    void wordsValues()
    {
        QFETCH(const Entity, entity);
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QTEST(ui::valueWord(entity, field, value, {}), "word");
    }

    void namesWhatAnIdStandsFor()
    {
        tests::MeetingFixture fixture = tests::MeetingFixture::small();
        const domain::Meeting& meeting = fixture.meeting();
        QCOMPARE(ui::valueWord(Entity::Point, u"group"_s, fixture.group(u"AF"_s).toText(), meeting), u"Africa"_s);
        QCOMPARE(ui::valueWord(Entity::Participant, u"body"_s, fixture.body(u"MIDSA"_s).toText(), meeting),
                 u"Migration Dialogue for Southern Africa"_s);
        QCOMPARE(ui::valueWord(Entity::Point, u"question"_s, fixture.question(1).toText(), meeting),
                 meeting.questions.find(fixture.question(1))->text);
    }
};

QTEST_APPLESS_MAIN(FieldWordsTest)
#include "fieldwordstest.moc"

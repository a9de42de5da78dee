// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/lists.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

QDateTime utc(int minute)
{
    return {QDate(2017, 10, 10), QTime(9, minute), Qt::UTC};
}

template <class T>
T& added(Table<T>& table, const QString& text, double place = 0)
{
    T& value = table.edit(Id<T>::create());
    if constexpr (requires { value.title; }) {
        value.title = text;
    } else if constexpr (requires { value.text; }) {
        value.text = text;
    } else {
        value.name = text;
    }
    if constexpr (requires { value.place; }) {
        value.place = place;
    }
    return value;
}

template <class T>
QString joined(const QList<T>& values)
{
    QStringList texts;
    for (const T& value : values) {
        if constexpr (requires { value.title; }) {
            texts.append(value.title);
        } else if constexpr (requires { value.text; }) {
            texts.append(value.text);
        } else {
            texts.append(value.name);
        }
    }
    return texts.join(u' ');
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByPlaceAndLeavesOutWhatIsWithdrawnOrUnnamed()
    {
        Meeting meeting;
        added(meeting.groups, u"C"_s, 3);
        added(meeting.groups, u"A"_s, 1);
        added(meeting.groups, u"gone"_s, 2).withdrawn = true;
        added(meeting.groups, u""_s, 1.5);
        added(meeting.groups, u"B"_s, 2);
        QCOMPARE(joined(groupsInOrder(meeting)), u"A B C"_s);

        added(meeting.questions, u"two"_s, 2);
        added(meeting.questions, u"one"_s, -1);
        added(meeting.questions, u"gone"_s, 0).withdrawn = true;
        QCOMPARE(joined(questionsInOrder(meeting)), u"one two"_s);
    }

    void ordersSessionsByDatePlaceAndStart()
    {
        Meeting meeting;
        const auto session = [&](const QString& title, int day, double place, int hour) {
            Session& made = added(meeting.sessions, title, place);
            made.date = QDate(2017, 10, day);
            made.starts = QTime(hour, 0);
        };
        session(u"fourth"_s, 11, 0, 8);
        session(u"third"_s, 10, 1, 8);
        session(u"second"_s, 10, 0, 10);
        session(u"first"_s, 10, 0, 9);
        QCOMPARE(joined(sessionsInOrder(meeting)), u"first second third fourth"_s);
    }

    void ordersElementsByTheirThemes()
    {
        Meeting meeting;
        const ThemeId second = added(meeting.themes, u"2"_s, 2).id;
        const ThemeId first = added(meeting.themes, u"1"_s, 1).id;
        added(meeting.elements, u"c"_s, 1).theme = second;
        added(meeting.elements, u"b"_s, 9).theme = first;
        added(meeting.elements, u"a"_s, 8).theme = first;
        QCOMPARE(joined(themesInOrder(meeting)), u"1 2"_s);
        QCOMPARE(joined(elementsInOrder(meeting)), u"a b c"_s);
    }

    void ordersPointsByTheirQuestions()
    {
        Meeting meeting;
        const GroupId group = added(meeting.groups, u"G"_s).id;
        const GroupId other = added(meeting.groups, u"H"_s).id;
        const QuestionId second = added(meeting.questions, u"q2"_s, 2).id;
        const QuestionId first = added(meeting.questions, u"q1"_s, 1).id;
        const auto point = [&](const QString& text, const GroupId& of, const QuestionId& question, double place) {
            Point& made = added(meeting.points, text, place);
            made.group = of;
            made.question = question;
            return made.id;
        };
        point(u"3"_s, group, second, 1);
        point(u"2"_s, group, first, 5);
        point(u"1"_s, group, first, 4);
        point(u"x"_s, other, first, 1);
        meeting.points.edit(point(u"gone"_s, group, first, 1)).withdrawn = true;
        QCOMPARE(joined(pointsOfGroup(meeting, group)), u"1 2 3"_s);
        QCOMPARE(joined(pointsOfQuestion(meeting, group, first)), u"1 2"_s);
    }

    void equalPlacesAreOrderedTheSameOnEveryLaptop()
    {
        Meeting here;
        Meeting there;
        QList<PointId> ids;
        const GroupId group = GroupId::create();
        for (int i = 0; i < 20; ++i) {
            ids.append(PointId::create());
        }
        for (const PointId& id : ids) {
            here.points.edit(id) = Point{id, group, {}, {}, {}, id.toText(), {}, {}, {}, 1, 0, {}, false};
        }
        std::reverse(ids.begin(), ids.end());
        for (const PointId& id : ids) {
            there.points.edit(id) = *here.points.find(id);
        }
        QCOMPARE(joined(pointsOfGroup(here, group)), joined(pointsOfGroup(there, group)));
    }

    void ordersParticipantsByNumberThenName()
    {
        Meeting meeting;
        added(meeting.participants, u"Three"_s).number = 2;
        added(meeting.participants, u"Two"_s);
        added(meeting.participants, u"One"_s);
        QCOMPARE(joined(participantsInOrder(meeting)), u"One Two Three"_s);
        added(meeting.bodies, u"b"_s);
        added(meeting.bodies, u"a"_s);
        QCOMPARE(joined(bodiesInOrder(meeting)), u"a b"_s);
    }

    void theLatestRoundIsTheNewestThatStands()
    {
        Meeting meeting;
        QVERIFY(!latestRound(meeting, Track::Priority));
        const auto round = [&](Track track, int minute) {
            Round& made = meeting.rounds.edit(RoundId::create());
            made.track = track;
            made.created = utc(minute);
            return made.id;
        };
        const RoundId later = round(Track::Priority, 30);
        round(Track::Priority, 10);
        round(Track::FollowUp, 50);
        meeting.rounds.edit(round(Track::Priority, 40)).withdrawn = true;
        meeting.rounds.edit(RoundId::create()).track = Track::Priority; // set up and undone: it was never created
        QCOMPARE(latestRound(meeting, Track::Priority)->id, later);
        QCOMPARE(roundsOfTrack(meeting, Track::Priority).size(), 2);
    }

    void onlyWhatWasAdoptedIsAnOutcome()
    {
        Meeting meeting;
        Outcome& outcome = meeting.outcomes.edit(OutcomeId::create());
        outcome.track = Track::FollowUp;
        QVERIFY(!adoptedOutcome(meeting, Track::FollowUp));
        outcome.adopted = utc(1);
        QVERIFY(adoptedOutcome(meeting, Track::FollowUp));
        QVERIFY(!adoptedOutcome(meeting, Track::Priority));
    }

    void aParagraphWithoutTextIsTheTemplates()
    {
        Meeting meeting;
        Paragraph& paragraph = meeting.paragraphs.edit(ParagraphId::create());
        paragraph.key = u"objective"_s;
        QVERIFY(!paragraphOfKey(meeting, u"objective"_s));
        paragraph.text = u""_s;
        QVERIFY(paragraphOfKey(meeting, u"objective"_s));
        QVERIFY(!paragraphOfKey(meeting, u"survey"_s));
    }

    void tableFindsWhatItHoldsAndComparesWithoutOrder()
    {
        Table<Body> here;
        Table<Body> there;
        const BodyId a = BodyId::create();
        const BodyId b = BodyId::create();
        QVERIFY(here.empty() && !here.find(a) && here == there);
        here.edit(a).name = u"A"_s;
        here.edit(b).name = u"B"_s;
        QVERIFY(!(here == there));
        there.edit(b).name = u"B"_s;
        there.edit(a).name = u"A"_s;
        QVERIFY(here == there);
        QCOMPARE(here.find(a)->id, a);
        QCOMPARE(here.begin()->name, u"A"_s);
        there.edit(a).name = u"Z"_s;
        QCOMPARE(there.size(), 2u);
        QVERIFY(!(here == there));
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "liststest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/points.h"

#include <QTest>
#include <algorithm>

#include "core/domain/lists.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Points;

namespace {

QStringList textsOf(const QList<Point>& points)
{
    QStringList texts;
    for (const Point& point : points) {
        texts.append(point.text);
    }
    return texts;
}

ErrorCode codeOf(const Done& done)
{
    return done ? ErrorCode::NothingToDo : done.error().code;
}

} // namespace

class PointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAPointWithTheQuestionsKindAndStance()
    {
        MeetingFixture fixture = MeetingFixture::small();
        for (int number = 1; number <= questionsInOrder(fixture.meeting()).size(); ++number) {
            const Question question = *fixture.meeting().questions.find(fixture.question(number));
            const auto id = Points(fixture.workspace())
                                .add({fixture.group(u"AF"_s),
                                      question.id,
                                      u"  Lower\tthe costs "_s,
                                      {fixture.element(u"h"_s)},
                                      {fixture.body(u"MIDSA"_s)}});
            QVERIFY(id);
            const Point point = *fixture.meeting().points.find(*id);
            QCOMPARE(point.text, u"Lower the costs"_s);
            QCOMPARE(point.kind, question.kind);
            QCOMPARE(point.stance, question.stance);
            QCOMPARE(point.elements, (QSet<ElementId>{fixture.element(u"h"_s)}));
            QCOMPARE(point.bodies, (QSet<BodyId>{fixture.body(u"MIDSA"_s)}));
            QCOMPARE(point.place, double(number));
            QVERIFY(point.written.isValid());
        }
    }

    void refusesWhatIsNoPoint()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const GroupId group = fixture.group(u"AF"_s);
        const QuestionId question = fixture.question(1);
        const auto code = [&](const usecases::NewPoint& point) { return points.add(point).error().code; };
        QCOMPARE(code({group, question, u" \n "_s, {}, {}}), ErrorCode::EmptyText);
        QCOMPARE(code({group, question, QString(4'001, u'x'), {}, {}}), ErrorCode::TextTooLong);
        QCOMPARE(code({GroupId::create(), question, u"x"_s, {}, {}}), ErrorCode::NotFound);
        QCOMPARE(code({GroupId(), question, u"x"_s, {}, {}}), ErrorCode::NotFound);
        QCOMPARE(code({group, QuestionId::create(), u"x"_s, {}, {}}), ErrorCode::NotFound);
        QCOMPARE(code({group, question, u"x"_s, {ElementId::create()}, {}}), ErrorCode::NotFound);
        QCOMPARE(code({group, question, u"x"_s, {}, {BodyId::create()}}), ErrorCode::NotFound);
        QVERIFY(fixture.meeting().points.empty());
        QVERIFY(points.add({group, question, QString(4'000, u'x'), {}, {}}));
    }

    void unknownPointsAreNotFound()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const PointId gone = fixture.addPoint(u"AF"_s, u"gone"_s);
        QVERIFY(points.withdraw(gone));
        for (const PointId& id : {PointId::create(), PointId(), gone}) {
            QCOMPARE(codeOf(points.edit(id, u"x"_s)), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.setKind(id, Kind::Gap)), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.setStance(id, Stance::NotSettled)), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.setElement(id, fixture.element(u"h"_s), true)), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.setBody(id, fixture.body(u"EU"_s), true)), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.moveToQuestion(id, fixture.question(2))), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.moveBefore(id, {})), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.putInFive(id, 1)), ErrorCode::NotFound);
            QCOMPARE(codeOf(points.withdraw(id)), ErrorCode::NotFound);
        }
        const PointId point = fixture.addPoint(u"AF"_s, u"here"_s);
        QCOMPARE(codeOf(points.moveToQuestion(point, QuestionId::create())), ErrorCode::NotFound);
        QCOMPARE(codeOf(points.setElement(point, ElementId::create(), true)), ErrorCode::NotFound);
        QCOMPARE(codeOf(points.setBody(point, BodyId::create(), true)), ErrorCode::NotFound);
        QCOMPARE(codeOf(points.moveBefore(point, PointId::create())), ErrorCode::NotFound);
        QCOMPARE(codeOf(points.reportBack(GroupId::create())), ErrorCode::NotFound);
    }

    void editsAndTags()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const PointId id = fixture.addPoint(u"AF"_s, u"one"_s);
        const ElementId element = fixture.element(u"q"_s);
        const BodyId body = fixture.body(u"EU"_s);
        QVERIFY(points.edit(id, u"two"_s) && points.setKind(id, Kind::Gap) && points.setStance(id, Stance::NotSettled));
        QVERIFY(points.setElement(id, element, true) && points.setBody(id, body, true));
        Point point = *fixture.meeting().points.find(id);
        QCOMPARE(point.text, u"two"_s);
        QCOMPARE(point.kind, Kind::Gap);
        QCOMPARE(point.stance, Stance::NotSettled);
        QVERIFY(point.elements.contains(element) && point.bodies.contains(body));
        QVERIFY(points.setElement(id, element, false) && points.setBody(id, body, false));
        QVERIFY(fixture.meeting().points.find(id)->elements.isEmpty());
        QVERIFY(fixture.meeting().points.find(id)->bodies.isEmpty());
        QCOMPARE(codeOf(points.edit(id, u""_s)), ErrorCode::EmptyText);
        QCOMPARE(codeOf(points.edit(id, QString(4'001, u'x'))), ErrorCode::TextTooLong);
    }

    void whatChangesNothingWritesNothing()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const PointId id = fixture.addPoint(u"AF"_s, u"one"_s);
        int commits = 0;
        connect(&fixture.workspace(), &usecases::Workspace::changed, this, [&commits] { ++commits; });
        const Point point = *fixture.meeting().points.find(id);
        QVERIFY(points.edit(id, u" one "_s) && points.setKind(id, point.kind) && points.setStance(id, point.stance));
        QVERIFY(points.setElement(id, fixture.element(u"h"_s), false) && points.moveToQuestion(id, point.question));
        QVERIFY(points.moveBefore(id, id) && points.putInFive(id, 0));
        QCOMPARE(commits, 0);
    }

    void theFiveMakeRoomAndASixthFallsOut()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        QList<PointId> ids;
        for (int i = 1; i <= 6; ++i) {
            ids.append(fixture.addPoint(u"AF"_s, QString::number(i)));
        }
        fixture.addPoint(u"EU"_s, u"elsewhere"_s);
        const auto five = [&] {
            return textsOf(usecases::fiveOf(fixture.meeting(), fixture.group(u"AF"_s))).join(u"");
        };
        for (int i = 0; i < 5; ++i) {
            QVERIFY(points.putInFive(ids.at(i), 5)); // there are fewer before it: it comes after those
        }
        QCOMPARE(five(), u"12345"_s);
        QVERIFY(points.putInFive(ids.at(5), 2));
        QCOMPARE(five(), u"16234"_s);
        QCOMPARE(fixture.meeting().points.find(ids.at(4))->five, 0);
        QVERIFY(points.putInFive(ids.at(4), 5));
        QCOMPARE(five(), u"16235"_s);
        QVERIFY(points.putInFive(ids.at(4), 1));
        QCOMPARE(five(), u"51623"_s);
        QVERIFY(points.putInFive(ids.at(0), 0));
        QCOMPARE(five(), u"5623"_s);
        QVERIFY(points.withdraw(ids.at(5)));
        QCOMPARE(five(), u"523"_s);
        int place = 1;
        for (const Point& point : usecases::fiveOf(fixture.meeting(), fixture.group(u"AF"_s))) {
            QCOMPARE(point.five, place++); // without gaps
        }
        for (const int nowhere : {-1, 6}) {
            QCOMPARE(codeOf(points.putInFive(ids.at(0), nowhere)), ErrorCode::CountTooLarge);
        }
    }

    void movesWithinItsQuestion()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        const PointId a = fixture.addPoint(u"AF"_s, u"a"_s);
        const PointId b = fixture.addPoint(u"AF"_s, u"b"_s);
        const PointId c = fixture.addPoint(u"AF"_s, u"c"_s);
        const auto order = [&](int question = 1) {
            return textsOf(pointsOfQuestion(fixture.meeting(), fixture.group(u"AF"_s), fixture.question(question)))
                .join(u"");
        };
        QVERIFY(points.moveBefore(c, a));
        QCOMPARE(order(), u"cab"_s);
        QVERIFY(points.moveBefore(c, b));
        QCOMPARE(order(), u"acb"_s);
        QVERIFY(points.moveBefore(a, {}));
        QCOMPARE(order(), u"cba"_s);
        QVERIFY(points.moveToQuestion(b, fixture.question(2)));
        QCOMPARE(order(), u"ca"_s);
        QCOMPARE(order(2), u"b"_s);
        QCOMPARE(fixture.meeting().points.find(b)->kind, fixture.meeting().points.find(a)->kind);
    }

    void movingIntoOneGapAHundredTimesKeepsTheOrder()
    {
        MeetingFixture fixture = MeetingFixture::small();
        Points points(fixture.workspace());
        QStringList expected;
        QList<PointId> ids;
        for (int i = 0; i < 4; ++i) {
            expected.append(QString::number(i));
            ids.append(fixture.addPoint(u"AF"_s, expected.last()));
        }
        for (int i = 0; i < 100; ++i) { // the last but one always before the last
            const auto now = pointsOfQuestion(fixture.meeting(), fixture.group(u"AF"_s), fixture.question(1));
            QVERIFY(points.moveBefore(now.at(1).id, now.last().id));
            expected.move(1, 2);
            QCOMPARE(textsOf(pointsOfQuestion(fixture.meeting(), fixture.group(u"AF"_s), fixture.question(1))),
                     expected);
        }
    }

    void reportsBack()
    {
        MeetingFixture fixture = MeetingFixture::small();
        const GroupId group = fixture.group(u"EU"_s);
        QVERIFY(!fixture.meeting().groups.find(group)->reported.isValid());
        QVERIFY(Points(fixture.workspace()).reportBack(group));
        QVERIFY(fixture.meeting().groups.find(group)->reported.isValid());
    }
};

QTEST_GUILESS_MAIN(PointsTest)
#include "pointstest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/differences.h"

#include <QTest>

#include "core/usecases/points.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Differences;
using usecases::differencesOf;
using usecases::Suggestion;

namespace {

PointId raise(MeetingFixture& fixture, const QString& mark, const QString& code,
              Stance stance = Stance::GeneralAgreement)
{
    usecases::Points points(fixture.workspace());
    const auto id =
        points.add({fixture.group(mark), fixture.question(1), mark + u" on "_s + code, {fixture.element(code)}, {}});
    if (!id || !points.setStance(*id, stance)) {
        qFatal("A point could not be made");
    }
    return *id;
}

Suggestion suggestion(const QList<PointId>& points, overlap::Warnings warnings)
{
    Suggestion made;
    for (const PointId& point : points) {
        made.members.append({point, {}, 0});
    }
    made.score = 700;
    made.warnings = warnings;
    return made;
}

Differences differences(const MeetingFixture& fixture)
{
    return differencesOf(fixture.meeting(), {});
}

} // namespace

class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRoomAgreesAndAnotherDoesNot();
    void nobodyDisputesWithItself();
    void nobodyDisputesWhereAllAgreeOrAllDisagree();
    void theRoomThatDoesBothDisputesWithTheOther();
    void whatIsOpenStandsApart();
    void withdrawnPointsDisputeNothing();
    void findsTheSamplesDisputes();
    void keepsWarnedOverlapsOfDifferentRooms();
    void forgetsOverlapsOfWhatWentMeanwhile();
};

void DifferencesTest::oneRoomAgreesAndAnotherDoesNot()
{
    MeetingFixture fixture = MeetingFixture::small();
    raise(fixture, u"AF"_s, u"h"_s);
    const PointId open = raise(fixture, u"AF"_s, u"h"_s, Stance::NotSettled);
    const PointId against = raise(fixture, u"EU"_s, u"h"_s, Stance::Disagreement);
    raise(fixture, u"EU"_s, u"q"_s);
    const Differences found = differences(fixture);
    QCOMPARE(found.disputed.size(), 1);
    QVERIFY(found.open.isEmpty());
    const usecases::Dispute& dispute = found.disputed.first();
    QCOMPARE(dispute.element.code, u"h"_s);
    QCOMPARE(dispute.element.agreed, QList{fixture.group(u"AF"_s)});
    QCOMPARE(dispute.element.opposed, QList{fixture.group(u"EU"_s)});
    QCOMPARE(dispute.element.unsettled, QList{fixture.group(u"AF"_s)});
    QCOMPARE(dispute.points, (QList{against, open}));
}

void DifferencesTest::nobodyDisputesWithItself()
{
    MeetingFixture fixture = MeetingFixture::small();
    raise(fixture, u"AF"_s, u"h"_s);
    raise(fixture, u"AF"_s, u"h"_s, Stance::Disagreement);
    raise(fixture, u"AF"_s, u"h"_s, Stance::NotSettled);
    const Differences found = differences(fixture);
    QVERIFY(found.disputed.isEmpty());
    QVERIFY(found.open.isEmpty());
}

void DifferencesTest::nobodyDisputesWhereAllAgreeOrAllDisagree()
{
    MeetingFixture fixture = MeetingFixture::small();
    for (const QString& mark : {u"AF"_s, u"EU"_s}) {
        raise(fixture, mark, u"h"_s);
        raise(fixture, mark, u"q"_s, Stance::Disagreement);
    }
    const Differences found = differences(fixture);
    QVERIFY(found.disputed.isEmpty());
    QVERIFY(found.open.isEmpty());
}

void DifferencesTest::theRoomThatDoesBothDisputesWithTheOther()
{
    MeetingFixture fixture = MeetingFixture::small();
    raise(fixture, u"AF"_s, u"h"_s);
    raise(fixture, u"EU"_s, u"h"_s);
    raise(fixture, u"EU"_s, u"h"_s, Stance::Disagreement);
    const Differences found = differences(fixture);
    QCOMPARE(found.disputed.size(), 1);
    QCOMPARE(found.disputed.first().element.agreed.size(), 2);
}

void DifferencesTest::whatIsOpenStandsApart()
{
    MeetingFixture fixture = MeetingFixture::small();
    raise(fixture, u"AF"_s, u"h"_s);
    const PointId open = raise(fixture, u"EU"_s, u"h"_s, Stance::NotSettled);
    const Differences found = differences(fixture);
    QVERIFY(found.disputed.isEmpty());
    QCOMPARE(found.open.size(), 1);
    QCOMPARE(found.open.first().points, QList{open});
}

void DifferencesTest::withdrawnPointsDisputeNothing()
{
    MeetingFixture fixture = MeetingFixture::small();
    raise(fixture, u"AF"_s, u"h"_s);
    const PointId against = raise(fixture, u"EU"_s, u"h"_s, Stance::Disagreement);
    QVERIFY(usecases::Points(fixture.workspace()).withdraw(against));
    QVERIFY(differences(fixture).disputed.isEmpty());
}

void DifferencesTest::findsTheSamplesDisputes()
{
    const MeetingFixture fixture = MeetingFixture::sample();
    const Differences found = differences(fixture);
    QVERIFY(!found.disputed.isEmpty());
    for (const usecases::Dispute& dispute : found.disputed) {
        QVERIFY(!dispute.points.isEmpty());
        const Point* first = fixture.meeting().points.find(dispute.points.first());
        QCOMPARE(first->stance, Stance::Disagreement);
        QVERIFY(dispute.element.opposed.contains(first->group));
    }
}

void DifferencesTest::keepsWarnedOverlapsOfDifferentRooms()
{
    MeetingFixture fixture = MeetingFixture::small();
    const PointId africa = raise(fixture, u"AF"_s, u"h"_s);
    const PointId second = raise(fixture, u"AF"_s, u"h"_s);
    const PointId europe = raise(fixture, u"EU"_s, u"h"_s);
    const Suggestion warned = suggestion({africa, europe}, overlap::Warning::Number);
    const Suggestion plain = suggestion({second, europe}, {});
    const Suggestion oneRoom = suggestion({africa, second}, overlap::Warning::Negation);
    QCOMPARE(differencesOf(fixture.meeting(), {warned, plain, oneRoom}).warned, QList{warned});
}

void DifferencesTest::forgetsOverlapsOfWhatWentMeanwhile()
{
    MeetingFixture fixture = MeetingFixture::small();
    const PointId africa = raise(fixture, u"AF"_s, u"h"_s);
    const PointId europe = raise(fixture, u"EU"_s, u"h"_s);
    QVERIFY(usecases::Points(fixture.workspace()).withdraw(europe));
    const Suggestion gone = suggestion({africa, europe}, overlap::Warning::Direction);
    const Suggestion unknown = suggestion({africa, PointId::create()}, overlap::Warning::Direction);
    QVERIFY(differencesOf(fixture.meeting(), {gone, unknown}).warned.isEmpty());
}

QTEST_GUILESS_MAIN(DifferencesTest)
#include "differencestest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/sample.h"

#include <QTest>

#include "core/domain/breadth.h"
#include "core/domain/lists.h"
#include "core/usecases/history.h"
#include "core/usecases/rounds.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRichEnoughForEveryScreen()
    {
        const auto fixture = tests::MeetingFixture::sample();
        const Meeting& meeting = fixture.meeting();
        QCOMPARE(participantsInOrder(meeting).size(), 92);
        QCOMPARE(bodiesInOrder(meeting).size(), 48);
        QCOMPARE(sessionsInOrder(meeting).size(), 10);
        QCOMPARE(elementsInOrder(meeting).size(), 24);
        for (const Group& group : groupsInOrder(meeting)) {
            QVERIFY(pointsOfGroup(meeting, group.id).size() >= 12);
            QVERIFY(group.reported.isValid());
        }
        QVERIFY(recommendationsOfTrack(meeting, Track::Priority).size() >= 6);
        QVERIFY(recommendationsOfTrack(meeting, Track::FollowUp).size() >= 6);
        QSet<qsizetype> breadths;
        for (const Recommendation& recommendation : recommendationsOfTrack(meeting, Track::Priority)) {
            breadths.insert(breadthOf(meeting, recommendation).groups.size());
        }
        QCOMPARE(breadths, (QSet<qsizetype>{2, 3, 4}));
    }

    void waitsForTheTieToBeSettled()
    {
        const auto fixture = tests::MeetingFixture::sample();
        const Round* priorities = latestRound(fixture.meeting(), Track::Priority);
        QVERIFY(priorities && priorities->state == RoundState::Closed);
        QVERIFY(usecases::tieWaits(fixture.meeting(), *priorities));
        QCOMPARE(usecases::resultOf(fixture.meeting(), *priorities).placesLeft, 1);
        const Round* followUp = latestRound(fixture.meeting(), Track::FollowUp);
        QVERIFY(followUp && !usecases::tieWaits(fixture.meeting(), *followUp));
        QVERIFY(!adoptedOutcome(fixture.meeting(), Track::Priority));
    }

    void canBeFinished()
    {
        auto fixture = tests::MeetingFixture::sample();
        QVERIFY(usecases::finishSampleMeeting(fixture.workspace()));
        QCOMPARE(adoptedOutcome(fixture.meeting(), Track::Priority)->lines.size(), 5);
        QCOMPARE(adoptedOutcome(fixture.meeting(), Track::FollowUp)->lines.size(), 5);
        const auto sound = usecases::verify(fixture.workspace());
        QVERIFY(sound && sound->faults.isEmpty());
    }

    void isTheSameAfterOpeningAgain()
    {
        auto fixture = tests::MeetingFixture::sample();
        const Meeting before = fixture.meeting();
        fixture.reopen();
        QVERIFY(fixture.meeting() == before);
    }
};

QTEST_GUILESS_MAIN(SampleTest)
#include "sampletest.moc"

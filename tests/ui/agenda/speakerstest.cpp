// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QListView>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "tests/support/visitor.h"
#include "ui/agenda/agendascreen.h"
#include "ui/models/speakersmodel.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using ui::SpeakersModel;
using ui::SpeakerTimes;
using Agenda = tests::Visitor<ui::AgendaScreen>;

/// A list of speakers with a time each.
class SpeakersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheFloorToOneAfterTheOther();
    void countsOnBelowZero();
    void keepsTheTimesWhenSomebodyJoins();
    void keepsBothTimesOfANameThatStandsTwice();
    void runsTheListByKeysAndButtons();
    void addsASpeakerToTheSession();

private:
    const QDateTime m_start{QDate(2017, 10, 10), QTime(15, 0), Qt::UTC};
};

void SpeakersTest::givesTheFloorToOneAfterTheOther()
{
    SpeakerTimes times;
    times.setSpeakers({u"A"_s, u"B"_s});
    QCOMPARE(times.current(), -1);
    times.next(m_start);
    QCOMPARE(times.current(), 0);
    QCOMPARE(times.secondsLeft(0, m_start.addSecs(10)), 230);
    QCOMPARE(times.secondsLeft(1, m_start.addSecs(10)), 240);
    times.addMinute();
    times.next(m_start.addSecs(20));
    QCOMPARE(times.current(), 1);
    QCOMPARE(times.secondsLeft(0, m_start.addSecs(99)), 280);
    times.next(m_start.addSecs(30));
    QCOMPARE(times.current(), -1);
    times.next(m_start.addSecs(40));
    QCOMPARE(times.current(), -1);
}

void SpeakersTest::countsOnBelowZero()
{
    SpeakerTimes times;
    times.setSpeakers({u"A"_s});
    times.next(m_start);
    QCOMPARE(times.secondsLeft(0, m_start.addSecs(250)), -10);
    QCOMPARE(times.current(), 0);
}

void SpeakersTest::keepsTheTimesWhenSomebodyJoins()
{
    SpeakerTimes times;
    times.setSpeakers({u"A"_s, u"B"_s});
    times.next(m_start);
    times.setSpeakers({u"C"_s, u"A"_s, u"B"_s});
    QCOMPARE(times.current(), 1);
    QCOMPARE(times.secondsLeft(1, m_start.addSecs(60)), 180);
    times.setSpeakers({u"C"_s, u"B"_s});
    QCOMPARE(times.current(), -1);
}

void SpeakersTest::keepsBothTimesOfANameThatStandsTwice()
{
    SpeakerTimes times;
    times.setSpeakers({u"A"_s, u"A"_s});
    times.next(m_start);
    times.next(m_start.addSecs(30));
    times.setSpeakers({u"A"_s, u"A"_s});
    QCOMPARE(times.current(), 1);
    QCOMPARE(times.secondsLeft(0, m_start.addSecs(30)), 210);
}

void SpeakersTest::runsTheListByKeysAndButtons()
{
    Agenda agenda(MeetingFixture::sample());
    agenda.fixture.meeting.clock().set(m_start);
    for (const domain::Session& session : domain::sessionsInOrder(agenda.meeting())) {
        if (session.speakers.size() == 4) {
            agenda.screen.reveal(session.id.uuid());
        }
    }
    const domain::Meeting before = agenda.meeting();
    const QAbstractItemModel* speakers = agenda.the<QListView>(u"agenda.speakers"_s)->model();
    const auto has = [&](int row, SpeakersModel::Role role) { return speakers->index(row, 0).data(role); };
    QCOMPARE(speakers->rowCount(), 4);
    agenda.screen.entered();
    QTest::keyClick(agenda.the<QListView>(u"agenda.list"_s), Qt::Key_N);
    QVERIFY(has(0, SpeakersModel::CurrentRole).toBool());
    agenda.fixture.meeting.clock().set(m_start.addSecs(60));
    agenda.press(u"agenda.extendSpeaker.button"_s);
    QVERIFY(has(0, SpeakersModel::LeftRole).toInt() > 230);
    agenda.the<QListView>(u"agenda.speakers"_s)->setFocus();
    QTest::keyClick(agenda.the<QListView>(u"agenda.speakers"_s), Qt::Key_N);
    agenda.press(u"agenda.nextSpeaker.button"_s);
    QVERIFY(has(2, SpeakersModel::CurrentRole).toBool());
    QVERIFY(has(1, SpeakersModel::SpokenRole).toBool());
    QVERIFY(agenda.meeting() == before);
}

void SpeakersTest::addsASpeakerToTheSession()
{
    Agenda agenda(MeetingFixture::sample());
    const domain::Session session = domain::sessionsInOrder(agenda.meeting()).at(1);
    agenda.screen.reveal(session.id.uuid());
    agenda.press(u"agenda.addSpeaker.button"_s);
    agenda.type(u"agenda.speaker.name"_s, u"Ms New Voice"_s);
    QTest::keyClick(agenda.the<QWidget>(u"agenda.speaker.name"_s), Qt::Key_Return);
    QCOMPARE(agenda.meeting().sessions.find(session.id)->speakers, session.speakers + QStringList{u"Ms New Voice"_s});
    QCOMPARE(agenda.the<QListView>(u"agenda.speakers"_s)->model()->rowCount(), 3);
}

QTEST_MAIN(SpeakersTest)
#include "speakerstest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/vote/voter.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::Moderator;

namespace {

const QString badge = u"header.badge"_s;
const QString subtitle = u"header.subtitle"_s;

} // namespace

/// From a round that is set up to its close, as a moderator does it.
class CountingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWayToTheBoardWhereNothingCanBeVotedOn();
    void proposesEverybodyPresentAsEntitled();
    void opensARoundOnTheRecommendationsOfTheTrack();
    void opensByKeyboardAlone();
    void takesFiguresDownTheColumnAndOnToTheNext();
    void goesOnWithTabAndArrowsToo();
    void refusesMoreThanAreEntitledAndKeepsTheOldFigure();
    void refusesMoreBallotsThanAreEntitled();
    void leavesAFigureAloneOnEscape();
    void hidesTheResultUntilTheRoundCloses();
    void countsHands();
    void refusesHandsThatAreTooMany();
    void keepsTheTracksApart();
    void makesANewRoundWhenOpenedAgain();
    void withdrawsARoundThatNeverOpened();
    void takesChangedLimitsBeforeItOpens();
    void showsUndoneCounts();
};

void CountingTest::showsTheWayToTheBoardWhereNothingCanBeVotedOn()
{
    Moderator voter(MeetingFixture::empty());
    QVERIFY(!voter.can(u"vote.open"_s));
    voter.press(u"vote.board"_s);
    QCOMPARE(voter.fixture.went.value(0).first, u"board"_s);
}

void CountingTest::proposesEverybodyPresentAsEntitled()
{
    Moderator voter(Moderator::withRecommendations(6));
    QCOMPARE(voter.the<QSpinBox>(u"vote.entitled"_s)->value(), 2);
    QVERIFY(voter.can(u"vote.open"_s));
    QVERIFY(voter.can(u"vote.withoutVote"_s));
}

void CountingTest::opensARoundOnTheRecommendationsOfTheTrack()
{
    Moderator voter(Moderator::withRecommendations(6));
    voter.openApproval(20);
    QCOMPARE(voter.round().state, RoundState::Open);
    QCOMPARE(voter.round().method, Method::Approval);
    QCOMPARE(voter.round().entitled, 20);
    QCOMPARE(voter.round().options.size(), 6);
    QCOMPARE(voter.text(badge), u"Open"_s);
    QVERIFY(voter.can(u"vote.close"_s));
    QVERIFY(voter.the<QSpinBox>(u"vote.ballots"_s)->hasFocus());
}

void CountingTest::opensByKeyboardAlone()
{
    Moderator voter(Moderator::withRecommendations(6));
    QVERIFY(voter.the<QWidget>(u"vote.approval"_s)->hasFocus());
    Moderator::key(Qt::Key_Down);
    QVERIFY(voter.the<QWidget>(u"vote.hands"_s)->hasFocus());
    Moderator::key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(voter.round().state, RoundState::Open);
    QCOMPARE(voter.round().method, Method::ShowOfHands);
    Moderator::key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(voter.round().state, RoundState::Closed);
}

void CountingTest::takesFiguresDownTheColumnAndOnToTheNext()
{
    Moderator voter(Moderator::withRecommendations(2));
    voter.openApproval(20);
    voter.enterBallots(18);
    QCOMPARE(voter.round().ballots, 18);
    voter.typeFigures({9, 7, 5, 4});
    const Count first = voter.round().counts.value(voter.round().options.at(0));
    const Count second = voter.round().counts.value(voter.round().options.at(1));
    QCOMPARE(first.byGroup.value(voter.fixture.meeting.group(u"AF"_s)), 9);
    QCOMPARE(second.byGroup.value(voter.fixture.meeting.group(u"AF"_s)), 7);
    QCOMPARE(first.byGroup.value(voter.fixture.meeting.group(u"EU"_s)), 5);
    QCOMPARE(second.byGroup.value(voter.fixture.meeting.group(u"EU"_s)), 4);
    // Option, two groups, nobody's group, total.
    QCOMPARE(voter.cell(0, 4), u"14"_s);
    QCOMPARE(voter.fixture.said, QStringList());
}

void CountingTest::goesOnWithTabAndArrowsToo()
{
    Moderator voter(Moderator::withRecommendations(3));
    voter.openApproval(20);
    auto* table = voter.the<QTableView>(u"vote.counts"_s);
    table->setFocus();
    Moderator::type(u"4"_s);
    Moderator::key(Qt::Key_Tab);
    Moderator::type(u"5"_s);
    Moderator::key(Qt::Key_Down);
    Moderator::type(u"6"_s);
    Moderator::key(Qt::Key_Up);
    QCOMPARE(table->currentIndex(), table->model()->index(1, 1));
    QCOMPARE(voter.cell(0, 1), u"4"_s);
    QCOMPARE(voter.cell(1, 1), u"5"_s);
    QCOMPARE(voter.cell(2, 1), u"6"_s);
    Moderator::key(Qt::Key_Right);
    QCOMPARE(table->currentIndex(), table->model()->index(1, 2));
}

void CountingTest::refusesMoreThanAreEntitledAndKeepsTheOldFigure()
{
    Moderator voter(Moderator::withRecommendations(2));
    voter.openApproval(20);
    voter.typeFigures({9});
    voter.typeFigures({21});
    QCOMPARE(voter.fixture.complaints.size(), 1);
    QCOMPARE(voter.fixture.complaints.first().code, ErrorCode::CountTooLarge);
    QVERIFY(voter.fixture.said.first().contains(u"20"_s));
    QCOMPARE(voter.cell(0, 1), u"9"_s);
    auto* table = voter.the<QTableView>(u"vote.counts"_s);
    QCOMPARE(table->currentIndex(), table->model()->index(0, 1));
}

void CountingTest::refusesMoreBallotsThanAreEntitled()
{
    Moderator voter(Moderator::withRecommendations(2));
    voter.openApproval(20);
    voter.enterBallots(18);
    voter.enterBallots(25);
    QCOMPARE(voter.fixture.complaints.size(), 1);
    QCOMPARE(voter.round().ballots, 18);
    QCOMPARE(voter.the<QSpinBox>(u"vote.ballots"_s)->value(), 18);
}

void CountingTest::leavesAFigureAloneOnEscape()
{
    Moderator voter(Moderator::withRecommendations(2));
    voter.openApproval(20);
    voter.the<QTableView>(u"vote.counts"_s)->setFocus();
    Moderator::type(u"7"_s);
    Moderator::key(Qt::Key_Escape);
    QCOMPARE(voter.cell(0, 1), u"0"_s);
    QVERIFY(voter.round().counts.isEmpty());
}

void CountingTest::hidesTheResultUntilTheRoundCloses()
{
    Moderator voter(Moderator::withRecommendations(6));
    voter.openApproval(20);
    voter.enterBallots(18);
    QVERIFY(!voter.the<QWidget>(u"vote.chart"_s)->isVisible());
    QVERIFY(!voter.the<QWidget>(u"vote.ruleSection"_s)->isVisible());
    QVERIFY(voter.the<QWidget>(u"vote.hidden"_s)->isVisible());
    voter.press(u"vote.close"_s);
    QVERIFY(voter.the<QWidget>(u"vote.chart"_s)->isVisible());
    QVERIFY(voter.text(badge).startsWith(u"Closed 0"_s));
    QVERIFY(!voter.the<QWidget>(u"vote.counts"_s)->isVisible());
}

void CountingTest::countsHands()
{
    Moderator voter(Moderator::withRecommendations(2));
    QTest::mouseClick(voter.the<QWidget>(u"vote.hands"_s), Qt::LeftButton);
    voter.openApproval(20);
    QCOMPARE(voter.round().method, Method::ShowOfHands);
    voter.typeFigures({12, 10, 3, 4, 2, 0});
    const Count first = voter.round().counts.value(voter.round().options.at(0));
    QCOMPARE(first.inFavour, 12);
    QCOMPARE(first.against, 3);
    QCOMPARE(first.abstaining, 2);
    QCOMPARE(voter.round().counts.value(voter.round().options.at(1)).against, 4);
    QVERIFY(voter.text(subtitle).contains(u"show of hands"_s));
}

void CountingTest::refusesHandsThatAreTooMany()
{
    Moderator voter(Moderator::withRecommendations(1));
    QTest::mouseClick(voter.the<QWidget>(u"vote.hands"_s), Qt::LeftButton);
    voter.openApproval(10);
    voter.typeFigures({8, 5});
    QCOMPARE(voter.fixture.complaints.size(), 1);
    QCOMPARE(voter.round().counts.value(voter.round().options.at(0)).against, 0);
}

void CountingTest::keepsTheTracksApart()
{
    MeetingFixture meeting = Moderator::withRecommendations(3);
    QVERIFY(usecases::Board(meeting.workspace()).add(Track::FollowUp, u"F1"_s));
    Moderator voter(std::move(meeting));
    Moderator::key(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(voter.the<QTabBar>(u"vote.track"_s)->currentIndex(), 1);
    QCOMPARE(voter.text(u"header.title"_s), u"Vote: five follow-up highlights"_s);
    voter.openApproval(5);
    QCOMPARE(voter.round(Track::FollowUp).options.size(), 1);
    QVERIFY(!latestRound(voter.meeting(), Track::Priority));
}

void CountingTest::makesANewRoundWhenOpenedAgain()
{
    Moderator voter(Moderator::withRecommendations(3));
    voter.openApproval(20);
    voter.press(u"vote.close"_s);
    const RoundId first = voter.round().id;
    voter.press(u"vote.again"_s);
    QCOMPARE(roundsOfTrack(voter.meeting(), Track::Priority).size(), 2);
    QCOMPARE(voter.round().replaces, first);
    QCOMPARE(voter.text(badge), u"Set up"_s);
    QCOMPARE(voter.the<QSpinBox>(u"vote.entitled"_s)->value(), 20);
    const auto labels = voter.the<QWidget>(u"vote.rounds"_s)->findChildren<QLabel*>();
    QTRY_VERIFY(labels.last()->isVisible());
    QVERIFY(labels.last()->text().contains(u"replaced by the round of"_s));
    voter.press(u"vote.open"_s);
    QCOMPARE(voter.round().state, RoundState::Open);
    QCOMPARE(voter.meeting().rounds.find(first)->state, RoundState::Closed);
}

void CountingTest::withdrawsARoundThatNeverOpened()
{
    Moderator voter(Moderator::withRecommendations(3));
    voter.openApproval(20);
    voter.press(u"vote.close"_s);
    const RoundId first = voter.round().id;
    voter.press(u"vote.again"_s);
    voter.press(u"vote.withdraw"_s);
    QCOMPARE(voter.round().id, first);
    QVERIFY(voter.the<QWidget>(u"vote.chart"_s)->isVisible());
}

void CountingTest::takesChangedLimitsBeforeItOpens()
{
    Moderator voter(Moderator::withRecommendations(3));
    voter.openApproval(20);
    voter.press(u"vote.close"_s);
    voter.press(u"vote.again"_s);
    voter.the<QSpinBox>(u"vote.entitled"_s)->setValue(31);
    QTest::mouseClick(voter.the<QWidget>(u"vote.hands"_s), Qt::LeftButton);
    QCOMPARE(voter.round().entitled, 31);
    QCOMPARE(voter.round().method, Method::ShowOfHands);
    QCOMPARE(voter.fixture.complaints.size(), 0);
}

void CountingTest::showsUndoneCounts()
{
    Moderator voter(Moderator::withRecommendations(2));
    voter.openApproval(20);
    voter.typeFigures({9});
    QCOMPARE(voter.cell(0, 1), u"9"_s);
    QVERIFY(voter.fixture.meeting.workspace().undo());
    QCOMPARE(voter.cell(0, 1), u"0"_s);
}

QTEST_MAIN(CountingTest)
#include "countingtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QComboBox>
#include <QListView>

#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>

#include "core/usecases/outcomes.h"
#include "core/usecases/rounds.h"
#include "tests/ui/vote/voter.h"
#include "ui/vote/resultchart.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::Voter;

/// What a closed round shows, the tie at its cut, and the adoption.
class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSampleAsBarsByGroup();
    void saysTheTieAtTheCut();
    void showsTheSameAsATable();
    void refusesARulingThatTakesNobody();
    void refusesARulingWithoutAReason();
    void recordsTheChairsRuling();
    void takesTheRulingBackWithUndo();
    void adoptsTheFiveOnceTheTieIsSettled();
    void adoptsAnotherOrderOnlyWithAReason();
    void adoptsFewerThanFiveOnlyWithAReason();
    void exchangesALineForAnother();
    void goesBackToWhatWasProposed();
    void adoptsWithoutAVoteWithAReason();
    void adoptsOtherLinesThoughATieWaits();
    void goesToTheHighlightsAfterwards();
    void opensAgainAfterAdoption();
    void drawsHandsInTheirColours();
    void choosesFewerWhereFewHaveVotes();

private:
    static void settle(Voter& voter, int box = 0);
};

void ResultTest::settle(Voter& voter, int box)
{
    QTest::mouseClick(voter.the<QWidget>(u"vote.tied.%1"_s.arg(box + 1)), Qt::LeftButton);
    voter.typeInto(u"vote.reason"_s, u"wider support"_s);
    voter.press(u"vote.rule"_s);
}

void ResultTest::showsTheSampleAsBarsByGroup()
{
    Voter voter(MeetingFixture::sample());
    const auto* chart = voter.the<ui::ResultChart>(u"vote.chart"_s);
    QVERIFY(chart->isVisible());
    const QList<QBarSet*> sets = chart->bars().barSets();
    QCOMPARE(sets.size(), 4);
    // Seven options and the row of the cut line, which has no bar.
    QCOMPARE(sets.first()->count(), 8);
    // The lowest comes first.
    QCOMPARE(sets.first()->at(7), 18.0);
    QCOMPARE(sets.first()->at(2), 0.0);
    QCOMPARE(sets.last()->at(0), 4.0);
    QVERIFY(chart->yOf(0) < chart->yOf(6));
    QVERIFY(!chart->accessibleName().isEmpty());
    QVERIFY(chart->accessibleDescription().contains(u"62 in favour"_s));
}

void ResultTest::saysTheTieAtTheCut()
{
    Voter voter(MeetingFixture::sample());
    QCOMPARE(voter.the<ui::ResultChart>(u"vote.chart"_s)->cutText(), u"cut line: 5th and 6th are tied at 38"_s);
    QCOMPARE(voter.text(u"vote.result"_s), u"Tie at the cut: the room decides"_s);
    QVERIFY(voter.the<QWidget>(u"vote.tied"_s)->isVisible());
    QCOMPARE(voter.the<QWidget>(u"vote.tied"_s)->findChildren<QAbstractButton*>().size(), 2);
    QVERIFY(voter.the<QWidget>(u"vote.tied.1"_s)->accessibleDescription().contains(u"4 rooms"_s));
    QVERIFY(!voter.can(u"vote.adopt"_s));
}

void ResultTest::showsTheSameAsATable()
{
    Voter voter(MeetingFixture::sample());
    auto* table = voter.the<QTableView>(u"vote.resultTable"_s);
    QVERIFY(!table->isVisible());
    voter.the<QWidget>(u"vote.chart"_s)->setFocus();
    Voter::key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(table->model()->index(0, 5).data().toString(), u"62"_s);
    QCOMPARE(table->model()->index(0, 6).data().toString(), u"91 %"_s);
    QCOMPARE(voter.text(u"vote.cut"_s), u"cut line: 5th and 6th are tied at 38"_s);
    Voter::type(u"7"_s);
    QVERIFY(!table->findChild<QLineEdit*>(u"vote.figure"_s));
}

void ResultTest::refusesARulingThatTakesNobody()
{
    Voter voter(MeetingFixture::sample());
    voter.typeInto(u"vote.reason"_s, u"why"_s);
    voter.press(u"vote.rule"_s);
    QCOMPARE(voter.fixture.complaints.size(), 1);
    QCOMPARE(voter.fixture.complaints.first().code, ErrorCode::WrongNumber);
    QTest::mouseClick(voter.the<QWidget>(u"vote.tied.1"_s), Qt::LeftButton);
    QTest::mouseClick(voter.the<QWidget>(u"vote.tied.2"_s), Qt::LeftButton);
    voter.press(u"vote.rule"_s);
    QCOMPARE(voter.fixture.complaints.size(), 2);
    QVERIFY(usecases::tieWaits(voter.meeting(), voter.round()));
}

void ResultTest::refusesARulingWithoutAReason()
{
    Voter voter(MeetingFixture::sample());
    QTest::mouseClick(voter.the<QWidget>(u"vote.tied.1"_s), Qt::LeftButton);
    voter.press(u"vote.rule"_s);
    QCOMPARE(voter.fixture.complaints.value(0).code, ErrorCode::ReasonMissing);
    QVERIFY(usecases::tieWaits(voter.meeting(), voter.round()));
}

void ResultTest::recordsTheChairsRuling()
{
    Voter voter(MeetingFixture::sample());
    const QString taken = voter.the<QWidget>(u"vote.tied.2"_s)->accessibleName();
    settle(voter, 1);
    QCOMPARE(voter.fixture.complaints.size(), 0);
    QCOMPARE(voter.texts(voter.round().ruled), QStringList{taken});
    QVERIFY(voter.text(u"vote.ruling"_s).contains(u"wider support"_s));
    QVERIFY(voter.text(u"vote.ruling"_s).contains(taken));
    QVERIFY(!voter.the<QWidget>(u"vote.tied"_s)->isVisible());
    QVERIFY(!voter.can(u"vote.rule"_s));
    QCOMPARE(voter.the<ui::ResultChart>(u"vote.chart"_s)->cutText(),
             u"cut line: the tie at 38 was settled by the chair"_s);
    QVERIFY(voter.can(u"vote.adopt"_s));
}

void ResultTest::takesTheRulingBackWithUndo()
{
    Voter voter(MeetingFixture::sample());
    settle(voter);
    QVERIFY(voter.fixture.meeting.workspace().undo());
    QVERIFY(voter.the<QWidget>(u"vote.tied"_s)->isVisible());
    QVERIFY(!voter.can(u"vote.adopt"_s));
}

void ResultTest::adoptsTheFiveOnceTheTieIsSettled()
{
    Voter voter(MeetingFixture::sample());
    settle(voter);
    QVERIFY(!voter.the<QWidget>(u"vote.adoptReason"_s)->isVisible());
    const QList<RecommendationId> five = usecases::chosenBy(voter.meeting(), voter.round());
    Voter::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines, five);
    QCOMPARE(voter.round().state, RoundState::Adopted);
    QVERIFY(voter.text(u"header.badge"_s).startsWith(u"Adopted "_s));
    QVERIFY(voter.text(u"vote.adopted"_s).contains(u"by the moderator"_s));
}

void ResultTest::adoptsAnotherOrderOnlyWithAReason()
{
    Voter voter(MeetingFixture::sample());
    settle(voter);
    auto* lines = voter.the<QListView>(u"vote.lines"_s);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(1, 0));
    const QList<RecommendationId> five = usecases::chosenBy(voter.meeting(), voter.round());
    Voter::key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(voter.the<QWidget>(u"vote.adoptReason"_s)->isVisible());
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.typeInto(u"vote.adoptReason"_s, u"reads better"_s);
    QVERIFY(voter.can(u"vote.adopt"_s));
    Voter::key(Qt::Key_Return);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines.first(), five.at(1));
    QCOMPARE(voter.outcome()->reason, u"reads better"_s);
}

void ResultTest::adoptsFewerThanFiveOnlyWithAReason()
{
    Voter voter(MeetingFixture::sample());
    settle(voter);
    auto* lines = voter.the<QListView>(u"vote.lines"_s);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(4, 0));
    Voter::key(Qt::Key_Delete);
    QCOMPARE(lines->model()->rowCount(), 4);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.typeInto(u"vote.adoptReason"_s, u"no agreement on a fifth"_s);
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines.size(), 4);
}

void ResultTest::exchangesALineForAnother()
{
    Voter voter(MeetingFixture::sample());
    settle(voter);
    Voter::key(Qt::Key_L, Qt::ControlModifier);
    auto* lines = voter.the<QListView>(u"vote.lines"_s);
    lines->setCurrentIndex(lines->model()->index(0, 0));
    auto* others = voter.the<QComboBox>(u"vote.others"_s);
    QVERIFY(others->isVisible());
    QCOMPARE(others->count(), 2);
    const QString other = others->currentText();
    voter.press(u"vote.exchange"_s);
    QCOMPARE(lines->model()->index(0, 0).data().toString(), other);
    QCOMPARE(lines->model()->rowCount(), 5);
    QVERIFY(!voter.can(u"vote.addLine"_s));
}

void ResultTest::goesBackToWhatWasProposed()
{
    Voter voter(MeetingFixture::sample());
    settle(voter);
    Voter::key(Qt::Key_L, Qt::ControlModifier);
    auto* lines = voter.the<QListView>(u"vote.lines"_s);
    lines->setCurrentIndex(lines->model()->index(0, 0));
    voter.press(u"vote.lineDown"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.press(u"vote.afresh"_s);
    QVERIFY(voter.can(u"vote.adopt"_s));
}

void ResultTest::adoptsWithoutAVoteWithAReason()
{
    Voter voter(Voter::withRecommendations(6));
    voter.press(u"vote.withoutVote"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    Voter::key(Qt::Key_Escape);
    QVERIFY(voter.can(u"vote.open"_s));
    voter.press(u"vote.withoutVote"_s);
    QVERIFY(voter.the<QWidget>(u"vote.adoptReason"_s)->hasFocus());
    Voter::type(u"by consensus"_s);
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QVERIFY(voter.outcome()->round.isNull());
    QCOMPARE(voter.texts(voter.outcome()->lines), (QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s}));
    QVERIFY(voter.text(u"vote.adopted"_s).contains(u"without a vote"_s));
}

void ResultTest::adoptsOtherLinesThoughATieWaits()
{
    Voter voter(MeetingFixture::sample());
    QVERIFY(!voter.the<QWidget>(u"vote.lines"_s)->isVisible());
    Voter::key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(voter.the<QWidget>(u"vote.lines"_s)->isVisible());
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.typeInto(u"vote.adoptReason"_s, u"four are enough"_s);
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines.size(), 4);
}

void ResultTest::goesToTheHighlightsAfterwards()
{
    Voter voter(MeetingFixture::sample());
    settle(voter);
    voter.press(u"vote.adopt"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.press(u"vote.highlights"_s);
    QCOMPARE(voter.fixture.went.value(0).first, u"highlights"_s);
    QVERIFY(voter.fixture.meeting.workspace().undo());
    QVERIFY(voter.can(u"vote.adopt"_s));
}

void ResultTest::opensAgainAfterAdoption()
{
    Voter voter(Voter::withRecommendations(6));
    voter.press(u"vote.withoutVote"_s);
    Voter::type(u"by consensus"_s);
    voter.press(u"vote.adopt"_s);
    voter.press(u"vote.again"_s);
    QCOMPARE(voter.fixture.complaints.size(), 0);
    QCOMPARE(voter.round().state, RoundState::SetUp);
    QVERIFY(voter.can(u"vote.open"_s));
    voter.press(u"vote.withdraw"_s);
    QVERIFY(voter.can(u"vote.highlights"_s));
}

void ResultTest::drawsHandsInTheirColours()
{
    Voter voter(Voter::withRecommendations(2));
    QTest::mouseClick(voter.the<QWidget>(u"vote.hands"_s), Qt::LeftButton);
    voter.openApproval(20);
    voter.typeFigures({12, 10, 3, 4, 2, 1});
    voter.press(u"vote.close"_s);
    const QList<QBarSet*> sets = voter.the<ui::ResultChart>(u"vote.chart"_s)->bars().barSets();
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets.at(0)->color(), voter.fixture.theme.tokens().good);
    QCOMPARE(sets.at(1)->color(), voter.fixture.theme.tokens().bad);
    QCOMPARE(sets.at(2)->color(), voter.fixture.theme.tokens().muted);
}

void ResultTest::choosesFewerWhereFewHaveVotes()
{
    Voter voter(Voter::withRecommendations(6));
    voter.openApproval(20);
    voter.typeFigures({9, 8, 7});
    voter.press(u"vote.close"_s);
    QCOMPARE(voter.text(u"vote.result"_s), u"Fewer than five are chosen: 3"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    QVERIFY(voter.the<QWidget>(u"vote.adoptReason"_s)->isVisible());
}

QTEST_MAIN(ResultTest)
#include "resulttest.moc"

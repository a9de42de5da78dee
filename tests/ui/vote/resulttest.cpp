// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>

#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>

#include "core/usecases/rounds.h"
#include "tests/ui/vote/closedvote.h"
#include "tests/ui/vote/voter.h"
#include "ui/vote/resultchart.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::Moderator;

/// What a closed round shows.
class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSampleAsBarsByGroup();
    void saysTheTieAtTheCut();
    void showsTheSameAsATable();
    void drawsHandsInTheirColours();
    void choosesFewerWhereFewHaveVotes();
    void showsBallotsByRegionOfTheVoter();
    void tellsSmallCellsTogetherInChartAndTable();
    void saysTheTurnout();
    void comparesWithTwoOtherRules();
    void putsWhatWasAgreedAboveWhatWasObjectedTo();
    void countsVoicesOfARollCall();
};

void ResultTest::showsTheSampleAsBarsByGroup()
{
    Moderator voter(MeetingFixture::sample());
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
    Moderator voter(MeetingFixture::sample());
    QCOMPARE(voter.the<ui::ResultChart>(u"vote.chart"_s)->cutText(), u"cut line: 5th and 6th are tied at 38"_s);
    QCOMPARE(voter.text(u"vote.ownRule.result"_s), u"Tie at the cut: the room decides"_s);
    QVERIFY(!voter.can(u"vote.rule"_s));
    voter.the<QAbstractButton>(u"vote.way.ruling"_s)->click();
    QVERIFY(voter.the<QWidget>(u"vote.tied"_s)->isVisible());
    QCOMPARE(voter.the<QWidget>(u"vote.tied"_s)->findChildren<QAbstractButton*>().size(), 2);
    QVERIFY(voter.the<QWidget>(u"vote.tied.1"_s)->accessibleDescription().contains(u"4 rooms"_s));
    QVERIFY(!voter.can(u"vote.adopt"_s));
}

void ResultTest::showsTheSameAsATable()
{
    Moderator voter(MeetingFixture::sample());
    auto* table = voter.the<QTableView>(u"vote.resultTable"_s);
    QVERIFY(!table->isVisible());
    voter.the<QWidget>(u"vote.chart"_s)->setFocus();
    Moderator::key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(table->model()->index(0, 5).data().toString(), u"62"_s);
    QCOMPARE(table->model()->index(0, 6).data().toString(), u"91 %"_s);
    QCOMPARE(voter.text(u"vote.cut"_s), u"cut line: 5th and 6th are tied at 38"_s);
    Moderator::type(u"7"_s);
    QVERIFY(!table->findChild<QLineEdit*>(u"vote.figure"_s));
}

void ResultTest::drawsHandsInTheirColours()
{
    Moderator voter(Moderator::withRecommendations(2));
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
    Moderator voter(Moderator::withRecommendations(6));
    voter.openApproval(20);
    voter.typeFigures({9, 8, 7});
    voter.press(u"vote.close"_s);
    QCOMPARE(voter.text(u"vote.ownRule.result"_s), u"Fewer than five are chosen: 3"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    QVERIFY(voter.the<QWidget>(u"vote.adoptReason"_s)->isVisible());
}

void ResultTest::showsBallotsByRegionOfTheVoter()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    QCOMPARE(voter.text(u"vote.resultHeadline"_s), u"Support, by region of the voter"_s);
    const auto* chart = voter.the<ui::ResultChart>(u"vote.chart"_s);
    const QList<QBarSet*> sets = chart->bars().barSets();
    QCOMPARE(sets.size(), 5);
    QStringList names;
    for (const QBarSet* set : sets) {
        names.append(set->label());
    }
    QCOMPARE(names, (QStringList{u"Africa"_s, u"Americas"_s, u"Asia, Pacific, Middle East"_s, u"Europe"_s,
                                 u"Several regions"_s}));
    const auto* table = voter.the<QTableView>(u"vote.resultTable"_s)->model();
    for (int row = 0; row < 7; ++row) {
        const int slot = row < 5 ? 7 - row : 6 - row;
        int sum = 0;
        for (int column = 0; column < 5; ++column) {
            sum += static_cast<int>(sets.at(column)->at(slot));
        }
        QCOMPARE(QString::number(sum), table->index(row, 6).data().toString());
    }
    QCOMPARE(table->index(0, 6).data().toString(), u"46"_s);
    QCOMPARE(table->index(0, 7).data().toString(), u"94 %"_s);
}

void ResultTest::tellsSmallCellsTogetherInChartAndTable()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    QVERIFY(voter.the<QWidget>(u"vote.merged"_s)->isVisible());
    const auto* table = voter.the<QTableView>(u"vote.resultTable"_s)->model();
    // R4 has two supporters of the Americas: they are told with the eight of Asia.
    QCOMPARE(table->index(3, 0).data().toString(), u"R4"_s);
    QCOMPARE(table->index(3, 2).data().toString(), u"–"_s);
    QCOMPARE(table->index(3, 3).data().toString(), u"–"_s);
    QCOMPARE(table->index(3, 5).data().toString(), u"10"_s);
    QCOMPARE(table->index(3, 6).data().toString(), u"33"_s);
    const QString told = voter.the<QWidget>(u"vote.chart"_s)->accessibleDescription();
    QVERIFY2(told.contains(u"R4: 33 in favour (Africa 11, Europe 12, Several regions 10)."_s), qPrintable(told));
}

void ResultTest::saysTheTurnout()
{
    tests::ClosedVote held({{u"Africa"_s, 6}}, tests::ClosedVote::numbered(3));
    usecases::RoundLimits limits = tests::ClosedVote::approval();
    limits.mostApprovals = 2;
    held.hold(limits, {{1, 1, 0}, {1, 0, 0}, {1, 0, 0}});
    Moderator voter(std::move(held.meeting));
    QCOMPARE(voter.text(u"header.subtitle"_s), u"6 entitled · 3 ballots · secret · up to 2 each"_s);
}

void ResultTest::comparesWithTwoOtherRules()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    QVERIFY(voter.the<QWidget>(u"vote.ownRule"_s)->property("chosen").toBool());
    for (const QString& card : {u"vote.otherRule.1"_s, u"vote.otherRule.2"_s}) {
        auto* other = voter.the<QWidget>(card);
        QVERIFY(other->isVisible());
        QVERIFY(!other->accessibleName().isEmpty());
        QVERIFY(other->accessibleDescription().contains(voter.text(card + u".result"_s).left(5)));
        other->setFocus();
        QVERIFY(other->hasFocus());
    }
}

void ResultTest::putsWhatWasAgreedAboveWhatWasObjectedTo()
{
    MeetingFixture meeting = Moderator::withRecommendations(3);
    usecases::Rounds rounds(meeting.workspace());
    const RoundId id = *rounds.setUp(Track::Priority, usecases::byHand(Method::Consensus, 20));
    QVERIFY(rounds.open(id));
    const RecommendationId first = meeting.meeting().rounds.find(id)->options.first();
    QVERIFY(rounds.object(id, first, u"<b>too costly</b>"_s));
    QVERIFY(rounds.close(id));
    Moderator voter(std::move(meeting));
    QCOMPARE(voter.the<QWidget>(u"vote.consensus.1"_s)->accessibleName(), u"R2"_s);
    QCOMPARE(voter.the<QWidget>(u"vote.consensus.3"_s)->accessibleName(), u"R1"_s);
    QCOMPARE(voter.text(u"vote.consensus.3.result"_s), u"<b>too costly</b>"_s);
    QVERIFY(!voter.the<QAction>(u"vote.asTable"_s)->isVisible());
    QCOMPARE(voter.text(u"vote.ownRule.result"_s), u"Fewer than five are chosen: 2"_s);
}

void ResultTest::countsVoicesOfARollCall()
{
    MeetingFixture meeting = Moderator::withRecommendations(2);
    usecases::Rounds rounds(meeting.workspace());
    const RoundId id = *rounds.setUp(Track::Priority, usecases::byHand(Method::RollCall, 0));
    QVERIFY(rounds.open(id));
    const Round open = *meeting.meeting().rounds.find(id);
    QVERIFY(rounds.setVoice(id, open.options.at(1), open.voters.at(0), Voice::InFavour));
    QVERIFY(rounds.setVoice(id, open.options.at(1), open.voters.at(1), Voice::Against));
    QVERIFY(rounds.close(id));
    Moderator voter(std::move(meeting));
    const QList<QBarSet*> sets = voter.the<ui::ResultChart>(u"vote.chart"_s)->bars().barSets();
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets.at(0)->at(2), 1.0);
    QCOMPARE(sets.at(1)->at(2), 1.0);
}

QTEST_MAIN(ResultTest)
#include "resulttest.moc"

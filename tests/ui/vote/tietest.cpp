// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>

#include "core/usecases/rounds.h"
#include "core/usecases/ties.h"
#include "tests/ui/vote/closedvote.h"
#include "tests/ui/vote/voter.h"
#include "ui/vote/resultchart.h"
#include "ui/vote/rulingform.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::Moderator;

/// The ways to settle a tie at the cut.
class TieTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesARulingThatTakesNobody();
    void refusesARulingWithoutAReason();
    void recordsTheChairsRuling();
    void takesTheRulingBackWithUndo();
    void choosesNoWayForTheRoom();
    void saysWhatWiderSupportWouldTake();
    void takesTheWiderSupportByKeyboard();
    void saysWhyWiderSupportCannotTell();
    void drawsTheLotByKeyboard();
    void showsHowTheLotCanBeChecked();
    void drawsALotAgainOnlyWithTheSameWord();
    void settlesByARunOff();
    void goesBackToTheTieWhereTheRunOffIsWithdrawn();
    void settlesTheTieOfARunOffToo();
    void saysWhichOfTheTiedGoTogether();
    void showsHostileTextsAsTheyAre();
    void staysWithinTheSmallestWindow();

private:
    static void runOff(tests::ClosedVote& held, const QList<int>& supporters);
};

void TieTest::refusesARulingThatTakesNobody()
{
    Moderator voter(MeetingFixture::sample());
    voter.the<QAbstractButton>(u"vote.way.ruling"_s)->click();
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

void TieTest::refusesARulingWithoutAReason()
{
    Moderator voter(MeetingFixture::sample());
    voter.the<QAbstractButton>(u"vote.way.ruling"_s)->click();
    QTest::mouseClick(voter.the<QWidget>(u"vote.tied.1"_s), Qt::LeftButton);
    voter.press(u"vote.rule"_s);
    QCOMPARE(voter.fixture.complaints.value(0).code, ErrorCode::ReasonMissing);
    QVERIFY(usecases::tieWaits(voter.meeting(), voter.round()));
}

void TieTest::recordsTheChairsRuling()
{
    Moderator voter(MeetingFixture::sample());
    const QString taken = voter.the<QWidget>(u"vote.tied.2"_s)->accessibleName();
    voter.rule(1);
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

void TieTest::takesTheRulingBackWithUndo()
{
    Moderator voter(MeetingFixture::sample());
    voter.rule();
    QVERIFY(voter.fixture.meeting.workspace().undo());
    QVERIFY(voter.the<QWidget>(u"vote.tied"_s)->isVisible());
    QVERIFY(!voter.can(u"vote.adopt"_s));
}

/// Ballots on the two tied options: so many for the first, so many for the second.
void TieTest::runOff(tests::ClosedVote& held, const QList<int>& supporters)
{
    QList<QList<int>> marks;
    for (int voter = 0; voter < supporters.at(0) + supporters.at(1); ++voter) {
        marks.append(voter < supporters.at(0) ? QList<int>{1, 0} : QList<int>{0, 1});
    }
    held.fill(latestRound(held.meeting.meeting(), Track::Priority)->id, marks);
}

void TieTest::choosesNoWayForTheRoom()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    QVERIFY(voter.the<QWidget>(u"vote.way.runOff"_s)->hasFocus());
    for (const QString& way : {u"runOff"_s, u"ruling"_s, u"wider"_s, u"lot"_s}) {
        QVERIFY(!voter.the<QAbstractButton>(u"vote.way."_s + way)->isChecked());
    }
    QVERIFY(!voter.can(u"vote.rule"_s));
    QVERIFY(!voter.can(u"vote.adopt"_s));
}

void TieTest::saysWhatWiderSupportWouldTake()
{
    Moderator voter(tests::widerSupport().meeting);
    QVERIFY(voter.the<QWidget>(u"vote.way.wider"_s)->isEnabled());
    QVERIFY2(voter.text(u"vote.way.wider.help"_s).startsWith(u"“R2”: "_s),
             qPrintable(voter.text(u"vote.way.wider.help"_s)));
}

void TieTest::takesTheWiderSupportByKeyboard()
{
    Moderator voter(tests::widerSupport().meeting);
    voter.the<QWidget>(u"vote.way.wider"_s)->setFocus();
    Moderator::key(Qt::Key_Space);
    Moderator::key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(voter.fixture.complaints.size(), 0);
    QCOMPARE(voter.texts(voter.round().ruled), QStringList{u"R2"_s});
    QCOMPARE(voter.round().tieWay, std::optional(TieWay::WiderSupport));
    QVERIFY(voter.text(u"vote.ruling"_s).contains(u"Wider support takes “R2”"_s));
}

void TieTest::saysWhyWiderSupportCannotTell()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    QVERIFY(!voter.the<QWidget>(u"vote.way.wider"_s)->isEnabled());
    QCOMPARE(voter.text(u"vote.way.wider.help"_s), u"It does not tell the tied apart."_s);
}

void TieTest::drawsTheLotByKeyboard()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    voter.the<QWidget>(u"vote.way.lot"_s)->setFocus();
    Moderator::key(Qt::Key_Space);
    QCOMPARE(voter.text(u"vote.commitment"_s).remove(u' '), voter.round().lotCommitment);
    QVERIFY(voter.text(u"vote.commitment"_s).contains(u' '));
    voter.typeInto(u"vote.word"_s, u"lake"_s);
    Moderator::key(Qt::Key_Return);
    QCOMPARE(voter.fixture.complaints.size(), 0);
    QCOMPARE(voter.round().lotWord, u"lake"_s);
    QCOMPARE(voter.round().ruled.size(), 1);
    QVERIFY(voter.can(u"vote.adopt"_s));
}

void TieTest::showsHowTheLotCanBeChecked()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    voter.the<QAbstractButton>(u"vote.way.lot"_s)->click();
    voter.typeInto(u"vote.word"_s, u"it's"_s);
    voter.press(u"vote.rule"_s);
    const QStringList commands = voter.the<QPlainTextEdit>(u"vote.check"_s)->toPlainText().split(u'\n');
    QCOMPARE(commands.size(), 3);
    QStringList hashes;
    for (const QString& command : commands) {
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, command});
        QVERIFY(shell.waitForFinished());
        hashes.append(QString::fromLatin1(shell.readAllStandardOutput()).left(64));
    }
    QCOMPARE(hashes.at(0), voter.round().lotCommitment);
    QVERIFY(hashes.at(1) < hashes.at(2));
    QVERIFY(commands.at(1).contains(voter.round().ruled.first().toText()));
}

void TieTest::drawsALotAgainOnlyWithTheSameWord()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    voter.the<QAbstractButton>(u"vote.way.lot"_s)->click();
    voter.typeInto(u"vote.word"_s, u"lake"_s);
    voter.press(u"vote.rule"_s);
    const QList<RecommendationId> taken = voter.round().ruled;
    QVERIFY(voter.fixture.meeting.workspace().undo());
    voter.the<QAbstractButton>(u"vote.way.lot"_s)->click();
    QVERIFY(voter.the<QLineEdit>(u"vote.word"_s)->isReadOnly());
    QCOMPARE(voter.the<QLineEdit>(u"vote.word"_s)->text(), u"lake"_s);
    voter.press(u"vote.rule"_s);
    QCOMPARE(voter.round().ruled, taken);
}

void TieTest::settlesByARunOff()
{
    tests::ClosedVote held = tests::fortyNineBallots();
    const RoundId main = latestRound(held.meeting.meeting(), Track::Priority)->id;
    {
        Moderator voter(std::move(held.meeting));
        voter.the<QWidget>(u"vote.way.runOff"_s)->setFocus();
        Moderator::key(Qt::Key_Space);
        QCOMPARE(voter.button(u"vote.rule"_s)->accessibleName(), u"Set up the run-off"_s);
        Moderator::key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(voter.round().runOffOf, main);
        QVERIFY(voter.text(u"vote.runOff"_s).startsWith(u"Run-off of the vote that closed at "_s));
        QVERIFY(voter.the<QWidget>(u"vote.runOff"_s)->isVisible());
        held.meeting = std::move(voter.fixture.meeting);
    }
    runOff(held, {20, 25});
    Moderator voter(std::move(held.meeting));
    QVERIFY(!voter.the<QWidget>(u"vote.runOff"_s)->isVisible());
    QCOMPARE(voter.the<ui::ResultChart>(u"vote.chart"_s)->cutText(),
             u"cut line: the tie at 29 was settled by a run-off"_s);
    QVERIFY(voter.text(u"vote.ruling"_s).contains(u"takes “R6”"_s));
    auto* tabs = voter.the<QTabBar>(u"vote.resultOf"_s);
    QCOMPARE(tabs->count(), 2);
    tabs->setFocus();
    Moderator::key(Qt::Key_Right);
    QVERIFY(voter.the<QWidget>(u"vote.chart"_s)->accessibleDescription().startsWith(u"R6: 25 in favour"_s));
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->round, main);
    QCOMPARE(voter.texts(voter.outcome()->lines), (QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s, u"R6"_s}));
    QVERIFY(voter.text(u"header.badge"_s).startsWith(u"Adopted "_s));
    QCOMPARE(voter.round().state, RoundState::Adopted);
}

void TieTest::goesBackToTheTieWhereTheRunOffIsWithdrawn()
{
    Moderator voter(tests::fortyNineBallots().meeting);
    voter.the<QAbstractButton>(u"vote.way.runOff"_s)->click();
    voter.press(u"vote.rule"_s);
    voter.press(u"vote.withdraw"_s);
    QCOMPARE(voter.the<ui::ResultChart>(u"vote.chart"_s)->cutText(), u"cut line: 5th and 6th are tied at 29"_s);
    QVERIFY(voter.the<QWidget>(u"vote.way.runOff"_s)->isVisible());
    voter.the<QAbstractButton>(u"vote.way.runOff"_s)->click();
    voter.press(u"vote.rule"_s);
    QVERIFY(voter.fixture.meeting.workspace().undo());
    QVERIFY(voter.the<QWidget>(u"vote.way.runOff"_s)->isVisible());
}

void TieTest::settlesTheTieOfARunOffToo()
{
    tests::ClosedVote held = tests::fortyNineBallots();
    const RoundId main = latestRound(held.meeting.meeting(), Track::Priority)->id;
    QVERIFY(usecases::Ties(held.meeting.workspace()).runOff(main));
    runOff(held, {20, 20});
    Moderator voter(std::move(held.meeting));
    QCOMPARE(voter.text(u"vote.ownRule.result"_s), u"Tie at the cut: a run-off decides"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.rule();
    QCOMPARE(voter.fixture.complaints.size(), 0);
    QCOMPARE(voter.round().tieWay, std::optional(TieWay::Ruling));
    QVERIFY(voter.text(u"vote.ruling"_s).contains(u"wider support"_s));
    QVERIFY(voter.can(u"vote.adopt"_s));
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines.size(), 5);
}

void TieTest::saysWhichOfTheTiedGoTogether()
{
    MeetingFixture meeting = Moderator::withRecommendations(4);
    voting::Selection selection;
    for (const Recommendation& one : recommendationsOfTrack(meeting.meeting(), Track::Priority)) {
        selection.tied.append(one.id);
    }
    selection.placesLeft = 2;
    QList<RecommendationId> sorted = selection.tied;
    std::sort(sorted.begin(), sorted.end());
    selection.together = {sorted.first(2), sorted.last(2)};
    const ui::Theme theme;
    ui::RulingForm form(theme);
    form.show(meeting.meeting(), selection);
    auto* together = form.findChild<QLabel*>(u"vote.together"_s);
    QVERIFY(together->text().startsWith(u"The rule allows only some"_s));
    const auto boxes = form.findChildren<QAbstractButton*>();
    boxes.at(selection.tied.indexOf(sorted.at(0)))->click();
    boxes.at(selection.tied.indexOf(sorted.at(2)))->click();
    QVERIFY(together->text().startsWith(u"The rule does not allow these together"_s));
    boxes.at(selection.tied.indexOf(sorted.at(2)))->click();
    boxes.at(selection.tied.indexOf(sorted.at(1)))->click();
    QVERIFY(together->text().startsWith(u"The rule allows only some"_s));
}

void TieTest::showsHostileTextsAsTheyAre()
{
    QStringList options = tests::ClosedVote::numbered(7);
    options[5] = u"<b>bold</b> %1 <img src=x>"_s;
    Moderator voter(tests::fortyNineBallots(options).meeting);
    voter.the<QAbstractButton>(u"vote.way.ruling"_s)->click();
    for (int box = 1; box <= 2; ++box) {
        if (voter.the<QWidget>(u"vote.tied.%1"_s.arg(box))->accessibleName() == options.at(5)) {
            QTest::mouseClick(voter.the<QWidget>(u"vote.tied.%1"_s.arg(box)), Qt::LeftButton);
        }
    }
    voter.typeInto(u"vote.reason"_s, u"<i>why</i> %2"_s);
    voter.press(u"vote.rule"_s);
    QCOMPARE(voter.text(u"vote.ruling"_s), u"The chair takes “<b>bold</b> %1 <img src=x>”. Reason: <i>why</i> %2"_s);
    for (const QLabel* label : voter.screen.findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void TieTest::staysWithinTheSmallestWindow()
{
    Moderator voter(MeetingFixture::sample());
    voter.screen.resize(930, 615);
    const auto* right = voter.the<QScrollArea>(u"vote.right"_s);
    for (const QString& way : {u"runOff"_s, u"ruling"_s, u"wider"_s, u"lot"_s}) {
        voter.the<QAbstractButton>(u"vote.way."_s + way)->click();
        QCoreApplication::processEvents();
        QVERIFY2(right->widget()->width() <= right->viewport()->width(), qPrintable(way));
    }
}

QTEST_MAIN(TieTest)
#include "tietest.moc"

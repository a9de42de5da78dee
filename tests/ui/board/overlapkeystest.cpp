// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QPlainTextEdit>

#include "core/usecases/board.h"
#include "tests/ui/board/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using namespace tests;

class OverlapKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWhatIsShownWithOneKey();
    void mergesIntoTheOtherTrack();
    void keepsApartUntilThatIsUndone();
    void bringsBackAMergeThatIsUndone();
    void putsOffAndGoesBackByArrows();
    void foldsAtTheEndAndBeginsAgain();
    void mergesNothingWhenNothingIsLeft();
    void leavesMembersOutByTheirNumbers();
    void wordsTheMergeBeforeIt();
    void returnsFromTheWordingWithEsc();
    void rewordsTheMergeAfterIt();
    void addsToWhatIsMergedAlready();
    void leavesTheKeyToWhatIsChosenByHand();
    void setsTheWordsThatDoNotCount();
    void showsWhatWasKeptApartAndLetsItGo();
};

void OverlapKeysTest::mergesWhatIsShownWithOneKey()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    QCOMPARE(shown.size(), 2);
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 1);
    const Recommendation made = desk.track(Track::Priority).first();
    QCOMPARE(desk.sourcesOf(made), setOf(shown));
    QVERIFY(shown.contains(made.text));
    QCOMPARE(desk.list().current(), made.id);
    QCOMPARE(desk.place(), u"Overlap 2 of 2"_s);
    QVERIFY(desk.strip().hasFocus());
    QVERIFY((setOf(desk.texts()) & setOf(shown)).isEmpty());
}

void OverlapKeysTest::mergesIntoTheOtherTrack()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(desk.track(Track::FollowUp).size(), 1);
    QCOMPARE(desk.track(Track::FollowUp).first().sources.size(), 2);
}

void OverlapKeysTest::keepsApartUntilThatIsUndone()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    desk.key(Qt::Key_K);
    QCOMPARE(desk.place(), u"Overlap 2 of 2"_s);
    desk.catchUp();
    QVERIFY(desk.track(Track::Priority).isEmpty());
    QVERIFY(desk.texts() != shown);
    QVERIFY(desk.workspace().undo());
    QCOMPARE(desk.texts(), shown);
    desk.catchUp();
    QCOMPARE(desk.texts(), shown);
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
}

void OverlapKeysTest::bringsBackAMergeThatIsUndone()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    desk.key(Qt::Key_M);
    desk.catchUp();
    QVERIFY(desk.workspace().undo());
    QCOMPARE(desk.texts(), shown);
    desk.catchUp();
    QCOMPARE(desk.texts(), shown);
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
}

void OverlapKeysTest::putsOffAndGoesBackByArrows()
{
    Desk desk(twoOverlaps());
    const QStringList first = desk.texts();
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.place(), u"Overlap 2 of 2"_s);
    QVERIFY(desk.texts() != first);
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.texts(), first);
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
    desk.key(Qt::Key_Left);
    QCOMPARE(desk.texts(), first);
    QVERIFY(desk.strip().hasFocus());
}

void OverlapKeysTest::foldsAtTheEndAndBeginsAgain()
{
    Desk desk(twoOverlaps());
    const int open = desk.strip().height();
    desk.key(Qt::Key_K);
    const QStringList last = desk.texts();
    desk.key(Qt::Key_Right);
    QCoreApplication::processEvents();
    QCOMPARE(desk.place(), u"No overlaps left to look at · 1 kept for later"_s);
    QVERIFY(desk.strip().height() < open / 2);
    QVERIFY(desk.texts().isEmpty());
    QVERIFY(!desk.button(u"merge"_s).isVisible());
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.texts(), last);
    desk.key(Qt::Key_M);
    QCOMPARE(desk.place(), u"No overlaps left to look at"_s);
    QVERIFY(!desk.button(u"later"_s).isVisible());
}

void OverlapKeysTest::mergesNothingWhenNothingIsLeft()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_M);
    desk.key(Qt::Key_M);
    desk.key(Qt::Key_Down);
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 2);
    QVERIFY(!desk.fixture.said.isEmpty());
    desk.key(Qt::Key_Space);
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 3);
}

void OverlapKeysTest::leavesMembersOutByTheirNumbers()
{
    Desk desk(threeGroups());
    const QStringList alike{u"Inspections"_s, u"Fair wages"_s, u"Recruitment without debts"_s};
    desk.suggest(alike);
    QCOMPARE(desk.texts(), alike);
    desk.strip().setFocus();
    auto* second = desk.screen.findChild<QCheckBox*>(u"board.overlap.chosen.2"_s);
    QVERIFY(second->isVisible() && second->isChecked());
    desk.key(Qt::Key_2);
    QVERIFY(!second->isChecked());
    desk.key(Qt::Key_3);
    QVERIFY(desk.fixture.said.last().contains(u"Two points"_s));
    desk.key(Qt::Key_2);
    QVERIFY(second->isChecked());
    QTest::mouseClick(second, Qt::LeftButton, {}, {8, 12});
    QVERIFY(!second->isChecked());
    ScreenFixture::picture(desk.screen, u"overlap-cluster"_s);
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 1);
    QCOMPARE(desk.track(Track::Priority).first().sources.size(), 2);
    QVERIFY(!desk.track(Track::Priority).first().sources.contains(desk.pointIn(1, 0)));
    // What was left out waits, and may be added.
    desk.catchUp();
    QCoreApplication::processEvents();
    desk.suggest({u"Inspections"_s, u"Fair wages"_s});
    QCOMPARE(desk.place(), u"No overlaps left to look at · 1 kept for later"_s);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 1);
    QCOMPARE(desk.track(Track::Priority).first().sources.size(), 3);
}

void OverlapKeysTest::wordsTheMergeBeforeIt()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    desk.key(Qt::Key_E);
    auto* editor = desk.screen.findChild<QPlainTextEdit*>(u"board.wording"_s);
    QVERIFY(editor && editor->hasFocus());
    QVERIFY(shown.contains(editor->toPlainText()));
    QCoreApplication::processEvents();
    ScreenFixture::picture(desk.screen, u"overlap-wording"_s);
    QTest::keyClicks(editor, u"Mark %1, <b>keep</b>"_s);
    QTest::keyClick(editor, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Right);
    QCOMPARE(desk.texts(), shown);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(desk.track(Track::Priority).first().text, u"Mark %1, <b>keep</b>"_s);
    QCOMPARE(desk.sourcesOf(desk.track(Track::Priority).first()), setOf(shown));
    QVERIFY(desk.strip().hasFocus());
    QCOMPARE(desk.place(), u"Overlap 2 of 2"_s);
}

void OverlapKeysTest::returnsFromTheWordingWithEsc()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_E);
    auto* editor = desk.screen.findChild<QPlainTextEdit*>(u"board.wording"_s);
    QTest::keyClicks(editor, u"Not this"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(desk.strip().hasFocus());
    QVERIFY(desk.track(Track::Priority).isEmpty());
    desk.key(Qt::Key_M);
    QVERIFY(desk.track(Track::Priority).first().text != u"Not this"_s);
}

void OverlapKeysTest::rewordsTheMergeAfterIt()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_M);
    desk.key(Qt::Key_F2);
    auto* editor = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Worded better"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(desk.track(Track::Priority).first().text, u"Worded better"_s);
    QTRY_VERIFY(desk.strip().hasFocus());
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 2);
}

void OverlapKeysTest::addsToWhatIsMergedAlready()
{
    MeetingFixture meeting = twoOverlaps();
    const QString first = QString::fromUtf16(longRights);
    Desk desk(std::move(meeting));
    if (!desk.texts().contains(first)) {
        desk.key(Qt::Key_Right);
    }
    QVERIFY(
        usecases::Board(desk.workspace()).merge({desk.pointOf(first)}, Track::Priority, u"Uphold <i>rights</i> %1"_s));
    QVERIFY(desk.texts().contains(first)); // at once, not only when it has been worked out again
    QCOMPARE(desk.button(u"merge"_s).text(), u"Add to P1"_s);
    desk.catchUp();
    QVERIFY(desk.texts().contains(first));
    QCOMPARE(desk.button(u"merge"_s).text(), u"Add to P1"_s);
    QCOMPARE(desk.label(u"wording.caption"_s), u"Adds to P1"_s);
    QCOMPARE(desk.label(u"wording.text"_s), u"“Uphold <i>rights</i> %1”"_s);
    desk.key(Qt::Key_E);
    QVERIFY(desk.strip().hasFocus());
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 1);
    QCOMPARE(desk.track(Track::Priority).first().sources.size(), 2);
    QCOMPARE(desk.track(Track::Priority).first().text, u"Uphold <i>rights</i> %1"_s);
}

void OverlapKeysTest::leavesTheKeyToWhatIsChosenByHand()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    desk.key(Qt::Key_Down);
    Stage::click(desk.column(0), 2);
    Stage::click(desk.column(1), 2, Qt::ControlModifier);
    QCOMPARE(desk.button(u"merge"_s).key(), QString());
    QCOMPARE(desk.label(u"hint"_s), u"M merges the 2 points chosen below; Esc lets them go."_s);
    desk.key(Qt::Key_M);
    QCOMPARE(desk.sourcesOf(desk.track(Track::Priority).first()),
             QSet({u"Disaggregated statistics"_s, u"Readmission agreements"_s}));
    QCOMPARE(desk.texts(), shown);
    QCOMPARE(desk.button(u"merge"_s).key(), u"M"_s);
    QVERIFY(desk.column(1).hasFocus());
    desk.key(Qt::Key_M);
    QCOMPARE(desk.sourcesOf(desk.track(Track::Priority).last()), setOf(shown));
}

void OverlapKeysTest::setsTheWordsThatDoNotCount()
{
    Desk desk(twoOverlaps());
    desk.fixture.answers.texts = {u"rights\nlabour, Protection"_s};
    desk.action(u"board.overlap.stopWords"_s).trigger();
    QCOMPARE(setOf(desk.meeting().details.stopWords), QSet({u"rights"_s, u"labour"_s, u"protection"_s}));
    desk.action(u"board.overlap.stopWords"_s).trigger(); // left without an answer
    QCOMPARE(desk.meeting().details.stopWords.size(), 3);
}

void OverlapKeysTest::showsWhatWasKeptApartAndLetsItGo()
{
    Desk desk(twoOverlaps());
    desk.action(u"board.overlap.showApart"_s).trigger();
    QVERIFY(!desk.fixture.said.isEmpty());
    const QStringList first = desk.texts();
    desk.key(Qt::Key_K);
    const QStringList second = desk.texts();
    desk.action(u"board.overlap.showApart"_s).trigger();
    QCOMPARE(desk.place(), u"Kept apart 1 of 1"_s);
    QCOMPARE(desk.texts(), first);
    QVERIFY(!desk.button(u"merge"_s).isVisible());
    desk.key(Qt::Key_M);
    QVERIFY(desk.track(Track::Priority).isEmpty());
    desk.key(Qt::Key_Escape);
    QCOMPARE(desk.texts(), second);
    desk.action(u"board.overlap.showApart"_s).trigger();
    desk.key(Qt::Key_Right);
    QCOMPARE(desk.texts(), second);
    desk.action(u"board.overlap.showApart"_s).trigger();
    desk.key(Qt::Key_K);
    QCOMPARE(desk.texts(), first);
    desk.catchUp();
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
    QVERIFY(desk.button(u"merge"_s).isVisible());
}

QTEST_MAIN(OverlapKeysTest)
#include "overlapkeystest.moc"

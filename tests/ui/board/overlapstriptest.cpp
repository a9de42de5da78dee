// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/overlapstrip.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "core/usecases/board.h"
#include "core/usecases/people.h"
#include "core/usecases/points.h"
#include "tests/ui/board/stage.h"
#include "ui/board/markedtext.h"
#include "ui/board/overlapcommands.h"
#include "ui/models/pointcardsmodel.h"
#include "ui/widgets/keybutton.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;

namespace {

constexpr char16_t longRights[] = u"Protection of labour rights and safe environments for migrant workers";
constexpr char16_t rights[] = u"Protection of labour rights of migrant workers";

/// Two overlaps between Africa and Europe, and points that have nothing to do with them.
MeetingFixture twoOverlaps()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, QString::fromUtf16(longRights));
    meeting.addPoint(u"AF"_s, u"Remittances of families made faster and cheaper"_s);
    meeting.addPoint(u"AF"_s, u"Disaggregated statistics"_s);
    meeting.addPoint(u"EU"_s, QString::fromUtf16(rights));
    meeting.addPoint(u"EU"_s, u"Cheaper and faster remittances of families"_s);
    meeting.addPoint(u"EU"_s, u"Readmission agreements"_s);
    return meeting;
}

/// A point each of three groups, and one of "Disaggregated statistics".
MeetingFixture threeGroups()
{
    MeetingFixture meeting = MeetingFixture::small();
    Group group;
    group.name = u"Americas"_s;
    group.mark = u"AM"_s;
    group.colour = 3;
    if (!usecases::People(meeting.workspace()).addGroup(group)) {
        qFatal("The group was not added");
    }
    meeting.addPoint(u"AF"_s, u"Inspections"_s);
    meeting.addPoint(u"EU"_s, u"Fair wages"_s);
    meeting.addPoint(u"AM"_s, u"Recruitment without debts"_s);
    meeting.addPoint(u"AF"_s, u"Disaggregated statistics"_s);
    return meeting;
}

/// The board with its strip in focus, as it is entered.
struct Desk : tests::Stage
{
    explicit Desk(MeetingFixture meeting)
        : Stage(std::move(meeting))
    {
        screen.entered();
    }

    QString label(const QString& name) { return screen.findChild<QLabel*>(u"board.overlap."_s + name)->text(); }
    QString place() { return label(u"place"_s); }
    QStringList texts()
    {
        QStringList texts;
        for (const ui::MarkedText* one : screen.findChildren<ui::MarkedText*>()) {
            if (one->isVisible()) {
                texts.append(one->text());
            }
        }
        return texts;
    }
    ui::KeyButton& button(const QString& name)
    {
        return *screen.findChild<ui::KeyButton*>(u"board.overlap.%1.button"_s.arg(name));
    }
    /// As if it had been worked out that the points of the texts say the same.
    void suggest(const QStringList& texts, overlap::Warnings warnings = {})
    {
        usecases::Suggestion suggestion;
        for (const Point& point : meeting().points) {
            if (texts.contains(point.text)) {
                suggestion.members.append({point.id, {}, 1000});
            }
        }
        suggestion.score = 912;
        suggestion.warnings = warnings;
        screen.findChild<ui::OverlapCommands*>()->follow({suggestion}, false);
    }
    usecases::Workspace& workspace() { return fixture.meeting.workspace(); }
    QSet<QString> sourcesOf(const Recommendation& recommendation) const
    {
        QSet<QString> texts;
        for (const PointId& point : recommendation.sources) {
            texts.insert(meeting().points.find(point)->text);
        }
        return texts;
    }
    PointId pointOf(const QString& text) const
    {
        for (const Point& point : meeting().points) {
            if (point.text == text) {
                return point.id;
            }
        }
        return {};
    }
    bool isOutlined(int number, int row)
    {
        return column(number).model()->index(row, 0).data(ui::PointCardsModel::OutlinedRole).toBool();
    }
};

QSet<QString> setOf(const QStringList& texts)
{
    return {texts.begin(), texts.end()};
}

} // namespace

class OverlapStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFocusWhenTheScreenIsEntered();
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
    void walksOnFromAColumnWithCtrl();
    void goesBetweenStripAndColumnsByArrows();
    void outlinesItsCards();
    void scrollsToItsCardsUnlessSomethingIsChosen();
    void keepsStillWhilePointsCome();
    void goesOnWhenAPointIsWithdrawn();
    void isHiddenWithoutOverlaps();
    void setsTheWordsThatDoNotCount();
    void showsWhatWasKeptApartAndLetsItGo();
    void isToldInWords();
    void warnsBeforeAMergeInAHurry();
    void showsHostileTextsAsTheyAre_data();
    void showsHostileTextsAsTheyAre();
    void marksWholeStretches();
    void showsNoMarksOfOldWords();
    void marksWithoutColourToo();
    void isOfferedByFindOrRun();
};

void OverlapStripTest::takesTheFocusWhenTheScreenIsEntered()
{
    Desk desk(twoOverlaps());
    QVERIFY(desk.strip().hasFocus());
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
    QCOMPARE(desk.button(u"later"_s).key(), u"→"_s);
}

void OverlapStripTest::mergesWhatIsShownWithOneKey()
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

void OverlapStripTest::mergesIntoTheOtherTrack()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_M, Qt::ShiftModifier);
    QCOMPARE(desk.track(Track::FollowUp).size(), 1);
    QCOMPARE(desk.track(Track::FollowUp).first().sources.size(), 2);
}

void OverlapStripTest::keepsApartUntilThatIsUndone()
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

void OverlapStripTest::bringsBackAMergeThatIsUndone()
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

void OverlapStripTest::putsOffAndGoesBackByArrows()
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

void OverlapStripTest::foldsAtTheEndAndBeginsAgain()
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

void OverlapStripTest::mergesNothingWhenNothingIsLeft()
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

void OverlapStripTest::leavesMembersOutByTheirNumbers()
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
    tests::ScreenFixture::picture(desk.screen, u"overlap-cluster"_s);
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

void OverlapStripTest::wordsTheMergeBeforeIt()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    desk.key(Qt::Key_E);
    auto* editor = desk.screen.findChild<QPlainTextEdit*>(u"board.wording"_s);
    QVERIFY(editor && editor->hasFocus());
    QVERIFY(shown.contains(editor->toPlainText()));
    QCoreApplication::processEvents();
    tests::ScreenFixture::picture(desk.screen, u"overlap-wording"_s);
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

void OverlapStripTest::returnsFromTheWordingWithEsc()
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

void OverlapStripTest::rewordsTheMergeAfterIt()
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

void OverlapStripTest::addsToWhatIsMergedAlready()
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

void OverlapStripTest::leavesTheKeyToWhatIsChosenByHand()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    desk.key(Qt::Key_Down);
    tests::Stage::click(desk.column(0), 2);
    tests::Stage::click(desk.column(1), 2, Qt::ControlModifier);
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

void OverlapStripTest::walksOnFromAColumnWithCtrl()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_Down);
    QVERIFY(desk.column(0).hasFocus());
    QCOMPARE(desk.button(u"later"_s).key(), u"Ctrl →"_s);
    desk.key(Qt::Key_Right);
    QVERIFY(desk.column(1).hasFocus());
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(desk.column(1).hasFocus());
    QCOMPARE(desk.place(), u"Overlap 2 of 2"_s);
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.place(), u"Overlap 1 of 2"_s);
}

void OverlapStripTest::goesBetweenStripAndColumnsByArrows()
{
    Desk desk(twoOverlaps());
    desk.key(Qt::Key_Down);
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_Up);
    QVERIFY(desk.strip().hasFocus());
    desk.key(Qt::Key_Escape);
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Up);
    QVERIFY(desk.column(0).hasFocus());
}

void OverlapStripTest::outlinesItsCards()
{
    Desk desk(twoOverlaps());
    for (int step = 0; step < 2; ++step) {
        for (int number = 0; number < 2; ++number) {
            for (int row = 0; row < 3; ++row) {
                const QString text = desk.column(number).model()->index(row, 0).data().toString();
                QCOMPARE(desk.isOutlined(number, row), desk.texts().contains(text));
            }
        }
        desk.key(Qt::Key_Right);
    }
    QVERIFY(!desk.isOutlined(0, 0) && !desk.isOutlined(0, 1));
}

void OverlapStripTest::scrollsToItsCardsUnlessSomethingIsChosen()
{
    MeetingFixture meeting = MeetingFixture::small();
    QStringList numbers;
    for (int i = 0; i < 40; ++i) {
        meeting.addPoint(u"AF"_s, QString(12, QChar(u'a' + i % 26)) + QString::number(1000 + 7 * i));
        meeting.addPoint(u"EU"_s, QString(9, QChar(u'z' - i % 26)) + QString::number(5000 + 11 * i));
    }
    meeting.addPoint(u"AF"_s, QString::fromUtf16(longRights));
    meeting.addPoint(u"EU"_s, QString::fromUtf16(rights));
    Desk desk(std::move(meeting));
    const auto bar = [&](int number) { return desk.column(number).verticalScrollBar(); };
    QTRY_VERIFY(desk.texts().contains(QString::fromUtf16(rights)));
    bar(0)->setValue(0);
    bar(1)->setValue(0);
    tests::Stage::click(desk.column(0), 0);
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(bar(0)->value(), 0);
    QVERIFY(bar(1)->value() > 0);
    QCOMPARE(desk.column(0).selected().size(), 1);
}

void OverlapStripTest::keepsStillWhilePointsCome()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    const QSize size = desk.strip().size();
    desk.fixture.meeting.addPoint(u"AF"_s, u"Readmission agreements"_s);
    QCOMPARE(desk.texts(), shown);
    desk.catchUp();
    QCoreApplication::processEvents();
    QCOMPARE(desk.texts(), shown);
    QCOMPARE(desk.place(), u"Overlap 1 of 3"_s);
    QCOMPARE(desk.strip().size(), size);
    QVERIFY(desk.strip().hasFocus());
}

void OverlapStripTest::goesOnWhenAPointIsWithdrawn()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    QVERIFY(usecases::Points(desk.workspace()).withdraw(desk.pointOf(shown.first())));
    QVERIFY(!desk.texts().contains(shown.first()));
    QCOMPARE(desk.place(), u"Overlap 1 of 1"_s);
}

void OverlapStripTest::isHiddenWithoutOverlaps()
{
    Desk desk(tests::fourPoints());
    QVERIFY(!desk.strip().isVisible());
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    desk.key(Qt::Key_K);
    desk.key(Qt::Key_Up);
    QVERIFY(desk.column(0).hasFocus());
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).size(), 1);
    Desk empty(MeetingFixture::empty());
    QVERIFY(!empty.strip().isVisible());
}

void OverlapStripTest::setsTheWordsThatDoNotCount()
{
    Desk desk(twoOverlaps());
    desk.fixture.answers.texts = {u"rights\nlabour, Protection"_s};
    desk.action(u"board.overlap.stopWords"_s).trigger();
    QCOMPARE(setOf(desk.meeting().details.stopWords), QSet({u"rights"_s, u"labour"_s, u"protection"_s}));
    desk.action(u"board.overlap.stopWords"_s).trigger(); // left without an answer
    QCOMPARE(desk.meeting().details.stopWords.size(), 3);
}

void OverlapStripTest::showsWhatWasKeptApartAndLetsItGo()
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

void OverlapStripTest::isToldInWords()
{
    Desk desk(twoOverlaps());
    QCOMPARE(desk.strip().accessibleName(), u"Overlap 1 of 2"_s);
    for (const QString& text : desk.texts()) {
        QVERIFY(desk.strip().accessibleDescription().contains(text));
    }
    QVERIFY(desk.strip().accessibleDescription().contains(u"Africa"_s));
    QVERIFY(desk.strip().accessibleDescription().contains(desk.label(u"likelihood"_s)));
    for (const QAbstractButton* one : desk.strip().findChildren<QAbstractButton*>()) {
        if (one->isVisible()) {
            QVERIFY2(!one->accessibleName().isEmpty(), qPrintable(one->objectName()));
            QVERIFY2(one->height() >= 28, qPrintable(one->objectName()));
        }
    }
}

void OverlapStripTest::isOfferedByFindOrRun()
{
    Desk desk(twoOverlaps());
    QStringList offered;
    for (const QAction* action : desk.screen.commands()) {
        if (action->isEnabled() && action->isVisible()) {
            offered.append(action->text());
        }
    }
    for (const QString& text : {u"Merge this overlap"_s, u"Keep this overlap apart"_s, u"Keep this overlap for later"_s,
                                u"Edit the wording before the merge"_s, u"Words that do not count…"_s}) {
        QVERIFY2(offered.contains(text), qPrintable(text));
    }
    QVERIFY(!offered.contains(u"Previous overlap"_s));
}

void OverlapStripTest::warnsBeforeAMergeInAHurry()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Reduce the fees of transfers to 10 per cent by 2030"_s);
    meeting.addPoint(u"EU"_s, u"Increase the fees of transfers to 20 per cent by 2030"_s);
    Desk desk(std::move(meeting));
    const QStringList texts{desk.column(0).model()->index(0, 0).data().toString(),
                            desk.column(1).model()->index(0, 0).data().toString()};
    desk.suggest(texts);
    QVERIFY(!desk.screen.findChild<QLabel*>(u"board.overlap.warning"_s)->isVisible());
    QVERIFY(desk.button(u"merge"_s).property("primary").toBool());
    using overlap::Warning;
    desk.suggest(texts, Warning::Number | Warning::Direction | Warning::Negation | Warning::Stance);
    QVERIFY(desk.screen.findChild<QLabel*>(u"board.overlap.warning"_s)->isVisible());
    const QString warning = desk.label(u"warning"_s);
    QVERIFY(warning.startsWith(u"Look twice."_s));
    QVERIFY2(warning.endsWith(u"They name different numbers: 10 / 20."_s), qPrintable(warning));
    QCOMPARE(warning.count(u'.'), 5);
    tests::ScreenFixture::picture(desk.screen, u"overlap-warning"_s);
    QVERIFY(!desk.button(u"merge"_s).property("primary").toBool());
    QVERIFY(desk.strip().accessibleDescription().startsWith(u"Look twice."_s));
}

void OverlapStripTest::showsHostileTextsAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>Bold</b> &amp; <img src=x>"_s;
    QTest::newRow("placeholders") << u"%1 of %2, %n %L1"_s;
    QTest::newRow("right to left") << u"حماية حقوق العمال المهاجرين"_s;
    QTest::newRow("very long") << u"Wort "_s.repeated(800).trimmed();
    QTest::newRow("one long word") << QString(3000, u'x');
    QTest::newRow("an ampersand") << u"Rights && duties & &more"_s;
}

void OverlapStripTest::showsHostileTextsAsTheyAre()
{
    QFETCH(const QString, text);
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, text);
    meeting.addPoint(u"EU"_s, text);
    Desk desk(std::move(meeting));
    desk.suggest({text});
    QCOMPARE(desk.texts(), QStringList({text, text}));
    QCOMPARE(desk.label(u"wording.text"_s), u"“%1”"_s.arg(text));
    QVERIFY(desk.strip().accessibleDescription().contains(text));
    QVERIFY(desk.strip().width() <= desk.screen.width());
    QVERIFY(desk.strip().height() < 220);
    for (const QWidget* widget : desk.strip().findChildren<QWidget*>()) {
        QVERIFY2(!Qt::mightBeRichText(widget->toolTip()) || !text.contains(u'<') ||
                     widget->toolTip().contains(u"&lt;"_s),
                 qPrintable(widget->objectName()));
    }
    desk.key(Qt::Key_M);
    QCOMPARE(desk.track(Track::Priority).first().text, text);
}

void OverlapStripTest::marksWholeStretches()
{
    MeetingFixture meeting = MeetingFixture::small();
    const PointId first = meeting.addPoint(u"AF"_s, u"Protect labour rights, mandatory fees"_s);
    const PointId second = meeting.addPoint(u"EU"_s, u"compulsory labour rights"_s);
    Desk desk(std::move(meeting));
    usecases::Suggestion suggestion;
    suggestion.members = {{first, {{8, 6, true}, {15, 6, true}, {23, 9, false}, {33, 99, true}, {-3, 2, true}}, 400},
                          {second, {{0, 10, false}, {11, 6, true}, {18, 6, true}}, 1000}};
    suggestion.score = 700;
    desk.screen.findChild<ui::OverlapCommands*>()->follow({suggestion}, false);
    using Marks = QList<usecases::SharedStretch>;
    const auto marks = [&](int member) {
        return desk.screen.findChild<ui::MarkedText*>(u"board.overlap.text.%1"_s.arg(member))->marks();
    };
    QCOMPARE(marks(1), Marks({{8, 13, true}, {23, 9, false}}));
    QCOMPARE(marks(2), Marks({{0, 10, false}, {11, 13, true}}));
    QCOMPARE(desk.label(u"figure"_s), u"0.70"_s);
    QCOMPARE(desk.label(u"likelihood"_s), u"likely the same"_s);
    QCOMPARE(desk.label(u"reasons"_s), u"all of EU’s terms are in AF’s"_s);
}

void OverlapStripTest::showsNoMarksOfOldWords()
{
    Desk desk(twoOverlaps());
    const QStringList shown = desk.texts();
    auto* first = desk.screen.findChild<ui::MarkedText*>(u"board.overlap.text.1"_s);
    QVERIFY(!first->marks().isEmpty());
    QVERIFY(usecases::Points(desk.workspace()).edit(desk.pointOf(shown.first()), u"So "_s + shown.first()));
    QCOMPARE(first->text(), u"So "_s + shown.first());
    QVERIFY(first->marks().isEmpty());
    desk.catchUp();
    QTRY_VERIFY(!first->marks().isEmpty());
    QVERIFY(first->marks().first().start >= 3);
}

void OverlapStripTest::marksWithoutColourToo()
{
    const ui::Theme theme(ui::Theme::Mode::Light);
    ui::MarkedText text(theme, nullptr);
    text.setLines(1);
    text.resize(300, 24);
    text.show(u"Words that are marked"_s, {});
    const QImage plain = text.grab().toImage();
    text.show(u"Words that are marked"_s, {{0, 5, true}});
    const QImage exact = text.grab().toImage();
    text.show(u"Words that are marked"_s, {{0, 5, false}});
    const QImage near = text.grab().toImage();
    const auto pixels = [](const QImage& image, const QColor& colour) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    };
    const ui::Tokens& tokens = theme.tokens();
    QCOMPARE(pixels(plain, tokens.markLine), 0);
    QVERIFY(pixels(exact, tokens.mark) > 100);
    QVERIFY(pixels(near, tokens.nearMark) > 100);
    QVERIFY(pixels(exact, tokens.markLine) > pixels(near, tokens.markLine));
    QVERIFY(pixels(near, tokens.markLine) > 0);
    QVERIFY(text.accessibleDescription().contains(u"Words"_s));
}

QTEST_MAIN(OverlapStripTest)
#include "overlapstriptest.moc"

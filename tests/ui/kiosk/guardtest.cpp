// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QClipboard>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "tests/ui/kiosk/station.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Station;
using tests::Vote;

namespace {

Vote secret()
{
    Vote vote;
    vote.casting = Casting::Secret;
    vote.options = {u"Alpha"_s, u"Beta"_s, u"Gamma"_s};
    return vote;
}

/// Everything that the station's widgets say, to eyes and to screen readers.
QString saidBy(QWidget& window)
{
    QString said;
    QList<QWidget*> all = window.findChildren<QWidget*>();
    all.append(&window);
    for (const QWidget* widget : std::as_const(all)) {
        said += widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n' + widget->toolTip() + u'\n';
        for (const char* property : {"text", "plainText", "placeholderText"}) {
            said += widget->property(property).toString() + u'\n';
        }
        if (QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget))) {
            said += tree->text(QAccessible::Name) + tree->text(QAccessible::Value) + u'\n';
        }
    }
    return said;
}

bool anyChecked(QWidget& window)
{
    const auto buttons = window.findChildren<QAbstractButton*>();
    return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* one) { return one->isChecked(); });
}

} // namespace

/// What the station must never do: leave something behind, or let somebody out.
class GuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOnScreenAfterCasting();
    void leavesNothingOnScreenAfterLeaving();
    void storesNothingWhenAVoterLeaves();
    void keepsNothingOfACode();
    void goesBackToTheStartWhenNobodyUsesIt();
    void stopsWhenTheVoteClosesMeanwhile();
    void saysThatItIsClosedWhenAnotherProgramClosesIt();
    void takesNoBallotAfterTheClose();
    void refusesASecondBallotOfTheSameVoter();
    void saysThatABallotCouldNotBeStored();
    void closesOnlyByTheOperatorsKeys();
    void touchingReviewTwiceCastsNothing();
    void holdingEnterCastsNothing();

private:
    static void expectFresh(Station& station);
    /// Does something to the file behind the program's back.
    static bool run(Station& station, const QString& sql);
};

void GuardTest::expectFresh(Station& station)
{
    QVERIFY(station.isOn(u"kiosk.codePage"_s));
    QVERIFY(!station.isOn(u"kiosk.ballotPage"_s));
    QVERIFY(!station.isOn(u"kiosk.confirmPage"_s));
    const QString said = saidBy(*station.window);
    for (const QString& option : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s}) {
        QVERIFY2(!said.contains(option), qPrintable(said));
    }
    for (const usecases::VoterCode& code : station.codes) {
        QVERIFY(!said.contains(code.code, Qt::CaseInsensitive));
    }
    QVERIFY(!anyChecked(*station.window));
    const auto* field = station.the<QLineEdit>(u"kiosk.code"_s);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->isUndoAvailable());
    QVERIFY(!field->isRedoAvailable());
}

bool GuardTest::run(Station& station, const QString& sql)
{
    bool done = false;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind"_s);
        file.setDatabaseName(station.workspace().path());
        done = file.open() && QSqlQuery(file).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"behind"_s);
    return done;
}

void GuardTest::leavesNothingOnScreenAfterCasting()
{
    Station station(secret());
    station.identify();
    station.touch(u"kiosk.option.2"_s);
    QVERIFY(saidBy(*station.window).contains(u"Beta"_s)); // the search finds what there is
    QVERIFY(anyChecked(*station.window));
    station.touch(u"kiosk.review"_s);
    station.touch(u"kiosk.cast"_s);
    QVERIFY(!saidBy(*station.window).contains(u"Beta"_s));
    QVERIFY(!anyChecked(*station.window));
    station.key(Qt::Key_Space);
    expectFresh(station);
}

void GuardTest::leavesNothingOnScreenAfterLeaving()
{
    Station station(secret());
    station.identify();
    station.touch(u"kiosk.option.1"_s);
    station.touch(u"kiosk.leave"_s);
    expectFresh(station);
}

void GuardTest::storesNothingWhenAVoterLeaves()
{
    Station station(secret());
    station.identify();
    station.touch(u"kiosk.option.1"_s);
    station.touch(u"kiosk.leave"_s);
    QCOMPARE(station.voted(), 0);
    station.identify();
    QVERIFY2(station.isOn(u"kiosk.ballotPage"_s), "the code is good for another try");
    QVERIFY2(!anyChecked(*station.window), "the ballot is fresh");
    station.close();
    QVERIFY(station.theRound().secretBallots.isEmpty());
}

void GuardTest::keepsNothingOfACode()
{
    Station station(secret());
    QGuiApplication::clipboard()->setText(u"of the operator"_s);
    station.type(u"K7PM"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Copy);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Cut);
    QTest::mouseDClick(station.the(u"kiosk.code"_s), Qt::LeftButton);
    QCOMPARE(station.the<QLineEdit>(u"kiosk.code"_s)->text(), u"K7PM"_s);
    QVERIFY(!station.the<QLineEdit>(u"kiosk.code"_s)->hasSelectedText());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"of the operator"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QCOMPARE(station.the<QLineEdit>(u"kiosk.code"_s)->text(), u"K7PM"_s);
}

void GuardTest::goesBackToTheStartWhenNobodyUsesIt()
{
    ui::KioskTimes times;
    times.idle = std::chrono::milliseconds(200);
    Station station(secret(), times);
    station.identify();
    station.touch(u"kiosk.option.3"_s);
    QTRY_VERIFY(station.isOn(u"kiosk.codePage"_s));
    expectFresh(station);
    QCOMPARE(station.text(u"kiosk.message"_s), u"Nobody used the station for a while, so that ballot was not cast."_s);
    QCOMPARE(station.voted(), 0);
    station.identify();
    station.touch(u"kiosk.review"_s);
    QTRY_VERIFY(station.isOn(u"kiosk.codePage"_s));
    station.type(u"K7"_s);
    QTRY_VERIFY2(station.the<QLineEdit>(u"kiosk.code"_s)->text().isEmpty(), "half a code is forgotten too");
}

void GuardTest::stopsWhenTheVoteClosesMeanwhile()
{
    Station station(secret());
    station.identify();
    station.touch(u"kiosk.option.2"_s);
    station.close();
    QCOMPARE(station.text(u"kiosk.said"_s), u"The vote is closed."_s);
    QVERIFY(!saidBy(*station.window).contains(u"Beta"_s));
    QVERIFY(station.theRound().secretBallots.isEmpty());
    station.key(Qt::Key_Space);
    station.touch(u"kiosk.messagePage"_s);
    QVERIFY2(!station.isOn(u"kiosk.codePage"_s), "a closed station takes no codes");
}

void GuardTest::saysThatItIsClosedWhenAnotherProgramClosesIt()
{
    ui::KioskTimes times;
    times.look = std::chrono::milliseconds(1);
    Station station({}, times);
    station.identify();
    auto other = tests::sure(usecases::Workspace::open(station.workspace().path()));
    QVERIFY(usecases::Rounds(*other, Station::effort()).close(station.round));
    QTRY_VERIFY(station.isOn(u"kiosk.messagePage"_s));
    QCOMPARE(station.text(u"kiosk.said"_s), u"The vote is closed."_s);
}

void GuardTest::takesNoBallotAfterTheClose()
{
    ui::KioskTimes times;
    times.look = std::chrono::hours(1);
    Station station({}, times);
    station.identify();
    station.touch(u"kiosk.option.1"_s);
    station.touch(u"kiosk.review"_s);
    auto other = tests::sure(usecases::Workspace::open(station.workspace().path()));
    QVERIFY(usecases::Rounds(*other, Station::effort()).close(station.round));
    station.touch(u"kiosk.cast"_s);
    QCOMPARE(station.text(u"kiosk.said"_s), u"The vote is closed."_s);
    QVERIFY(station.theRound().openBallots.isEmpty());
}

void GuardTest::refusesASecondBallotOfTheSameVoter()
{
    Station station(secret());
    station.identify();
    station.touch(u"kiosk.review"_s);
    QVERIFY(usecases::Polling(station.workspace()).cast(station.round, station.codes.first().voter, {0, 0, 1}));
    station.touch(u"kiosk.cast"_s);
    QVERIFY(station.isOn(u"kiosk.codePage"_s));
    QCOMPARE(station.text(u"kiosk.message"_s),
             u"This ballot was not cast, because one was already cast with this code."_s);
    QCOMPARE(station.voted(), 1);
}

void GuardTest::saysThatABallotCouldNotBeStored()
{
    Station station(secret());
    station.identify();
    station.touch(u"kiosk.option.1"_s);
    station.touch(u"kiosk.review"_s);
    QVERIFY(
        run(station, u"CREATE TRIGGER broken BEFORE INSERT ON sealed_ballot BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    station.touch(u"kiosk.cast"_s);
    QVERIFY(station.isOn(u"kiosk.confirmPage"_s));
    QCOMPARE(station.text(u"kiosk.message"_s),
             u"Your ballot was not cast, because it could not be stored; try again, or tell the moderator."_s);
    QVERIFY(run(station, u"DROP TRIGGER broken"_s));
    QCOMPARE(station.voted(), 0);
    station.touch(u"kiosk.cast"_s);
    QCOMPARE(station.text(u"kiosk.said"_s), u"Your ballot is cast."_s);
    QCOMPARE(station.voted(), 1);
}

void GuardTest::closesOnlyByTheOperatorsKeys()
{
    Station station(secret());
    QSignalSpy closed(station.window.get(), &ui::KioskWindow::closed);
    station.window->close();
    station.key(Qt::Key_Escape);
    station.key(Qt::Key_F4, Qt::AltModifier);
    station.key(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(station.window->isVisible());
    station.identify();
    station.window->close();
    station.key(Qt::Key_Escape);
    QVERIFY(station.isOn(u"kiosk.ballotPage"_s));
    for (int i = 0; i < 12; ++i) {
        station.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->window(), station.window.get());
    }
    QVERIFY(station.window->isVisible());
    QCOMPARE(closed.size(), 0);
    station.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!station.window->isVisible());
    QCOMPARE(closed.size(), 1);
    QCOMPARE(station.voted(), 0);
}

void GuardTest::touchingReviewTwiceCastsNothing()
{
    Station station(secret());
    station.identify();
    const QPoint at = station.the(u"kiosk.review"_s)->mapTo(station.window.get(), QPoint(20, 20));
    for (int touch = 0; touch < 2; ++touch) {
        QTest::mouseClick(station.window->windowHandle(), Qt::LeftButton, {}, at);
        Station::settle();
    }
    QCOMPARE(station.voted(), 0);
    QVERIFY(station.isOn(u"kiosk.ballotPage"_s));
}

void GuardTest::holdingEnterCastsNothing()
{
    Station station(secret());
    station.identify();
    station.key(Qt::Key_Return);
    for (int repeat = 0; repeat < 5; ++repeat) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &held);
        Station::settle();
    }
    QVERIFY(station.isOn(u"kiosk.confirmPage"_s));
    QCOMPARE(station.voted(), 0);
}

QTEST_MAIN(GuardTest)
#include "guardtest.moc"

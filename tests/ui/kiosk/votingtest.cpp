// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/kiosk/station.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::Station;
using tests::Vote;

Q_DECLARE_METATYPE(tests::Vote)

/// A voter comes with a code, marks, reviews and casts.
class VotingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesByKeyboardAlone_data() { methods(); }
    void votesByKeyboardAlone();
    void votesByTouchAlone_data() { methods(); }
    void votesByTouchAlone();
    void castsABlankBallotThatWasSaidToBeOne();
    void refusesAWrongCode();
    void refusesACodeThatWasUsed();
    void enforcesTheLimit();
    void changesBeforeCasting();
    void goesOnByItselfAfterCasting();
    void showsHostileTextsAsTheyAre();
    void showsOptionsInTheRoundsOrder();
    void walksThroughALongBallotByArrows();

private:
    static void methods();
    static void check(Station& station, const QList<int>& marks);
};

void VotingTest::methods()
{
    QTest::addColumn<Vote>("vote");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QStringList>("touches");
    QTest::addColumn<QList<int>>("marks");
    for (const auto casting : {Casting::Open, Casting::Secret}) {
        const QByteArray how = casting == Casting::Open ? "open " : "secret ";
        const auto vote = [casting](Method method, int most) {
            Vote made;
            made.method = method;
            made.casting = casting;
            made.most = most;
            return made;
        };
        QTest::newRow((how + "approval").constData())
            << vote(Method::Approval, 2) << QList<Qt::Key>{Qt::Key_Space, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space}
            << QStringList{u"1"_s, u"3"_s} << QList<int>{1, 0, 1, 0};
        QTest::newRow((how + "approval by figures").constData())
            << vote(Method::Approval, 0) << QList<Qt::Key>{Qt::Key_4, Qt::Key_2, Qt::Key_4}
            << QStringList{u"4"_s, u"2"_s, u"4"_s} << QList<int>{0, 1, 0, 0};
        QTest::newRow((how + "dots").constData())
            << vote(Method::Dots, 5) << QList<Qt::Key>{Qt::Key_Plus,  Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Down,
                                                       Qt::Key_Space, Qt::Key_Down, Qt::Key_3}
            << QStringList{u"1.more"_s, u"1.more"_s, u"1.less"_s, u"2.more"_s, u"3.more"_s, u"3.more"_s, u"3.more"_s}
            << QList<int>{1, 1, 3, 0};
        QTest::newRow((how + "score").constData())
            << vote(Method::Score, 0) << QList<Qt::Key>{Qt::Key_4, Qt::Key_Down, Qt::Key_Right, Qt::Key_Space}
            << QStringList{u"1.4"_s, u"2.1"_s} << QList<int>{4, 1, 0, 0};
        QTest::newRow((how + "ranking").constData())
            << vote(Method::Ranking, 0)
            << QList<Qt::Key>{Qt::Key_Down, Qt::Key_Space, Qt::Key_Up, Qt::Key_Space, Qt::Key_4, Qt::Key_2}
            << QStringList{u"2"_s, u"1"_s, u"4"_s, u"2"_s} << QList<int>{1, 0, 0, 2};
    }
}

void VotingTest::check(Station& station, const QList<int>& marks)
{
    QCOMPARE(station.text(u"kiosk.said"_s), u"Your ballot is cast."_s);
    QCOMPARE(station.voted(), 1);
    if (station.theRound().casting == Casting::Open) {
        QCOMPARE(station.castBy(0), marks);
        return;
    }
    QVERIFY(station.theRound().openBallots.isEmpty());
    station.close();
    QCOMPARE(station.theRound().secretBallots.size(), 1);
    QCOMPARE(station.theRound().secretBallots.first().marks, marks);
}

void VotingTest::votesByKeyboardAlone()
{
    QFETCH(Vote, vote);
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(QList<int>, marks);
    Station station(vote);
    station.identify();
    QVERIFY(station.isOn(u"kiosk.ballotPage"_s));
    for (const Qt::Key key : keys) {
        station.key(key);
    }
    station.key(Qt::Key_Return);
    QVERIFY(station.isOn(u"kiosk.confirmPage"_s));
    QCOMPARE(station.voted(), 0);
    station.key(Qt::Key_Return);
    check(station, marks);
}

void VotingTest::votesByTouchAlone()
{
    QFETCH(Vote, vote);
    QFETCH(QStringList, touches);
    QFETCH(QList<int>, marks);
    Station station(vote);
    QString code = station.codes.first().code;
    code.remove(u'-');
    for (const QChar sign : std::as_const(code)) {
        station.touch(u"kiosk.key."_s + sign);
    }
    station.touch(u"kiosk.go"_s);
    for (const QString& touch : touches) {
        station.touch(u"kiosk.option."_s + touch);
    }
    station.touch(u"kiosk.review"_s);
    station.touch(u"kiosk.cast"_s);
    check(station, marks);
}

void VotingTest::castsABlankBallotThatWasSaidToBeOne()
{
    Station station({});
    station.identify();
    station.touch(u"kiosk.review"_s);
    QCOMPARE(station.text(u"kiosk.says"_s), u"You support none of these; that is a blank ballot."_s);
    station.touch(u"kiosk.cast"_s);
    check(station, {0, 0, 0, 0});
}

void VotingTest::refusesAWrongCode()
{
    Station station({});
    for (const QString& wrong : {u"AAAA-AAAA"_s, u"hello"_s, u"<b>%1</b>"_s}) {
        station.type(wrong);
        station.key(Qt::Key_Return);
        QVERIFY(station.isOn(u"kiosk.codePage"_s));
        QCOMPARE(station.the<QLineEdit>(u"kiosk.code"_s)->text(), QString());
        QCOMPARE(station.text(u"kiosk.message"_s),
                 u"This code is not known; look at it again and type it once more."_s);
    }
    station.key(Qt::Key_A);
    QCOMPARE(station.text(u"kiosk.message"_s), QString());
}

void VotingTest::refusesACodeThatWasUsed()
{
    Station station({});
    station.identify();
    station.key(Qt::Key_Return);
    station.key(Qt::Key_Return);
    station.key(Qt::Key_Space);
    station.identify();
    QVERIFY(station.isOn(u"kiosk.codePage"_s));
    QCOMPARE(station.text(u"kiosk.message"_s),
             u"A ballot was already cast with this code; each code is good for one ballot."_s);
    station.identify(1);
    QVERIFY(station.isOn(u"kiosk.ballotPage"_s));
}

void VotingTest::enforcesTheLimit()
{
    Vote vote;
    vote.most = 2;
    Station station(vote);
    station.identify();
    QCOMPARE(station.text(u"kiosk.used"_s), u"0 of at most 2"_s);
    station.touch(u"kiosk.option.1"_s);
    station.touch(u"kiosk.option.2"_s);
    QCOMPARE(station.text(u"kiosk.used"_s), u"2 of at most 2"_s);
    station.touch(u"kiosk.option.3"_s);
    QCOMPARE(station.text(u"kiosk.used"_s), u"You may choose at most 2; take one back first."_s);
    QVERIFY(!station.the<QAbstractButton>(u"kiosk.option.3"_s)->isChecked());
    station.touch(u"kiosk.review"_s);
    station.touch(u"kiosk.cast"_s);
    check(station, {1, 1, 0, 0});
}

void VotingTest::changesBeforeCasting()
{
    Station station({});
    station.identify();
    station.touch(u"kiosk.option.1"_s);
    station.touch(u"kiosk.review"_s);
    QCOMPARE(station.text(u"kiosk.chosen.1"_s), u"1. R1"_s);
    station.touch(u"kiosk.change"_s);
    QVERIFY(station.the<QAbstractButton>(u"kiosk.option.1"_s)->isChecked());
    station.touch(u"kiosk.option.1"_s);
    station.touch(u"kiosk.option.4"_s);
    station.touch(u"kiosk.review"_s);
    QCOMPARE(station.text(u"kiosk.chosen.1"_s), u"4. R4"_s);
    station.touch(u"kiosk.cast"_s);
    check(station, {0, 0, 0, 1});
}

void VotingTest::goesOnByItselfAfterCasting()
{
    ui::KioskTimes times;
    times.thanks = std::chrono::milliseconds(1);
    Station station({}, times);
    station.identify();
    station.key(Qt::Key_Return);
    station.key(Qt::Key_Return);
    QTRY_VERIFY(station.isOn(u"kiosk.codePage"_s));
    QCOMPARE(QApplication::focusWidget(), station.the(u"kiosk.code"_s));
    station.identify(1);
    QVERIFY(station.isOn(u"kiosk.ballotPage"_s));
}

void VotingTest::showsHostileTextsAsTheyAre()
{
    Vote vote;
    vote.options = {u"<b>x</b> & y"_s, u"%1 %n %2"_s, QString(400, u'w'), u"حماية حقوق المهاجرين"_s};
    vote.question = u"<h1>%1</h1>"_s;
    Station station(vote);
    QCOMPARE(station.text(u"kiosk.question"_s), vote.question);
    QCOMPARE(station.the<QLabel>(u"kiosk.question"_s)->textFormat(), Qt::PlainText);
    station.identify();
    for (int option = 0; option < 4; ++option) {
        auto* box = station.the<QAbstractButton>(u"kiosk.option.%1"_s.arg(option + 1));
        QCOMPARE(box->accessibleName(), QString::number(option + 1) + u". "_s + vote.options.at(option));
        QVERIFY(box->width() <= station.window->width());
        station.touch(box->objectName());
    }
    QVERIFY2(station.the(u"kiosk.option.3"_s)->height() > 2 * ui::space * 20, "the long word is cut");
    station.key(Qt::Key_Return);
    for (int option = 0; option < 4; ++option) {
        QCOMPARE(station.text(u"kiosk.chosen.%1"_s.arg(option + 1)),
                 QString::number(option + 1) + u". "_s + vote.options.at(option));
    }
}

void VotingTest::showsOptionsInTheRoundsOrder()
{
    Station station({});
    const QList<RecommendationId> order = station.theRound().options;
    station.identify();
    int above = -1;
    for (int option = 0; option < order.size(); ++option) {
        const auto* box = station.the<QAbstractButton>(u"kiosk.option.%1"_s.arg(option + 1));
        QVERIFY(box->accessibleName().endsWith(station.meeting().recommendations.find(order.at(option))->text));
        QVERIFY(box->y() > above);
        above = box->y();
    }
}

void VotingTest::walksThroughALongBallotByArrows()
{
    Vote vote;
    vote.options.clear();
    for (int option = 1; option <= 24; ++option) {
        vote.options.append(u"Recommendation %1 with some more words"_s.arg(option));
    }
    Station station(vote);
    station.window->resize(1024, 700);
    station.identify();
    for (int option = 1; option <= 24; ++option) {
        auto* box = station.the<QAbstractButton>(u"kiosk.option.%1"_s.arg(option));
        QVERIFY(box->hasFocus());
        QVERIFY2(!box->visibleRegion().isEmpty(), "the focus is out of sight");
        station.key(Qt::Key_Down);
    }
    QVERIFY(station.the(u"kiosk.review"_s)->hasFocus());
    station.key(Qt::Key_Up);
    QVERIFY(station.the(u"kiosk.option.24"_s)->hasFocus());
}

QTEST_MAIN(VotingTest)
#include "votingtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>

#include "core/usecases/people.h"
#include "core/usecases/polling.h"
#include "core/usecases/rounds.h"
#include "tests/ui/vote/voter.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::Moderator;

namespace {

void click(Moderator& voter, const QString& name)
{
    auto* card = voter.the<QAbstractButton>(name);
    QVERIFY2(card->isVisible() && card->isEnabled(), qPrintable(name));
    card->click();
}

bool shows(Moderator& voter, const QString& name)
{
    return voter.the<QWidget>(name)->isVisible();
}

void typeOfficers(Moderator& voter, const QString& first, const QString& second)
{
    for (const auto& [field, text] : {std::pair(u"first"_s, first), std::pair(u"second"_s, second)}) {
        auto* line = voter.the<QLineEdit>(u"vote.officers."_s + field);
        line->setFocus();
        line->selectAll();
        Moderator::type(text);
    }
    Moderator::key(Qt::Key_Return);
}

const QString one = u"quiet river stone"_s;
const QString two = u"paper lantern hill"_s;

} // namespace

/// Setting up a round of each method, and opening and closing a secret one.
class SetUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEachMethod_data();
    void opensEachMethod();
    void offersOnlyWhatApplies();
    void putsTheOtherRulesBehindAButton();
    void countsTheVotersLive();
    void takesTheLimitsOfABallot();
    void takesTheQuestionAsItIsTyped();
    void asksTwoOfficersBeforeASecretVote();
    void saysBesideTheFieldWhatIsWrongWithAPassphrase();
    void leavesTheOfficersWithoutOpening();
    void keepsASecretVoteOpenOnWrongPassphrases();
    void keepsNoPassphrase();
    void changesLimitsWhileOpenUntilTheFirstBallot();
    void setsUpByKeyboardAlone();
    void showsHostileCategoriesAsText();
};

void SetUpTest::opensEachMethod_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("casting");
    QTest::addColumn<Method>("method");
    QTest::addColumn<Casting>("wanted");
    QTest::addColumn<QString>("panel");
    const QString none;
    QTest::newRow("approval by group") << u"vote.approval"_s << u"vote.casting.counted"_s << Method::Approval
                                       << Casting::Counted << u"vote.counts"_s;
    QTest::newRow("open approval") << u"vote.approval"_s << u"vote.casting.open"_s << Method::Approval << Casting::Open
                                   << u"vote.ballot"_s;
    QTest::newRow("hands") << u"vote.hands"_s << none << Method::ShowOfHands << Casting::Counted << u"vote.counts"_s;
    QTest::newRow("roll call") << u"vote.rollCall"_s << none << Method::RollCall << Casting::Open << u"vote.voices"_s;
    QTest::newRow("consensus") << u"vote.byConsensus"_s << none << Method::Consensus << Casting::Counted
                               << u"vote.objections"_s;
    QTest::newRow("dots") << u"vote.dots"_s << u"vote.casting.open"_s << Method::Dots << Casting::Open
                          << u"vote.ballot"_s;
    QTest::newRow("score") << u"vote.score"_s << u"vote.casting.open"_s << Method::Score << Casting::Open
                           << u"vote.ballot"_s;
    QTest::newRow("ranking") << u"vote.ranking"_s << u"vote.casting.open"_s << Method::Ranking << Casting::Open
                             << u"vote.ballot"_s;
}

void SetUpTest::opensEachMethod()
{
    QFETCH(const QString, card);
    QFETCH(const QString, casting);
    QFETCH(const QString, panel);
    Moderator voter(Moderator::withRecommendations(6));
    click(voter, card);
    if (!casting.isEmpty()) {
        click(voter, casting);
    }
    voter.press(u"vote.open"_s);
    QCOMPARE(voter.fixture.said, QStringList());
    QCOMPARE(voter.round().state, RoundState::Open);
    QTEST(voter.round().method, "method");
    QTEST(voter.round().casting, "wanted");
    QVERIFY(shows(voter, panel));
    voter.press(u"vote.close"_s);
    QCOMPARE(voter.round().state, RoundState::Closed);
}

void SetUpTest::offersOnlyWhatApplies()
{
    Moderator voter(Moderator::withRecommendations(6));
    QVERIFY(shows(voter, u"vote.entitled"_s));
    QVERIFY(!shows(voter, u"vote.mostApprovals"_s));
    QVERIFY(!shows(voter, u"vote.electorate.participants"_s));
    click(voter, u"vote.casting.secret"_s);
    QVERIFY(!shows(voter, u"vote.entitled"_s));
    QVERIFY(shows(voter, u"vote.mostApprovals"_s));
    QVERIFY(!shows(voter, u"vote.dotsEach"_s));
    click(voter, u"vote.dots"_s);
    QVERIFY(shows(voter, u"vote.dotsEach"_s));
    QVERIFY(!shows(voter, u"vote.mostApprovals"_s));
    click(voter, u"vote.byConsensus"_s);
    QVERIFY(!voter.screen.findChild<QWidget*>(u"vote.casting.secret"_s));
    QVERIFY(shows(voter, u"vote.entitled"_s));
}

void SetUpTest::putsTheOtherRulesBehindAButton()
{
    Moderator voter(Moderator::withRecommendations(6));
    click(voter, u"vote.casting.secret"_s);
    QVERIFY(shows(voter, u"vote.rule.breadth"_s));
    QVERIFY(!shows(voter, u"vote.rule.sav"_s));
    QVERIFY(!shows(voter, u"vote.regionsNeeded"_s));
    click(voter, u"vote.moreRules"_s);
    click(voter, u"vote.rule.sav"_s);
    click(voter, u"vote.moreRules"_s);
    QVERIFY2(shows(voter, u"vote.rule.sav"_s), "the chosen rule stays in sight");
    click(voter, u"vote.rule.breadth"_s);
    QVERIFY(shows(voter, u"vote.regionsNeeded"_s));
    voter.the<QSpinBox>(u"vote.regionsNeeded"_s)->setValue(2);
    QVERIFY(voter.the<QWidget>(u"vote.rule.breadth"_s)->accessibleDescription().contains(u"at least 2 "_s));
    click(voter, u"vote.casting.open"_s);
    voter.press(u"vote.open"_s);
    QCOMPARE(voter.round().rule, Rule::Breadth);
    QCOMPARE(voter.round().regionsNeeded, 2);
}

void SetUpTest::countsTheVotersLive()
{
    Moderator voter(MeetingFixture::sample());
    voter.press(u"vote.again"_s);
    click(voter, u"vote.casting.secret"_s);
    const QString all = voter.text(u"vote.voters"_s);
    QVERIFY(all.contains(QString::number(usecases::entitledVoters(voter.meeting()))));
    click(voter, u"vote.electorate.bodies"_s);
    QVERIFY(voter.text(u"vote.voters"_s).contains(u"bodies may vote"_s));
    click(voter, u"vote.electorate.categories"_s);
    QVERIFY(voter.text(u"vote.voters"_s).startsWith(u"0 "_s));
    click(voter, u"vote.category.1"_s);
    QVERIFY(!voter.text(u"vote.voters"_s).startsWith(u"0 "_s));
    QCOMPARE(voter.round().categories.size(), 1);
}

void SetUpTest::takesTheLimitsOfABallot()
{
    Moderator voter(Moderator::withRecommendations(6));
    click(voter, u"vote.dots"_s);
    click(voter, u"vote.casting.open"_s);
    voter.the<QSpinBox>(u"vote.dotsEach"_s)->setValue(7);
    QCOMPARE(voter.the<QSpinBox>(u"vote.mostDots"_s)->value(), 7);
    voter.the<QSpinBox>(u"vote.mostDots"_s)->setValue(3);
    voter.press(u"vote.open"_s);
    QCOMPARE(voter.round().dots, 7);
    QCOMPARE(voter.round().mostDots, 3);
    QVERIFY(voter.text(u"header.subtitle"_s).contains(u"7 dots each"_s));
}

void SetUpTest::takesTheQuestionAsItIsTyped()
{
    Moderator voter(Moderator::withRecommendations(6));
    voter.typeInto(u"vote.question"_s, u"Which <b>five</b>?"_s);
    Moderator::key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(voter.round().state, RoundState::Open);
    QCOMPARE(voter.round().question, u"Which <b>five</b>?"_s);
}

void SetUpTest::asksTwoOfficersBeforeASecretVote()
{
    Moderator voter(Moderator::withRecommendations(6));
    click(voter, u"vote.casting.secret"_s);
    voter.press(u"vote.open"_s);
    QVERIFY(shows(voter, u"vote.officers"_s));
    QVERIFY(!latestRound(voter.meeting(), Track::Priority));
    QCOMPARE(voter.the<QLineEdit>(u"vote.officers.first"_s)->echoMode(), QLineEdit::Password);
    typeOfficers(voter, one, two);
    QCOMPARE(voter.round().state, RoundState::Open);
    QCOMPARE(voter.round().casting, Casting::Secret);
    QVERIFY(shows(voter, u"vote.turnout"_s));
    QVERIFY(shows(voter, u"vote.untraceable"_s));
    QVERIFY(!shows(voter, u"vote.ballot"_s));
    voter.press(u"vote.close"_s);
    QVERIFY(shows(voter, u"vote.officers"_s));
    typeOfficers(voter, one, two);
    QCOMPARE(voter.round().state, RoundState::Closed);
    QVERIFY(!shows(voter, u"vote.officers"_s));
}

void SetUpTest::saysBesideTheFieldWhatIsWrongWithAPassphrase()
{
    Moderator voter(Moderator::withRecommendations(6));
    click(voter, u"vote.casting.secret"_s);
    voter.press(u"vote.open"_s);
    typeOfficers(voter, u"short"_s, two);
    QVERIFY(voter.text(u"vote.officers.firstWrong"_s).contains(u"8"_s));
    QVERIFY(!shows(voter, u"vote.officers.secondWrong"_s));
    QVERIFY(voter.the<QWidget>(u"vote.officers.first"_s)->hasFocus());
    typeOfficers(voter, one, one);
    QVERIFY(!shows(voter, u"vote.officers.firstWrong"_s));
    QVERIFY(voter.text(u"vote.officers.secondWrong"_s).contains(u"same"_s));
    QVERIFY(!latestRound(voter.meeting(), Track::Priority));
    QCOMPARE(voter.fixture.said, QStringList());
}

void SetUpTest::leavesTheOfficersWithoutOpening()
{
    Moderator voter(Moderator::withRecommendations(6));
    click(voter, u"vote.casting.secret"_s);
    voter.press(u"vote.open"_s);
    Moderator::type(one);
    Moderator::key(Qt::Key_Escape);
    QVERIFY(!shows(voter, u"vote.officers"_s));
    QVERIFY(shows(voter, u"vote.options"_s));
    QVERIFY(voter.can(u"vote.open"_s));
    voter.press(u"vote.open"_s);
    QCOMPARE(voter.the<QLineEdit>(u"vote.officers.first"_s)->text(), QString());
    click(voter, u"vote.casting.open"_s);
    QVERIFY(!shows(voter, u"vote.officers"_s));
}

void SetUpTest::keepsASecretVoteOpenOnWrongPassphrases()
{
    Moderator voter(Moderator::withRecommendations(3));
    click(voter, u"vote.casting.secret"_s);
    voter.press(u"vote.open"_s);
    typeOfficers(voter, one, two);
    usecases::Polling polling(voter.fixture.meeting.workspace());
    QVERIFY(polling.cast(voter.round().id, voter.round().voters.first(), {1, 0, 1}));
    voter.press(u"vote.close"_s);
    typeOfficers(voter, one, u"paper lantern hall"_s);
    QCOMPARE(voter.round().state, RoundState::Open);
    QVERIFY(voter.text(u"vote.officers.secondWrong"_s).contains(u"stays open"_s));
    typeOfficers(voter, two, one); // in either order
    QCOMPARE(voter.round().state, RoundState::Closed);
    QCOMPARE(voter.round().ballots, 1);
}

void SetUpTest::keepsNoPassphrase()
{
    Moderator voter(Moderator::withRecommendations(3));
    click(voter, u"vote.casting.secret"_s);
    voter.press(u"vote.open"_s);
    typeOfficers(voter, one, two);
    for (const QLineEdit* field : voter.screen.findChildren<QLineEdit*>()) {
        QVERIFY2(!field->text().contains(u"river"_s), qPrintable(field->objectName()));
    }
    voter.press(u"vote.close"_s);
    Moderator::type(one);
    voter.the<QAbstractButton>(u"vote.officers.shown"_s)->click();
    QCOMPARE(voter.the<QLineEdit>(u"vote.officers.first"_s)->echoMode(), QLineEdit::Normal);
    voter.screen.hide();
    QCOMPARE(voter.the<QLineEdit>(u"vote.officers.first"_s)->text(), QString());
    QCOMPARE(voter.the<QLineEdit>(u"vote.officers.first"_s)->echoMode(), QLineEdit::Password);
}

void SetUpTest::changesLimitsWhileOpenUntilTheFirstBallot()
{
    Moderator voter(Moderator::withRecommendations(3));
    click(voter, u"vote.casting.open"_s);
    voter.press(u"vote.open"_s);
    QVERIFY(!shows(voter, u"vote.setup"_s));
    voter.press(u"vote.limits"_s);
    QVERIFY(shows(voter, u"vote.frozen"_s));
    voter.the<QSpinBox>(u"vote.mostApprovals"_s)->setValue(2);
    QCOMPARE(voter.round().mostApprovals, 2);
    QVERIFY(!voter.the<QWidget>(u"vote.hands"_s)->isEnabled());
    QVERIFY(!voter.the<QWidget>(u"vote.casting.secret"_s)->isEnabled());
    usecases::Polling polling(voter.fixture.meeting.workspace());
    QVERIFY(polling.cast(voter.round().id, voter.round().voters.first(), {1, 0, 1}));
    QVERIFY(!voter.the<QWidget>(u"vote.mostApprovals"_s)->isEnabled());
    QVERIFY(voter.text(u"vote.frozen"_s).contains(u"first ballot"_s));
    QCOMPARE(voter.fixture.said, QStringList());
    voter.press(u"vote.limits"_s);
    QVERIFY(!shows(voter, u"vote.setup"_s));
}

void SetUpTest::setsUpByKeyboardAlone()
{
    Moderator voter(Moderator::withRecommendations(3));
    QVERIFY(voter.the<QWidget>(u"vote.approval"_s)->hasFocus());
    Moderator::key(Qt::Key_Down);
    QVERIFY(voter.the<QWidget>(u"vote.rollCall"_s)->hasFocus());
    QCoreApplication::processEvents(); // what applies is laid out anew
    Moderator::key(Qt::Key_Right);
    QVERIFY2(voter.the<QWidget>(u"vote.byConsensus"_s)->hasFocus(),
             qPrintable(QApplication::focusWidget()->objectName()));
    Moderator::key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(voter.round().method, Method::Consensus);
    QVERIFY(voter.the<QWidget>(u"vote.objections"_s)->hasFocus());
}

void SetUpTest::showsHostileCategoriesAsText()
{
    MeetingFixture meeting = Moderator::withRecommendations(3);
    Participant participant = *meeting.meeting().participants.begin();
    participant.category = u"<img src=x> & %1"_s;
    QVERIFY(usecases::People(meeting.workspace()).edit(participant));
    Moderator voter(std::move(meeting));
    click(voter, u"vote.casting.open"_s);
    click(voter, u"vote.electorate.categories"_s);
    QStringList names;
    for (const QAbstractButton* box : voter.the<QWidget>(u"vote.categories"_s)->findChildren<QAbstractButton*>()) {
        names.append(box->accessibleName());
        QCOMPARE(QString(box->text()).replace(u"&&"_s, u"&"_s), box->accessibleName());
    }
    QVERIFY(names.contains(participant.category));
}

QTEST_MAIN(SetUpTest)
#include "setuptest.moc"

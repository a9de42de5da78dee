// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QListView>

#include "core/usecases/outcomes.h"
#include "core/usecases/rounds.h"
#include "tests/ui/vote/voter.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using tests::Moderator;

/// What a track adopts after its vote.
class AdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adoptsTheFiveOnceTheTieIsSettled();
    void adoptsAnotherOrderOnlyWithAReason();
    void adoptsFewerThanFiveOnlyWithAReason();
    void exchangesALineForAnother();
    void goesBackToWhatWasProposed();
    void adoptsWithoutAVoteWithAReason();
    void adoptsOtherLinesThoughATieWaits();
    void goesToTheHighlightsAfterwards();
    void opensAgainAfterAdoption();
};

void AdoptionTest::adoptsTheFiveOnceTheTieIsSettled()
{
    Moderator voter(MeetingFixture::sample());
    voter.rule();
    QVERIFY(!voter.the<QWidget>(u"vote.adoptReason"_s)->isVisible());
    const QList<RecommendationId> five = usecases::chosenBy(voter.meeting(), voter.round());
    Moderator::key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines, five);
    QCOMPARE(voter.round().state, RoundState::Adopted);
    QVERIFY(voter.text(u"header.badge"_s).startsWith(u"Adopted "_s));
    QVERIFY(voter.text(u"vote.adopted"_s).contains(u"by the moderator"_s));
}

void AdoptionTest::adoptsAnotherOrderOnlyWithAReason()
{
    Moderator voter(MeetingFixture::sample());
    voter.rule();
    auto* lines = voter.the<QListView>(u"vote.lines"_s);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(1, 0));
    const QList<RecommendationId> five = usecases::chosenBy(voter.meeting(), voter.round());
    Moderator::key(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(voter.the<QWidget>(u"vote.adoptReason"_s)->isVisible());
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.typeInto(u"vote.adoptReason"_s, u"reads better"_s);
    QVERIFY(voter.can(u"vote.adopt"_s));
    Moderator::key(Qt::Key_Return);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines.first(), five.at(1));
    QCOMPARE(voter.outcome()->reason, u"reads better"_s);
}

void AdoptionTest::adoptsFewerThanFiveOnlyWithAReason()
{
    Moderator voter(MeetingFixture::sample());
    voter.rule();
    auto* lines = voter.the<QListView>(u"vote.lines"_s);
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(4, 0));
    Moderator::key(Qt::Key_Delete);
    QCOMPARE(lines->model()->rowCount(), 4);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.typeInto(u"vote.adoptReason"_s, u"no agreement on a fifth"_s);
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines.size(), 4);
}

void AdoptionTest::exchangesALineForAnother()
{
    Moderator voter(MeetingFixture::sample());
    voter.rule();
    Moderator::key(Qt::Key_L, Qt::ControlModifier);
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

void AdoptionTest::goesBackToWhatWasProposed()
{
    Moderator voter(MeetingFixture::sample());
    voter.rule();
    Moderator::key(Qt::Key_L, Qt::ControlModifier);
    auto* lines = voter.the<QListView>(u"vote.lines"_s);
    lines->setCurrentIndex(lines->model()->index(0, 0));
    voter.press(u"vote.lineDown"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.press(u"vote.afresh"_s);
    QVERIFY(voter.can(u"vote.adopt"_s));
}

void AdoptionTest::adoptsWithoutAVoteWithAReason()
{
    Moderator voter(Moderator::withRecommendations(6));
    voter.press(u"vote.withoutVote"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    Moderator::key(Qt::Key_Escape);
    QVERIFY(voter.can(u"vote.open"_s));
    voter.press(u"vote.withoutVote"_s);
    QVERIFY(voter.the<QWidget>(u"vote.adoptReason"_s)->hasFocus());
    Moderator::type(u"by consensus"_s);
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QVERIFY(voter.outcome()->round.isNull());
    QCOMPARE(voter.texts(voter.outcome()->lines), (QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s, u"R5"_s}));
    QVERIFY(voter.text(u"vote.adopted"_s).contains(u"without a vote"_s));
}

void AdoptionTest::adoptsOtherLinesThoughATieWaits()
{
    Moderator voter(MeetingFixture::sample());
    QVERIFY(!voter.the<QWidget>(u"vote.lines"_s)->isVisible());
    Moderator::key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(voter.the<QWidget>(u"vote.lines"_s)->isVisible());
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.typeInto(u"vote.adoptReason"_s, u"four are enough"_s);
    voter.press(u"vote.adopt"_s);
    QVERIFY(voter.outcome());
    QCOMPARE(voter.outcome()->lines.size(), 4);
}

void AdoptionTest::goesToTheHighlightsAfterwards()
{
    Moderator voter(MeetingFixture::sample());
    voter.rule();
    voter.press(u"vote.adopt"_s);
    QVERIFY(!voter.can(u"vote.adopt"_s));
    voter.press(u"vote.highlights"_s);
    QCOMPARE(voter.fixture.went.value(0).first, u"highlights"_s);
    QVERIFY(voter.fixture.meeting.workspace().undo());
    QVERIFY(voter.can(u"vote.adopt"_s));
}

void AdoptionTest::opensAgainAfterAdoption()
{
    Moderator voter(Moderator::withRecommendations(6));
    voter.press(u"vote.withoutVote"_s);
    Moderator::type(u"by consensus"_s);
    voter.press(u"vote.adopt"_s);
    voter.press(u"vote.again"_s);
    QCOMPARE(voter.fixture.complaints.size(), 0);
    QCOMPARE(voter.round().state, RoundState::SetUp);
    QVERIFY(voter.can(u"vote.open"_s));
    voter.press(u"vote.withdraw"_s);
    QVERIFY(voter.can(u"vote.highlights"_s));
}

QTEST_MAIN(AdoptionTest)
#include "adoptiontest.moc"

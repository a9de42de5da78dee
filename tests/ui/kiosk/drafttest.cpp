// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "ui/kiosk/ballotdraft.h"
#include "ui/kiosk/kioskwords.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using ui::BallotDraft;
using ui::KioskWords;

namespace {

Round roundOf(Method method, int options)
{
    Round round;
    round.method = method;
    for (int i = 0; i < options; ++i) {
        round.options.append(RecommendationId::create());
    }
    return round;
}

} // namespace

/// A ballot never goes past its limits.
class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoMoreApprovalsThanAllowed()
    {
        Round round = roundOf(Method::Approval, 4);
        round.mostApprovals = 2;
        BallotDraft draft(round);
        QVERIFY(draft.isBlank());
        QVERIFY(draft.toggle(0));
        QVERIFY(draft.toggle(3));
        QVERIFY(!draft.toggle(1));
        QCOMPARE(draft.marks(), (QList<int>{1, 0, 0, 1}));
        QVERIFY(draft.toggle(0));
        QVERIFY(draft.toggle(1));
        QCOMPARE(draft.marks(), (QList<int>{0, 1, 0, 1}));
        QCOMPARE(KioskWords::used(draft), u"2 of at most 2"_s);
    }

    void givesNoMoreDotsThanThereAre()
    {
        Round round = roundOf(Method::Dots, 3);
        round.dots = 5;
        round.mostDots = 3;
        BallotDraft draft(round);
        QVERIFY(draft.setMark(0, 3));
        QVERIFY(!draft.setMark(0, 4));
        QVERIFY(!draft.setMark(1, 3));
        QVERIFY(draft.setMark(1, 2));
        QVERIFY(!draft.setMark(2, 1));
        QVERIFY(!draft.setMark(1, -1));
        QCOMPARE(draft.marks(), (QList<int>{3, 2, 0}));
    }

    void scoresFromNoughtToFive()
    {
        BallotDraft draft(roundOf(Method::Score, 2));
        QVERIFY(draft.setMark(0, 5));
        QVERIFY(draft.setMark(1, 5));
        QVERIFY(!draft.setMark(1, 6));
        QCOMPARE(draft.marks(), (QList<int>{5, 5}));
    }

    void movesUpWhatWasRankedBehind()
    {
        BallotDraft draft(roundOf(Method::Ranking, 4));
        for (const int option : {2, 0, 3}) {
            QVERIFY(draft.toggle(option));
        }
        QCOMPARE(draft.marks(), (QList<int>{2, 0, 1, 3}));
        QVERIFY(draft.toggle(2));
        QCOMPARE(draft.marks(), (QList<int>{1, 0, 0, 2}));
        QVERIFY(draft.toggle(2));
        QCOMPARE(draft.marks(), (QList<int>{1, 0, 3, 2}));
    }

    void saysABlankBallotPlainly_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QString>("says");
        QTest::newRow("approval") << Method::Approval << u"You support none of these; that is a blank ballot."_s;
        QTest::newRow("dots") << Method::Dots << u"You give no dots; that is a blank ballot."_s;
        QTest::newRow("score") << Method::Score << u"You give no points; that is a blank ballot."_s;
        QTest::newRow("ranking") << Method::Ranking << u"You put none of these in order; that is a blank ballot."_s;
    }
    void saysABlankBallotPlainly()
    {
        QFETCH(Method, method);
        QFETCH(QString, says);
        const BallotDraft draft(roundOf(method, 2));
        QCOMPARE(KioskWords::confirmed(draft), says);
        QVERIFY(KioskWords::chosen(draft, {u"a"_s, u"b"_s}).isEmpty());
    }

    void namesTheRankedInTheVotersOrder()
    {
        BallotDraft draft(roundOf(Method::Ranking, 3));
        draft.toggle(1);
        draft.toggle(0);
        QCOMPARE(KioskWords::chosen(draft, {u"%2 first"_s, u"second %1"_s, u"third"_s}),
                 (QStringList{u"1. second %1"_s, u"2. %2 first"_s}));
    }
};

QTEST_MAIN(DraftTest)
#include "drafttest.moc"

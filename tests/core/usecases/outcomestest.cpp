// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/outcomes.h"

#include <QTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "core/usecases/rounds.h"
#include "core/usecases/ties.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Board;
using usecases::Rounds;

namespace {

ErrorCode codeOf(const Done& done)
{
    return done ? ErrorCode::NotADatabase : done.error().code;
}

/// Seven recommendations of the priorities and one of the follow-up.
struct Plenary
{
    Plenary()
    {
        for (int i = 0; i < 7; ++i) {
            options.append(*Board(fixture.workspace()).add(Track::Priority, QString::number(i)));
        }
        other = *Board(fixture.workspace()).add(Track::FollowUp, u"other"_s);
    }
    /// A round in which the options got these approvals, closed.
    RoundId vote(const QList<int>& approvals)
    {
        Rounds rounds(fixture.workspace());
        const auto id = rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 20));
        bool done = id && rounds.open(*id);
        for (qsizetype i = 0; i < approvals.size(); ++i) {
            done = done && rounds.countApprovals(*id, options.at(i), {}, approvals.at(i));
        }
        if (!done || !rounds.close(*id)) {
            qFatal("The vote was refused");
        }
        return *id;
    }
    Done adopt(const QList<int>& lines, const QString& reason = {})
    {
        QList<RecommendationId> ids;
        for (const int line : lines) {
            ids.append(options.at(line));
        }
        return usecases::adopt(fixture.workspace(), Track::Priority, ids, reason);
    }
    [[nodiscard]] const Outcome* outcome() const { return adoptedOutcome(fixture.meeting(), Track::Priority); }

    MeetingFixture fixture = MeetingFixture::small();
    QList<RecommendationId> options;
    RecommendationId other;
};

} // namespace

class OutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void adoptsWhatTheVoteChose()
    {
        Plenary plenary;
        const RoundId round = plenary.vote({1, 7, 2, 6, 3, 5, 4});
        const auto lines = usecases::proposedLines(plenary.fixture.meeting(), Track::Priority);
        QVERIFY(!usecases::needsReason(plenary.fixture.meeting(), Track::Priority, lines));
        QVERIFY(plenary.adopt({1, 3, 5, 6, 4}));
        QCOMPARE(plenary.outcome()->lines, lines);
        QCOMPARE(plenary.outcome()->round, round);
        QVERIFY(plenary.outcome()->reason.isEmpty());
        QCOMPARE(plenary.fixture.meeting().rounds.find(round)->state, RoundState::Adopted);
    }

    void anotherSetOrOrderNeedsAReason()
    {
        Plenary plenary;
        plenary.vote({1, 7, 2, 6, 3, 5, 4});
        QCOMPARE(codeOf(plenary.adopt({3, 1, 5, 6, 4})), ErrorCode::ReasonMissing);
        QCOMPARE(codeOf(plenary.adopt({1, 3, 5, 6, 0})), ErrorCode::ReasonMissing);
        QCOMPARE(codeOf(plenary.adopt({1, 3, 5, 6})), ErrorCode::ReasonMissing);
        QCOMPARE(codeOf(plenary.adopt({1, 3, 5, 6}, u" \n"_s)), ErrorCode::ReasonMissing);
        QVERIFY(!plenary.outcome());
        QVERIFY(plenary.adopt({3, 1, 5, 6, 4}, u"The plenary put it first"_s));
        QCOMPARE(plenary.outcome()->reason, u"The plenary put it first"_s);
    }

    void refusesLinesThatAreNone()
    {
        Plenary plenary;
        const QString reason = u"By acclamation"_s;
        QCOMPARE(codeOf(plenary.adopt({}, reason)), ErrorCode::WrongNumber);
        QCOMPARE(codeOf(plenary.adopt({0, 1, 2, 3, 4, 5}, reason)), ErrorCode::WrongNumber);
        QCOMPARE(codeOf(plenary.adopt({0, 0}, reason)), ErrorCode::AlreadyThere);
        auto& workspace = plenary.fixture.workspace();
        QCOMPARE(codeOf(usecases::adopt(workspace, Track::Priority, {plenary.other}, reason)), ErrorCode::NotFound);
        QCOMPARE(codeOf(usecases::adopt(workspace, Track::Priority, {RecommendationId::create()}, reason)),
                 ErrorCode::NotFound);
        QVERIFY(Board(workspace).takeBack(plenary.options.at(6)));
        QCOMPARE(codeOf(plenary.adopt({6}, reason)), ErrorCode::NotFound);
        QCOMPARE(codeOf(plenary.adopt({0}, QString(4'001, u'x'))), ErrorCode::TextTooLong);
        QVERIFY(!plenary.outcome());
    }

    void withoutAVoteThereIsAReason()
    {
        Plenary plenary;
        const auto lines = usecases::proposedLines(plenary.fixture.meeting(), Track::Priority);
        QCOMPARE(lines, plenary.options.first(5));
        QCOMPARE(codeOf(plenary.adopt({0, 1, 2, 3, 4})), ErrorCode::ReasonMissing);
        QVERIFY(plenary.adopt({0, 1, 2, 3, 4}, u"By acclamation"_s));
        QVERIFY(plenary.outcome()->round.isNull());
    }

    void waitsForAnOpenRoundAndForATie()
    {
        Plenary plenary;
        Rounds rounds(plenary.fixture.workspace());
        const auto id = rounds.setUp(Track::Priority, usecases::byHand(Method::Approval, 20));
        QCOMPARE(codeOf(plenary.adopt({0, 1, 2, 3, 4})), ErrorCode::ReasonMissing); // set up: nothing was voted on
        QVERIFY(rounds.open(*id));
        QCOMPARE(codeOf(plenary.adopt({0, 1, 2, 3, 4}, u"x"_s)), ErrorCode::WrongState);
        QVERIFY(rounds.close(*id));

        const RoundId tied = plenary.vote({9, 8, 7, 6, 5, 5, 1});
        QCOMPARE(codeOf(plenary.adopt({0, 1, 2, 3, 4})), ErrorCode::TieUnsettled);
        QVERIFY(usecases::Ties(plenary.fixture.workspace()).rule(tied, {plenary.options.at(5)}, u"By lot"_s));
        QVERIFY(plenary.adopt({0, 1, 2, 3, 5}));
    }

    void adoptingAgainReplacesTheOutcome()
    {
        Plenary plenary;
        QVERIFY(plenary.adopt({0}, u"first"_s));
        const OutcomeId id = plenary.outcome()->id;
        QVERIFY(plenary.adopt({1, 2}, u"second"_s));
        QCOMPARE(plenary.outcome()->id, id);
        QCOMPARE(plenary.outcome()->lines.size(), 2);
        QCOMPARE(plenary.fixture.meeting().outcomes.size(), 1u);
        QVERIFY(usecases::adopt(plenary.fixture.workspace(), Track::FollowUp, {plenary.other}, u"x"_s));
        QCOMPARE(plenary.fixture.meeting().outcomes.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(OutcomesTest)
#include "outcomestest.moc"

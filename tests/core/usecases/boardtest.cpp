// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/board.h"

#include <QTest>

#include "core/domain/breadth.h"
#include "core/domain/lists.h"
#include "core/usecases/outcomes.h"
#include "core/usecases/points.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::Board;

namespace {

/// Four points in two groups.
struct BoardFixture
{
    BoardFixture()
    {
        for (const QString& text :
             {u"Lower costs"_s, u"Lower the costs of sending money home"_s, u"Cheaper"_s, u"Rights at work"_s}) {
            points.append(fixture.addPoint(points.size() % 2 == 0 ? u"AF"_s : u"EU"_s, text));
        }
    }
    [[nodiscard]] const Recommendation& at(const RecommendationId& id) const
    {
        return *fixture.meeting().recommendations.find(id);
    }
    [[nodiscard]] QSet<PointId> some(const QList<int>& positions) const
    {
        QSet<PointId> ids;
        for (const int position : positions) {
            ids.insert(points.at(position));
        }
        return ids;
    }

    MeetingFixture fixture = MeetingFixture::small();
    QList<PointId> points;
    Board board{fixture.workspace()};
};

template <class R>
ErrorCode codeOf(const R& result)
{
    return result ? ErrorCode::NotADatabase : result.error().code;
}

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesTwoToFourPoints()
    {
        for (int count = 1; count <= 4; ++count) {
            BoardFixture on;
            const Meeting before = on.fixture.meeting();
            const auto id = on.board.merge(on.points.first(count), Track::FollowUp);
            QVERIFY(id);
            QCOMPARE(on.at(*id).sources.size(), count);
            QCOMPARE(on.at(*id).track, Track::FollowUp);
            QCOMPARE(breadthOf(on.fixture.meeting(), on.at(*id)).groups.size(), std::min(count, 2));
            QVERIFY(on.fixture.meeting().points == before.points); // points are never touched
        }
    }

    void proposesTheMostCompleteWording()
    {
        BoardFixture on;
        const auto id = on.board.merge(on.points, Track::Priority);
        QCOMPARE(on.at(*id).text, u"Lower the costs of sending money home"_s);
        QCOMPARE(usecases::proposedWording(on.fixture.meeting(), {on.points.at(2), PointId::create()}), u"Cheaper"_s);
        QCOMPARE(usecases::proposedWording(on.fixture.meeting(), {}), QString());
        BoardFixture other;
        QCOMPARE(other.at(*other.board.merge(other.points, Track::Priority, u" Own  words "_s)).text, u"Own words"_s);
    }

    void aChainedMergeMovesTheLinkAlone()
    {
        BoardFixture on;
        const auto first = on.board.merge({on.points.at(0), on.points.at(1)}, Track::Priority);
        const auto second = on.board.merge({on.points.at(1), on.points.at(2)}, Track::Priority);
        QCOMPARE(on.at(*first).sources, on.some({0}));
        QCOMPARE(on.at(*second).sources, on.some({1, 2}));
        QVERIFY(on.board.addSources(*first, {on.points.at(2), on.points.at(3)}));
        QCOMPARE(on.at(*first).sources, on.some({0, 2, 3}));
        QCOMPARE(on.at(*second).sources, on.some({1}));
        QCOMPARE(codeOf(on.board.addSources(*first, {on.points.at(3)})), ErrorCode::NothingToDo);
        const auto merged = usecases::mergedPoints(on.fixture.meeting());
        QCOMPARE(merged.size(), 4);
        QCOMPARE(merged.value(on.points.at(1)), *second);
    }

    void removesASource()
    {
        BoardFixture on;
        const auto id = on.board.merge({on.points.at(0), on.points.at(1)}, Track::Priority);
        QVERIFY(on.board.removeSource(*id, on.points.at(0)));
        QCOMPARE(on.at(*id).sources, on.some({1}));
        QCOMPARE(codeOf(on.board.removeSource(*id, on.points.at(0))), ErrorCode::NotFound);
    }

    void splitsAndJoins()
    {
        BoardFixture on;
        const auto id = on.board.merge(on.points, Track::FollowUp);
        const auto part = on.board.split(*id, {on.points.at(2), on.points.at(3)});
        QVERIFY(part);
        QCOMPARE(on.at(*id).sources, on.some({0, 1}));
        QCOMPARE(on.at(*part).sources, on.some({2, 3}));
        QCOMPARE(on.at(*part).track, Track::FollowUp);
        QCOMPARE(on.at(*part).text, u"Rights at work"_s);
        QCOMPARE(codeOf(on.board.split(*id, {})), ErrorCode::NothingToDo);
        QCOMPARE(codeOf(on.board.split(*id, {on.points.at(0), on.points.at(1)})), ErrorCode::NothingToDo);
        QCOMPARE(codeOf(on.board.split(*id, {on.points.at(3)})), ErrorCode::NotFound);

        QVERIFY(on.board.join(*id, *part));
        QCOMPARE(on.at(*id).sources, on.some({0, 1, 2, 3}));
        QVERIFY(on.at(*part).withdrawn);
        QVERIFY(on.at(*part).sources.isEmpty());
        QCOMPARE(codeOf(on.board.join(*id, *id)), ErrorCode::NothingToDo);
        QCOMPARE(codeOf(on.board.join(*id, *part)), ErrorCode::NotFound);
    }

    void takingBackOpensThePointsAgain()
    {
        BoardFixture on;
        const auto id = on.board.merge(on.points, Track::Priority);
        QVERIFY(on.board.takeBack(*id));
        QVERIFY(usecases::mergedPoints(on.fixture.meeting()).isEmpty());
        QVERIFY(recommendationsOfTrack(on.fixture.meeting(), Track::Priority).isEmpty());
        QVERIFY(on.board.merge(on.points, Track::Priority));
        QCOMPARE(codeOf(on.board.reword(*id, u"x"_s)), ErrorCode::NotFound);
    }

    void refusesWhatThereIsNot()
    {
        BoardFixture on;
        const auto id = on.board.add(Track::Priority, u"Without sources"_s);
        QVERIFY(id && on.at(*id).sources.isEmpty());
        const PointId gone = on.fixture.addPoint(u"AF"_s, u"gone"_s);
        QVERIFY(usecases::Points(on.fixture.workspace()).withdraw(gone));
        QCOMPARE(codeOf(on.board.merge({}, Track::Priority)), ErrorCode::NothingToDo);
        QCOMPARE(codeOf(on.board.merge({on.points.at(0), PointId::create()}, Track::Priority)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.merge({gone}, Track::Priority)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.merge(on.points, Track::Priority, u"  "_s)), ErrorCode::EmptyText);
        QCOMPARE(codeOf(on.board.add(Track::Priority, u""_s)), ErrorCode::EmptyText);
        QCOMPARE(codeOf(on.board.add(Track::Priority, QString(4'001, u'x'))), ErrorCode::TextTooLong);
        const auto none = RecommendationId::create();
        QCOMPARE(codeOf(on.board.addSources(none, on.points)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.removeSource(none, on.points.at(0))), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.split(none, on.points)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.join(none, *id)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.join(*id, none)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.takeBack(none)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.reword(none, u"x"_s)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.setTrack(none, Track::Priority)), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.moveBefore(none, {})), ErrorCode::NotFound);
        QCOMPARE(codeOf(on.board.moveBefore(*id, none)), ErrorCode::NotFound);
        QVERIFY(usecases::mergedPoints(on.fixture.meeting()).isEmpty());
    }

    void movesToTheOtherTrackAtItsEnd()
    {
        BoardFixture on;
        const auto there = on.board.add(Track::FollowUp, u"there"_s);
        const auto id = on.board.add(Track::Priority, u"here"_s);
        QVERIFY(on.board.setTrack(*id, Track::FollowUp));
        const auto track = recommendationsOfTrack(on.fixture.meeting(), Track::FollowUp);
        QCOMPARE(track.size(), 2);
        QCOMPARE(track.first().id, *there);
        QCOMPARE(track.last().id, *id);
        QVERIFY(on.board.setTrack(*id, Track::FollowUp));
    }

    void movingIntoOneGapAHundredTimesKeepsTheOrder()
    {
        BoardFixture on;
        QStringList expected;
        for (int i = 0; i < 4; ++i) {
            expected.append(QString::number(i));
            on.board.add(Track::Priority, expected.last());
        }
        for (int i = 0; i < 100; ++i) {
            const auto now = recommendationsOfTrack(on.fixture.meeting(), Track::Priority);
            QVERIFY(on.board.moveBefore(now.at(2).id, now.at(1).id));
            expected.move(2, 1);
            QStringList texts;
            for (const Recommendation& one : recommendationsOfTrack(on.fixture.meeting(), Track::Priority)) {
                texts.append(one.text);
            }
            QCOMPARE(texts, expected);
        }
    }

    void whatWasAdoptedStaysAndMayBeReworded()
    {
        BoardFixture on;
        const auto adopted = on.board.add(Track::Priority, u"adopted"_s);
        const auto other = on.board.add(Track::Priority, u"other"_s);
        QVERIFY(usecases::adopt(on.fixture.workspace(), Track::Priority, {*adopted}, u"By acclamation"_s));
        QCOMPARE(codeOf(on.board.takeBack(*adopted)), ErrorCode::WrongState);
        QCOMPARE(codeOf(on.board.join(*other, *adopted)), ErrorCode::WrongState);
        QCOMPARE(codeOf(on.board.setTrack(*adopted, Track::FollowUp)), ErrorCode::WrongState);
        QVERIFY(on.board.join(*adopted, *other));
        QVERIFY(on.board.reword(*adopted, u"better"_s));
        QCOMPARE(on.at(*adopted).text, u"better"_s);
    }
};

QTEST_GUILESS_MAIN(BoardTest)
#include "boardtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "core/domain/lists.h"
#include "core/usecases/board.h"
#include "tests/support/meetingfixture.h"
#include "ui/models/boardcards.h"
#include "ui/models/conclusionsmodel.h"
#include "ui/models/recommendationsmodel.h"
#include "ui/models/statementsmodel.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class BoardModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOneCardWhereOnePointIsMerged();
    void listsTheSourcesOfWhatIsOpened();
    void keepsRowsApartWhereTwoMergesShareAPoint();
    void survivesTrackSwitchesAndReorder();
    void comparesTheRooms();
};

void BoardModelsTest::changesOneCardWhereOnePointIsMerged()
{
    MeetingFixture meeting = MeetingFixture::sample();
    const usecases::Reports reports(meeting.workspace());
    ui::PointCardsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setRows(ui::BoardCards(meeting.meeting(), reports, {}).columns.first().cards);
    const auto open = std::find_if(model.rows().begin(), model.rows().end(),
                                   [](const ui::PointCard& card) { return card.recommendation.isNull(); });
    QVERIFY(open != model.rows().end());
    QVERIFY(usecases::Board(meeting.workspace()).merge({open->id}, Track::Priority));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(ui::BoardCards(meeting.meeting(), reports, {}).columns.first().cards);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void BoardModelsTest::listsTheSourcesOfWhatIsOpened()
{
    MeetingFixture meeting = MeetingFixture::sample();
    ui::RecommendationsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(meeting.meeting(), Track::Priority);
    const Recommendation first = recommendationsOfTrack(meeting.meeting(), Track::Priority).first();
    model.setExpanded(first.id, true);
    model.show(meeting.meeting(), Track::Priority);
    QCOMPARE(model.rowCount(), 7 + first.sources.size());
    QVERIFY(model.rows().at(1).isSource());
    QCOMPARE(model.neighbour(first.id, 1),
             model.rows().at(1 + static_cast<int>(first.sources.size())).id.recommendation);
    QVERIFY(model.neighbour(first.id, -1).isNull());
}

void BoardModelsTest::keepsRowsApartWhereTwoMergesShareAPoint()
{
    // Two rooms that were joined later may both have merged the same point.
    Meeting meeting = MeetingFixture::sample().meeting();
    const QList<Recommendation> track = recommendationsOfTrack(meeting, Track::Priority);
    const PointId shared = *track.at(0).sources.begin();
    meeting.recommendations.edit(track.at(1).id).sources.insert(shared);
    ui::RecommendationsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setExpanded(track.at(0).id, true);
    model.setExpanded(track.at(1).id, true);
    model.show(meeting, Track::Priority);
    QCOMPARE(model.rowCount(), 7 + track.at(0).sources.size() + track.at(1).sources.size() + 1);
    model.show(meeting, Track::Priority);
    QCOMPARE(model.rowCount(), 7 + track.at(0).sources.size() + track.at(1).sources.size() + 1);
}

void BoardModelsTest::survivesTrackSwitchesAndReorder()
{
    MeetingFixture meeting = MeetingFixture::sample();
    ui::RecommendationsModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.show(meeting.meeting(), Track::Priority);
    const RecommendationId last = model.rows().last().id.recommendation;
    const RecommendationId first = model.rows().first().id.recommendation;
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVERIFY(usecases::Board(meeting.workspace()).moveBefore(last, first));
    model.show(meeting.meeting(), Track::Priority);
    QCOMPARE(model.rows().first().id.recommendation, last);
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.rows().at(4).last);
    model.show(meeting.meeting(), Track::FollowUp);
    QCOMPARE(model.rowCount(), 6);
}

void BoardModelsTest::comparesTheRooms()
{
    MeetingFixture meeting = MeetingFixture::sample();
    ui::ConvergenceModel table;
    ui::ConclusionsModel conclusions;
    ui::StatementsModel statements;
    const QAbstractItemModelTester one(&table, Mode::QtTest);
    const QAbstractItemModelTester two(&conclusions, Mode::QtTest);
    const QAbstractItemModelTester three(&statements, Mode::QtTest);
    for (const auto by : {ui::ConvergenceModel::By::Element, ui::ConvergenceModel::By::Theme}) {
        table.show(meeting.meeting(), by);
        conclusions.showShared(table);
        const QList<PointId> points = table.pointsAt(table.index(0, 0));
        QCOMPARE(QSet<PointId>(points.begin(), points.end()).size(), points.size());
        statements.show(meeting.meeting(), points);
        QCOMPARE(statements.rowCount(), points.size());
    }
}

QTEST_MAIN(BoardModelsTest)
#include "boardmodelstest.moc"

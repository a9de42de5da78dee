// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/usecases/points.h"
#include "tests/support/meetingfixture.h"
#include "ui/models/roompointsmodel.h"
#include "ui/models/roomquestionsmodel.h"

using namespace Qt::Literals::StringLiterals;
using tests::MeetingFixture;
using ui::RoomPointsModel;
using ui::RoomQuestionsModel;

/// The points and questions of a room as rows.
class RoomModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsOneRowForOnePoint();
    void showsTheFiveFirst();
    void tellsWhatAPointIs();
    void tellsWhichPointsHaveNotReachedThePlenary();
    void startsAnewForAnotherGroup();
    void countsThePointsOfEachQuestion();
};

void RoomModelsTest::addsOneRowForOnePoint()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"First"_s);
    RoomPointsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto show = [&] {
        model.show(meeting.meeting(), meeting.group(u"AF"_s), meeting.question(1), RoomPointsModel::Order::ByPlace);
    };
    show();
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    meeting.addPoint(u"AF"_s, u"Second"_s);
    meeting.addPoint(u"EU"_s, u"Elsewhere"_s);
    show();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 0);
}

void RoomModelsTest::showsTheFiveFirst()
{
    MeetingFixture meeting = MeetingFixture::small();
    for (const QString& text : {u"a"_s, u"b"_s, u"c"_s}) {
        meeting.addPoint(u"AF"_s, text);
    }
    usecases::Points points(meeting.workspace());
    QVERIFY(points.putInFive(meeting.addPoint(u"AF"_s, u"d"_s), 1));
    RoomPointsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto texts = [&](RoomPointsModel::Order order) {
        model.show(meeting.meeting(), meeting.group(u"AF"_s), meeting.question(1), order);
        QString all;
        for (const domain::Point& point : model.rows()) {
            all += point.text;
        }
        return all;
    };
    QCOMPARE(texts(RoomPointsModel::Order::FiveFirst), u"dabc"_s);
    QCOMPARE(model.index(0).data(RoomPointsModel::FiveRole).toInt(), 1);
    QCOMPARE(texts(RoomPointsModel::Order::ByPlace), u"abcd"_s);
}

void RoomModelsTest::tellsWhatAPointIs()
{
    MeetingFixture meeting = MeetingFixture::small();
    const domain::PointId id = meeting.addPoint(u"AF"_s, u"<b>Fees</b>"_s);
    RoomPointsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(meeting.meeting(), meeting.group(u"AF"_s), meeting.question(1), RoomPointsModel::Order::FiveFirst);
    QVERIFY(!model.index(0).data(RoomPointsModel::TaggedRole).toBool());
    usecases::Points points(meeting.workspace());
    QVERIFY(points.setElement(id, meeting.element(u"h"_s), true));
    QVERIFY(points.setBody(id, meeting.body(u"MIDSA"_s), true));
    QVERIFY(points.setStance(id, domain::Stance::NotSettled));
    QVERIFY(points.putInFive(id, 3));
    model.show(meeting.meeting(), meeting.group(u"AF"_s), meeting.question(1), RoomPointsModel::Order::FiveFirst);
    const QModelIndex row = model.index(0);
    QVERIFY(row.data(RoomPointsModel::TaggedRole).toBool());
    QCOMPARE(row.data(RoomPointsModel::ElementsRole).toStringList(), {u"h · remittances"_s});
    QCOMPARE(row.data(RoomPointsModel::BodiesRole).toStringList(), {u"MIDSA"_s});
    QCOMPARE(row.data(RoomPointsModel::StanceRole).toString(), u"Not settled"_s);
    const QString told = row.data(Qt::AccessibleTextRole).toString();
    for (const QString& part : {u"<b>Fees</b>"_s, u"remittances"_s, u"MIDSA"_s, u"Not settled"_s}) {
        QVERIFY2(told.contains(part), qPrintable(told));
    }
}

void RoomModelsTest::tellsWhichPointsHaveNotReachedThePlenary()
{
    MeetingFixture meeting = MeetingFixture::small();
    const QUuid waiting = meeting.addPoint(u"AF"_s, u"First"_s).uuid();
    meeting.addPoint(u"AF"_s, u"Second"_s);
    RoomPointsModel model;
    model.show(meeting.meeting(), meeting.group(u"AF"_s), meeting.question(1), RoomPointsModel::Order::ByPlace);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.markWaiting({waiting});
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.index(0).data(RoomPointsModel::WaitingRole).toBool());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Not in the plenary yet"_s));
    QVERIFY(!model.index(1).data(RoomPointsModel::WaitingRole).toBool());
    model.markWaiting({});
    QCOMPARE(changed.size(), 2);
    QVERIFY(!model.index(0).data(RoomPointsModel::WaitingRole).toBool());
}

void RoomModelsTest::startsAnewForAnotherGroup()
{
    MeetingFixture meeting = MeetingFixture::small();
    meeting.addPoint(u"AF"_s, u"Of Africa"_s);
    meeting.addPoint(u"EU"_s, u"Of Europe"_s);
    RoomPointsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString& mark : {u"AF"_s, u"EU"_s}) {
        model.show(meeting.meeting(), meeting.group(mark), meeting.question(1), RoomPointsModel::Order::FiveFirst);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rows().first().group, meeting.group(mark));
    }
}

void RoomModelsTest::countsThePointsOfEachQuestion()
{
    MeetingFixture meeting = MeetingFixture::small();
    RoomQuestionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(meeting.meeting(), meeting.group(u"AF"_s));
    const int questions = model.rowCount();
    QVERIFY(questions > 1);
    meeting.addPoint(u"EU"_s, u"Elsewhere"_s);
    const domain::PointId first = meeting.addPoint(u"AF"_s, u"First"_s);
    meeting.addPoint(u"AF"_s, u"Second"_s);
    QVERIFY(usecases::Points(meeting.workspace()).withdraw(first));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(meeting.meeting(), meeting.group(u"AF"_s));
    QCOMPARE(model.index(0).data(RoomQuestionsModel::CountRole).toInt(), 1);
    QCOMPARE(model.index(1).data(RoomQuestionsModel::CountRole).toInt(), 0);
    QCOMPARE(model.rowCount(), questions);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(RoomModelsTest)
#include "roommodelstest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QtTest>
#include <memory>

#include "core/domain/lists.h"
#include "core/usecases/rounds.h"
#include "tests/support/meetingfixture.h"
#include "ui/models/linesmodel.h"
#include "ui/models/roundmodel.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using namespace ui;
using tests::MeetingFixture;

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersTheResultBySupportWithTheCut();
    void putsTheRuledAboveTheCut();
    void roundsSharesToTheNearest();
    void saysNoShareWithoutBallots();
    void keepsItsRowsWhereOnlyFiguresChange();
    void editsFiguresOnlyWhileCounting();
    void refusesWhatIsNoNumber();
    void movesLinesWithoutAReset();
    void letsLinesBeDraggedOnlyWhereTheyHaveAnOrder();

private:
    static RoundFigures twoRows(int first);
};

RoundFigures ModelsTest::twoRows(int first)
{
    static const RecommendationId a = RecommendationId::create();
    static const RecommendationId b = RecommendationId::create();
    RoundFigures figures;
    figures.ballots = 10;
    figures.columns = {{FigureColumn::Kind::InFavour, u"For"_s, {}}, {FigureColumn::Kind::Against, u"Against"_s, {}}};
    figures.rows = {{a, u"A"_s, {first, 1}, first, false, false, {}, {}}, {b, u"B"_s, {2, 0}, 2, false, false, {}, {}}};
    return figures;
}

void ModelsTest::ordersTheResultBySupportWithTheCut()
{
    MeetingFixture meeting = MeetingFixture::sample();
    const RoundFigures figures = figuresOfResult(meeting.meeting(), *latestRound(meeting.meeting(), Track::Priority));
    QList<int> support;
    for (const FigureRow& row : figures.rows) {
        support.append(row.support);
    }
    QCOMPARE(support, (QList<int>{62, 54, 48, 45, 38, 38, 18}));
    QCOMPARE(figures.cut, 5);
    QVERIFY(figures.waiting);
    QCOMPARE(figures.tiedAt, 38);
    QVERIFY(figures.rows.at(4).tied && figures.rows.at(5).tied && !figures.rows.at(4).chosen);
    QCOMPARE(figures.largestSum(), 62);
}

void ModelsTest::putsTheRuledAboveTheCut()
{
    MeetingFixture meeting = MeetingFixture::sample();
    const Round& round = *latestRound(meeting.meeting(), Track::Priority);
    for (const RecommendationId& taken : usecases::resultOf(meeting.meeting(), round).tied) {
        Round ruled = round;
        ruled.ruled = {taken};
        ruled.ruling = u"because"_s;
        const RoundFigures figures = figuresOfResult(meeting.meeting(), ruled);
        QCOMPARE(figures.rows.at(4).id, taken);
        QVERIFY(figures.rows.at(4).chosen);
        QVERIFY(!figures.waiting);
    }
}

void ModelsTest::roundsSharesToTheNearest()
{
    RoundFigures figures;
    figures.ballots = 8;
    QCOMPARE(figures.percent(8), 100);
    QCOMPARE(figures.percent(1), 13);
    QCOMPARE(figures.percent(3), 38);
    QCOMPARE(figures.percent(0), 0);
}

void ModelsTest::saysNoShareWithoutBallots()
{
    RoundModel model(RoundModel::Use::Reading);
    RoundFigures figures = twoRows(4);
    model.show(figures);
    QCOMPARE(model.index(0, 4).data().toString(), u"40 %"_s);
    figures.ballots = 0;
    model.show(figures);
    QCOMPARE(model.index(0, 4).data().toString(), QString());
}

void ModelsTest::keepsItsRowsWhereOnlyFiguresChange()
{
    RoundModel model(RoundModel::Use::Counting);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(twoRows(4));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.show(twoRows(5));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), u"5"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"6"_s);
    model.show(twoRows(5));
    QCOMPARE(changes.size(), 1);
    model.show({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::editsFiguresOnlyWhileCounting()
{
    RoundModel counting(RoundModel::Use::Counting);
    RoundModel reading(RoundModel::Use::Reading);
    counting.show(twoRows(4));
    reading.show(twoRows(4));
    QVERIFY(counting.index(0, 1).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!counting.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!counting.index(0, 3).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!reading.index(0, 1).flags().testFlag(Qt::ItemIsEditable));
}

void ModelsTest::refusesWhatIsNoNumber()
{
    RoundModel model(RoundModel::Use::Counting);
    model.show(twoRows(4));
    QList<int> taken;
    model.setTake([&taken](const RecommendationId&, int, int figure) {
        taken.append(figure);
        return figure <= 10;
    });
    QVERIFY(!model.setData(model.index(0, 1), u"many"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 1), u""_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 1), u"99999999999"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 0), u"3"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(0, 1), u" 7 "_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, 1), u"11"_s, Qt::EditRole));
    QCOMPARE(taken, (QList<int>{7, 11}));
}

void ModelsTest::movesLinesWithoutAReset()
{
    LinesModel model(true);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const LineRow a{RecommendationId::create(), 1, u"A"_s, u"1 of 2 rooms, 3 bodies"_s};
    const LineRow b{RecommendationId::create(), 2, u"B"_s, u"2 of 2 rooms, 5 bodies"_s};
    model.setRows({a, b});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QPersistentModelIndex atB = model.index(1);
    LineRow first = b;
    first.number = 1;
    LineRow second = a;
    second.number = 2;
    model.setRows({first, second});
    QCOMPARE(atB.row(), 0);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(0).data(LinesModel::NumberRole).toInt(), 1);
    const QString told = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(told.contains(u"B"_s) && told.contains(u"5 bodies"_s));
}

void ModelsTest::letsLinesBeDraggedOnlyWhereTheyHaveAnOrder()
{
    LinesModel ordered(true);
    LinesModel fixedOrder(false);
    for (LinesModel* model : {&ordered, &fixedOrder}) {
        model->setRows({{RecommendationId::create(), 1, u"A"_s, {}}});
    }
    QVERIFY(ordered.index(0).flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!fixedOrder.index(0).flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged(ordered.mimeData({ordered.index(0)}));
    QVERIFY(dragged->hasFormat(ordered.mimeTypes().first()));
}

QTEST_MAIN(ModelsTest)
#include "modelstest.moc"

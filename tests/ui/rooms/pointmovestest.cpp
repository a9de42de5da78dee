// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/pointmoves.h"

#include <QTest>

using domain::Point;
using domain::PointId;
using ui::moveByStep;
using ui::moveToRow;
using ui::PointMove;

/// What a drop or a step means in a list that shows the five first.
class PointMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsAtTheRowAmongTheFive();
    void countsItsOwnPlaceAsFree();
    void standsBeforeTheOtherItIsDroppedOn();
    void leavesTheFiveWhereDroppedAmongTheOthers();
    void goesLastBelowAll();
    void stepsWithinTheFive();
    void stepsOverTheBorder();
    void staysAtTheEnds();
    void pushesTheFifthOutWhenSteppingIntoAFullFive();

private:
    void make(int five, int others);
    [[nodiscard]] PointId id(int row) const { return m_shown.at(row).id; }

    QList<Point> m_shown;
};

void PointMovesTest::make(int five, int others)
{
    m_shown.clear();
    for (int i = 0; i < five + others; ++i) {
        Point point;
        point.id = PointId::create();
        point.five = i < five ? i + 1 : 0;
        m_shown.append(point);
    }
}

void PointMovesTest::init()
{
    make(3, 3);
}

void PointMovesTest::putsAtTheRowAmongTheFive()
{
    QCOMPARE(moveToRow(m_shown, id(4), 1, true), (PointMove{2, {}}));
    QCOMPARE(moveToRow(m_shown, id(4), 3, true), (PointMove{4, {}}));
}

void PointMovesTest::countsItsOwnPlaceAsFree()
{
    QCOMPARE(moveToRow(m_shown, id(0), 2, true), (PointMove{2, {}}));
    QCOMPARE(moveToRow(m_shown, id(2), 0, true), (PointMove{1, {}}));
}

void PointMovesTest::standsBeforeTheOtherItIsDroppedOn()
{
    QCOMPARE(moveToRow(m_shown, id(5), 3, false), (PointMove{{}, id(3)}));
    QCOMPARE(moveToRow(m_shown, id(3), 5, false), (PointMove{{}, id(5)}));
}

void PointMovesTest::leavesTheFiveWhereDroppedAmongTheOthers()
{
    QCOMPARE(moveToRow(m_shown, id(1), 4, false), (PointMove{0, id(4)}));
}

void PointMovesTest::goesLastBelowAll()
{
    QCOMPARE(moveToRow(m_shown, id(3), 6, false), (PointMove{{}, PointId()}));
}

void PointMovesTest::stepsWithinTheFive()
{
    QCOMPARE(moveByStep(m_shown, id(1), -1), (PointMove{1, {}}));
    QCOMPARE(moveByStep(m_shown, id(1), 1), (PointMove{3, {}}));
}

void PointMovesTest::stepsOverTheBorder()
{
    QCOMPARE(moveByStep(m_shown, id(3), -1), (PointMove{4, {}}));
    QCOMPARE(moveByStep(m_shown, id(2), 1), (PointMove{0, id(3)}));
    make(2, 0);
    QCOMPARE(moveByStep(m_shown, id(1), 1), (PointMove{0, PointId()}));
}

void PointMovesTest::staysAtTheEnds()
{
    QVERIFY(!moveByStep(m_shown, id(0), -1));
    QVERIFY(!moveByStep(m_shown, id(5), 1));
    QVERIFY(!moveByStep(m_shown, PointId(), 1));
    QVERIFY(!moveByStep({}, PointId(), 1));
}

void PointMovesTest::pushesTheFifthOutWhenSteppingIntoAFullFive()
{
    make(5, 2);
    QCOMPARE(moveByStep(m_shown, id(5), -1), (PointMove{5, {}}));
}

QTEST_GUILESS_MAIN(PointMovesTest)
#include "pointmovestest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/matrix.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class MatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheCodeOfAKnownText()
    {
        // As "qrencode -t ASCII -l L A" draws it: version 1, with its three finders.
        const qr::Matrix matrix = qr::matrixOf(u"A"_s);
        QCOMPARE(matrix.size, 21);
        for (const QPoint corner : {QPoint(0, 0), QPoint(14, 0), QPoint(0, 14)}) {
            for (int row = 0; row < 7; ++row) {
                for (int column = 0; column < 7; ++column) {
                    const int ring = qMax(qAbs(row - 3), qAbs(column - 3));
                    QCOMPARE(matrix.isDark(corner.x() + column, corner.y() + row), ring != 2);
                }
            }
        }
        for (int place = 8; place < 13; ++place) {
            QCOMPARE(matrix.isDark(place, 6), place % 2 == 0);
            QCOMPARE(matrix.isDark(6, place), place % 2 == 0);
        }
        QVERIFY(matrix.isDark(8, 13)); // dark in every code
    }

    void growsWithTheText_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("version");
        // What ISO/IEC 18004 gives for bytes at level L.
        QTest::newRow("least") << 17 << 1;
        QTest::newRow("one more") << 18 << 2;
        QTest::newRow("a connection line") << 321 << 11;
        QTest::newRow("most") << 2953 << 40;
    }
    void growsWithTheText()
    {
        QFETCH(int, length);
        QFETCH(int, version);
        QCOMPARE(qr::matrixOf(QString(length, u'a')).size, 17 + 4 * version);
    }

    void isNoneWhereThereCanBeNone()
    {
        QVERIFY(qr::matrixOf(QString()) == qr::Matrix());
        QVERIFY(qr::matrixOf(QString(2954, u'a')) == qr::Matrix());
        QVERIFY(!qr::Matrix().isDark(0, 0));
    }

    void isLightOutside()
    {
        const qr::Matrix matrix = qr::matrixOf(u"A"_s);
        QVERIFY(!matrix.isDark(-1, 0) && !matrix.isDark(0, -1) && !matrix.isDark(21, 0) && !matrix.isDark(0, 21));
        QVERIFY(matrix.isDark(0, 0));
    }

    void differsWithTheText() { QVERIFY(!(qr::matrixOf(u"A"_s) == qr::matrixOf(u"a"_s))); }
};

QTEST_GUILESS_MAIN(MatrixTest)
#include "matrixtest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overlap/arithmetic.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace overlap;

namespace {

std::vector<qint8> randomRow(QRandomGenerator& random, int length)
{
    std::vector<qint8> row(length);
    for (qint8& value : row) {
        value = static_cast<qint8>(random.bounded(-127, 128));
    }
    return row;
}

qint32 plainDot(const qint8* a, const qint8* b, int length)
{
    qint32 sum = 0;
    for (int i = 0; i < length; ++i) {
        sum += qint32{a[i]} * qint32{b[i]};
    }
    return sum;
}

/// What an array holds where nothing was written.
constexpr qint32 untouched = -1'234'567'890;

} // namespace

class ArithmeticTest : public QObject
{
    Q_OBJECT

private:
    static void lengths()
    {
        QTest::addColumn<int>("length");
        for (int length = 16; length <= 256; length += 16) {
            QTest::addRow("%d", length) << length;
        }
    }

private Q_SLOTS:
    void logarithmsAreThoseOfTheLibrary()
    {
        std::vector<double> numbers = {
            0.5, std::sqrt(0.5), 0.999'999, 1.000'001, 1.25, 2, 1e9, std::numeric_limits<double>::min()};
        for (int exponent = -300; exponent <= 300; ++exponent) {
            numbers.push_back(std::pow(10.0, exponent) * 1.7);
        }
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            numbers.push_back(std::exp(random.generateDouble() * 40 - 20));
        }
        for (const double x : numbers) {
            const double expected = std::log(x);
            const double off = std::abs(naturalLog(x) - expected) / std::abs(expected);
            QVERIFY2(off <= 1e-12, qPrintable(u"ln %1 is off by %2 of its size"_s.arg(x).arg(off)));
        }
        QCOMPARE(naturalLog(1), 0.0);
    }

    void theLogisticFunctionIsThatOfTheLibrary()
    {
        for (double x = -60; x <= 60; x += 0.0137) {
            const double off = std::abs(logistic(x) - 1 / (1 + std::exp(-x)));
            QVERIFY2(off <= 1e-12, qPrintable(u"of %1 it is off by %2"_s.arg(x).arg(off)));
        }
        QCOMPARE(logistic(0), 0.5);
        QCOMPARE(logistic(1e9), 1.0);
        QCOMPARE(logistic(-1e9), 0.0);
    }

    void theLogisticFunctionNeverFalls()
    {
        double before = 0;
        for (double x = -50; x <= 50; x += 0.001) {
            const double now = logistic(x);
            QVERIFY2(now >= before, qPrintable(u"it falls at %1"_s.arg(x)));
            before = now;
        }
    }

    void rowsAreMultipliedNumberByNumber_data() { lengths(); }
    void rowsAreMultipliedNumberByNumber()
    {
        QFETCH(const int, length);
        QRandomGenerator random(length);
        for (int i = 0; i < 50; ++i) {
            const auto a = randomRow(random, length);
            const auto b = randomRow(random, length);
            QCOMPARE(dot(a.data(), b.data(), length), plainDot(a.data(), b.data(), length));
        }
    }

    void theGreatestNumbersDoNotOverflow_data() { lengths(); }
    void theGreatestNumbersDoNotOverflow()
    {
        QFETCH(const int, length);
        const std::vector<qint8> high(length, 127);
        const std::vector<qint8> low(length, -127);
        QCOMPARE(dot(high.data(), high.data(), length), 127 * 127 * length);
        QCOMPARE(dot(low.data(), low.data(), length), 127 * 127 * length);
        QCOMPARE(dot(high.data(), low.data(), length), -127 * 127 * length);
        std::array<qint32, 4> products{};
        dotFourWithEach({high.data(), low.data(), high.data(), low.data()}, high.data(), length, products);
        const qint32 most = 127 * 127 * length;
        QCOMPARE(products, (std::array<qint32, 4>{most, -most, most, -most}));
    }

    void aRowIsMultipliedWithEachOfAMatrix_data() { lengths(); }
    void aRowIsMultipliedWithEachOfAMatrix()
    {
        QFETCH(const int, length);
        QRandomGenerator random(1000 + length);
        const auto row = randomRow(random, length);
        for (const int rows : {0, 1, 2, 3, 4, 5, 33}) {
            const auto matrix = randomRow(random, rows * length);
            std::vector<qint32> products(rows + 1, untouched);
            dotWithEach(row.data(), matrix.data(), length, std::span(products).first(rows));
            for (int j = 0; j < rows; ++j) {
                QCOMPARE(products[j], plainDot(row.data(), matrix.data() + j * length, length));
            }
            QCOMPARE(products.back(), untouched);
        }
    }

    void fourRowsAreMultipliedWithEachOfAMatrix_data() { lengths(); }
    void fourRowsAreMultipliedWithEachOfAMatrix()
    {
        QFETCH(const int, length);
        QRandomGenerator random(2000 + length);
        const auto four = randomRow(random, 4 * length);
        std::array<const qint8*, 4> rows{};
        for (int r = 0; r < 4; ++r) {
            rows[r] = four.data() + r * length;
        }
        // The last of a matrix may be fewer than four, and the last of the rows stand there more than once.
        const std::array<const qint8*, 4> fewer = {rows[0], rows[1], rows[1], rows[1]};
        for (const int count : {0, 1, 2, 3, 4, 5, 33}) {
            const auto matrix = randomRow(random, count * length);
            for (const auto& some : {rows, fewer}) {
                std::vector<qint32> products(4 * count + 1, untouched);
                dotFourWithEach(some, matrix.data(), length, std::span(products).first(4 * count));
                for (int r = 0; r < 4; ++r) {
                    for (int j = 0; j < count; ++j) {
                        QCOMPARE(products[r * count + j], plainDot(some[r], matrix.data() + j * length, length));
                    }
                }
                QCOMPARE(products.back(), untouched);
            }
        }
    }
};

QTEST_APPLESS_MAIN(ArithmeticTest)
#include "arithmetictest.moc"

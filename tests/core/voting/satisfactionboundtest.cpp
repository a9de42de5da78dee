// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/voting/approval/satisfactionbound.h"

#include <QTest>

using namespace voting;

namespace {

/// Of 1 / scale, what the bound allows a voter with so many chosen options.
std::int64_t boundAt(const SatisfactionBound& bound, int chosen)
{
    std::int64_t sum = 0;
    std::int64_t sets = 1;
    for (int size = 1; size <= bound.degree(); ++size) {
        sets = sets * (chosen - size + 1) / size;
        sum += sets * bound.perSet(size);
    }
    return sum;
}

Exact satisfactionAt(const Weights& weights, int chosen)
{
    mpz_class sum = 0;
    for (int i = 0; i < chosen; ++i) {
        sum += weights.scaled(i);
    }
    return weights.exact(sum);
}

} // namespace

class SatisfactionBoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNowhereBelowTheSatisfaction_data();
    void isNowhereBelowTheSatisfaction();
    void isExactForAsManySeatsAsItsDegree();
    void isClosestWhereTheVotersAre();
};

void SatisfactionBoundTest::isNowhereBelowTheSatisfaction_data()
{
    QTest::addColumn<bool>("isHarmonic");
    QTest::addColumn<int>("degree");
    for (const int degree : {3, 4}) {
        QTest::addRow("satisfaction, degree %d", degree) << true << degree;
        QTest::addRow("coverage, degree %d", degree) << false << degree;
    }
}

void SatisfactionBoundTest::isNowhereBelowTheSatisfaction()
{
    QFETCH(bool, isHarmonic);
    QFETCH(int, degree);
    for (int seats = degree == 4 ? 4 : 1; seats <= 20; ++seats) {
        const Weights weights = isHarmonic ? Weights::harmonic(seats) : Weights::firstOnly(seats);
        for (std::size_t voters = 0; voters <= static_cast<std::size_t>(seats); ++voters) {
            std::vector<int> electorate(static_cast<std::size_t>(seats) + 1, 0);
            electorate[voters] = 100;
            const SatisfactionBound bound = SatisfactionBound::lowest(weights, degree, electorate);
            QCOMPARE(bound.degree(), degree);
            for (int chosen = 0; chosen <= seats; ++chosen) {
                QVERIFY(boundAt(bound, chosen) >= satisfactionAt(weights, chosen) * SatisfactionBound::scale);
            }
        }
    }
}

void SatisfactionBoundTest::isExactForAsManySeatsAsItsDegree()
{
    for (const int degree : {3, 4}) {
        const Weights weights = Weights::harmonic(degree);
        const SatisfactionBound bound =
            SatisfactionBound::lowest(weights, degree, std::vector<int>(static_cast<std::size_t>(degree) + 1, 1));
        for (int chosen = 0; chosen <= degree; ++chosen) {
            QVERIFY(boundAt(bound, chosen) == satisfactionAt(weights, chosen) * SatisfactionBound::scale);
        }
    }
}

void SatisfactionBoundTest::isClosestWhereTheVotersAre()
{
    const Weights weights = Weights::harmonic(6);
    // Each of up to 6 + 15 + 20 sets may be rounded up by one unit.
    const auto isClose = [&](const SatisfactionBound& bound, int chosen) {
        return boundAt(bound, chosen) - satisfactionAt(weights, chosen) * SatisfactionBound::scale <= 41;
    };
    const SatisfactionBound many = SatisfactionBound::lowest(weights, 3, std::vector<int>{0, 0, 0, 0, 0, 50, 50});
    QVERIFY(isClose(many, 6));
    QVERIFY(!isClose(many, 3));
    const SatisfactionBound few = SatisfactionBound::lowest(weights, 3, std::vector<int>{0, 0, 50, 50, 0, 0, 0});
    QVERIFY(isClose(few, 3));
    QVERIFY(!isClose(few, 6));
}

QTEST_GUILESS_MAIN(SatisfactionBoundTest)
#include "satisfactionboundtest.moc"

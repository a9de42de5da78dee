// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/shownsupport.h"

#include <QTest>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const QStringList fourRegions{u"Africa"_s, u"Americas"_s, u"Asia"_s, u"Europe"_s};

/// A round of one option that so many voters of each region support with \a mark, and as many do not.
Round roundOf(const QList<int>& supporters, int mark = 1)
{
    Round round;
    round.casting = Casting::Secret;
    round.method = mark > 1 ? Method::Score : Method::Approval;
    round.options = {RecommendationId::create()};
    for (qsizetype region = 0; region < supporters.size(); ++region) {
        for (int voter = 0; voter < supporters.at(region); ++voter) {
            round.secretBallots.append({fourRegions.at(region), {mark}});
            round.secretBallots.append({fourRegions.at(region), {0}});
        }
        round.secretBallots.append({fourRegions.at(region), {0}});
    }
    return round;
}

OptionSupport shownOf(const Round& round)
{
    return shownSupport({}, round).options.value(round.options.first());
}

} // namespace

/// What is told of support by region.
class ShownSupportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNoCellOfOneOrTwo_data()
    {
        QTest::addColumn<QList<int>>("supporters");
        QTest::addColumn<QList<int>>("told"); // -1: not alone
        QTest::addColumn<int>("several");
        QTest::newRow("all large enough") << QList<int>{3, 0, 5, 4} << QList<int>{3, 0, 5, 4} << 0;
        QTest::newRow("two are three together") << QList<int>{1, 2, 5, 4} << QList<int>{-1, -1, 5, 4} << 3;
        QTest::newRow("one takes the next smallest") << QList<int>{2, 7, 4, 5} << QList<int>{-1, 7, -1, 5} << 6;
        QTest::newRow("one and one take the next smallest") << QList<int>{1, 1, 6, 3} << QList<int>{-1, -1, 6, -1} << 5;
        QTest::newRow("nobody to go with") << QList<int>{2, 0, 0, 0} << QList<int>{-1, -1, -1, -1} << 2;
        QTest::newRow("too few together") << QList<int>{1, 0, 1, 0} << QList<int>{-1, -1, -1, -1} << 2;
        QTest::newRow("nobody at all") << QList<int>{0, 0, 0, 0} << QList<int>{0, 0, 0, 0} << 0;
    }

    void tellsNoCellOfOneOrTwo()
    {
        QFETCH(QList<int>, supporters);
        const OptionSupport shown = shownOf(roundOf(supporters));
        QList<int> told;
        for (const std::optional<int>& figure : shown.byRegion) {
            told.append(figure.value_or(-1));
        }
        QTEST(told, "told");
        QTEST(shown.several, "several");
        QCOMPARE(shown.merged, told.contains(-1));
        QCOMPARE(shown.total, std::accumulate(supporters.begin(), supporters.end(), 0));
    }

    void countsVotersAndNotTheirPoints()
    {
        const OptionSupport shown = shownOf(roundOf({1, 3, 4, 0}, 5));
        QVERIFY(!shown.byRegion.at(0).has_value() && !shown.byRegion.at(1).has_value());
        QCOMPARE(shown.byRegion.at(2), std::optional(20));
        QCOMPARE(shown.several, 20);
    }

    void tellsOpenBallotsAsTheyAre()
    {
        Meeting meeting;
        Round round;
        round.casting = Casting::Open;
        round.options = {RecommendationId::create()};
        Body& body = meeting.bodies.edit(BodyId::create());
        body.region = u"Africa"_s;
        round.openBallots.insert(VoterId(body.id.uuid()), {1});
        const ShownSupport shown = shownSupport(meeting, round);
        QCOMPARE(shown.options.value(round.options.first()).byRegion.first(), std::optional(1));
        QVERIFY(!shown.hasMerged());
    }
};

QTEST_APPLESS_MAIN(ShownSupportTest)
#include "shownsupporttest.moc"

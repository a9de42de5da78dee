// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/clock.h"

#include <QTest>

using journal::Clock;
using journal::Time;

namespace {

QDateTime utc(int second)
{
    return {QDate(2017, 10, 10), QTime(9, 30, second), Qt::UTC};
}

} // namespace

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheTimeOfTheDay()
    {
        Clock clock([] { return utc(5); });
        QCOMPARE(clock.next().toUtc(), utc(5));
        QCOMPARE(clock.now(), utc(5));
    }

    void neverGivesATimeTwice()
    {
        Clock clock([] { return utc(5); });
        Time last = clock.next();
        for (int i = 0; i < 100'000; ++i) { // more than a millisecond's counter holds
            const Time next = clock.next();
            QVERIFY(last < next);
            last = next;
        }
    }

    void goesOnWhenTheLaptopsClockIsSetBack()
    {
        QDateTime now = utc(30);
        Clock clock([&now] { return now; });
        const Time before = clock.next();
        now = utc(30).addDays(-400);
        QVERIFY(before < clock.next());
        now = utc(40);
        QCOMPARE(clock.next().toUtc(), utc(40));
    }

    void isLaterThanWhateverItSaw()
    {
        Clock clock([] { return utc(5); });
        const Time theirs = Time::fromUtc(utc(5).addYears(1));
        clock.saw(theirs);
        QVERIFY(theirs < clock.next());
        clock.saw(Time::fromUtc(utc(1)));
        QVERIFY(theirs < clock.next());
    }

    void keepsMillisecondsAndOrder()
    {
        const QDateTime when = utc(7).addMSecs(123);
        QCOMPARE(Time::fromUtc(when).toUtc(), when);
        QVERIFY(Time::fromUtc(when) < Time::fromUtc(when.addMSecs(1)));
        QVERIFY(Time::fromUtc(QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC)) < Time{});
    }

    void survivesAClockThatSaysNothing()
    {
        Clock clock([] { return QDateTime(); });
        const Time first = clock.next();
        QVERIFY(first < clock.next());
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"

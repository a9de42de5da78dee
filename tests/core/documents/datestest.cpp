// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/dates.h"

#include <QTest>

#include "tests/core/documents/builtmeeting.h"

using namespace Qt::Literals::StringLiterals;
using namespace documents;

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsDates_data()
    {
        QTest::addColumn<QDate>("starts");
        QTest::addColumn<QDate>("ends");
        QTest::addColumn<QString>("inEnglish");
        QTest::addColumn<QString>("inFrench");
        const auto row = [](const char* name, QDate starts, QDate ends, const QString& en, const QString& fr) {
            QTest::newRow(name) << starts << ends << en << fr;
        };
        row("two days", {2017, 10, 10}, {2017, 10, 11}, u"10 and_11_October_2017"_s, u"10 et_11_octobre_2017"_s);
        row("one day", {2017, 10, 11}, {2017, 10, 11}, u"11_October_2017"_s, u"11_octobre_2017"_s);
        row("the first", {2018, 3, 1}, {2018, 3, 2}, u"1 and_2_March_2018"_s, u"1er et_2_mars_2018"_s);
        row("more days", {2017, 10, 10}, {2017, 10, 13}, u"10–13_October_2017"_s, u"10–13_octobre_2017"_s);
        row("two months", {2017, 10, 10}, {2017, 11, 2}, u"10_October_– 2_November_2017"_s,
            u"10_octobre_– 2_novembre_2017"_s);
        row("two months, two days", {2017, 10, 31}, {2017, 11, 1}, u"31_October_– 1_November_2017"_s,
            u"31_octobre_– 1er_novembre_2017"_s);
        row("two years", {2017, 12, 30}, {2018, 1, 2}, u"30_December_2017_– 2_January_2018"_s,
            u"30_décembre_2017_– 2_janvier_2018"_s);
        row("no end", {2017, 10, 10}, {}, u"10_October_2017"_s, u"10_octobre_2017"_s);
        row("no date", {}, {}, QString(), QString());
    }

    void wordsDates()
    {
        QFETCH(const QDate, starts);
        QFETCH(const QDate, ends);
        QFETCH(QString, inEnglish);
        QFETCH(QString, inFrench);
        QCOMPARE(datesText(starts, ends, english()), inEnglish.replace(u'_', u'\u00A0'));
        QCOMPARE(datesText(starts, ends, french()), inFrench.replace(u'_', u'\u00A0'));
    }
};

QTEST_APPLESS_MAIN(DatesTest)
#include "datestest.moc"

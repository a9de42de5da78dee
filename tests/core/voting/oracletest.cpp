// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/voting/oracle.h"

#include <QFile>
#include <QTest>

class OracleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhatAnotherProgramChooses();
};

void OracleTest::choosesWhatAnotherProgramChooses()
{
    const QString path = QStringLiteral(RAPPORTEUR_SHARED_DATA "/selection/abcvoting.jsonl");
    if (!QFile::exists(path)) {
        QSKIP("The elections counted by another program are not on this machine.");
    }
    const auto instances = voting::oracle::read(path);
    QVERIFY(instances);
    QCOMPARE(instances->size(), 360);
    for (const voting::oracle::Instance& instance : *instances) {
        QCOMPARE(instance.winning.size(), 12);
        for (auto rule = instance.winning.keyBegin(); rule != instance.winning.keyEnd(); ++rule) {
            QCOMPARE(voting::oracle::difference(instance, *rule), QString());
        }
    }
}

QTEST_GUILESS_MAIN(OracleTest)
#include "oracletest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "core/usecases/importing.h"
#include "core/usecases/points.h"
#include "tests/core/usecases/overlaprig.h"
#include "tests/support/files.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::cheaper;
using tests::lower;
using tests::OverlapRig;
using tests::train;
using usecases::Overlaps;
using usecases::Points;
using usecases::Resemblance;

namespace {

/// A table of many points that have much in common.
QByteArray manyPoints(int count)
{
    QByteArray table = "Group,Text\n";
    for (int i = 0; i < count; ++i) {
        table += i % 2 == 0 ? "Africa," : "Europe,";
        table += "Share good practice on item " + QByteArray::number(i % 97) + " of plan " +
                 QByteArray::number(i / 97) + " with every country\n";
    }
    return table;
}

void importMany(OverlapRig& rig, int count)
{
    const QString path = tests::writeFile(rig.fixture.path(u"many.csv"_s), manyPoints(count));
    QVERIFY(usecases::Import(rig.workspace()).run(usecases::ImportKind::Points, path));
}

QList<Resemblance> bestOf(const QSignalSpy& answers)
{
    return answers.last().at(2).value<QList<Resemblance>>();
}

} // namespace

class OverlapQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersForTheRoomThatIsAsked()
    {
        OverlapRig rig;
        const PointId af = rig.add(u"AF"_s, lower);
        const PointId eu = rig.add(u"EU"_s, lower);
        rig.add(u"AF"_s, train);
        QVERIFY(rig.settle());
        QSignalSpy answers(rig.overlaps.get(), &Overlaps::answered);
        rig.overlaps->ask(rig.fixture.group(u"EU"_s), cheaper);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(bestOf(answers).size(), 1);
        QCOMPARE(bestOf(answers).first().point, eu);
        QVERIFY(bestOf(answers).first().score >= 250);
        QCOMPARE(answers.last().at(1).toString(), cheaper);
        rig.overlaps->ask(rig.fixture.group(u"AF"_s), lower, af);
        QTRY_COMPARE(answers.size(), 2);
        QVERIFY(bestOf(answers).isEmpty()); // not itself
        rig.overlaps->ask(rig.fixture.group(u"AF"_s), u"Nothing of the kind"_s);
        QTRY_COMPARE(answers.size(), 3);
        QVERIFY(bestOf(answers).isEmpty());
        QVERIFY(Points(rig.workspace()).withdraw(eu));
        rig.overlaps->ask(rig.fixture.group(u"EU"_s), cheaper);
        QTRY_COMPARE(answers.size(), 4);
        QVERIFY(bestOf(answers).isEmpty());
    }

    void answersTheLastQuestionAlone()
    {
        OverlapRig rig;
        rig.add(u"AF"_s, lower);
        QVERIFY(rig.settle());
        QSignalSpy answers(rig.overlaps.get(), &Overlaps::answered);
        for (qsizetype length = 1; length <= lower.size(); ++length) {
            rig.overlaps->ask(rig.fixture.group(u"AF"_s), lower.first(length));
        }
        QTRY_VERIFY(!answers.isEmpty());
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().at(1).toString(), lower);
        QCOMPARE(bestOf(answers).size(), 1);
    }

    void answersWhileItCompares()
    {
        OverlapRig rig;
        rig.add(u"AF"_s, lower);
        QVERIFY(rig.settle());
        importMany(rig, 400);
        QSignalSpy answers(rig.overlaps.get(), &Overlaps::answered);
        rig.overlaps->ask(rig.fixture.group(u"AF"_s), cheaper);
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(rig.overlaps->isBehind());
        QCOMPARE(bestOf(answers).size(), 1);
        QVERIFY(rig.settle());
        QVERIFY(!rig.overlaps->suggestions().isEmpty());
        QVERIFY(rig.overlaps->suggestions().size() <= 500);
    }

    void goesWhileItCompares()
    {
        OverlapRig rig;
        importMany(rig, 400);
        for (const bool isAnswered : {false, true}) { // while it takes in the points, while it compares them
            Overlaps another(rig.workspace());
            const QSignalSpy answers(&another, &Overlaps::answered);
            another.ask(rig.fixture.group(u"AF"_s), lower);
            QTRY_VERIFY(!isAnswered || !answers.isEmpty());
            QVERIFY(another.isBehind());
        }
        rig.overlaps.reset();
        QVERIFY(Points(rig.workspace()).edit(rig.fixture.meeting().points.begin()->id, train));
    }
};

QTEST_GUILESS_MAIN(OverlapQuestionsTest)
#include "overlapquestionstest.moc"

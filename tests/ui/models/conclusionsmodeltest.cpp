// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclusionsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/usecases/points.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using overlap::Warning;
using tests::MeetingFixture;
using ui::Conclusion;
using ui::ConclusionsModel;
using ui::Side;

namespace {

usecases::Suggestion warned(const QList<PointId>& points, overlap::Warnings warnings)
{
    usecases::Suggestion made;
    for (const PointId& point : points) {
        made.members.append({point, {}, 0});
    }
    made.warnings = warnings;
    return made;
}

/// The model over a meeting's table, as the screen fills it.
struct Rows
{
    explicit Rows(const MeetingFixture& fixture)
        : meeting(fixture.meeting())
    {
        table.show(meeting, ui::ConvergenceModel::By::Element);
    }

    void show(const QList<usecases::Suggestion>& suggestions)
    {
        model.showDifferences(table, meeting, usecases::differencesOf(meeting, suggestions));
    }
    [[nodiscard]] QVariant at(int row, int role) const { return model.index(row).data(role); }

    const Meeting& meeting;
    ui::ConvergenceModel table;
    ConclusionsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class ConclusionsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysBothSidesOfAWarnedOverlap();
    void saysEveryWarning();
    void leavesTextsAsTheyAre();
    void followsTheSuggestionsRowByRow();
    void headingsAreNotChosen();
};

void ConclusionsModelTest::saysBothSidesOfAWarnedOverlap()
{
    MeetingFixture fixture = MeetingFixture::small();
    const PointId africa = fixture.addPoint(u"AF"_s, u"Ten visas a year"_s);
    const PointId europe = fixture.addPoint(u"EU"_s, u"Twenty visas a year"_s);
    Rows rows(fixture);
    rows.show({warned({africa, europe}, Warning::Number)});
    QCOMPARE(rows.model.rowCount(), 2);
    QCOMPARE(rows.at(0, Qt::DisplayRole).toString(), u"Where rooms differ"_s);
    QCOMPARE(rows.at(1, ConclusionsModel::KindRole).toInt(), static_cast<int>(Conclusion::Kind::Warned));
    QCOMPARE(rows.at(1, Qt::DisplayRole).toString(), u"They name different numbers."_s);
    QCOMPARE(rows.at(1, Qt::AccessibleTextRole).toString(),
             u"They name different numbers. Africa: Ten visas a year. Europe: Twenty visas a year."_s);
    QCOMPARE(rows.at(1, ConclusionsModel::ShownRole).toUuid(), africa.uuid());
    const auto sides = rows.at(1, ConclusionsModel::SidesRole).value<QList<Side>>();
    QCOMPARE(sides.size(), 2);
    QCOMPARE(sides.at(0).groups.first().mark, u"AF"_s);
    QCOMPARE(sides.at(0).text, u"Ten visas a year"_s);
    QCOMPARE(sides.at(1).groups.first().mark, u"EU"_s);
    QCOMPARE(sides.at(1).text, u"Twenty visas a year"_s);
}

void ConclusionsModelTest::saysEveryWarning()
{
    MeetingFixture fixture = MeetingFixture::small();
    const QList<PointId> both{fixture.addPoint(u"AF"_s, u"One"_s), fixture.addPoint(u"EU"_s, u"Other"_s)};
    Rows rows(fixture);
    QSet<QString> sentences;
    for (const Warning warning : {Warning::Negation, Warning::Number, Warning::Direction, Warning::Stance}) {
        rows.show({warned(both, warning)});
        QVERIFY(!rows.at(1, Qt::DisplayRole).toString().isEmpty());
        sentences.insert(rows.at(1, Qt::DisplayRole).toString());
    }
    QCOMPARE(sentences.size(), 4);
    rows.show({warned(both, Warning::Negation | Warning::Number)});
    QCOMPARE(rows.at(1, Qt::DisplayRole).toString().count(u'.'), 2);
}

void ConclusionsModelTest::leavesTextsAsTheyAre()
{
    MeetingFixture fixture = MeetingFixture::small();
    const QString hostile = u"<b>%1</b> &amp; %2"_s;
    const QList<PointId> both{fixture.addPoint(u"AF"_s, hostile), fixture.addPoint(u"EU"_s, u"%1"_s)};
    Rows rows(fixture);
    rows.show({warned(both, Warning::Negation)});
    QVERIFY(rows.at(1, Qt::AccessibleTextRole).toString().endsWith(u"Africa: <b>%1</b> &amp; %2. Europe: %1."_s));
    QCOMPARE(rows.at(1, ConclusionsModel::SidesRole).value<QList<Side>>().first().text, hostile);
}

void ConclusionsModelTest::followsTheSuggestionsRowByRow()
{
    MeetingFixture fixture = MeetingFixture::small();
    const QList<PointId> first{fixture.addPoint(u"AF"_s, u"One"_s), fixture.addPoint(u"EU"_s, u"Other"_s)};
    const QList<PointId> second{fixture.addPoint(u"AF"_s, u"Two"_s), fixture.addPoint(u"EU"_s, u"Four"_s)};
    Rows rows(fixture);
    const QSignalSpy resets(&rows.model, &QAbstractItemModel::modelReset);
    rows.show({warned(first, Warning::Negation)});
    const QPersistentModelIndex kept = rows.model.index(1);
    rows.show({warned(second, Warning::Number), warned(first, Warning::Negation)});
    QCOMPARE(kept.row(), 2);
    rows.show({});
    QCOMPARE(rows.model.rowCount(), 0);
    QVERIFY(resets.isEmpty());
}

void ConclusionsModelTest::headingsAreNotChosen()
{
    MeetingFixture fixture = MeetingFixture::small();
    const QList<PointId> both{fixture.addPoint(u"AF"_s, u"One"_s), fixture.addPoint(u"EU"_s, u"Other"_s)};
    Rows rows(fixture);
    rows.show({warned(both, Warning::Negation)});
    QVERIFY(!rows.model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(rows.model.index(1).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(rows.at(0, ConclusionsModel::ShownRole).toUuid().isNull());
}

QTEST_GUILESS_MAIN(ConclusionsModelTest)
#include "conclusionsmodeltest.moc"

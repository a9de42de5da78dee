// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include "ui/models/agendamodel.h"
#include "ui/models/foldedtext.h"
#include "ui/models/participantfilter.h"
#include "ui/models/participantsmodel.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

ParticipantId idOf(int number)
{
    return ParticipantId(QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
}

/// Participants of these numbers, in one group for even numbers.
Meeting meetingOf(const QList<int>& numbers)
{
    Meeting meeting;
    const GroupId group(QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    meeting.groups.edit(group).name = u"Africa"_s;
    for (const int number : numbers) {
        Participant& participant = meeting.participants.edit(idOf(number));
        participant.number = number;
        participant.name = u"Ms %1"_s.arg(number);
        participant.category = number % 3 == 0 ? u"ISCM"_s : u"Donor"_s;
        participant.group = number % 2 == 0 ? group : GroupId();
    }
    return meeting;
}

QList<int> numbersIn(const ui::ParticipantsModel& model)
{
    QList<int> numbers;
    for (const ui::ParticipantRow& row : model.rows()) {
        numbers.append(row.participant.number);
    }
    return numbers;
}

usecases::Changed changeOf(const ParticipantId& id)
{
    return {{Entity::Participant}, {id.uuid()}};
}

} // namespace

class PeopleModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheListByDifferences_data();
    void followsTheListByDifferences();
    void changesSingleRowsWithoutTouchingOthers();
    void movesARowWhoseNumberChanges();
    void showsTenThousandAndFiltersThem();
    void countsEachSection();
    void agendaFollowsByDifferences();
    void foldsAccentsAndCase();
};

void PeopleModelsTest::followsTheListByDifferences_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("from nothing") << QList<int>{} << QList<int>{1, 2, 3};
    QTest::newRow("to nothing") << QList<int>{1, 2, 3} << QList<int>{};
    QTest::newRow("some in the middle go") << QList<int>{1, 2, 3, 4, 5} << QList<int>{1, 4, 5};
    QTest::newRow("some come between") << QList<int>{2, 5} << QList<int>{1, 2, 3, 4, 5, 6};
    QTest::newRow("some come, some go") << QList<int>{1, 3, 5, 7} << QList<int>{2, 3, 4, 7, 8};
    QTest::newRow("all others") << QList<int>{1, 2} << QList<int>{3, 4, 5};
}

void PeopleModelsTest::followsTheListByDifferences()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    ui::ParticipantsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(meetingOf(before));
    QCOMPARE(numbersIn(model), before);
    model.show(meetingOf(after));
    QCOMPARE(numbersIn(model), after);
    for (int row = 0; row < after.size(); ++row) {
        QCOMPARE(model.rowOf(idOf(after.at(row))), row);
    }
    QCOMPARE(resets.size(), 0);
}

void PeopleModelsTest::changesSingleRowsWithoutTouchingOthers()
{
    ui::ParticipantsModel model;
    Meeting meeting = meetingOf({1, 2, 3, 4});
    model.show(meeting);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    meeting.participants.edit(idOf(3)).present = true;
    model.update(meeting, changeOf(idOf(3)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 2);
    QVERIFY(model.rowAt(2).participant.present);
    meeting.participants.edit(idOf(1)).withdrawn = true;
    model.update(meeting, changeOf(idOf(1)));
    QCOMPARE(numbersIn(model), (QList<int>{2, 3, 4}));
}

void PeopleModelsTest::movesARowWhoseNumberChanges()
{
    ui::ParticipantsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Meeting meeting = meetingOf({1, 2, 3, 4});
    model.show(meeting);
    const QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    meeting.participants.edit(idOf(4)).number = 0;
    meeting.participants.edit(idOf(1)).number = 9;
    model.update(meeting, changeOf(idOf(4)));
    QCOMPARE(numbersIn(model).size(), 4);
    QCOMPARE(model.rowOf(idOf(1)), static_cast<int>(numbersIn(model).indexOf(9)));
    QVERIFY(!moves.isEmpty());
}

void PeopleModelsTest::showsTenThousandAndFiltersThem()
{
    QList<int> numbers;
    for (int number = 1; number <= 10'000; ++number) {
        numbers.append(number);
    }
    ui::ParticipantsModel model;
    ui::ParticipantFilter filter;
    filter.setSourceModel(&model);
    model.show(meetingOf(numbers));
    QCOMPARE(filter.rowCount(), 10'000);
    filter.setWords(u"MS 999"_s);
    QCOMPARE(filter.rowCount(), 19);
    filter.setSection({u"c"_s, ui::PeopleSection::Kind::Category, u"ISCM"_s, {}, 0});
    QCOMPARE(filter.rowCount(), 7);
    filter.setWords({});
    filter.setSection({u"n"_s, ui::PeopleSection::Kind::NoGroup, {}, {}, 0});
    QCOMPARE(filter.rowCount(), 5'000);
    QBENCHMARK
    {
        filter.setWords(u"ms 12"_s);
        filter.setWords(u"ms 123"_s);
    }
}

void PeopleModelsTest::countsEachSection()
{
    ui::PeopleSectionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(meetingOf({1, 2, 3, 4, 6}));
    QStringList shown;
    for (const ui::PeopleSection& section : model.rows()) {
        shown.append(u"%1 %2"_s.arg(model.index(static_cast<int>(shown.size())).data().toString()).arg(section.count));
    }
    QCOMPARE(shown,
             (QStringList{u"Everybody 5"_s, u"Donor 3"_s, u"ISCM 2"_s, u"Groups 0"_s, u"Africa 3"_s, u"No group 2"_s}));
    QVERIFY(!model.flags(model.index(3)).testFlag(Qt::ItemIsSelectable));
}

void PeopleModelsTest::agendaFollowsByDifferences()
{
    Meeting meeting;
    for (int number = 1; number <= 4; ++number) {
        Session& session = meeting.sessions.edit(SessionId(idOf(number).uuid()));
        session.title = u"Session %1"_s.arg(number);
        session.date = QDate(2017, 10, number < 3 ? 10 : 11);
        session.starts = QTime(8 + number, 0);
        session.ends = QTime(9 + number, 0);
    }
    const QDateTime now(QDate(2017, 10, 10), QTime(10, 30), Qt::UTC);
    ui::AgendaModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(meeting, now);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.rows().at(1).state, ui::AgendaRow::State::Past);
    QCOMPARE(model.rows().at(2).state, ui::AgendaRow::State::Coming);
    meeting.sessions.edit(SessionId(idOf(2).uuid())).started = now;
    meeting.sessions.edit(SessionId(idOf(3).uuid())).withdrawn = true;
    model.show(meeting, now.addSecs(60));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rows().at(2).state, ui::AgendaRow::State::Running);
    QCOMPARE(model.rows().at(2).secondsLeft, 59 * 60);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.tick(now.addSecs(120));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void PeopleModelsTest::foldsAccentsAndCase()
{
    QCOMPARE(ui::foldedText(u"Žák ÉCOLE ﬁn"_s), u"zak ecole fin"_s);
    QVERIFY(ui::holdsAll(ui::foldedText(u"Dr Radim Žák"_s), ui::foldedWords(u"  ZAK  dr "_s)));
    QVERIFY(!ui::holdsAll(ui::foldedText(u"Dr Radim Žák"_s), ui::foldedWords(u"zak ms"_s)));
}

QTEST_GUILESS_MAIN(PeopleModelsTest)
#include "peoplemodelstest.moc"

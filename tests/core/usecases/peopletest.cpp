// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/people.h"

#include <QTest>

#include "core/domain/lists.h"
#include "core/usecases/points.h"
#include "core/usecases/setup.h"
#include "tests/support/meetingfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using tests::MeetingFixture;
using usecases::People;

namespace {

template <class R>
ErrorCode codeOf(const R& result)
{
    return result ? ErrorCode::NotADatabase : result.error().code;
}

Participant named(const QString& name)
{
    Participant participant;
    participant.name = name;
    return participant;
}

Group groupNamed(const QString& name, const QString& mark = {})
{
    Group group;
    group.name = name;
    group.mark = mark;
    return group;
}

QList<ParticipantId> everybody(const Meeting& meeting)
{
    QList<ParticipantId> ids;
    for (const Participant& participant : participantsInOrder(meeting)) {
        ids.append(participant.id);
    }
    return ids;
}

} // namespace

class PeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAParticipantOfABodyThatIsKnownOrMade()
    {
        MeetingFixture fixture = MeetingFixture::small();
        People people(fixture.workspace());
        const auto bodies = fixture.meeting().bodies.size();
        Participant wanted = named(u" Ms\tFour "_s);
        wanted.roles = {u"Speaker\u0007"_s, u" "_s};
        wanted.group = fixture.group(u"AF"_s);
        const auto known = people.add(wanted, u"midsa"_s); // by short name, in any case
        QVERIFY(known);
        const Participant added = *fixture.meeting().participants.find(*known);
        QCOMPARE(added.name, u"Ms Four"_s);
        QCOMPARE(added.roles, QStringList{u"Speaker"_s});
        QCOMPARE(added.body, fixture.body(u"MIDSA"_s));
        QCOMPARE(added.group, fixture.group(u"AF"_s));
        QCOMPARE(fixture.meeting().bodies.size(), bodies);
        QVERIFY(people.add(named(u"Mr Five"_s), u"A new body"_s));
        QCOMPARE(fixture.meeting().bodies.size(), bodies + 1);
        const auto alone = people.add(named(u"Mr Six"_s), u"  "_s);
        QVERIFY(fixture.meeting().participants.find(*alone)->body.isNull());
        QCOMPARE(codeOf(people.add(named(u" "_s), u"MIDSA"_s)), ErrorCode::EmptyText);
        QCOMPARE(codeOf(people.add(named(QString(4'001, u'x')), {})), ErrorCode::TextTooLong);
    }

    void editsAndWithdraws()
    {
        MeetingFixture fixture = MeetingFixture::small();
        People people(fixture.workspace());
        Participant edited = participantsInOrder(fixture.meeting()).first();
        edited.position = u"Chair"_s;
        edited.present = false;
        QVERIFY(people.edit(edited) && people.edit(edited));
        QVERIFY(*fixture.meeting().participants.find(edited.id) == edited);
        edited.name = u""_s;
        QCOMPARE(codeOf(people.edit(edited)), ErrorCode::EmptyText);
        edited = named(u"x"_s);
        edited.id = ParticipantId::create();
        QCOMPARE(codeOf(people.edit(edited)), ErrorCode::NotFound);
        QVERIFY(people.withdraw(everybody(fixture.meeting()).first(2)));
        QCOMPARE(everybody(fixture.meeting()).size(), 1);
        QVERIFY(!people.withdraw({ParticipantId::create()}));
    }

    void notesPresenceAndGroups()
    {
        MeetingFixture fixture = MeetingFixture::small();
        People people(fixture.workspace());
        const QList<ParticipantId> ids = everybody(fixture.meeting());
        QVERIFY(people.setPresent(ids, true) && people.setPresent(ids, true));
        QVERIFY(people.setGroup(ids, fixture.group(u"EU"_s)));
        for (const Participant& participant : fixture.meeting().participants) {
            QVERIFY(participant.present);
            QCOMPARE(participant.group, fixture.group(u"EU"_s));
        }
        QVERIFY(people.setGroup({ids.first()}, {}));
        QVERIFY(fixture.meeting().participants.find(ids.first())->group.isNull());
        QCOMPARE(codeOf(people.setGroup(ids, GroupId::create())), ErrorCode::NotFound);
    }

    void assignsByRegionWhoeverHasNoGroup()
    {
        MeetingFixture fixture = MeetingFixture::small();
        People people(fixture.workspace());
        const QList<ParticipantId> ids = everybody(fixture.meeting());
        QVERIFY(people.setGroup({ids.at(1)}, fixture.group(u"AF"_s))); // of Europe, but put there by hand
        const auto assigned = people.assignByRegion();
        QVERIFY(assigned);
        QCOMPARE(*assigned, 2);
        QCOMPARE(fixture.meeting().participants.find(ids.at(0))->group, fixture.group(u"AF"_s));
        QCOMPARE(fixture.meeting().participants.find(ids.at(1))->group, fixture.group(u"AF"_s));
        QCOMPARE(fixture.meeting().participants.find(ids.at(2))->group, fixture.group(u"EU"_s));
        QCOMPARE(codeOf(people.assignByRegion()), ErrorCode::NothingToDo);
    }

    void choosesAMarkThatIsFree_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("mark");
        QTest::newRow("taken: the next letter") << u"Africa"_s << u"AR"_s;
        QTest::newRow("first two letters") << u"Oceania"_s << u"OC"_s;
        QTest::newRow("initials") << u"Asia, Pacific and the Middle East"_s << u"AP"_s;
        QTest::newRow("small words do not count") << u"West of the River"_s << u"WR"_s;
        QTest::newRow("accents") << u"\u00C9tats"_s << u"ET"_s;
        QTest::newRow("one letter") << u"X"_s << u"X1"_s;
        QTest::newRow("no letters") << u"42"_s << u"G1"_s;
    }
    void choosesAMarkThatIsFree()
    {
        QFETCH(QString, name);
        QFETCH(QString, mark);
        MeetingFixture fixture = MeetingFixture::small();
        if (name == u"Africa"_s) {
            Group renamed = *fixture.meeting().groups.find(fixture.group(u"AF"_s));
            renamed.name = u"Another"_s;
            QVERIFY(People(fixture.workspace()).editGroup(renamed));
        }
        QCOMPARE(usecases::freeMark(fixture.meeting(), name), mark);
    }

    void manyGroupsHaveMarksAndColoursOfTheirOwn()
    {
        MeetingFixture fixture = MeetingFixture::empty();
        People people(fixture.workspace());
        QSet<QString> marks;
        for (int i = 0; i < 30; ++i) {
            QVERIFY(people.addGroup(groupNamed(u"Group %1"_s.arg(i))));
        }
        for (const Group& group : groupsInOrder(fixture.meeting())) {
            QCOMPARE(group.mark.size(), 2);
            QVERIFY(group.colour >= 0 && group.colour < 8);
            marks.insert(group.mark);
        }
        QCOMPARE(marks.size(), 30);
    }

    void addsAndEditsGroups()
    {
        MeetingFixture fixture = MeetingFixture::small();
        People people(fixture.workspace());
        Group wanted = groupNamed(u"Americas"_s, u"am"_s);
        wanted.room = u"20"_s;
        wanted.facilitators = {u"Ms One"_s, u"\n"_s};
        wanted.interpretation = {u"es"_s};
        wanted.rapporteur = u"Mr Two"_s;
        const auto id = people.addGroup(wanted);
        QVERIFY(id);
        Group group = *fixture.meeting().groups.find(*id);
        QCOMPARE(group.mark, u"AM"_s);
        QCOMPARE(group.room, u"20"_s);
        QCOMPARE(group.facilitators, QStringList{u"Ms One"_s});
        QCOMPARE(groupsInOrder(fixture.meeting()).last().id, *id);
        QCOMPARE(codeOf(people.addGroup(groupNamed(u"AFRICA"_s))), ErrorCode::AlreadyThere);
        QCOMPARE(codeOf(people.addGroup(groupNamed(u" "_s))), ErrorCode::EmptyText);

        group.colour = 7;
        group.name = u"The Americas"_s;
        QVERIFY(people.editGroup(group));
        QVERIFY(*fixture.meeting().groups.find(*id) == group);
        group.name = u"Europe"_s;
        QCOMPARE(codeOf(people.editGroup(group)), ErrorCode::AlreadyThere);
        group.name = u"The Americas"_s;
        group.mark = u"eu"_s;
        QCOMPARE(codeOf(people.editGroup(group)), ErrorCode::AlreadyThere);
        group.id = GroupId::create();
        QCOMPARE(codeOf(people.editGroup(group)), ErrorCode::NotFound);
    }

    void aGroupWithPointsIsNotWithdrawn()
    {
        MeetingFixture fixture = MeetingFixture::small();
        People people(fixture.workspace());
        const GroupId group = fixture.group(u"AF"_s);
        const ParticipantId member = everybody(fixture.meeting()).first();
        QVERIFY(people.setGroup({member}, group));
        const PointId point = fixture.addPoint(u"AF"_s, u"said"_s);
        QCOMPARE(codeOf(people.withdrawGroup(group)), ErrorCode::WrongState);
        QVERIFY(usecases::Points(fixture.workspace()).withdraw(point));
        QVERIFY(people.withdrawGroup(group));
        QCOMPARE(groupsInOrder(fixture.meeting()).size(), 1);
        QVERIFY(fixture.meeting().participants.find(member)->group.isNull());
        QCOMPARE(codeOf(people.withdrawGroup(group)), ErrorCode::NotFound);
        QCOMPARE(codeOf(people.withdrawGroup(GroupId::create())), ErrorCode::NotFound);
        QVERIFY(people.addGroup(groupNamed(u"Africa"_s, u"AF"_s))); // the name is free again
    }

    void addsAndEditsQuestions()
    {
        MeetingFixture fixture = MeetingFixture::empty();
        People people(fixture.workspace());
        Question wanted;
        wanted.text = u"What  works?"_s;
        wanted.kind = Kind::GoodPractice;
        wanted.stance = Stance::NotSettled;
        const auto id = people.addQuestion(wanted);
        QVERIFY(id);
        Question question = questionsInOrder(fixture.meeting()).last();
        QCOMPARE(question.id, *id);
        QCOMPARE(question.text, u"What works?"_s);
        QCOMPARE(question.kind, Kind::GoodPractice);
        question.shortText = u"works"_s;
        QVERIFY(people.editQuestion(question) && people.editQuestion(question));
        QVERIFY(*fixture.meeting().questions.find(*id) == question);
        question.text = u""_s;
        QCOMPARE(codeOf(people.editQuestion(question)), ErrorCode::EmptyText);
        QCOMPARE(codeOf(people.addQuestion(question)), ErrorCode::EmptyText);
        question.text = u"x"_s;
        question.id = QuestionId::create();
        QCOMPARE(codeOf(people.editQuestion(question)), ErrorCode::NotFound);
    }

    void editsTheMeetingsDetails()
    {
        MeetingFixture fixture = MeetingFixture::empty();
        MeetingDetails details = fixture.meeting().details;
        details.city = u"Geneva"_s;
        details.objective = u"One\nTwo"_s;
        details.languages = {u"en"_s, u"fr"_s};
        details.starts = QDate(2017, 10, 10);
        QVERIFY(usecases::editDetails(fixture.workspace(), details));
        QVERIFY(fixture.meeting().details == details);
        fixture.reopen();
        QVERIFY(fixture.meeting().details == details);
        details.title = u" "_s;
        QCOMPARE(codeOf(usecases::editDetails(fixture.workspace(), details)), ErrorCode::EmptyText);
    }

    void aMeetingIsMadeFromATemplateThatIsThere()
    {
        const QTemporaryDir folder;
        const auto code = [&](const QString& title, const QString& name) {
            const auto made = usecases::createMeeting(folder.filePath(u"m.rapporteur"_s), title, name);
            return made ? ErrorCode::NotADatabase : made.error().code;
        };
        QCOMPARE(code(u" "_s, u"regional"_s), ErrorCode::EmptyText);
        QCOMPARE(code(u"A"_s, u"none"_s), ErrorCode::NotFound);
        QCOMPARE(code(u"A"_s, u"../meetings/regional"_s), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(u"m.rapporteur"_s)));
        QCOMPARE(code(u"A"_s, u"regional"_s), ErrorCode::NotADatabase);
        QCOMPARE(code(u"A"_s, u"regional"_s), ErrorCode::FileExists);
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "peopletest.moc"

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/people.h"

#include <algorithm>

#include "core/domain/lists.h"
#include "core/usecases/naming.h"

namespace usecases {

using namespace domain;
namespace field = journal::field;
using journal::ChangeList;

namespace {

journal::Intention byOrganizer(QLatin1String what, const ChangeList& changes)
{
    return inPlenary(what, Role::Organizer, changes);
}

void noteDifferences(ChangeList& changes, const Participant& old, const Participant& participant)
{
    const ParticipantId id = participant.id;
    setIfOther(changes, id, field::number, old.number, participant.number);
    setIfOther(changes, id, field::name, old.name, oneLine(participant.name));
    setIfOther(changes, id, field::position, old.position, oneLine(participant.position));
    setIfOther(changes, id, field::category, old.category, oneLine(participant.category));
    setIfOther(changes, id, field::body, old.body, participant.body);
    setIfOther(changes, id, field::group, old.group, participant.group);
    setIfOther(changes, id, field::roles, old.roles, acceptedItems(participant.roles));
    setIfOther(changes, id, field::present, old.present, participant.present);
}

void noteDifferences(ChangeList& changes, const Group& old, const Group& group)
{
    const GroupId id = group.id;
    setIfOther(changes, id, field::name, old.name, oneLine(group.name));
    setIfOther(changes, id, field::mark, old.mark, oneLine(group.mark).toUpper().left(2));
    setIfOther(changes, id, field::colour, old.colour, group.colour);
    setIfOther(changes, id, field::room, old.room, oneLine(group.room));
    setIfOther(changes, id, field::interpretation, old.interpretation, acceptedItems(group.interpretation));
    setIfOther(changes, id, field::facilitators, old.facilitators, acceptedItems(group.facilitators));
    setIfOther(changes, id, field::rapporteur, old.rapporteur, oneLine(group.rapporteur));
    setIfOther(changes, id, field::place, old.place, group.place);
}

void noteDifferences(ChangeList& changes, const Question& old, const Question& question)
{
    const QuestionId id = question.id;
    setIfOther(changes, id, field::text, old.text, oneLine(question.text));
    setIfOther(changes, id, field::shortText, old.shortText, oneLine(question.shortText));
    setIfOther(changes, id, field::kind, old.kind, question.kind);
    setIfOther(changes, id, field::stance, old.stance, question.stance);
    setIfOther(changes, id, field::place, old.place, question.place);
}

} // namespace

namespace {

/// Whether another group that stands goes by that name or mark.
bool isTaken(const Meeting& meeting, const GroupId& id, const QString& name)
{
    const auto groups = groupsInOrder(meeting);
    return std::any_of(groups.begin(), groups.end(), [&](const Group& other) {
        return other.id != id && (sameTextKey(other.name) == name || sameTextKey(other.mark) == name);
    });
}

} // namespace

QString freeMark(const Meeting& meeting, const QString& name)
{
    ChangeList changes;
    Naming naming(meeting, changes);
    naming.group(name);
    for (const journal::Change& change : changes.list()) {
        if (change.key.field == QLatin1String(field::mark)) {
            return change.value;
        }
    }
    return {};
}

Result<ParticipantId> People::add(const Participant& participant, const QString& bodyName)
{
    if (const auto name = acceptedLine(participant.name); !name) {
        return tl::unexpected(name.error());
    }
    ChangeList changes;
    Participant added = participant;
    added.id = ParticipantId::create();
    if (!oneLine(bodyName).isEmpty()) {
        added.body = Naming(m_workspace.meeting(), changes).body(oneLine(bodyName));
    }
    noteDifferences(changes, Participant(), added);
    if (const Done done = m_workspace.commit(byOrganizer(intent::participantAdd, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return added.id;
}

Done People::edit(const Participant& participant)
{
    const Participant* old = m_workspace.meeting().participants.find(participant.id);
    if (!old) {
        return fail(ErrorCode::NotFound);
    }
    if (const auto name = acceptedLine(participant.name); !name) {
        return tl::unexpected(name.error());
    }
    ChangeList changes;
    noteDifferences(changes, *old, participant);
    return changes.isEmpty() ? Done() : m_workspace.commit(byOrganizer(intent::participantEdit, changes));
}

Done People::setPresent(const QList<ParticipantId>& ids, bool present)
{
    ChangeList changes;
    for (const ParticipantId& id : ids) {
        if (const Participant* participant = m_workspace.meeting().participants.find(id)) {
            setIfOther(changes, id, field::present, participant->present, present);
        }
    }
    return changes.isEmpty() ? Done() : m_workspace.commit(byOrganizer(intent::participantPresence, changes));
}

Done People::setGroup(const QList<ParticipantId>& ids, const GroupId& group)
{
    if (!group.isNull() && !m_workspace.meeting().groups.contains(group)) {
        return fail(ErrorCode::NotFound);
    }
    ChangeList changes;
    for (const ParticipantId& id : ids) {
        if (const Participant* participant = m_workspace.meeting().participants.find(id)) {
            setIfOther(changes, id, field::group, participant->group, group);
        }
    }
    return changes.isEmpty() ? Done() : m_workspace.commit(byOrganizer(intent::participantGroup, changes));
}

Result<int> People::assignByRegion()
{
    const Meeting& meeting = m_workspace.meeting();
    ChangeList changes;
    const Naming naming(meeting, changes);
    int assigned = 0;
    for (const Participant& participant : meeting.participants) {
        const Body* body = meeting.bodies.find(participant.body);
        const GroupId group = body && !body->region.isEmpty() ? naming.knownGroup(body->region) : GroupId();
        if (stands(participant) && participant.group.isNull() && !group.isNull()) {
            changes.set(participant.id, field::group, group);
            ++assigned;
        }
    }
    if (const Done done = m_workspace.commit(byOrganizer(intent::participantRegions, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return assigned;
}

Done People::withdraw(const QList<ParticipantId>& ids)
{
    ChangeList changes;
    for (const ParticipantId& id : ids) {
        if (m_workspace.meeting().participants.contains(id)) {
            changes.set(id, field::withdrawn, true);
        }
    }
    return m_workspace.commit(byOrganizer(intent::participantWithdraw, changes));
}

Result<GroupId> People::addGroup(const Group& group)
{
    const auto name = acceptedLine(group.name);
    if (!name) {
        return tl::unexpected(name.error());
    }
    ChangeList changes;
    Naming naming(m_workspace.meeting(), changes);
    if (!naming.knownGroup(*name).isNull()) {
        return fail(ErrorCode::AlreadyThere, {*name});
    }
    const GroupId id = naming.group(*name, oneLine(group.mark).toUpper().left(2));
    changes.set(id, field::room, oneLine(group.room))
        .set(id, field::interpretation, acceptedItems(group.interpretation))
        .set(id, field::facilitators, acceptedItems(group.facilitators))
        .set(id, field::rapporteur, oneLine(group.rapporteur));
    if (const Done done = m_workspace.commit(byOrganizer(intent::groupAdd, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return id;
}

Done People::editGroup(const Group& group)
{
    const Group* old = m_workspace.meeting().groups.find(group.id);
    if (!old) {
        return fail(ErrorCode::NotFound);
    }
    if (const auto name = acceptedLine(group.name); !name) {
        return tl::unexpected(name.error());
    }
    for (const QString& called : {oneLine(group.name), oneLine(group.mark).toUpper().left(2)}) {
        if (!called.isEmpty() && isTaken(m_workspace.meeting(), group.id, sameTextKey(called))) {
            return fail(ErrorCode::AlreadyThere, {called});
        }
    }
    ChangeList changes;
    noteDifferences(changes, *old, group);
    return changes.isEmpty() ? Done() : m_workspace.commit(byOrganizer(intent::groupEdit, changes));
}

Done People::withdrawGroup(const GroupId& id)
{
    const Meeting& meeting = m_workspace.meeting();
    const Group* group = meeting.groups.find(id);
    if (!group || !stands(*group)) {
        return fail(ErrorCode::NotFound);
    }
    // A group that has said something stays: its points would lose their room.
    if (!pointsOfGroup(meeting, id).isEmpty()) {
        return fail(ErrorCode::WrongState);
    }
    ChangeList changes;
    changes.set(id, field::withdrawn, true);
    for (const Participant& participant : meeting.participants) {
        if (participant.group == id) {
            changes.set(participant.id, field::group, GroupId());
        }
    }
    return m_workspace.commit(byOrganizer(intent::groupWithdraw, changes));
}

Result<QuestionId> People::addQuestion(const Question& question)
{
    if (const auto text = acceptedLine(question.text); !text) {
        return tl::unexpected(text.error());
    }
    Question added = question;
    added.id = QuestionId::create();
    added.place = placeAtEnd(questionsInOrder(m_workspace.meeting()));
    ChangeList changes;
    noteDifferences(changes, Question(), added);
    if (const Done done = m_workspace.commit(byOrganizer(intent::questionAdd, changes)); !done) {
        return tl::unexpected(done.error());
    }
    return added.id;
}

Done People::editQuestion(const Question& question)
{
    const Question* old = m_workspace.meeting().questions.find(question.id);
    if (!old) {
        return fail(ErrorCode::NotFound);
    }
    if (const auto text = acceptedLine(question.text); !text) {
        return tl::unexpected(text.error());
    }
    ChangeList changes;
    noteDifferences(changes, *old, question);
    return changes.isEmpty() ? Done() : m_workspace.commit(byOrganizer(intent::questionEdit, changes));
}

} // namespace usecases

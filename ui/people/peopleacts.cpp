// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do on the screen; how it looks is in peoplescreen.cpp.

#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

#include "core/usecases/exporting.h"
#include "core/usecases/people.h"
#include "ui/importing/importdialog.h"
#include "ui/models/participantsmodel.h"
#include "ui/models/peoplesectionsmodel.h"
#include "ui/people/groupactions.h"
#include "ui/people/groupform.h"
#include "ui/people/participantform.h"
#include "ui/people/participantstable.h"
#include "ui/people/peoplescreen.h"
#include "ui/screen/dialogs.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void PeopleScreen::importParticipants()
{
    importInto(m_context, this, usecases::ImportKind::Participants);
}

void PeopleScreen::exportList()
{
    const std::optional<QString> path = m_context.dialogs.fileToSave(this, tr("Export the participant list"),
                                                                     u"participants.csv"_s, tr("Tables (*.csv)"));
    if (path && m_context.check(usecases::exportDocument(m_context.workspace, u"participants"_s, *path))) {
        m_context.say(tr("Wrote the participant list to “%1”.").arg(QFileInfo(*path).fileName()));
    }
}

void PeopleScreen::assignByRegion()
{
    const auto assigned = usecases::People(m_context.workspace).assignByRegion();
    if (m_context.check(assigned) && *assigned == 0) {
        m_context.say(tr("Nobody without a group speaks for a body whose region is a group's name."));
    }
}

void PeopleScreen::togglePresence()
{
    const QList<domain::ParticipantId> ids = m_table->chosen();
    const domain::Meeting& meeting = m_context.workspace.meeting();
    const bool allHere = std::all_of(ids.begin(), ids.end(), [&meeting](const domain::ParticipantId& id) {
        const domain::Participant* participant = meeting.participants.find(id);
        return participant && participant->present;
    });
    if (!ids.isEmpty()) {
        m_context.check(usecases::People(m_context.workspace).setPresent(ids, !allHere));
    }
}

void PeopleScreen::toggleAt(const QModelIndex& index)
{
    if (index.column() == ParticipantsModel::HereColumn) {
        const domain::ParticipantId id(index.data(ParticipantsModel::IdRole).toUuid());
        const bool here = index.data(ParticipantsModel::HereRole).toBool();
        m_context.check(usecases::People(m_context.workspace).setPresent({id}, !here));
    }
}

void PeopleScreen::openGroupMenu()
{
    const QRect row = m_table->visualRect(m_table->currentIndex());
    m_groups->menu()->popup(m_table->viewport()->mapToGlobal(row.bottomLeft()));
}

void PeopleScreen::putInto(const QList<domain::ParticipantId>& ids, const domain::GroupId& group)
{
    if (!ids.isEmpty()) {
        m_context.check(usecases::People(m_context.workspace).setGroup(ids, group));
    }
}

void PeopleScreen::withdraw()
{
    const QList<domain::ParticipantId> ids = m_table->chosen();
    if (!ids.isEmpty()) {
        m_context.check(usecases::People(m_context.workspace).withdraw(ids));
    }
}

void PeopleScreen::openForm(QWidget* form)
{
    m_forms->setCurrentWidget(form);
    m_forms->show();
}

void PeopleScreen::leaveForm()
{
    const bool group = m_forms->currentWidget() == m_groupForm;
    m_forms->hide();
    group ? m_sectionList->setFocus() : m_table->setFocus();
}

void PeopleScreen::addParticipant()
{
    domain::Participant participant;
    for (const ParticipantRow& row : m_participants->rows()) {
        participant.number = std::max(participant.number, row.participant.number);
    }
    ++participant.number;
    participant.group = chosenGroup();
    participant.present = true;
    openForm(m_participantForm);
    m_participantForm->edit(m_context.workspace.meeting(), participant);
}

void PeopleScreen::editParticipant()
{
    const domain::ParticipantId id(m_table->currentIndex().data(ParticipantsModel::IdRole).toUuid());
    if (const domain::Participant* participant = m_context.workspace.meeting().participants.find(id)) {
        openForm(m_participantForm);
        m_participantForm->edit(m_context.workspace.meeting(), *participant);
    }
}

void PeopleScreen::saveParticipant()
{
    const std::optional<domain::Participant> written = m_participantForm->participant();
    if (!written) {
        return;
    }
    usecases::People people(m_context.workspace);
    const domain::Result<domain::ParticipantId> saved =
        written->id.isNull() ? people.add(*written, m_participantForm->bodyName())
                             : people.edit(*written).map([&written] { return written->id; });
    if (!saved) {
        m_participantForm->complain(sentenceOf(saved.error()));
        return;
    }
    leaveForm();
    if (written->id.isNull()) {
        reveal(saved->uuid());
    }
}

void PeopleScreen::addGroup()
{
    openForm(m_groupForm);
    m_groupForm->edit({});
}

void PeopleScreen::editGroup()
{
    if (const domain::Group* group = m_context.workspace.meeting().groups.find(chosenGroup())) {
        openForm(m_groupForm);
        m_groupForm->edit(*group);
    }
}

void PeopleScreen::saveGroup()
{
    const std::optional<domain::Group> written = m_groupForm->group();
    if (!written) {
        return;
    }
    usecases::People people(m_context.workspace);
    const domain::Result<domain::GroupId> saved =
        written->id.isNull() ? people.addGroup(*written)
                             : people.editGroup(*written).map([&written] { return written->id; });
    if (!saved) {
        m_groupForm->complain(sentenceOf(saved.error()));
        return;
    }
    leaveForm();
    m_sectionList->setCurrentIndex(m_sections->indexOf(*saved));
}

void PeopleScreen::withdrawGroup()
{
    m_context.check(usecases::People(m_context.workspace).withdrawGroup(chosenGroup()));
}

} // namespace ui

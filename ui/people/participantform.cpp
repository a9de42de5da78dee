// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/participantform.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/domain/lists.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// Something may be typed that is not among what is offered.
void letTypeFreely(QComboBox* field)
{
    field->setEditable(true);
    field->setInsertPolicy(QComboBox::NoInsert);
    field->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    field->completer()->setFilterMode(Qt::MatchContains);
    field->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace

ParticipantForm::ParticipantForm(QWidget* parent)
    : FormPanel(u"participant"_s, parent)
    , m_name(addLine(tr("Name"), u"name"_s))
    , m_position(addLine(tr("Position"), u"position"_s))
    , m_body(addChoice(tr("Body"), u"body"_s))
    , m_category(addChoice(tr("Category"), u"category"_s))
    , m_group(addChoice(tr("Group"), u"group"_s))
    , m_roles(addLines(tr("Roles, one a line"), u"roles"_s, 2))
{
    letTypeFreely(m_body);
    letTypeFreely(m_category);
}

void ParticipantForm::edit(const domain::Meeting& meeting, const domain::Participant& participant)
{
    m_participant = participant;
    clearComplaint();
    setTitle(participant.id.isNull() ? tr("New participant") : tr("Edit the participant"));
    offerBodies(meeting);
    offerCategories(meeting);
    offerGroups(meeting);
    fill(m_name, participant.name);
    fill(m_position, participant.position);
    m_roles->setPlainText(participant.roles.join(u'\n'));
    m_name->setFocus();
}

void ParticipantForm::offerBodies(const domain::Meeting& meeting)
{
    m_body->clear();
    for (const domain::Body& body : domain::bodiesInOrder(meeting)) {
        m_body->addItem(body.name, body.id.uuid());
    }
    const domain::Body* body = meeting.bodies.find(m_participant.body);
    m_body->setCurrentIndex(m_body->findData(m_participant.body.uuid()));
    fill(m_body->lineEdit(), body ? body->name : QString());
}

void ParticipantForm::offerCategories(const domain::Meeting& meeting)
{
    QStringList categories;
    for (const domain::Participant& other : meeting.participants) {
        if (domain::stands(other) && !other.category.isEmpty() && !categories.contains(other.category)) {
            categories.append(other.category);
        }
    }
    m_category->clear();
    m_category->addItems(categories);
    fill(m_category->lineEdit(), m_participant.category);
}

void ParticipantForm::offerGroups(const domain::Meeting& meeting)
{
    m_group->clear();
    m_group->addItem(tr("No group"), QUuid());
    for (const domain::Group& group : domain::groupsInOrder(meeting)) {
        m_group->addItem(group.name, group.id.uuid());
    }
    m_group->setCurrentIndex(qMax(0, m_group->findData(m_participant.group.uuid())));
}

QString ParticipantForm::bodyName() const
{
    return m_body->currentText().simplified();
}

std::optional<domain::Participant> ParticipantForm::participant()
{
    domain::Participant participant = m_participant;
    participant.name = m_name->text().simplified();
    if (participant.name.isEmpty()) {
        complain(tr("A participant needs a name."), m_name);
        return std::nullopt;
    }
    const int body = m_body->findText(bodyName(), Qt::MatchFixedString);
    if (!participant.id.isNull() && body < 0 && !bodyName().isEmpty()) {
        complain(tr("The meeting has no body “%1”; choose one that it has.").arg(bodyName()), m_body);
        return std::nullopt;
    }
    participant.body = domain::BodyId(body < 0 ? QUuid() : m_body->itemData(body).toUuid());
    participant.position = m_position->text();
    participant.category = m_category->currentText().simplified();
    participant.group = domain::GroupId(m_group->currentData().toUuid());
    participant.roles = linesOf(m_roles);
    clearComplaint();
    return participant;
}

} // namespace ui

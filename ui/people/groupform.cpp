// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/groupform.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int markLength = 2;

}

GroupForm::GroupForm(QWidget* parent)
    : FormPanel(u"group"_s, parent)
    , m_name(addLine(tr("Name of the group"), u"name"_s))
    , m_mark(addLine(tr("Mark, two letters"), u"mark"_s))
    , m_room(addLine(tr("Room"), u"room"_s))
{
    joinLast(2);
    m_interpretation = addLine(tr("Interpretation, e.g. en fr es"), u"interpretation"_s);
    m_facilitators = addLines(tr("Facilitators, one a line"), u"facilitators"_s, 3);
    m_rapporteur = addLine(tr("Rapporteur"), u"rapporteur"_s);
    m_mark->setMaxLength(markLength);
}

void GroupForm::edit(const domain::Group& group)
{
    m_group = group;
    clearComplaint();
    setTitle(group.id.isNull() ? tr("New group") : tr("Edit the group"));
    m_mark->setPlaceholderText(group.id.isNull() ? tr("chosen for you") : QString());
    fill(m_name, group.name);
    fill(m_mark, group.mark);
    fill(m_room, group.room);
    fill(m_interpretation, group.interpretation.join(u' '));
    m_facilitators->setPlainText(group.facilitators.join(u'\n'));
    fill(m_rapporteur, group.rapporteur);
    m_name->setFocus();
}

std::optional<domain::Group> GroupForm::group()
{
    domain::Group group = m_group;
    group.name = m_name->text().simplified();
    if (group.name.isEmpty()) {
        complain(tr("A group needs a name."), m_name);
        return std::nullopt;
    }
    group.mark = m_mark->text().simplified().toUpper();
    if (group.mark.isEmpty() && !group.id.isNull()) {
        complain(tr("A group needs a mark of two letters."), m_mark);
        return std::nullopt;
    }
    group.room = m_room->text();
    group.interpretation = codesOf(m_interpretation);
    group.facilitators = linesOf(m_facilitators);
    group.rapporteur = m_rapporteur->text();
    clearComplaint();
    return group;
}

} // namespace ui

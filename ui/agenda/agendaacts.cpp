// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people do on the screen; how it looks is in agendascreen.cpp.

#include <QListView>
#include <QStackedWidget>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "ui/agenda/agendascreen.h"
#include "ui/agenda/sessiondetails.h"
#include "ui/agenda/sessionform.h"
#include "ui/importing/importdialog.h"
#include "ui/words/words.h"

namespace ui {

void AgendaScreen::openForm(const domain::Session& session)
{
    m_side->setCurrentWidget(m_form);
    m_side->show();
    m_form->edit(session);
}

void AgendaScreen::leaveForm()
{
    m_side->setCurrentWidget(m_details);
    refreshChosen();
    m_list->setFocus();
}

void AgendaScreen::save()
{
    const std::optional<domain::Session> written = m_form->session();
    if (!written) {
        return;
    }
    usecases::Agenda agenda(m_context.workspace);
    const bool isNew = written->id.isNull();
    const domain::Result<domain::SessionId> saved =
        isNew ? agenda.add(*written) : agenda.edit(*written).map([&written] { return written->id; });
    if (!saved) {
        m_form->complain(sentenceOf(saved.error()));
        return;
    }
    leaveForm();
    choose(*saved);
}

void AgendaScreen::importAgenda()
{
    importInto(m_context, this, usecases::ImportKind::Agenda);
}

void AgendaScreen::addSession()
{
    domain::Session session;
    if (const domain::Session* after = chosen()) {
        session.date = after->date;
        session.starts = after->ends;
        session.ends = qMin(after->ends.addSecs(60 * 60), QTime(23, 59));
        session.room = after->room;
    } else {
        session.date = m_context.workspace.meeting().details.starts;
        session.starts = QTime(9, 0);
        session.ends = QTime(10, 0);
    }
    openForm(session);
}

void AgendaScreen::editSession()
{
    if (const domain::Session* session = chosen()) {
        openForm(*session);
    }
}

void AgendaScreen::startSession()
{
    if (const domain::Session* session = startable()) {
        m_context.check(usecases::Agenda(m_context.workspace).start(session->id));
    }
}

void AgendaScreen::endSession()
{
    if (const domain::Session* session = chosen()) {
        m_context.check(usecases::Agenda(m_context.workspace).end(session->id));
    }
}

void AgendaScreen::extendSession()
{
    if (const domain::Session* session = chosen()) {
        m_context.check(usecases::Agenda(m_context.workspace).addMinutes(session->id, 1));
    }
}

void AgendaScreen::shiftLater()
{
    if (const domain::Session* session = chosen()) {
        m_context.check(usecases::Agenda(m_context.workspace).shiftLater(session->id));
    }
}

void AgendaScreen::withdrawSession()
{
    if (const domain::Session* session = chosen()) {
        m_context.check(usecases::Agenda(m_context.workspace).withdraw(session->id));
    }
}

void AgendaScreen::moveUp()
{
    const QList<domain::Session> sessions = domain::sessionsInOrder(m_context.workspace.meeting());
    for (qsizetype at = 1; chosen() && at < sessions.size(); ++at) {
        if (sessions.at(at).id == chosen()->id) {
            const domain::Session& above = sessions.at(at - 1);
            move(chosen()->id, above.date == chosen()->date ? above.id : domain::SessionId(), above.date);
            return;
        }
    }
}

void AgendaScreen::moveDown()
{
    const QList<domain::Session> sessions = domain::sessionsInOrder(m_context.workspace.meeting());
    for (qsizetype at = 0; chosen() && at + 1 < sessions.size(); ++at) {
        if (sessions.at(at).id == chosen()->id) {
            const domain::Session& below = sessions.at(at + 1);
            const bool sameDay = below.date == chosen()->date;
            const bool middle = at + 2 < sessions.size() && sessions.at(at + 2).date == below.date;
            move(chosen()->id, !sameDay ? below.id : middle ? sessions.at(at + 2).id : domain::SessionId(), below.date);
            return;
        }
    }
}

void AgendaScreen::move(const domain::SessionId& id, const domain::SessionId& before, const QDate& day)
{
    usecases::Agenda agenda(m_context.workspace);
    const domain::Session* session = m_context.workspace.meeting().sessions.find(id);
    domain::SessionId last;
    for (const domain::Session& other : domain::sessionsInOrder(m_context.workspace.meeting())) {
        last = other.date == day ? other.id : last;
    }
    if (!session || (before.isNull() && last == id)) {
        return;
    }
    if (!before.isNull() || session->date == day) {
        m_context.check(agenda.moveBefore(id, before));
    } else if (m_context.check(agenda.moveBefore(id, last))) {
        m_context.check(agenda.moveBefore(last, id)); // the end of another day is reached over its last session
    }
    choose(id);
}

void AgendaScreen::addSpeaker(const QString& name)
{
    if (const domain::Session* session = chosen()) {
        domain::Session longer = *session;
        longer.speakers.append(name);
        m_context.check(usecases::Agenda(m_context.workspace).edit(longer));
    }
}

} // namespace ui

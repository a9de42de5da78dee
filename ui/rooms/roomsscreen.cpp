// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/roomsscreen.h"

#include <QAction>
#include <QListView>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

#include "core/domain/lists.h"
#include "core/usecases/points.h"
#include "ui/models/roomquestionsmodel.h"
#include "ui/rooms/grouptabs.h"
#include "ui/rooms/pointpanel.h"
#include "ui/rooms/pointscolumn.h"
#include "ui/rooms/roomwords.h"
#include "ui/screen/writing.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/reportwords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

template <class T, class Id>
int placeOf(const QList<T>& values, const Id& id)
{
    const auto at = std::find_if(values.begin(), values.end(), [&id](const T& value) { return value.id == id; });
    return at == values.end() ? -1 : static_cast<int>(at - values.begin());
}

/// A menu's text reads "&" as a mark of its own.
QString asActionText(const QString& text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

QList<QAction*> RoomsScreen::commands() const
{
    if (m_group.isNull()) {
        return {m_importGroups};
    }
    QList<QAction*> offered;
    for (QAction* action : m_commands + m_points->commands()) {
        if (action->isVisible()) {
            offered.append(action);
        }
    }
    return offered;
}

QList<Found> RoomsScreen::find(const QString& text, int limit) const
{
    const Meeting& meeting = m_context.workspace.meeting();
    const QList<Group> groups = shownGroups();
    QList<Found> first;
    QList<Found> rest;
    for (const Point& point : meeting.points) {
        const qsizetype at = point.text.indexOf(text, 0, Qt::CaseInsensitive);
        const int group = at < 0 || !stands(point) ? -1 : placeOf(groups, point.group);
        if (group >= 0) {
            (at == 0 ? first : rest).append({point.text, groups.at(group).name, point.id.uuid()});
        }
        if (first.size() == limit) {
            break;
        }
    }
    return (first + rest).mid(0, limit);
}

void RoomsScreen::reveal(const QUuid& id)
{
    const Meeting& meeting = m_context.workspace.meeting();
    if (meeting.groups.contains(GroupId(id))) {
        showGroup(GroupId(id));
    } else if (meeting.questions.contains(QuestionId(id))) {
        m_question = QuestionId(id);
        refresh();
    } else if (const Point* point = meeting.points.find(PointId(id));
               point && placeOf(shownGroups(), point->group) >= 0) {
        m_question = point->question;
        showGroup(point->group);
        m_points->select(point->id);
    }
}

void RoomsScreen::entered()
{
    if (m_stale) {
        refresh(); // a window that starts here has not shown anything yet
    }
    if (!m_group.isNull()) {
        m_points->start();
    }
}

void RoomsScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void RoomsScreen::meetingChanged(const usecases::Changed& what)
{
    if (!what.touches(
            {Entity::Group, Entity::Question, Entity::Point, Entity::Body, Entity::Element, Entity::Participant})) {
        return;
    }
    if (isVisible()) {
        refresh();
    } else {
        m_stale = true;
    }
}

void RoomsScreen::refresh()
{
    m_stale = false;
    const Meeting& meeting = m_context.workspace.meeting();
    const QList<Group> groups = shownGroups();
    if (placeOf(groups, m_group) < 0) {
        const GroupId own = m_context.workspace.place().room;
        m_group = placeOf(groups, own) < 0 ? groups.value(0).id : own;
    }
    m_pages->setCurrentIndex(groups.isEmpty() ? 0 : 1);
    nameGroupCommands(groups);
    if (groups.isEmpty()) {
        return;
    }
    refreshHeader(groups);
    m_questions->show(meeting, m_group);
    if (m_questions->rowOf(m_question) < 0) {
        m_question = m_questions->rowCount() > 0 ? m_questions->rows().first().id : QuestionId();
    }
    selectQuestion();
    m_points->setRoom(m_group, m_question, mayWriteHere());
    m_panel->setReadOnly(!mayWriteHere());
    m_panel->showPoint(m_points->current());
}

QList<Group> RoomsScreen::shownGroups() const
{
    const Meeting& meeting = m_context.workspace.meeting();
    const usecases::Place& place = m_context.workspace.place();
    QList<Group> groups = groupsInOrder(meeting);
    if (place.role == Role::Rapporteur) {
        QSet<GroupId> written;
        for (const Point& point : meeting.points) {
            if (stands(point)) {
                written.insert(point.group);
            }
        }
        groups.removeIf([&](const Group& group) {
            return group.id != place.room && !(group.reported.isValid() && written.contains(group.id));
        });
    }
    return groups;
}

bool RoomsScreen::mayWriteHere() const
{
    return m_context.workspace.place().mayWriteIn(m_group);
}

void RoomsScreen::refreshHeader(const QList<Group>& groups)
{
    const Group& group = groups.at(placeOf(groups, m_group));
    m_mark->setGroup(group);
    m_header->setTitle(group.name);
    m_header->setSubtitle(roomWords(m_context.workspace.meeting(), group));
    m_context.check(m_reports.update());
    m_header->setBadge(reportBadge(m_reports.of(group.id)));
    m_writing->offer(mayWriteHere());
    m_tabs->setGroups(groups, m_context.workspace.place().room);
    m_tabs->setCurrent(m_group);
}

void RoomsScreen::nameGroupCommands(const QList<Group>& groups)
{
    m_report->setEnabled(!groups.isEmpty());
    for (QAction* step : std::as_const(m_groupSteps)) {
        step->setVisible(groups.size() > 1);
    }
    for (int at = 0; at < m_groupCommands.size(); ++at) {
        m_groupCommands.at(at)->setVisible(at < groups.size());
        m_groupCommands.at(at)->setText(tr("Go to the group %1").arg(asActionText(groups.value(at).name)));
    }
}

void RoomsScreen::selectQuestion()
{
    const QModelIndex index = m_questions->index(m_questions->rowOf(m_question));
    if (m_questionsView->currentIndex() != index) {
        m_questionsView->setCurrentIndex(index);
    }
}

void RoomsScreen::showGroup(const GroupId& group)
{
    if (placeOf(shownGroups(), group) < 0) {
        return;
    }
    m_group = group;
    m_lineQuestion = {};
    refresh();
}

void RoomsScreen::showQuestion(const QuestionId& question)
{
    if (question != m_question) {
        m_lineQuestion = {};
        m_question = question;
        m_points->setRoom(m_group, m_question, mayWriteHere());
        m_panel->showPoint(m_points->current());
    }
}

void RoomsScreen::stepGroup(int step)
{
    const QList<Group> groups = shownGroups();
    const int count = static_cast<int>(groups.size());
    if (count > 0) {
        showGroup(groups.at((placeOf(groups, m_group) + step + count) % count).id);
    }
}

void RoomsScreen::stepQuestion(int step)
{
    const int row = m_questions->rowOf(m_question) + step;
    if (row >= 0 && row < m_questions->rowCount()) {
        m_questionsView->setCurrentIndex(m_questions->index(row));
        m_questionsView->scrollTo(m_questionsView->currentIndex());
    }
}

void RoomsScreen::goToAlike(const PointId& point)
{
    const QuestionId written = m_lineQuestion.isNull() ? m_question : m_lineQuestion;
    reveal(point.uuid());
    m_points->leaveLine();
    if (m_question != written) {
        m_lineQuestion = written;
    }
}

void RoomsScreen::backToLine()
{
    const QuestionId written = std::exchange(m_lineQuestion, {});
    if (!written.isNull()) {
        m_question = written;
        refresh();
    }
}

void RoomsScreen::reportBack()
{
    m_context.check(usecases::Points(m_context.workspace).reportBack(m_group));
}

} // namespace ui

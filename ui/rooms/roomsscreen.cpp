// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/roomsscreen.h"

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/domain/lists.h"
#include "core/usecases/points.h"
#include "ui/models/roomquestionsmodel.h"
#include "ui/rooms/grouptabs.h"
#include "ui/rooms/pointpanel.h"
#include "ui/rooms/pointscolumn.h"
#include "ui/rooms/questiondelegate.h"
#include "ui/rooms/roomwords.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int markSize = 28;
constexpr int margin = 4 * space;
constexpr int mostGroupKeys = 8;
constexpr int wideFrom = 1150; // narrower than this, the columns at the sides give way to the points
constexpr int wideQuestions = 270;
constexpr int narrowQuestions = 200;
constexpr int widePanel = 290;
constexpr int narrowPanel = 230;

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

RoomsScreen::RoomsScreen(Context& context, QWidget* parent)
    : Screen(u"rooms"_s, context, parent)
    , m_pages(new QStackedWidget(this))
    , m_header(new PageHeader({}, this))
    , m_tabs(new GroupTabs(context.theme, this))
    , m_questions(new RoomQuestionsModel(this))
{
    setAccessibleName(tr("Rooms"));
    addRoomCommands();
    auto* empty =
        new EmptyState(tr("No groups yet"), tr("Each breakout group writes its points here. Import the groups first."),
                       m_importGroups, this);
    QWidget* room = buildRoom();
    m_pages->addWidget(empty);
    m_pages->addWidget(room);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_pages);

    connect(m_tabs, &GroupTabs::chosen, this, &RoomsScreen::showGroup);
    connect(m_points, &PointsColumn::currentChanged, m_panel, &PointPanel::showPoint);
    connect(m_points, &PointsColumn::wanted, this, &RoomsScreen::goToAlike);
    connect(m_points, &PointsColumn::writing, this, &RoomsScreen::backToLine);
    connect(&context.workspace, &usecases::Workspace::changed, this, &RoomsScreen::meetingChanged);
}

QWidget* RoomsScreen::buildRoom()
{
    auto* room = new QWidget(this);
    buildHeader();
    QWidget* questions = buildQuestions();
    m_points = new PointsColumn(m_context, *room, room);
    m_side = buildPanel();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * space);
    columns->addWidget(questions);
    columns->addWidget(m_points, 1);
    columns->addWidget(m_side);
    auto* page = new QVBoxLayout(room);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(3 * space);
    page->addWidget(m_header);
    page->addLayout(columns, 1);
    return room;
}

void RoomsScreen::buildHeader()
{
    m_mark = new GroupMark({}, m_context.theme, markSize, this);
    m_mark->setFixedSize(markSize, markSize);
    m_header->setLeading(m_mark);
    m_header->addWidget(m_tabs);
    m_header->addButton(m_report, true);
}

QWidget* RoomsScreen::buildQuestions()
{
    m_questionsView = new QListView(this);
    m_questionsView->setObjectName(u"rooms.questions"_s);
    m_questionsView->setAccessibleName(tr("Guiding questions"));
    m_questionsView->setModel(m_questions);
    m_questionsView->setItemDelegate(new QuestionDelegate(m_context.theme, m_questionsView));
    m_questionsView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_questionsView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questionsView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_questionsView->setResizeMode(QListView::Adjust);
    connect(m_questionsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid()) {
                    showQuestion(m_questions->rowAt(index).id);
                }
            });
    connect(m_questionsView, &QListView::clicked, this, [this] {
        m_lineQuestion = {}; // chosen to be written under
        m_points->startWriting();
    });
    connect(&m_context.theme, &Theme::changed, m_questionsView->viewport(), qOverload<>(&QWidget::update));
    return m_questionsView;
}

QWidget* RoomsScreen::buildPanel()
{
    auto* side = new QWidget(this);
    m_panel = new PointPanel(m_context, *this, side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(new PlainLabel(tr("Selected point"), PlainLabel::Look::Strong, side));
    column->addWidget(m_panel, 1);
    return side;
}

QAction* RoomsScreen::addCommand(const QString& name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_commands.append(action);
    return action;
}

void RoomsScreen::addRoomCommands()
{
    m_report = addCommand(u"rooms.report"_s, tr("Report back to plenary"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_report, &QAction::triggered, this, &RoomsScreen::reportBack);
    const auto addStep = [this](const QString& name, const QString& text, QKeyCombination key,
                                void (RoomsScreen::*go)(int), int step) {
        connect(addCommand(name, text, key), &QAction::triggered, this, [this, go, step] { (this->*go)(step); });
    };
    addStep(u"rooms.question.next"_s, tr("Next guiding question"), Qt::ALT | Qt::Key_Down, &RoomsScreen::stepQuestion,
            1);
    addStep(u"rooms.question.previous"_s, tr("Previous guiding question"), Qt::ALT | Qt::Key_Up,
            &RoomsScreen::stepQuestion, -1);
    addStep(u"rooms.group.next"_s, tr("Next group"), Qt::ALT | Qt::Key_Right, &RoomsScreen::stepGroup, 1);
    addStep(u"rooms.group.previous"_s, tr("Previous group"), Qt::ALT | Qt::Key_Left, &RoomsScreen::stepGroup, -1);
    for (int at = 0; at < mostGroupKeys; ++at) {
        const QKeyCombination key(Qt::ControlModifier | Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + at));
        QAction* go = addCommand(u"rooms.group.go%1"_s.arg(at + 1), {}, key);
        connect(go, &QAction::triggered, this,
                [this, at] { showGroup(groupsInOrder(m_context.workspace.meeting()).value(at).id); });
        m_groupCommands.append(go);
    }
    m_importGroups = new QAction(tr("Import groups"), this);
    m_importGroups->setObjectName(u"rooms.importGroups"_s);
    connect(m_importGroups, &QAction::triggered, this, [this] { m_context.goTo(u"people"_s, {}); });
}

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
    QList<Found> first;
    QList<Found> rest;
    for (const Point& point : meeting.points) {
        const qsizetype at = point.text.indexOf(text, 0, Qt::CaseInsensitive);
        const Group* group = at < 0 || !stands(point) ? nullptr : meeting.groups.find(point.group);
        if (group) {
            (at == 0 ? first : rest).append({point.text, group->name, point.id.uuid()});
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
    } else if (const Point* point = meeting.points.find(PointId(id))) {
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
        m_points->startWriting();
    }
}

void RoomsScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void RoomsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    const bool wide = width() >= wideFrom;
    m_questionsView->setFixedWidth(wide ? wideQuestions : narrowQuestions);
    m_side->setFixedWidth(wide ? widePanel : narrowPanel);
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
    const QList<Group> groups = groupsInOrder(meeting);
    if (placeOf(groups, m_group) < 0) {
        m_group = groups.value(0).id;
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
    m_points->setRoom(m_group, m_question);
    m_panel->showPoint(m_points->current());
}

void RoomsScreen::refreshHeader(const QList<Group>& groups)
{
    const Group& group = groups.at(placeOf(groups, m_group));
    m_mark->setGroup(group);
    m_header->setTitle(group.name);
    m_header->setSubtitle(roomWords(m_context.workspace.meeting(), group));
    m_header->setBadge(group.reported.isValid() ? tr("Reported %1").arg(timeWord(group.reported)) : QString());
    m_tabs->setGroups(groups);
    m_tabs->setCurrent(m_group);
}

void RoomsScreen::nameGroupCommands(const QList<Group>& groups)
{
    m_report->setEnabled(!groups.isEmpty());
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
    if (group.isNull()) {
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
        m_points->setRoom(m_group, m_question);
        m_panel->showPoint(m_points->current());
    }
}

void RoomsScreen::stepGroup(int step)
{
    const QList<Group> groups = groupsInOrder(m_context.workspace.meeting());
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

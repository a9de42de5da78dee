// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Rooms screen is put together, and its commands.

#include <QAction>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/models/roomquestionsmodel.h"
#include "ui/rooms/grouptabs.h"
#include "ui/rooms/pointpanel.h"
#include "ui/rooms/pointscolumn.h"
#include "ui/rooms/questiondelegate.h"
#include "ui/rooms/roomsscreen.h"
#include "ui/screen/writing.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int markSize = 28;
constexpr int margin = 4 * space;
constexpr int mostGroupKeys = 8;
constexpr int wideFrom = 1150; // narrower than this, the columns at the sides give way to the points
constexpr int wideQuestions = 270;
constexpr int narrowQuestions = 200;
constexpr int widePanel = 290;
constexpr int narrowPanel = 230;

} // namespace

RoomsScreen::RoomsScreen(Context& context, QWidget* parent)
    : Screen(u"rooms"_s, context, parent)
    , m_reports(context.workspace)
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
    m_groupSteps.append(m_commands.last());
    addStep(u"rooms.group.previous"_s, tr("Previous group"), Qt::ALT | Qt::Key_Left, &RoomsScreen::stepGroup, -1);
    m_groupSteps.append(m_commands.last());
    for (int at = 0; at < mostGroupKeys; ++at) {
        const QKeyCombination key(Qt::ControlModifier | Qt::AltModifier, static_cast<Qt::Key>(Qt::Key_1 + at));
        QAction* go = addCommand(u"rooms.group.go%1"_s.arg(at + 1), {}, key);
        connect(go, &QAction::triggered, this, [this, at] { showGroup(shownGroups().value(at).id); });
        m_groupCommands.append(go);
    }
    m_importGroups = new QAction(tr("Import groups"), this);
    m_importGroups->setObjectName(u"rooms.importGroups"_s);
    connect(m_importGroups, &QAction::triggered, this, [this] { m_context.goTo(u"people"_s, {}); });
    m_writing = new WritingActions({m_report}, this);
    offerToWriters(m_context, {m_importGroups}, this);
}

void RoomsScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    const bool wide = width() >= wideFrom;
    m_questionsView->setFixedWidth(wide ? wideQuestions : narrowQuestions);
    m_side->setFixedWidth(wide ? widePanel : narrowPanel);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplescreen.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include "core/domain/lists.h"
#include "ui/models/foldedtext.h"
#include "ui/models/participantfilter.h"
#include "ui/models/participantsmodel.h"
#include "ui/people/groupactions.h"
#include "ui/people/groupform.h"
#include "ui/people/participantform.h"
#include "ui/people/participantstable.h"
#include "ui/people/sectiondelegate.h"
#include "ui/style/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int leftWidth = 210;
constexpr int leastForm = 250;
constexpr int mostForm = 320;
constexpr int leastFilter = 130;
constexpr int mostFilter = 200;

} // namespace

PeopleScreen::PeopleScreen(Context& context, QWidget* parent)
    : Screen(u"people"_s, context, parent)
    , m_participants(new ParticipantsModel(this))
    , m_shown(new ParticipantFilter(this))
    , m_sections(new PeopleSectionsModel(this))
    , m_header(new PageHeader(tr("People")))
    , m_filter(new QLineEdit)
    , m_sectionList(new QListView)
    , m_groups(new GroupActions(this))
    , m_pages(new QStackedWidget)
    , m_forms(new QStackedWidget)
    , m_participantForm(new ParticipantForm)
    , m_groupForm(new GroupForm)
{
    setAccessibleName(tr("People"));
    m_shown->setSourceModel(m_participants);
    m_table = new ParticipantsTable(m_shown, context.theme);
    makeActions();
    makeFilter();
    makeSections();
    layOut();
    listen();
}

QAction* PeopleScreen::makeAction(const QString& name, const QString& text, const QKeySequence& key,
                                  void (PeopleScreen::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void PeopleScreen::makeActions()
{
    m_import = makeAction(u"people.import"_s, tr("Import…"), {}, &PeopleScreen::importParticipants);
    m_export = makeAction(u"people.export"_s, tr("Export list…"), {}, &PeopleScreen::exportList);
    m_assign = makeAction(u"people.assign"_s, tr("Assign by region"), {}, &PeopleScreen::assignByRegion);
    m_assign->setToolTip(tr("Put everybody without a group into the group of their body's region"));
    m_edit = makeAction(u"people.edit"_s, tr("Edit participant"), Qt::Key_F2, &PeopleScreen::editParticipant);
    m_edit->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    m_presence = makeAction(u"people.presence"_s, tr("Here or not"), Qt::Key_Space, &PeopleScreen::togglePresence);
    m_putInto = makeAction(u"people.group"_s, tr("Put into group…"), Qt::Key_G, &PeopleScreen::openGroupMenu);
    m_withdraw = makeAction(u"people.withdraw"_s, tr("Withdraw"), Qt::Key_Delete, &PeopleScreen::withdraw);
    m_add = makeAction(u"people.add"_s, tr("Add participant"), Qt::Key_Insert, &PeopleScreen::addParticipant);
    m_add->setShortcuts({Qt::Key_Insert, Qt::CTRL | Qt::Key_N});
    m_addGroup = makeAction(u"people.addGroup"_s, tr("Add group…"), Qt::Key_Insert, &PeopleScreen::addGroup);
    m_editGroup = makeAction(u"people.editGroup"_s, tr("Edit group"), Qt::Key_F2, &PeopleScreen::editGroup);
    m_withdrawGroup =
        makeAction(u"people.withdrawGroup"_s, tr("Withdraw group"), Qt::Key_Delete, &PeopleScreen::withdrawGroup);
    m_table->addActions({m_edit, m_presence, m_putInto, m_withdraw, m_add});
    m_table->addActions(m_groups->all());
    m_sectionList->addActions({m_editGroup, m_addGroup, m_withdrawGroup});
}

void PeopleScreen::makeFilter()
{
    m_filter->setObjectName(u"people.filter"_s);
    m_filter->setAccessibleName(tr("Filter the participants"));
    m_filter->setPlaceholderText(tr("Filter (/)"));
    m_filter->setClearButtonEnabled(true);
    auto* leave = new QShortcut(Qt::Key_Escape, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, m_filter, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    auto* down = new QShortcut(Qt::Key_Down, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &PeopleScreen::entered);
    connect(m_filter, &QLineEdit::returnPressed, this, &PeopleScreen::entered);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &ParticipantFilter::setWords);
}

void PeopleScreen::makeSections()
{
    m_sectionList->setObjectName(u"people.sections"_s);
    m_sectionList->setAccessibleName(tr("Categories and groups"));
    m_sectionList->setModel(m_sections);
    m_sectionList->setItemDelegate(new SectionDelegate(m_context.theme, m_sectionList));
    m_sectionList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sectionList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_sectionList->setDragDropMode(QAbstractItemView::DropOnly);
    m_sectionList->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget* PeopleScreen::makeLeft()
{
    auto* left = new QWidget;
    left->setFixedWidth(leftWidth);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * space);
    column->addWidget(m_sectionList, 1);
    column->addWidget(makeActionButton(m_add, false, left));
    column->addWidget(makeActionButton(m_addGroup, false, left));
    return left;
}

void PeopleScreen::layOut()
{
    m_header->addWidget(m_filter);
    m_header->addButton(m_assign);
    m_header->addButton(m_export);
    m_header->addButton(m_import, true);
    auto* empty = new EmptyState(tr("No participants yet"),
                                 tr("Everybody who takes part stands here, with the body they speak for, their group "
                                    "and whether they are here. Import the participant list, or add the first one."),
                                 m_import);
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);
    m_forms->addWidget(m_participantForm);
    m_forms->addWidget(m_groupForm);
    m_forms->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * space);
    row->addWidget(makeLeft());
    row->addWidget(m_pages, 1);
    row->addWidget(m_forms);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 3 * space, 4 * space, 3 * space);
    column->setSpacing(3 * space);
    column->addWidget(m_header);
    column->addLayout(row, 1);
}

void PeopleScreen::listen()
{
    connect(&m_context.workspace, &usecases::Workspace::changed, this, &PeopleScreen::onChanged);
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_table), static_cast<QAbstractItemView*>(m_sectionList)}) {
        connect(&m_context.theme, &Theme::changed, view->viewport(), qOverload<>(&QWidget::update));
    }
    connect(m_sectionList->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeopleScreen::chooseSection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeopleScreen::refreshActions);
    connect(m_table, &QTableView::clicked, this, &PeopleScreen::toggleAt);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != ParticipantsModel::HereColumn) {
            editParticipant();
        }
    });
    connect(m_groups, &GroupActions::groupWanted, this,
            [this](const domain::GroupId& group) { putInto(m_table->chosen(), group); });
    connect(m_sections, &PeopleSectionsModel::groupWanted, this, &PeopleScreen::putInto, Qt::QueuedConnection);
    connect(m_participantForm, &FormPanel::saveWanted, this, &PeopleScreen::saveParticipant);
    connect(m_groupForm, &FormPanel::saveWanted, this, &PeopleScreen::saveGroup);
    connect(m_participantForm, &FormPanel::left, this, &PeopleScreen::leaveForm);
    connect(m_groupForm, &FormPanel::left, this, &PeopleScreen::leaveForm);
}

void PeopleScreen::onChanged(const usecases::Changed& what)
{
    using domain::Entity;
    if (!what.touches({Entity::Participant, Entity::Body, Entity::Group})) {
        return;
    }
    if (m_stale || !isVisible()) {
        m_stale = true;
        return;
    }
    m_participants->update(m_context.workspace.meeting(), what);
    refreshAround();
}

void PeopleScreen::refresh()
{
    m_stale = false;
    m_participants->show(m_context.workspace.meeting());
    refreshAround();
}

void PeopleScreen::refreshAround()
{
    const domain::Meeting& meeting = m_context.workspace.meeting();
    m_sections->show(meeting);
    if (!m_sectionList->currentIndex().isValid()) {
        m_sectionList->setCurrentIndex(m_sections->index(0));
    }
    m_groups->setGroups(domain::groupsInOrder(meeting));
    int present = 0;
    for (const ParticipantRow& row : m_participants->rows()) {
        present += row.participant.present ? 1 : 0;
    }
    const auto bodies = std::count_if(meeting.bodies.begin(), meeting.bodies.end(),
                                      [](const domain::Body& body) { return domain::stands(body); });
    const QStringList counts{tr("%n participants", nullptr, m_participants->rowCount()),
                             tr("%n bodies", nullptr, static_cast<int>(bodies)), tr("%n present", nullptr, present)};
    m_header->setSubtitle(m_participants->rowCount() > 0 ? counts.join(u" · "_s) : QString());
    m_pages->setCurrentIndex(m_participants->rowCount() > 0 ? 0 : 1);
    refreshActions();
}

void PeopleScreen::refreshActions()
{
    const bool some = m_table->selectionModel()->hasSelection();
    for (QAction* action : {m_edit, m_presence, m_withdraw}) {
        action->setEnabled(some);
    }
    m_putInto->setEnabled(some && m_sections->indexOf(domain::GroupId()).isValid());
    for (QAction* action : {m_editGroup, m_withdrawGroup}) {
        action->setEnabled(!chosenGroup().isNull());
    }
    const bool people = m_participants->rowCount() > 0;
    m_export->setEnabled(people);
    m_assign->setEnabled(people && m_sections->indexOf(domain::GroupId()).isValid());
}

void PeopleScreen::chooseSection()
{
    const QModelIndex index = m_sectionList->currentIndex();
    m_shown->setSection(index.isValid() ? m_sections->rowAt(index) : PeopleSection());
    refreshActions();
}

domain::GroupId PeopleScreen::chosenGroup() const
{
    const QModelIndex index = m_sectionList->currentIndex();
    return index.isValid() ? m_sections->rowAt(index).group.id : domain::GroupId();
}

QList<QAction*> PeopleScreen::commands() const
{
    return QList<QAction*>{m_import,   m_export, m_assign,   m_edit,      m_presence,     m_putInto,
                           m_withdraw, m_add,    m_addGroup, m_editGroup, m_withdrawGroup} +
           m_groups->all();
}

QList<Found> PeopleScreen::find(const QString& text, int limit) const
{
    QList<Found> found;
    const QStringList words = foldedWords(text);
    for (const domain::Participant& participant : domain::participantsInOrder(m_context.workspace.meeting())) {
        if (found.size() >= limit) {
            break;
        }
        const domain::Body* body = m_context.workspace.meeting().bodies.find(participant.body);
        const QString bodyName = body ? body->name : QString();
        if (holdsAll(foldedText(participant.name + u'\n' + bodyName), words)) {
            found.append({participant.name, bodyName, participant.id.uuid()});
        }
    }
    return found;
}

void PeopleScreen::reveal(const QUuid& id)
{
    refresh();
    if (const QModelIndex group = m_sections->indexOf(domain::GroupId(id)); group.isValid()) {
        m_sectionList->setCurrentIndex(group);
        return;
    }
    const int row = m_participants->rowOf(domain::ParticipantId(id));
    if (row >= 0) {
        m_filter->clear();
        m_sectionList->setCurrentIndex(m_sections->index(0));
        const QModelIndex shown = m_shown->mapFromSource(m_participants->index(row, ParticipantsModel::NameColumn));
        m_table->setCurrentIndex(shown);
        m_table->scrollTo(shown);
    }
}

void PeopleScreen::focusSearch()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void PeopleScreen::entered()
{
    if (auto* fills = m_pages->currentWidget()->findChild<QPushButton*>(u"people.import.button"_s)) {
        fills->setFocus();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_shown->rowCount() > 0) {
        m_table->setCurrentIndex(m_shown->index(0, ParticipantsModel::NameColumn));
    }
}

bool PeopleScreen::exportShown()
{
    exportList();
    return true;
}

void PeopleScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void PeopleScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_forms->setFixedWidth(qBound(leastForm, width() / 4, mostForm));
    m_filter->setFixedWidth(qBound(leastFilter, width() / 7, mostFilter));
}

} // namespace ui

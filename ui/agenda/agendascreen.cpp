// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agenda/agendascreen.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include "core/domain/lists.h"
#include "core/usecases/agenda.h"
#include "ui/agenda/sessiondelegate.h"
#include "ui/agenda/sessiondetails.h"
#include "ui/agenda/sessionform.h"
#include "ui/agenda/speakerlist.h"
#include "ui/models/agendamodel.h"
#include "ui/models/foldedtext.h"
#include "ui/screen/writing.h"
#include "ui/style/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int oneSecond = 1000;
constexpr int leastSide = 270;
constexpr int mostSide = 340;

/// Letters are keys of the screen here: one that can do nothing now must not choose another session.
class SessionsView : public QListView
{
public:
    void keyboardSearch(const QString&) override {}
};

QStringList namesOfParticipants(const domain::Meeting& meeting)
{
    QStringList names;
    for (const domain::Participant& participant : domain::participantsInOrder(meeting)) {
        names.append(participant.name);
    }
    return names;
}

} // namespace

AgendaScreen::AgendaScreen(Context& context, QWidget* parent)
    : Screen(u"agenda"_s, context, parent)
    , m_model(new AgendaModel(this))
    , m_header(new PageHeader(tr("Agenda")))
    , m_pages(new QStackedWidget)
    , m_list(new SessionsView)
    , m_side(new QStackedWidget)
{
    setAccessibleName(tr("Agenda"));
    makeActions();
    makeList();
    makeSide();
    layOut();
    listen();
    if (!mayWrite(context)) {
        stopDragging(*m_list);
    }
    offerToWriters(context, commands(), this);
}

QAction* AgendaScreen::makeAction(const QString& name, const QString& text, const QKeySequence& key,
                                  void (AgendaScreen::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_list->addAction(action);
    return action;
}

void AgendaScreen::makeActions()
{
    m_import = makeAction(u"agenda.import"_s, tr("Import…"), {}, &AgendaScreen::importAgenda);
    m_add = makeAction(u"agenda.add"_s, tr("Add session"), Qt::Key_Insert, &AgendaScreen::addSession);
    m_add->setShortcuts({Qt::Key_Insert, Qt::CTRL | Qt::Key_N});
    m_start = makeAction(u"agenda.start"_s, tr("Start session"), Qt::Key_S, &AgendaScreen::startSession);
    m_edit = makeAction(u"agenda.edit"_s, tr("Edit session"), Qt::Key_F2, &AgendaScreen::editSession);
    m_edit->setShortcuts({Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    m_end = makeAction(u"agenda.end"_s, tr("End session"), Qt::Key_E, &AgendaScreen::endSession);
    m_extend = makeAction(u"agenda.extend"_s, tr("One more minute for the session"), Qt::Key_Plus,
                          &AgendaScreen::extendSession);
    m_shift = makeAction(u"agenda.shift"_s, tr("Shift later sessions by the delay"), {}, &AgendaScreen::shiftLater);
    m_withdraw =
        makeAction(u"agenda.withdraw"_s, tr("Withdraw session"), Qt::Key_Delete, &AgendaScreen::withdrawSession);
    m_up =
        makeAction(u"agenda.moveUp"_s, tr("Move session up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, &AgendaScreen::moveUp);
    m_down = makeAction(u"agenda.moveDown"_s, tr("Move session down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                        &AgendaScreen::moveDown);
}

void AgendaScreen::makeList()
{
    m_list->setObjectName(u"agenda.list"_s);
    m_list->setAccessibleName(tr("Sessions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SessionDelegate(m_context.theme, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDragDropOverwriteMode(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AgendaScreen::makeSide()
{
    m_speakers = new SpeakerList(
        m_context.theme, [this] { return m_context.workspace.now(); },
        [this] { return namesOfParticipants(m_context.workspace.meeting()); });
    m_list->addAction(m_speakers->nextAction());
    m_details = new SessionDetails({m_extend, m_end, m_shift, m_edit}, m_speakers);
    m_form = new SessionForm;
    m_side->addWidget(m_details);
    m_side->addWidget(m_form);
    m_side->setFixedWidth(mostSide);
}

void AgendaScreen::layOut()
{
    m_header->addButton(m_import);
    m_header->addButton(m_add);
    m_header->addButton(m_start, true);
    auto* empty = new EmptyState(tr("No agenda yet"),
                                 tr("The sessions stand here by day, with their times, rooms, moderators and speakers. "
                                    "Import a table of them, or add the first one."),
                                 m_import);
    m_pages->addWidget(m_list);
    m_pages->addWidget(empty);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * space);
    row->addWidget(m_pages, 1);
    row->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 3 * space, 4 * space, 3 * space);
    column->setSpacing(3 * space);
    column->addWidget(m_header);
    column->addLayout(row, 1);
}

void AgendaScreen::listen()
{
    using domain::Entity;
    connect(&m_context.workspace, &usecases::Workspace::changed, this, [this](const usecases::Changed& what) {
        m_stale = m_stale || what.touches({Entity::Session, Entity::Meeting});
        if (m_stale && isVisible()) {
            refresh();
        }
    });
    connect(&m_context.theme, &Theme::changed, this, [this] {
        m_list->doItemsLayout();
        m_list->viewport()->update();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgendaScreen::refreshChosen);
    connect(m_list, &QListView::doubleClicked, m_edit, &QAction::trigger);
    connect(m_model, &AgendaModel::moveWanted, this, &AgendaScreen::move, Qt::QueuedConnection);
    connect(m_speakers, &SpeakerList::speakerWanted, this, &AgendaScreen::addSpeaker);
    connect(m_speakers, &SpeakerList::floorChanged, this, [this] { m_second.start(); });
    connect(m_form, &FormPanel::saveWanted, this, &AgendaScreen::save);
    connect(m_form, &FormPanel::left, this, &AgendaScreen::leaveForm);
    m_second.setInterval(oneSecond);
    connect(&m_second, &QTimer::timeout, this, &AgendaScreen::tick);
}

void AgendaScreen::refresh()
{
    m_stale = false;
    const domain::Meeting& meeting = m_context.workspace.meeting();
    m_model->show(meeting, m_context.workspace.now());
    if (!chosen() && m_model->rowCount() > 0) {
        const domain::Session* running = usecases::runningSession(meeting);
        m_list->setCurrentIndex(running ? m_model->indexOf(running->id) : m_model->index(1));
    }
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    refreshHeader();
    refreshChosen();
    m_model->isRunning() || m_speakers->isCounting() ? m_second.start() : m_second.stop();
}

void AgendaScreen::refreshHeader()
{
    const domain::Meeting& meeting = m_context.workspace.meeting();
    QSet<QDate> days;
    const QList<domain::Session> sessions = domain::sessionsInOrder(meeting);
    for (const domain::Session& session : sessions) {
        days.insert(session.date);
    }
    QStringList parts;
    if (!sessions.isEmpty()) {
        parts << tr("%n days", nullptr, static_cast<int>(days.size()))
              << tr("%n sessions", nullptr, static_cast<int>(sessions.size()));
    }
    parts << meeting.details.city;
    parts.removeAll(QString());
    m_header->setSubtitle(parts.join(u" · "_s));
}

void AgendaScreen::refreshChosen()
{
    const domain::Session* session = chosen();
    const bool running = session && runs(*session);
    for (QAction* action : {m_edit, m_withdraw, m_up, m_down}) {
        action->setEnabled(session != nullptr);
    }
    m_start->setEnabled(startable() != nullptr);
    for (QAction* action : {m_end, m_extend}) {
        action->setEnabled(running);
        action->setVisible(running);
    }
    m_shift->setEnabled(session != nullptr && usecases::minutesLate(*session) != 0);
    session ? m_details->showSession(*session) : m_details->showNothing();
    m_side->setVisible(session || m_side->currentWidget() == m_form);
}

void AgendaScreen::tick()
{
    m_model->tick(m_context.workspace.now());
    m_speakers->tick();
    if (!m_model->isRunning() && !m_speakers->isCounting()) {
        m_second.stop();
    }
}

const domain::Session* AgendaScreen::chosen() const
{
    const QVariant id = m_list->currentIndex().data(AgendaModel::IdRole);
    const domain::Session* session = m_context.workspace.meeting().sessions.find(domain::SessionId(id.toUuid()));
    return session && domain::stands(*session) ? session : nullptr;
}

const domain::Session* AgendaScreen::startable() const
{
    const domain::Session* session = chosen();
    return session && !runs(*session) ? session : nullptr;
}

bool AgendaScreen::runs(const domain::Session& session) const
{
    const domain::Session* running = usecases::runningSession(m_context.workspace.meeting());
    return running && running->id == session.id;
}

void AgendaScreen::choose(const domain::SessionId& id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

QList<QAction*> AgendaScreen::commands() const
{
    return QList<QAction*>{m_import, m_add, m_start, m_edit, m_end, m_extend, m_shift, m_withdraw, m_up, m_down} +
           m_speakers->actionsOfList();
}

QList<Found> AgendaScreen::find(const QString& text, int limit) const
{
    QList<Found> found;
    const QStringList words = foldedWords(text);
    for (const domain::Session& session : domain::sessionsInOrder(m_context.workspace.meeting())) {
        const QString looked = session.title + u'\n' + session.moderator + u'\n' + session.speakers.join(u'\n');
        if (found.size() < limit && holdsAll(foldedText(looked), words)) {
            found.append({session.title,
                          tr("%1, %2", "day, time").arg(dateWord(session.date), session.starts.toString(u"HH:mm"_s)),
                          session.id.uuid()});
        }
    }
    return found;
}

void AgendaScreen::reveal(const QUuid& id)
{
    refresh();
    choose(domain::SessionId(id));
}

void AgendaScreen::entered()
{
    if (auto* fills = m_pages->currentWidget()->findChild<QPushButton*>(u"agenda.import.button"_s)) {
        fills->setFocus();
        return;
    }
    m_list->setFocus();
}

void AgendaScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    refresh();
}

void AgendaScreen::hideEvent(QHideEvent* event)
{
    Screen::hideEvent(event);
    m_second.stop();
}

void AgendaScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_side->setFixedWidth(qBound(leastSide, width() / 4, mostSide));
}

} // namespace ui

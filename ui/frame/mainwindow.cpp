// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/mainwindow.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTimer>
#include <algorithm>
#include <chrono>

#include "core/usecases/agenda.h"
#include "core/usecases/exporting.h"
#include "core/usecases/history.h"
#include "core/usecases/hublink.h"
#include "ui/frame/colours.h"
#include "ui/frame/findorrun.h"
#include "ui/frame/frameactions.h"
#include "ui/frame/hubstatus.h"
#include "ui/frame/meetingoffers.h"
#include "ui/frame/rail.h"
#include "ui/frame/statusline.h"
#include "ui/frame/topbar.h"
#include "ui/screen/dialogs.h"
#include "ui/style/theme.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QSize least(960, 640);
constexpr QSize usual(1440, 900);
constexpr std::chrono::seconds tickLength(1);
constexpr QLatin1String geometryKey("window/geometry");

/// Whether the field that has the focus would use the key itself: only then is Ctrl+Z not the meeting's.
bool hasOwnStep(const QObject* field, bool redo)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) {
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field)) {
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    }
    return true;
}

bool keepsMeetingFromBeingSaved(const domain::Error& error, const QString& path)
{
    using domain::ErrorCode;
    switch (error.code) {
    case ErrorCode::CannotWrite:
    case ErrorCode::DiskFull:
    case ErrorCode::FileBusy:
    case ErrorCode::Damaged:
    case ErrorCode::StorageFailed:
        return error.details.value(0) == path;
    default:
        return false;
    }
}

} // namespace

MainWindow::MainWindow(usecases::Workspace& workspace, usecases::Overlaps& overlaps, Theme& theme, Dialogs& dialogs,
                       QSettings& settings, const QList<ScreenEntry>& screens, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_entries(screens)
    , m_link(std::make_unique<usecases::HubLink>(workspace))
    , m_projector(workspace)
    , m_context{workspace,
                overlaps,
                theme,
                dialogs,
                [this](const QString& sentence) { say(sentence); },
                [this](const QString& screen, const QUuid& id) { goTo(screen, id); },
                [this](const domain::Error& error) { complain(error); },
                &m_projector,
                m_link.get()}
    , m_language(u"en"_s)
    , m_actions(new FrameActions(m_entries, this))
    , m_rail(new Rail(m_entries, theme))
    , m_bar(new TopBar(m_actions->menu()))
    , m_line(new StatusLine)
    , m_stack(new QStackedWidget)
    , m_find(nullptr)
    , m_clock(new QTimer(this))
{
    setObjectName(u"window"_s);
    setMinimumSize(least);
    setWindowIcon(QIcon(u":/icons/rapporteur.svg"_s));
    buildFrame();
    m_find = new FindOrRun(
        m_bar->field(), theme, [this](const QString& typed) { return offers(typed); }, this);
    connectFrame();
    m_hubStatus = std::make_unique<HubStatus>(workspace, *m_link, *m_bar, *m_line);
    showProjector();
    restorePlace();
    setLanguage(m_language);
    showMeeting();
    m_line->setFile(QFileInfo(workspace.path()).fileName());
    qApp->installEventFilter(this);
    m_clock->start(tickLength);
    m_actions->withhold(m_context);
    if (const domain::GroupId room = workspace.place().room; !room.isNull()) {
        goTo(u"rooms"_s, room.uuid());
    } else if (!m_entries.isEmpty()) {
        goTo(m_entries.constFirst().id);
    }
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    disconnect(&m_workspace, nullptr, this, nullptr);
    qDeleteAll(m_screens); // while their context is still there
    m_hubStatus.reset();   // and the bar
}

void MainWindow::buildFrame()
{
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_stack, 1);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(middle, 1);
    column->addWidget(m_line);
    setCentralWidget(whole);
    m_stack->setObjectName(u"screens"_s);
}

void MainWindow::connectFrame()
{
    connect(&m_workspace, &usecases::Workspace::acted, this, &MainWindow::tellAct);
    connect(&m_workspace, &usecases::Workspace::changed, this, [this](const usecases::Changed& what) {
        if (what.touches({domain::Entity::Meeting, domain::Entity::Session})) {
            showMeeting();
        }
    });
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { goTo(id); });
    connect(m_bar, &TopBar::timeClicked, this, [this] { goTo(u"agenda"_s); });
    connect(m_line, &StatusLine::undoClicked, this, [this] { walkBack(false); });
    connect(m_line, &StatusLine::redoClicked, this, [this] { walkBack(true); });
    connect(m_clock, &QTimer::timeout, this, &MainWindow::tick);
    connect(&m_projector, &Projector::changed, this, &MainWindow::showProjector);
    connect(m_bar, &TopBar::projectorClicked, &m_projector, &Projector::takeOff);
    connect(m_actions->offProjector, &QAction::triggered, &m_projector, &Projector::takeOff);
    connect(m_actions->blankProjector, &QAction::triggered, &m_projector, &Projector::setBlank);
    connectActions();
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray())) {
        resize(usual);
    }
    for (QAction* action : m_actions->colours->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_theme.mode()));
    }
}

void MainWindow::setLanguage(const QString& code)
{
    m_language = code;
    for (QAction* action : m_actions->languages->actions()) {
        action->setChecked(action->data().toString() == code);
    }
}

const ScreenEntry* MainWindow::entryOf(const QString& id) const
{
    const auto at =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const ScreenEntry& one) { return one.id == id; });
    return at == m_entries.end() ? nullptr : &*at;
}

Screen* MainWindow::made(const ScreenEntry& entry)
{
    Screen*& screen = m_screens[entry.id];
    if (!screen) {
        screen = entry.make(m_context, m_stack);
        m_stack->addWidget(screen);
        for (QAction* action : screen->commands()) {
            if (action->associatedObjects().isEmpty()) {
                screen->addAction(action); // an action that no widget has cannot be reached by its key
            }
        }
    }
    return screen;
}

Screen* MainWindow::shownScreen() const
{
    return m_screens.value(m_shown);
}

void MainWindow::goTo(const QString& id, const QUuid& thing)
{
    const ScreenEntry* entry = entryOf(id);
    if (!entry) {
        return;
    }
    Screen* screen = made(*entry);
    const bool moved = m_shown != id;
    m_shown = id;
    m_stack->setCurrentWidget(screen);
    m_rail->setCurrent(entry->inRail() ? entry->id : entry->parent);
    const usecases::Place& place = m_workspace.place();
    m_line->setActor(wordOf(place.role.value_or(entry->actor), m_workspace.meeting(), place.room));
    if (moved) {
        screen->entered();
    }
    if (!thing.isNull()) {
        screen->reveal(thing);
    }
}

void MainWindow::showMeeting()
{
    const QString title = m_workspace.meeting().details.title;
    m_bar->setMeeting(title);
    setWindowTitle(tr("%1 — Rapporteur").arg(title));
    showTime();
}

void MainWindow::showTime()
{
    if (const domain::Session* running = usecases::runningSession(m_workspace.meeting())) {
        m_bar->setSession(running->title, usecases::secondsLeft(*running, m_workspace.now()));
    } else {
        m_bar->setSession({}, std::nullopt);
    }
}

void MainWindow::tick()
{
    showTime();
    m_hubStatus->show();
    if (!isActiveWindow()) {
        return;
    }
    if (const domain::Done done = m_workspace.refresh(); !done) {
        m_bar->setNotSaved(sentenceOf(done.error()));
    }
}

void MainWindow::showProjector()
{
    const bool on = m_projector.isOn();
    m_bar->setProjector(on, m_projector.isBlank());
    m_actions->offProjector->setEnabled(on);
    m_actions->blankProjector->setEnabled(on);
    m_actions->blankProjector->setChecked(m_projector.isBlank());
}

void MainWindow::tellAct(const usecases::Act& act)
{
    m_bar->setSaved();
    const auto line = usecases::historyLine(m_workspace, act.entry);
    if (!line) {
        complain(line.error());
        return;
    }
    const bool wasUndo = act.isUndo && m_workspace.canRedo();
    m_line->tell(sentenceOf(*line), wasUndo ? StatusLine::Offer::Redo : StatusLine::Offer::Undo);
}

void MainWindow::say(const QString& sentence)
{
    m_line->tell(sentence, StatusLine::Offer::Nothing);
}

void MainWindow::complain(const domain::Error& error)
{
    const QString sentence = sentenceOf(error);
    m_line->complain(sentence);
    if (keepsMeetingFromBeingSaved(error, m_workspace.path())) {
        m_bar->setNotSaved(sentence);
    }
}

void MainWindow::connectToHub()
{
    const domain::Done started = m_link->start();
    if (!started && started.error().code != domain::ErrorCode::NotConnected) {
        complain(started.error());
    }
}

void MainWindow::walkBack(bool redo)
{
    m_context.check(redo ? m_workspace.redo() : m_workspace.undo());
}

void MainWindow::exportHighlights()
{
    const QString suggested = QFileInfo(m_workspace.path()).completeBaseName() + u".docx"_s;
    const auto path =
        m_dialogs.fileToSave(this, tr("Export the Highlights"), suggested, tr("Word document (*.docx);;PDF (*.pdf)"));
    if (path && m_context.check(usecases::exportDocument(m_workspace, u"highlights"_s, *path, m_language))) {
        say(tr("The Highlights were written to “%1”.").arg(QFileInfo(*path).fileName()));
    }
}

QList<Offer> MainWindow::offers(const QString& typed)
{
    OfferList list(typed);
    if (const Screen* shown = shownScreen()) {
        list.addActions(shown->commands(), entryOf(m_shown)->name);
    }
    list.addActions(m_actions->offered(), {});
    QList<FoundThere> found;
    for (const ScreenEntry& entry : std::as_const(m_entries)) {
        if (const Screen* screen = m_screens.value(entry.id)) {
            for (const Found& one : screen->find(typed, OfferList::mostOfAKind)) {
                found.append({entry.id, one});
            }
        }
    }
    QStringList screens;
    for (const ScreenEntry& entry : std::as_const(m_entries)) {
        screens.append(entry.id);
    }
    list.addFound(found, m_workspace.meeting(), screens, m_context.goTo);
    return list.offers();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_projector.takeOff();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_theme.mode() == Theme::Mode::System) {
        QMetaObject::invokeMethod(&m_theme, &Theme::apply, Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return QMainWindow::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if ((undo || redo) && !hasOwnStep(watched, redo)) {
        event->ignore();
        return true; // the field has nothing to take back: the meeting has
    }
    return false;
}

} // namespace ui

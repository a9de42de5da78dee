// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

#include "core/usecases/hublink.h"
#include "ui/collecting/collectdialog.h"
#include "ui/collecting/givedialog.h"
#include "ui/frame/colours.h"
#include "ui/frame/findorrun.h"
#include "ui/frame/frameactions.h"
#include "ui/frame/hubstatus.h"
#include "ui/frame/mainwindow.h"
#include "ui/hosting/hostingdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

/// What the menu behind the meeting's title and find-or-run do.
void MainWindow::connectActions()
{
    connect(m_actions->newMeeting, &QAction::triggered, this, &MainWindow::newRequested);
    connect(m_actions->openMeeting, &QAction::triggered, this, &MainWindow::openRequested);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::sampleRequested);
    connect(m_actions->join, &QAction::triggered, this, &MainWindow::joinRequested);
    connect(m_actions->tellHub, &QAction::triggered, this, [this] { m_hubStatus->tellAll(); });
    connect(m_actions->importTable, &QAction::triggered, this, [this] { importInto(m_context, this, std::nullopt); });
    connect(m_actions->collect, &QAction::triggered, this, [this] { collectInto(m_context, this); });
    connect(m_actions->giveCopy, &QAction::triggered, this, [this] { giveCopy(m_context, this); });
    connect(m_actions->hostMeeting, &QAction::triggered, this, [this] {
        hostMeeting(m_context, this, [this](bool isHosted) { isHosted ? connectToHub() : m_link->stop(); });
    });
    for (QAction* action : {m_actions->collect, m_actions->giveCopy, m_actions->hostMeeting}) {
        action->setVisible(!m_workspace.place().role); // a room's copy neither collects, gives nor hosts
    }
    connect(m_actions->exportShown, &QAction::triggered, this, [this] {
        if (!shownScreen() || !shownScreen()->exportShown()) {
            exportHighlights();
        }
    });
    connect(m_actions->undo, &QAction::triggered, this, [this] { walkBack(false); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { walkBack(true); });
    connect(m_actions->find, &QAction::triggered, this, [this] { m_find->start(); });
    connect(m_actions->search, &QAction::triggered, this, [this] {
        if (Screen* screen = shownScreen()) {
            screen->focusSearch();
        }
    });
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        say(tr("Rapporteur %1, free software under the GNU General Public License 3 or later.")
                .arg(QCoreApplication::applicationVersion()));
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->colours, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto mode = static_cast<Theme::Mode>(action->data().toInt());
        chooseColours(m_settings, mode);
        m_theme.setMode(mode);
    });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageRequested(action->data().toString()); });
    connect(m_actions->screens, &QActionGroup::triggered, this,
            [this](const QAction* action) { goTo(action->data().toString()); });
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projector/projector.h"

#include <chrono>

#include "core/usecases/agenda.h"
#include "ui/projector/projectorview.h"
#include "ui/projector/projectorwindow.h"
#include "ui/projector/projectorwords.h"
#include "ui/words/words.h"

namespace ui {

Projector::Projector(usecases::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_workspace, &usecases::Workspace::changed, this, &Projector::refresh);
    connect(&m_clock, &QTimer::timeout, this, &Projector::refresh);
}

Projector::~Projector()
{
    delete m_window;
}

void Projector::show(const QString& name, const Source& source, const QWidget* beside)
{
    m_name = name;
    m_source = source;
    if (!m_window) {
        m_window = new ProjectorWindow;
        connect(m_window, &ProjectorWindow::takenOff, this, &Projector::takeOff);
        connect(m_window, &ProjectorWindow::blanked, this, &Projector::changed);
    }
    refresh();
    m_window->showBeside(beside);
    m_clock.start(std::chrono::seconds(1));
    Q_EMIT changed();
}

void Projector::takeOff()
{
    if (!isOn()) {
        return;
    }
    m_clock.stop();
    m_name.clear();
    m_source = {};
    if (m_window) {
        m_window->disconnect(this);
        m_window->hide();
        m_window->deleteLater();
        m_window = nullptr;
    }
    Q_EMIT changed();
}

void Projector::setBlank(bool blank)
{
    if (m_window) {
        m_window->setBlank(blank);
    }
}

ProjectorWindow* Projector::window() const
{
    return m_window;
}

bool Projector::isBlank() const
{
    return m_window && m_window->view().isBlank();
}

void Projector::refresh()
{
    // A source may look into the file, which may bring changes that call for another refresh.
    if (!m_window || !m_source || m_asking) {
        return;
    }
    m_asking = true;
    m_window->setContent(m_source());
    showTime();
    m_asking = false;
}

void Projector::showTime()
{
    const domain::Meeting& meeting = m_workspace.meeting();
    const domain::Session* running = usecases::runningSession(meeting);
    const qint64 left = running ? usecases::secondsLeft(*running, m_workspace.now()) : 0;
    m_window->view().setHeader(ProjectorWords::header(meeting.details.title, running ? running->title : QString()),
                               running ? durationWord(left) : QString(), left <= 0);
}

} // namespace ui

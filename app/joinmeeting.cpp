// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/joinmeeting.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QWidget>
#include <memory>

#include "core/usecases/joining.h"
#include "ui/screen/dialogs.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Joining)
};

/// In a thread of its own, since a hub may be slow to answer; nothing can be clicked meanwhile.
domain::Done joinInBackground(const QString& line, const QString& path, QWidget* parent)
{
    domain::Done done;
    const std::unique_ptr<QThread> thread(QThread::create([&] { done = usecases::joinMeeting(line, path); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    if (parent) {
        parent->setEnabled(false);
        parent->setCursor(Qt::BusyCursor);
    }
    thread->start();
    loop.exec();
    thread->wait();
    if (parent) {
        parent->unsetCursor();
        parent->setEnabled(true);
    }
    return done;
}

} // namespace

std::optional<domain::Result<QString>> joinMeeting(ui::Dialogs& dialogs, QWidget* parent, usecases::Workspace* open)
{
    const auto line =
        dialogs.text(parent, Words::tr("Join a meeting"),
                     Words::tr("The connection line that the organizer gave you: it begins with rapporteur://"), {});
    if (!line) {
        return std::nullopt;
    }
    const auto joining = usecases::readConnectionLine(*line);
    if (!joining) {
        return tl::unexpected(joining.error());
    }
    std::optional<QString> path;
    if (open && open->meeting().details.id == joining->meeting && open->place() == joining->place) {
        path = open->path();
    } else {
        path = dialogs.fileToSave(parent, Words::tr("Where the meeting is kept on this laptop"), joining->suggestedName,
                                  Words::tr("Meetings (*.rapporteur)"));
    }
    if (!path) {
        return std::nullopt;
    }
    const domain::Done done = joinInBackground(*line, *path, parent);
    if (!done) {
        return tl::unexpected(done.error());
    }
    usecases::keepPassword(*line);
    return *path;
}

} // namespace app

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

#include "app/joinmeeting.h"
#include "app/screens.h"
#include "app/wordvectors.h"
#include "core/usecases/sample.h"
#include "core/usecases/setup.h"
#include "ui/frame/colours.h"
#include "ui/frame/recentfiles.h"
#include "ui/frame/startpage.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QString withSuffix(const QString& path)
{
    const QString suffix = u".rapporteur"_s;
    return path.endsWith(suffix) ? path : path + suffix;
}

} // namespace

Program::Program()
    : m_vectors(wordVectors())
{
    m_languages.use(Languages::chosen(m_settings));
    m_theme.setMode(ui::chosenColours(m_settings));
    m_theme.apply();
}

Program::~Program()
{
    m_window.reset();
}

void Program::start(const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        showStartPage();
    } else if (arguments.first() == u"--sample"_s) {
        openSample(false);
    } else {
        open(arguments.first());
    }
}

QWidget* Program::shown() const
{
    return m_window ? static_cast<QWidget*>(m_window.get()) : m_startPage.get();
}

void Program::showStartPage(const QString& complaint)
{
    m_startPage = std::make_unique<ui::StartPage>(ui::recentFiles(m_settings));
    connect(m_startPage.get(), &ui::StartPage::newRequested, this, &Program::makeMeeting);
    connect(m_startPage.get(), &ui::StartPage::openRequested, this, &Program::chooseMeeting);
    connect(m_startPage.get(), &ui::StartPage::joinRequested, this, &Program::joinMeeting);
    connect(m_startPage.get(), &ui::StartPage::sampleRequested, this, [this] { openSample(false); });
    connect(m_startPage.get(), &ui::StartPage::recentRequested, this, &Program::open);
    if (!complaint.isEmpty()) {
        m_startPage->complain(complaint);
    }
    m_startPage->show();
}

void Program::take(domain::Result<std::unique_ptr<usecases::Workspace>> workspace)
{
    if (workspace) {
        showMeeting(std::move(*workspace));
    } else {
        complain(workspace.error());
    }
}

void Program::complain(const domain::Error& error)
{
    if (m_window) {
        m_window->complain(error);
    } else if (m_startPage) {
        m_startPage->complain(ui::sentenceOf(error));
    } else {
        showStartPage(ui::sentenceOf(error));
    }
}

void Program::showMeeting(std::unique_ptr<usecases::Workspace> workspace)
{
    ui::noteRecentFile(m_settings, workspace->path());
    // The window that asked is still on the stack: it goes when control is back in the event loop.
    QTimer::singleShot(0, this,
                       [this, opened = std::make_shared<std::unique_ptr<usecases::Workspace>>(std::move(workspace))] {
                           m_window.reset();
                           m_overlaps.reset();
                           m_workspace = std::move(*opened);
                           m_overlaps = std::make_unique<usecases::Overlaps>(*m_workspace, m_vectors);
                           buildWindow();
                           m_startPage.reset();
                       });
}

void Program::buildWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_workspace, *m_overlaps, m_theme, m_dialogs, m_settings,
                                                screensFor(m_workspace->place()));
    m_window->setLanguage(Languages::chosen(m_settings));
    connect(m_window.get(), &ui::MainWindow::newRequested, this, &Program::makeMeeting);
    connect(m_window.get(), &ui::MainWindow::openRequested, this, &Program::chooseMeeting);
    connect(m_window.get(), &ui::MainWindow::joinRequested, this, &Program::joinMeeting);
    connect(m_window.get(), &ui::MainWindow::sampleRequested, this, [this] { openSample(true); });
    connect(m_window.get(), &ui::MainWindow::languageRequested, this, &Program::speak);
    m_window->show();
    m_window->connectToHub();
}

void Program::open(const QString& path)
{
    take(usecases::Workspace::open(path));
}

void Program::makeMeeting()
{
    const auto title =
        m_dialogs.text(shown(), tr("New meeting"), tr("The meeting's short title, for example “GRCP 7”"), {});
    if (!title) {
        return;
    }
    const auto path = m_dialogs.fileToSave(shown(), tr("Where the meeting is kept"), withSuffix(*title),
                                           tr("Meetings (*.rapporteur)"));
    if (path) {
        take(usecases::createMeeting(withSuffix(*path), *title));
    }
}

void Program::chooseMeeting()
{
    if (const auto path = m_dialogs.fileToOpen(shown(), tr("Open a meeting"), tr("Meetings (*.rapporteur)"))) {
        open(*path);
    }
}

void Program::joinMeeting()
{
    if (const auto joined = app::joinMeeting(m_dialogs, shown(), m_workspace.get())) {
        if (*joined) {
            open(**joined);
        } else {
            complain(joined->error());
        }
    }
}

void Program::openSample(bool afresh)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    QString path = folder.filePath(u"sample.rapporteur"_s);
    if (QFile::exists(path) && !afresh) {
        return open(path);
    }
    for (int number = 2; QFile::exists(path); ++number) {
        path = folder.filePath(u"sample-%1.rapporteur"_s.arg(number));
    }
    take(usecases::createSampleMeeting(path));
}

void Program::speak(const QString& language)
{
    m_settings.setValue(u"language"_s, language);
    m_languages.use(language);
    QTimer::singleShot(0, this, [this] {
        m_window.reset();
        buildWindow();
    });
}

} // namespace app

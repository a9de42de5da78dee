// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

#include "app/languages.h"
#include "core/usecases/overlaps.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/realdialogs.h"
#include "ui/style/theme.h"

namespace ui {
class StartPage;
}

namespace app {

/// The program with its window: the start page, or one open meeting.
class Program : public QObject
{
    Q_OBJECT

public:
    Program();
    ~Program() override;

    /// Shows the file named, the sample meeting ("--sample"), or the start page.
    void start(const QStringList& arguments);

private:
    void showStartPage(const QString& complaint = {});
    void showMeeting(std::unique_ptr<usecases::Workspace> workspace);
    void buildWindow();
    void open(const QString& path);
    /// Shows the meeting, or says why there is none: in the window that is open, else on the start page.
    void take(domain::Result<std::unique_ptr<usecases::Workspace>> workspace);
    void makeMeeting();
    void chooseMeeting();
    void joinMeeting();
    /// The sample as it was left; \a afresh: another copy.
    void openSample(bool afresh);
    void complain(const domain::Error& error);
    void speak(const QString& language);
    [[nodiscard]] QWidget* shown() const;

    QSettings m_settings;
    Languages m_languages;
    ui::Theme m_theme;
    ui::RealDialogs m_dialogs;
    std::shared_ptr<const overlap::WordVectors> m_vectors;
    std::unique_ptr<usecases::Workspace> m_workspace;
    std::unique_ptr<usecases::Overlaps> m_overlaps;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::StartPage> m_startPage;
};

} // namespace app

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QMainWindow>

#include "ui/frame/screenentry.h"
#include "ui/projector/projector.h"
#include "ui/screen/screen.h"

class QSettings;
class QStackedWidget;
class QTimer;

namespace ui {

class FindOrRun;
class FrameActions;
class HubStatus;
class Rail;
class StatusLine;
class TopBar;
struct Offer;

/// The window of one open meeting: rail, bar, line, and the screens, which are made when they are shown first.
/// \a settings keep the window's place and the colours.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(usecases::Workspace& workspace, usecases::Overlaps& overlaps, Theme& theme, Dialogs& dialogs,
               QSettings& settings, const QList<ScreenEntry>& screens, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a screen, and on it the thing of \a id where that is not null. Nothing where there is no such screen.
    void goTo(const QString& screen, const QUuid& id = {});
    [[nodiscard]] Screen* shownScreen() const;
    /// The code of the language that the screens speak; its choice is marked in the menu.
    void setLanguage(const QString& code);
    void say(const QString& sentence);
    void complain(const domain::Error& error);
    /// Connects to the hub that the meeting belongs to, if it belongs to one.
    void connectToHub();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void joinRequested();
    void languageRequested(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFrame();
    void connectFrame();
    void connectActions();
    void restorePlace();
    Screen* made(const ScreenEntry& entry);
    [[nodiscard]] const ScreenEntry* entryOf(const QString& id) const;
    void showMeeting();
    void showTime();
    void tick();
    void showProjector();
    void tellAct(const usecases::Act& act);
    void walkBack(bool redo);
    void exportHighlights();
    [[nodiscard]] QList<Offer> offers(const QString& typed);

    usecases::Workspace& m_workspace;
    Theme& m_theme;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    QList<ScreenEntry> m_entries;
    std::unique_ptr<usecases::HubLink> m_link;
    Projector m_projector;
    Context m_context;
    QHash<QString, Screen*> m_screens;
    QString m_shown;
    QString m_language;

    FrameActions* m_actions;
    Rail* m_rail;
    TopBar* m_bar;
    StatusLine* m_line;
    QStackedWidget* m_stack;
    FindOrRun* m_find;
    QTimer* m_clock;
    std::unique_ptr<HubStatus> m_hubStatus;
};

} // namespace ui

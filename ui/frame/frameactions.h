// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include "ui/frame/screenentry.h"

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace ui {

/// What can be done on every screen, with its keys: the menu behind the meeting's title and find-or-run offer it.
class FrameActions : public QObject
{
    Q_OBJECT

public:
    FrameActions(const QList<ScreenEntry>& screens, QWidget* window);

    QAction* newMeeting;
    QAction* openMeeting;
    QAction* openSample;
    QAction* importTable;
    QAction* hostMeeting;
    QAction* exportShown;
    QAction* collect;
    QAction* giveCopy;
    QAction* join;
    QAction* tellHub;
    QAction* undo;
    QAction* redo;
    QAction* find;
    QAction* search;
    QAction* offProjector;
    QAction* blankProjector;
    QAction* fullScreen;
    QAction* about;
    QAction* quit;
    QActionGroup* colours;   ///< data: Theme::Mode as int
    QActionGroup* languages; ///< data: code
    QActionGroup* screens;   ///< data: id

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    /// What find-or-run offers, in order.
    [[nodiscard]] QList<QAction*> offered() const;
    /// Hides what this copy of the meeting may not do.
    void withhold(const Context& context);

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& key = {});
    QAction* addChoice(QActionGroup* group, const QString& name, const QString& text, const QVariant& data);
    void addScreens(const QList<ScreenEntry>& entries);
    void fillMenu();

    QWidget* m_window;
    QMenu* m_menu;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/projector/projectorcontent.h"

class QAction;
class QMenu;
class QScreen;

namespace ui {

class ProjectorView;

/// The second window: what the operator puts before the room, never the operator's own view. B blanks it, + and - size
/// it, F11 makes it full, Esc small again; its menu names the screens that it can go to.
class ProjectorWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectorWindow(QWidget* parent = nullptr);

    [[nodiscard]] ProjectorView& view() { return *m_view; }
    void setContent(const ProjectorContent& content);
    /// Shows it on the screen that \a beside is not on, all over it; with one screen only in a window of its own.
    /// The window that has the focus keeps it.
    void showBeside(const QWidget* beside);
    void setBlank(bool blank);
    [[nodiscard]] QList<QAction*> commands() const { return actions(); }
    /// Screens by name, and all that keys do.
    QMenu* makeMenu();

Q_SIGNALS:
    void takenOff();
    void blanked(bool blank);

protected:
    void closeEvent(QCloseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeActions();
    QAction* add(const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void goTo(QScreen* screen);
    void turn(int by);

    ProjectorView* m_view;
    QAction* m_blank = nullptr;
    QTimer m_pages;
};

} // namespace ui

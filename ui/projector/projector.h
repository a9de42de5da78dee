// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <functional>

#include "core/usecases/workspace.h"
#include "ui/projector/projectorcontent.h"

namespace ui {

class ProjectorWindow;

/// What is on the projector, for every screen that puts something there. Live within what was put there: its source is
/// asked again each second and when the meeting changes; another thing comes only by show().
class Projector : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<ProjectorContent()>;

    explicit Projector(usecases::Workspace& workspace, QObject* parent = nullptr);
    ~Projector() override;

    /// Puts a thing before the room. \a name says which thing it is, e.g. "vote.question" with an id; \a source must
    /// work as long as the meeting is open; \a beside is the operator's window.
    void show(const QString& name, const Source& source, const QWidget* beside);
    void takeOff();
    void setBlank(bool blank);

    [[nodiscard]] bool isOn() const { return !m_name.isEmpty(); }
    [[nodiscard]] bool isBlank() const;
    /// What show() was given; empty: nothing is shown.
    [[nodiscard]] QString shown() const { return m_name; }
    [[nodiscard]] ProjectorWindow* window() const;

Q_SIGNALS:
    void changed(); ///< another thing, none any more, or blank

private:
    void refresh();
    void showTime();

    usecases::Workspace& m_workspace;
    QString m_name;
    Source m_source;
    QPointer<ProjectorWindow> m_window;
    QTimer m_clock;
    bool m_asking = false;
};

} // namespace ui

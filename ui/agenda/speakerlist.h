// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>
#include <functional>

#include "core/domain/agenda.h"
#include "ui/models/speakersmodel.h"

class QAction;
class QLineEdit;
class QListView;

namespace ui {

class Theme;

/// Who speaks in a session, with a time each. The times are kept for as long as the window is open, not in the
/// meeting.
class SpeakerList : public QWidget
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;
    using Names = std::function<QStringList()>;

    /// \a names are offered while somebody types one.
    SpeakerList(const Theme& theme, Now now, Names names, QWidget* parent = nullptr);

    void showSession(const domain::Session& session);
    void tick();
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] QAction* nextAction() const { return m_next; }
    [[nodiscard]] QList<QAction*> actionsOfList() const { return {m_next, m_extend, m_add}; }

Q_SIGNALS:
    /// Somebody asked for the floor.
    void speakerWanted(const QString& name);
    /// A speaker began or stopped.
    void floorChanged();

private:
    void makeActions();
    void refresh();
    void askForName();
    void takeName();
    [[nodiscard]] SpeakerTimes& times() { return m_times[m_session]; }

    Now m_now;
    Names m_names;
    SpeakersModel* m_model;
    QListView* m_list;
    QLineEdit* m_name;
    QAction* m_next;
    QAction* m_extend;
    QAction* m_add;
    domain::SessionId m_session;
    QHash<domain::SessionId, SpeakerTimes> m_times;
};

} // namespace ui

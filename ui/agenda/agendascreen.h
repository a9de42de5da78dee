// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "ui/screen/screen.h"

class QListView;
class QStackedWidget;

namespace ui {

class AgendaModel;
class PageHeader;
class SessionDetails;
class SessionForm;
class SpeakerList;

/// The sessions by day, which of them runs, and what the chosen one is.
class AgendaScreen : public Screen
{
    Q_OBJECT

public:
    explicit AgendaScreen(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<Found> find(const QString& text, int limit) const override;
    void reveal(const QUuid& id) override;
    void entered() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QString& text, const QKeySequence& key,
                        void (AgendaScreen::*slot)());
    void makeActions();
    void makeList();
    void makeSide();
    void layOut();
    void listen();

    void refresh();
    void refreshHeader();
    void refreshChosen();
    void tick();
    void choose(const domain::SessionId& id);
    void openForm(const domain::Session& session);
    void leaveForm();
    void save();

    void importAgenda();
    void addSession();
    void editSession();
    void startSession();
    void endSession();
    void extendSession();
    void shiftLater();
    void withdrawSession();
    void moveUp();
    void moveDown();
    void move(const domain::SessionId& id, const domain::SessionId& before, const QDate& day);
    void addSpeaker(const QString& name);

    /// The chosen session, or nullptr.
    [[nodiscard]] const domain::Session* chosen() const;
    /// What Start would start: the chosen session, unless it runs.
    [[nodiscard]] const domain::Session* startable() const;
    [[nodiscard]] bool runs(const domain::Session& session) const;

    AgendaModel* m_model;
    PageHeader* m_header;
    QStackedWidget* m_pages;
    QListView* m_list;
    QStackedWidget* m_side;
    SpeakerList* m_speakers;
    SessionDetails* m_details;
    SessionForm* m_form;
    QTimer m_second;
    bool m_stale = true;

    QAction* m_import;
    QAction* m_add;
    QAction* m_start;
    QAction* m_edit;
    QAction* m_end;
    QAction* m_extend;
    QAction* m_shift;
    QAction* m_withdraw;
    QAction* m_up;
    QAction* m_down;
};

} // namespace ui

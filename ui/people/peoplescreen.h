// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/screen/screen.h"

class QLineEdit;
class QListView;
class QModelIndex;
class QStackedWidget;

namespace ui {

class GroupActions;
class GroupForm;
class PageHeader;
class ParticipantFilter;
class ParticipantForm;
class ParticipantsModel;
class ParticipantsTable;
class PeopleSectionsModel;

/// The participant list by category and group: who is here, who sits in which group.
class PeopleScreen : public Screen
{
    Q_OBJECT

public:
    explicit PeopleScreen(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<Found> find(const QString& text, int limit) const override;
    void reveal(const QUuid& id) override;
    void focusSearch() override;
    void entered() override;
    bool exportShown() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QAction* makeAction(const QString& name, const QString& text, const QKeySequence& key,
                        void (PeopleScreen::*slot)());
    void makeActions();
    void makeFilter();
    void makeSections();
    QWidget* makeLeft();
    void layOut();
    void listen();

    void onChanged(const usecases::Changed& what);
    void refresh();
    void refreshAround();
    void refreshActions();
    void chooseSection();
    void openForm(QWidget* form);
    void leaveForm();

    void importParticipants();
    void exportList();
    void assignByRegion();
    void togglePresence();
    void toggleAt(const QModelIndex& index);
    void openGroupMenu();
    void putInto(const QList<domain::ParticipantId>& ids, const domain::GroupId& group);
    void withdraw();
    void addParticipant();
    void editParticipant();
    void saveParticipant();
    void addGroup();
    void editGroup();
    void saveGroup();
    void withdrawGroup();

    [[nodiscard]] domain::GroupId chosenGroup() const;

    ParticipantsModel* m_participants;
    ParticipantFilter* m_shown;
    PeopleSectionsModel* m_sections;
    PageHeader* m_header;
    QLineEdit* m_filter;
    QListView* m_sectionList;
    ParticipantsTable* m_table;
    GroupActions* m_groups;
    QStackedWidget* m_pages;
    QStackedWidget* m_forms;
    ParticipantForm* m_participantForm;
    GroupForm* m_groupForm;
    bool m_stale = true;

    QAction* m_import;
    QAction* m_export;
    QAction* m_assign;
    QAction* m_presence;
    QAction* m_putInto;
    QAction* m_withdraw;
    QAction* m_add;
    QAction* m_edit;
    QAction* m_addGroup;
    QAction* m_editGroup;
    QAction* m_withdrawGroup;
};

} // namespace ui

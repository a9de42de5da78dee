// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/usecases/reporting.h"
#include "ui/screen/screen.h"

class QListView;
class QStackedWidget;

namespace ui {

class GroupMark;
class GroupTabs;
class PageHeader;
class PointPanel;
class PointsColumn;
class RoomQuestionsModel;
class WritingActions;

/// One group's room, where its rapporteur writes down points while people talk.
class RoomsScreen : public Screen
{
    Q_OBJECT

public:
    explicit RoomsScreen(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<Found> find(const QString& text, int limit) const override;
    /// A point, a group or a guiding question.
    void reveal(const QUuid& id) override;
    void entered() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    [[nodiscard]] QWidget* buildRoom();
    [[nodiscard]] QWidget* buildQuestions();
    [[nodiscard]] QWidget* buildPanel();
    void addRoomCommands();
    QAction* addCommand(const QString& name, const QString& text, const QKeySequence& key);

    void meetingChanged(const usecases::Changed& what);
    void refresh();
    /// In a rapporteur's copy its own room, and others that have reported and whose points are here; else all.
    [[nodiscard]] QList<domain::Group> shownGroups() const;
    [[nodiscard]] bool mayWriteHere() const;
    void refreshHeader(const QList<domain::Group>& groups);
    void nameGroupCommands(const QList<domain::Group>& groups);
    void selectQuestion();
    void showGroup(const domain::GroupId& group);
    void showQuestion(const domain::QuestionId& question);
    void stepGroup(int step);
    void stepQuestion(int step);
    void goToAlike(const domain::PointId& point);
    void backToLine();
    void reportBack();

    usecases::Reports m_reports;
    QStackedWidget* m_pages;
    PageHeader* m_header;
    GroupMark* m_mark = nullptr;
    GroupTabs* m_tabs;
    RoomQuestionsModel* m_questions;
    QListView* m_questionsView = nullptr;
    QWidget* m_side = nullptr;
    PointsColumn* m_points = nullptr;
    PointPanel* m_panel = nullptr;
    WritingActions* m_writing = nullptr; ///< offered in a room that this copy writes for
    QList<QAction*> m_groupSteps;
    QAction* m_report = nullptr;
    QAction* m_importGroups = nullptr;
    QList<QAction*> m_commands;
    QList<QAction*> m_groupCommands;
    domain::GroupId m_group;
    domain::QuestionId m_question;
    domain::QuestionId
        m_lineQuestion;  ///< under which a line is being written, while another is shown to look something up
    bool m_stale = true; ///< something changed while the screen was hidden
};

} // namespace ui

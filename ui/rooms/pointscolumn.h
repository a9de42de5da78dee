// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/point.h"
#include "ui/models/roompointsmodel.h"
#include "ui/screen/screen.h"

namespace ui {

class EntryBox;
class PlainLabel;
class PointsView;
class WritingActions;
struct PointMove;

/// The points of one group under one question, and the line that adds to them.
class PointsColumn : public QWidget
{
    Q_OBJECT

public:
    /// What the line offers is shown inside \a area.
    PointsColumn(Context& context, QWidget& area, QWidget* parent = nullptr);

    /// \a writable: else the points are only to be read, and there is no line.
    void setRoom(const domain::GroupId& group, const domain::QuestionId& question, bool writable);
    /// Reads the points again.
    void refresh();
    [[nodiscard]] domain::PointId current() const;
    void select(const domain::PointId& point);
    void startWriting();
    /// Goes where people start: to the line, or where there is none to the list.
    void start();
    /// Leaves the line for the list.
    void leaveLine();
    [[nodiscard]] QList<QAction*> commands() const { return m_commands; }

Q_SIGNALS:
    void currentChanged(const domain::PointId& point);
    /// Somebody wants to see a point of this room, under whatever question it stands.
    void wanted(const domain::PointId& point);
    void writing(); ///< the line has the focus

private:
    void buildLayout();
    void connectParts();
    void addListCommands();
    QAction* addCommand(QWidget& where, const QString& name, const QString& text, const QList<QKeySequence>& keys);
    void setWritable(bool writable);
    void showQuestion();
    void goToAlike();
    void editCurrent();
    void editLast();
    void editingEnded();
    bool takeWords(const domain::PointId& point, const QString& text);
    void putInFive(int place);
    void moveByStep(int step);
    void drop(const domain::PointId& point, int row, bool belowRow);
    void move(const domain::PointId& point, const PointMove& move);
    [[nodiscard]] QList<domain::Point> shown() const;

    Context& m_context;
    RoomPointsModel* m_model;
    PointsView* m_view;
    EntryBox* m_entry;
    PlainLabel* m_title;
    PlainLabel* m_five;
    PlainLabel* m_onlyToRead; ///< in place of the line
    QList<QAction*> m_commands;
    WritingActions* m_writing = nullptr;
    QList<QAction*> m_fiveCommands;
    QAction* m_goToAlike = nullptr;
    domain::GroupId m_group;
    domain::QuestionId m_question;
    bool m_fiveFirst = false;
    bool m_writable = true;
    bool m_backToLine = false; ///< editing was begun from the entry line
};

} // namespace ui

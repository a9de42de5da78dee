// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>

#include "core/usecases/board.h"
#include "ui/screen/screen.h"

namespace ui {

class ColumnsArea;
class OverlapCommands;
class RecommendationsPane;

/// What the moderator can do on the board, each as an action.
class BoardCommands : public QObject
{
    Q_OBJECT

public:
    BoardCommands(Context& context, ColumnsArea& columns, RecommendationsPane& pane, OverlapCommands& overlaps,
                  QWidget& body);

    /// \name With the rooms' points
    /// \{
    QAction* merge;
    QAction* mergeOther;
    QAction* add;
    QAction* clear;
    QAction* reveal;
    QAction* change; ///< shows what changed of a point since its room reported
    /// \}
    /// \name With the recommendations
    /// \{
    QAction* edit;
    QAction* otherTrack;
    QAction* up;
    QAction* down;
    QAction* split;
    QAction* join;
    QAction* takeOff;
    QAction* takeBack;
    QAction* showPriorities;
    QAction* showFollowUp;
    /// \}

    [[nodiscard]] QList<QAction*> all() const;
    /// Those of them that change the meeting.
    [[nodiscard]] QList<QAction*> writing() const;
    /// The actions' words and states follow what is chosen and current.
    void update();

private:
    QAction* make(const char* name, const QString& text, const QList<QKeySequence>& keys, QWidget& where,
                  void (BoardCommands::*act)());
    void makePointActions(QWidget& body);
    void makeRecommendationActions(QWidget& body);
    void listenToDrops();
    [[nodiscard]] QList<domain::PointId> chosen() const;
    /// A drag of a chosen card takes everything that is chosen along.
    [[nodiscard]] QList<domain::PointId> dragged(const QList<domain::PointId>& points) const;
    /// What is chosen by hand, else the overlap that is shown, else the current card.
    void mergeChosen(domain::Track track);
    void mergeInto(const QList<domain::PointId>& points, domain::Track track);
    void addTo(const domain::RecommendationId& id, const QList<domain::PointId>& points);
    void mergeOnto(const QList<domain::PointId>& points, const domain::PointId& target);
    void move(int step);
    [[nodiscard]] domain::Track other() const;

    void doMerge();
    void doMergeOther();
    void doAdd();
    void doClear();
    void doReveal();
    void doShowChange();
    void doEdit();
    void doOtherTrack();
    void doUp() { move(-1); }
    void doDown() { move(1); }
    void doSplit();
    void doJoin();
    void doTakeOff();
    void doTakeBack();
    void doShowPriorities();
    void doShowFollowUp();

    Context& m_context;
    ColumnsArea& m_columns;
    RecommendationsPane& m_pane;
    OverlapCommands& m_overlaps;
    usecases::Board m_board;
};

} // namespace ui

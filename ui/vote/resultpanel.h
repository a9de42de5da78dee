// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "ui/models/roundmodel.h"

class QAction;
class QStackedWidget;
class QTabBar;

namespace ui {

class ConsensusView;
class CountsView;
class Legend;
class PlainLabel;
class ResultChart;
class Theme;

/// The result of a closed round, and of the run-offs that its tie needed: as a chart with a legend, or as a table; of a
/// consensus round the objections.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a asTable is checkable and chooses between chart and table.
    ResultPanel(QAction* asTable, const Theme& theme, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    void enter();

private:
    enum Page { ChartPage, TablePage, ConsensusPage };

    void layOut();
    QWidget* makeChartPage();
    QWidget* makeTablePage();
    void showRound();
    void choose();

    QAction* m_asTable;
    RoundModel m_model;
    const domain::Meeting* m_meeting = nullptr; ///< the workspace's own, which outlives the screen
    QList<domain::RoundId> m_rounds;            ///< a tab each
    QTabBar* m_tabs;
    PlainLabel* m_headline;
    PlainLabel* m_cut;
    PlainLabel* m_merged;
    Legend* m_legend;
    QStackedWidget* m_stack;
    ResultChart* m_chart;
    CountsView* m_table;
    ConsensusView* m_consensus;
};

} // namespace ui

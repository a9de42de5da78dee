// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "ui/models/roundmodel.h"

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace ui {

class CountsView;
class PlainLabel;
class ResultChart;
class Theme;

/// The result of a closed round: as a chart with a legend, or as a table.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a asTable is checkable and chooses between the two.
    ResultPanel(QAction* asTable, const Theme& theme, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, const domain::Round& round);
    void enter();

private:
    void showLegend(const QList<FigureColumn>& columns);
    void choose();

    const Theme& m_theme;
    QAction* m_asTable;
    RoundModel m_model;
    PlainLabel* m_headline;
    PlainLabel* m_cut;
    QWidget* m_legend;
    QHBoxLayout* m_legendRow;
    QList<FigureColumn> m_legendOf;
    QStackedWidget* m_stack;
    ResultChart* m_chart;
    CountsView* m_table;
};

} // namespace ui

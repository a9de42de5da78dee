// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/conclusionsmodel.h"
#include "ui/models/statementsmodel.h"
#include "ui/screen/screen.h"

class QListView;
class QStackedWidget;
class QTableView;

namespace ui {

class PageHeader;
class PlainLabel;

/// Which conclusions are repeated across the rooms: elements or themes by group.
class ConvergenceScreen : public Screen
{
    Q_OBJECT

public:
    explicit ConvergenceScreen(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    void entered() override;
    bool exportShown() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    void buildMenu();
    QWidget* buildBody();
    QListView* makeList(const char* name, const QString& called, QAbstractItemModel& model);
    QListView* makeConclusions(const char* name, const QString& called, ConclusionsModel& model);
    void connectParts();
    void onChanged(const usecases::Changed& what);
    /// Now where the screen is shown, otherwise when it is.
    void readAgain();
    void refresh();
    void setBy(ConvergenceModel::By by);
    void setWidths();
    /// Each list at the right is as high as its rows as long as the others keep their part.
    void shareHeight();
    /// Lists who raised what the current cell stands for.
    void showRaised();
    void showConclusion(const QModelIndex& index);
    /// A difference is shown on the Board.
    void followConclusion(const QModelIndex& index);
    void leave();

    PageHeader* m_header;
    QAction* m_by;
    QAction* m_board;
    QAction* m_export;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QListView* m_conclusions;
    QListView* m_differences;
    QWidget* m_raised;
    PlainLabel* m_raisedTitle;
    QListView* m_statements;
    ConvergenceModel m_model;
    ConclusionsModel m_conclusionsModel;
    ConclusionsModel m_differencesModel;
    StatementsModel m_statementsModel;
    ConvergenceModel::By m_shownBy = ConvergenceModel::By::Element;
    bool m_stale = true;
};

} // namespace ui

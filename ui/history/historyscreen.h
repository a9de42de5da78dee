// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/historymodel.h"
#include "ui/screen/screen.h"

class QComboBox;
class QLineEdit;

namespace ui {

class HistoryFilter;
class HistoryView;
class PageHeader;

/// Every change in words, to be filtered and taken back.
class HistoryScreen : public Screen
{
    Q_OBJECT

public:
    explicit HistoryScreen(Context& context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> commands() const override;
    void focusSearch() override;
    void entered() override;
    bool exportShown() override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    QWidget* makeFilters();
    void listen();

    void reload();
    void take(const usecases::Act& act);
    void catchUp();
    void fillChoices();
    void showCount();
    void followCurrent();
    /// It stands, and this copy of the meeting may write where it was done.
    [[nodiscard]] bool mayTakeBack(const QModelIndex& index) const;

    void takeBack();
    void checkFile();

    HistoryModel* m_model;
    HistoryFilter* m_filter;
    PageHeader* m_header;
    HistoryView* m_view = nullptr;
    QComboBox* m_who = nullptr;
    QComboBox* m_where = nullptr;
    QLineEdit* m_search = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_check = nullptr;
    QAction* m_export = nullptr;
    QString m_soundness; ///< what the last check said; empty: not checked since
    bool m_dirty = true;
    int m_unheard = 0; ///< changes that no act has told yet
};

} // namespace ui

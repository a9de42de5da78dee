// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include "ui/history/historydelegate.h"

class QAction;
class QPushButton;

namespace ui {

/// The table of the history; the button that takes a line back stands in the chosen row.
class HistoryView : public QTableView
{
    Q_OBJECT

public:
    HistoryView(const Theme& theme, QAction* takeBack, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Columns as wide as these contents need, the last as wide as is left.
    void fitColumns(const QString& time, const QString& who, const QString& verb);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeButton();
    void applyColumns();

    HistoryDelegate* m_delegate;
    QAction* m_takeBack;
    QPushButton* m_button;
    QString m_time;
    QString m_who;
    QString m_verb;
};

} // namespace ui

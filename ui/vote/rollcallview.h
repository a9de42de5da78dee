// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

class RollCallModel;
class Theme;

/// Who said what to which option. Enter goes on to the next body, and from the last to the next option.
class RollCallView : public QTableView
{
    Q_OBJECT

public:
    RollCallView(RollCallModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// The first cell becomes the current one, where none is.
    void start();
    void goOn(bool forwards);
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setWidths();

    RollCallModel& m_model;
};

} // namespace ui

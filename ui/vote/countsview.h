// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

class RoundModel;
class Theme;

/// A round's figures as a table. Where it counts, figures are typed one below the other: Enter, Tab and the arrows take
/// the figure and go on, down the column and then to the top of the next; a refused figure keeps the cell.
class CountsView : public QTableView
{
    Q_OBJECT

public:
    CountsView(RoundModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// The first figure becomes the current one, where none is.
    void start();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

protected Q_SLOTS:
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setWidths();
    [[nodiscard]] QModelIndex following(const QModelIndex& from, bool forwards) const;

    RoundModel& m_model;
    bool m_refused = false;
};

} // namespace ui

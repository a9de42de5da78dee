// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include "core/domain/id.h"

namespace ui {

class Theme;

/// The room's points. Says where a point was dropped and what was typed; changes nothing by itself.
class PointsView : public QListView
{
    Q_OBJECT

public:
    explicit PointsView(const Theme& theme, QWidget* parent = nullptr);

    /// What stands where there are no points.
    void setEmptyText(const QString& text);

Q_SIGNALS:
    /// Dropped before the row; \a belowRow: on the lower half of the row above it.
    void dropped(const domain::PointId& point, int row, bool belowRow);
    /// Letters that belong into the entry line.
    void typed(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Target
    {
        int row = 0;
        bool below = false;
    };
    [[nodiscard]] Target targetAt(const QPoint& position) const;
    void paintTarget(QPainter& painter) const;

    const Theme& m_theme;
    QString m_emptyText;
    int m_targetRow = -1; ///< while something is dragged over
};

} // namespace ui

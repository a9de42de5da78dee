// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

#include "ui/models/convergencemodel.h"
#include "ui/style/theme.h"

namespace ui {

/// The heads of the convergence table: a group by its mark and as much of its name as there is room for, beside the
/// mark or, where the columns are narrow, below it.
class GroupHeader : public QHeaderView
{
    Q_OBJECT

public:
    GroupHeader(const Theme& theme, const ConvergenceModel& table, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void followWidths();
    void paintName(QPainter& painter, const QRectF& room, int section) const;

    const Theme& m_theme;
    const ConvergenceModel& m_convergence;
    bool m_stacked = false; ///< names stand below the marks
};

} // namespace ui

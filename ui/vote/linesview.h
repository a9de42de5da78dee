// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include "core/domain/id.h"

namespace ui {

class LinesModel;
class Theme;

/// Recommendations as numbered lines, which the mouse can order where that is allowed.
class LinesView : public QListView
{
    Q_OBJECT

public:
    LinesView(LinesModel& model, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] domain::RecommendationId currentLine() const;
    void setCurrentLine(const domain::RecommendationId& id);
    void setOrdered(bool ordered);
    /// As high as all its lines, so that what is around scrolls instead.
    void setWhole(bool whole);

Q_SIGNALS:
    /// To this row of the list without the line.
    void moved(const domain::RecommendationId& id, int row);

protected:
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    LinesModel& m_model;
    bool m_ordered = false;
    bool m_whole = false;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "ui/models/recommendationsmodel.h"
#include "ui/screen/screen.h"

class QTabBar;

namespace ui {

class PlainLabel;
class RecommendationList;

/// The two tracks of recommendations, one shown at a time.
class RecommendationsPane : public QWidget
{
    Q_OBJECT

public:
    RecommendationsPane(Context& context, QWidget* parent);

    void refresh();
    [[nodiscard]] domain::Track track() const { return m_model.track(); }
    void setTrack(domain::Track track);
    /// Shows its track, makes it current and scrolls to it; false where there is no such recommendation.
    bool reveal(const domain::RecommendationId& id);
    void setExpanded(const domain::RecommendationId& id, bool expanded);

    [[nodiscard]] RecommendationList& list() const { return *m_list; }
    [[nodiscard]] const RecommendationsModel& model() const { return m_model; }

Q_SIGNALS:
    void trackChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTrack(domain::Track track);
    void nameTabs();

    Context& m_context;
    RecommendationsModel m_model;
    QTabBar* m_tabs;
    PlainLabel* m_hint;
    RecommendationList* m_list;
};

} // namespace ui

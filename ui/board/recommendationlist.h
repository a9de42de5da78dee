// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/cardlist.h"
#include "ui/models/recommendationsmodel.h"

namespace ui {

class RecommendationDelegate;

/// The recommendations of a track, opened to their sources where somebody wants to see them.
class RecommendationList : public CardList
{
    Q_OBJECT

public:
    RecommendationList(RecommendationsModel& recommendations, const Theme& theme, QWidget* parent);

    /// The recommendation that is current, or whose source is; null: none.
    [[nodiscard]] domain::RecommendationId current() const;
    [[nodiscard]] bool isAtSource() const;
    /// The sources that are chosen, of the current recommendation; the current one where none is.
    [[nodiscard]] QList<domain::PointId> chosenSources() const;
    void makeCurrent(const domain::RecommendationId& id);
    void editCurrent();
    /// From now on it shows and changes nothing.
    void setReadOnly();

Q_SIGNALS:
    void reworded(const domain::RecommendationId& id, const QString& text);
    void expansionWanted(const domain::RecommendationId& id, bool expanded);
    void takeOffWanted(const domain::RecommendationId& id, const domain::PointId& source);
    void pointsDropped(const QList<domain::PointId>& points, const domain::RecommendationId& onto);
    void droppedOnto(const domain::RecommendationId& dragged, const domain::RecommendationId& into);
    void droppedBefore(const domain::RecommendationId& dragged, const domain::RecommendationId& before);
    void currentMoved();

protected:
    [[nodiscard]] DropPlace placeFor(const QMimeData* mime, const QPoint& position) const override;
    void dropAt(const DropPlace& place, const QMimeData* mime) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] const RecommendationRow* currentRow() const;
    /// Handles what opens and closes sources; false where the key is for something else.
    bool openOrClose(const QKeyEvent& event);

    RecommendationsModel& m_recommendations;
    RecommendationDelegate* m_delegate;
    bool m_readOnly = false;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/id.h"
#include "ui/board/cardlist.h"

namespace ui {

class PointCardsModel;

/// One group's points. Space chooses a card, so do Ctrl and Shift with the mouse; the choice is shared by the columns
/// in that a plain click says so.
class PointList : public CardList
{
    Q_OBJECT

public:
    PointList(PointCardsModel& cards, const Theme& theme, QWidget* parent);

    [[nodiscard]] QList<domain::PointId> selected() const;
    [[nodiscard]] domain::PointId current() const;
    void selectOnly(const QModelIndex& index);
    /// Shows beside the current card what changed of it since its room reported; false where nothing did.
    bool showChange();

Q_SIGNALS:
    void pickedAlone();
    void cardClicked(const domain::PointId& point);
    void selectionMoved();
    /// Points were dropped onto the card of \a target.
    void dropped(const QList<domain::PointId>& points, const domain::PointId& target);

protected:
    [[nodiscard]] DropPlace placeFor(const QMimeData* mime, const QPoint& position) const override;
    void dropAt(const DropPlace& place, const QMimeData* mime) override;
    [[nodiscard]] QRect cardRect(const QModelIndex& index) const override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                                       const QEvent* event) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    PointCardsModel& m_cards;
    bool m_pressedChosen = false;
};

} // namespace ui

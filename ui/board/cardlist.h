// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

#include "ui/style/theme.h"

namespace ui {

/// A list of cards on the board: arrows walk without choosing, the cards' heights follow the width, and a place where
/// something may be dropped is shown.
class CardList : public QListView
{
    Q_OBJECT

public:
    CardList(const Theme& theme, QWidget* parent);

    /// What stands in a list without cards.
    void setEmptyWords(const QString& words);
    /// The card at about this height of the viewport; invalid where there are no cards.
    [[nodiscard]] QModelIndex nearestTo(int y) const;
    /// The middle of the current card in the viewport.
    [[nodiscard]] int currentHeight() const;
    /// Makes the card current without choosing it, and gives it the focus.
    void walkTo(const QModelIndex& index);

Q_SIGNALS:
    /// Left or Right was pressed: to the neighbour at about the height \a y.
    void leftSideways(int step, int y);
    /// Up was pressed at the topmost card.
    void leftUpwards();

protected:
    struct DropPlace
    {
        enum class Kind { Nowhere, On, Before, After, Empty };
        Kind kind = Kind::Nowhere;
        QModelIndex index;

        bool operator==(const DropPlace&) const = default;
    };

    /// Where what is dragged would go.
    [[nodiscard]] virtual DropPlace placeFor(const QMimeData* mime, const QPoint& position) const = 0;
    virtual void dropAt(const DropPlace& place, const QMimeData* mime) = 0;

    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The card itself, without what stands above it in its row and the gap to the next one.
    [[nodiscard]] virtual QRect cardRect(const QModelIndex& index) const;

    const Theme& m_theme;

private:
    void showPlace(const DropPlace& place);
    void scrollNear(const QPoint& position);
    void paintPlace(QPainter& painter);
    void paintEmptyWords(QPainter& painter);

    QString m_emptyWords;
    DropPlace m_place;
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/pointlist.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>

#include "ui/board/cardmetrics.h"
#include "ui/board/pointcarddelegate.h"
#include "ui/models/draggedids.h"
#include "ui/models/pointcardsmodel.h"

namespace ui {

using namespace domain;

namespace {

constexpr Qt::KeyboardModifiers choosing = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

PointList::PointList(PointCardsModel& cards, const Theme& theme, QWidget* parent)
    : CardList(theme, parent)
    , m_cards(cards)
{
    setItemDelegate(new PointCardDelegate(theme, this));
    setModel(&cards);
}

QList<PointId> PointList::selected() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<PointId> points;
    for (const QModelIndex& index : indexes) {
        points.append(m_cards.rowAt(index).id);
    }
    return points;
}

PointId PointList::current() const
{
    return currentIndex().isValid() ? m_cards.rowAt(currentIndex()).id : PointId();
}

void PointList::selectOnly(const QModelIndex& index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

bool PointList::showChange()
{
    const QString change = currentIndex().data(Qt::ToolTipRole).toString();
    if (!change.isEmpty()) {
        scrollTo(currentIndex());
        QToolTip::showText(viewport()->mapToGlobal(cardRect(currentIndex()).bottomLeft()), change, viewport());
    }
    return !change.isEmpty();
}

CardList::DropPlace PointList::placeFor(const QMimeData* mime, const QPoint& position) const
{
    const QList<PointId> points = pointsDraggedIn(mime);
    const QModelIndex under = indexAt(position);
    if (points.isEmpty() || !under.isValid() || points.contains(m_cards.rowAt(under).id)) {
        return {};
    }
    return {DropPlace::Kind::On, under};
}

void PointList::dropAt(const DropPlace& place, const QMimeData* mime)
{
    Q_EMIT dropped(pointsDraggedIn(mime), m_cards.rowAt(place.index).id);
}

QRect PointList::cardRect(const QModelIndex& index) const
{
    const bool belowLine = index.data(PointCardsModel::OpensRestRole).toBool();
    return CardList::cardRect(index).adjusted(0, belowLine ? cards::restLineHeight : 0, 0, 0);
}

QItemSelectionModel::SelectionFlags PointList::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (event && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space) {
            return QItemSelectionModel::Toggle;
        }
        return key->modifiers() & Qt::ShiftModifier ? QItemSelectionModel::Select : QItemSelectionModel::NoUpdate;
    }
    return event ? CardList::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

void PointList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid()) {
            selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
        }
        return;
    }
    CardList::keyPressEvent(event);
}

void PointList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    m_pressedChosen = selectionModel()->isSelected(under);
    CardList::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !(event->modifiers() & choosing) && !m_pressedChosen) {
        Q_EMIT pickedAlone();
    }
}

void PointList::mouseReleaseEvent(QMouseEvent* event)
{
    CardList::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || event->modifiers() & choosing) {
        return;
    }
    if (m_pressedChosen) {
        Q_EMIT pickedAlone();
    }
    if (const QModelIndex under = indexAt(event->position().toPoint()); under.isValid()) {
        Q_EMIT cardClicked(m_cards.rowAt(under).id);
    }
}

void PointList::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    CardList::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace ui

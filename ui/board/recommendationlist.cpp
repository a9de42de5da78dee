// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/recommendationlist.h"

#include <QKeyEvent>
#include <algorithm>

#include "ui/board/recommendationdelegate.h"
#include "ui/models/draggedids.h"
#include "ui/screen/writing.h"

namespace ui {

using namespace domain;

RecommendationList::RecommendationList(RecommendationsModel& recommendations, const Theme& theme, QWidget* parent)
    : CardList(theme, parent)
    , m_recommendations(recommendations)
    , m_delegate(new RecommendationDelegate(theme, this))
{
    RecommendationDelegate* delegate = m_delegate;
    setItemDelegate(delegate);
    setModel(&recommendations);
    connect(delegate, &RecommendationDelegate::reworded, this, [this](const QModelIndex& index, const QString& text) {
        Q_EMIT reworded(m_recommendations.rowAt(index).id.recommendation, text);
    });
    connect(delegate, &RecommendationDelegate::expanderClicked, this, [this](const QModelIndex& index) {
        const RecommendationRow& row = m_recommendations.rowAt(index);
        Q_EMIT expansionWanted(row.id.recommendation, !row.expanded);
    });
    connect(delegate, &RecommendationDelegate::takeOffClicked, this, [this](const QModelIndex& index) {
        const RecommendationRow::Id id = m_recommendations.rowAt(index).id;
        Q_EMIT takeOffWanted(id.recommendation, id.source);
    });
}

const RecommendationRow* RecommendationList::currentRow() const
{
    return currentIndex().isValid() ? &m_recommendations.rowAt(currentIndex()) : nullptr;
}

RecommendationId RecommendationList::current() const
{
    const RecommendationRow* row = currentRow();
    return row ? row->id.recommendation : RecommendationId();
}

bool RecommendationList::isAtSource() const
{
    const RecommendationRow* row = currentRow();
    return row && row->isSource();
}

QList<PointId> RecommendationList::chosenSources() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<PointId> sources;
    for (const QModelIndex& index : indexes) {
        const RecommendationRow::Id& id = m_recommendations.rowAt(index).id;
        if (!id.source.isNull() && id.recommendation == current()) {
            sources.append(id.source);
        }
    }
    if (sources.isEmpty() && isAtSource()) {
        sources.append(currentRow()->id.source);
    }
    return sources;
}

void RecommendationList::makeCurrent(const RecommendationId& id)
{
    const int row = m_recommendations.rowOfRecommendation(id);
    if (row >= 0) {
        const QModelIndex index = m_recommendations.index(row);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
    }
}

void RecommendationList::editCurrent()
{
    if (const RecommendationId id = current(); !id.isNull() && !m_readOnly) {
        makeCurrent(id);
        edit(currentIndex());
    }
}

void RecommendationList::setReadOnly()
{
    m_readOnly = true;
    m_delegate->setReadOnly();
    stopDragging(*this);
}

CardList::DropPlace RecommendationList::placeFor(const QMimeData* mime, const QPoint& position) const
{
    using Kind = DropPlace::Kind;
    const QModelIndex under = indexAt(position);
    if (!pointsDraggedIn(mime).isEmpty()) {
        return under.isValid() ? DropPlace{Kind::On, under} : DropPlace{Kind::Empty, {}};
    }
    const RecommendationId dragged = recommendationDraggedIn(mime);
    if (dragged.isNull()) {
        return {};
    }
    if (!under.isValid()) {
        return {Kind::Empty, {}};
    }
    const RecommendationRow& row = m_recommendations.rowAt(under);
    if (row.id.recommendation == dragged) {
        return {};
    }
    const QRect card = cardRect(under);
    const int edge = card.height() / 4;
    if (!row.isSource() && position.y() < card.top() + edge) {
        return {Kind::Before, under};
    }
    return {row.isSource() || position.y() > card.bottom() - edge ? Kind::After : Kind::On, under};
}

void RecommendationList::dropAt(const DropPlace& place, const QMimeData* mime)
{
    using Kind = DropPlace::Kind;
    const RecommendationId under =
        place.index.isValid() ? m_recommendations.rowAt(place.index).id.recommendation : RecommendationId();
    if (const QList<PointId> points = pointsDraggedIn(mime); !points.isEmpty()) {
        Q_EMIT pointsDropped(points, under);
        return;
    }
    const RecommendationId dragged = recommendationDraggedIn(mime);
    if (place.kind == Kind::On) {
        Q_EMIT droppedOnto(dragged, under);
    } else {
        Q_EMIT droppedBefore(dragged, place.kind == Kind::After ? m_recommendations.neighbour(under, 1) : under);
    }
}

QItemSelectionModel::SelectionFlags RecommendationList::selectionCommand(const QModelIndex& index,
                                                                         const QEvent* event) const
{
    return event ? CardList::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

bool RecommendationList::openOrClose(const QKeyEvent& event)
{
    const RecommendationRow* row = currentRow();
    if (!row || event.modifiers() != Qt::NoModifier) {
        return false;
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int opens = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int closes = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (event.key() == Qt::Key_Space && !row->isSource()) {
        Q_EMIT expansionWanted(row->id.recommendation, !row->expanded);
    } else if (event.key() == Qt::Key_Space) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle);
    } else if (event.key() == opens && !row->isSource() && !row->expanded) {
        Q_EMIT expansionWanted(row->id.recommendation, true);
    } else if (event.key() == opens) {
        return true; // nothing is further out
    } else if (event.key() == closes && row->isSource()) {
        makeCurrent(row->id.recommendation);
    } else if (event.key() == closes && row->expanded) {
        Q_EMIT expansionWanted(row->id.recommendation, false);
    } else {
        return false;
    }
    return true;
}

void RecommendationList::keyPressEvent(QKeyEvent* event)
{
    if (!openOrClose(*event)) {
        CardList::keyPressEvent(event);
    }
}

void RecommendationList::mouseDoubleClickEvent(QMouseEvent*)
{
    if (!isAtSource()) {
        editCurrent();
    }
}

void RecommendationList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    CardList::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/pointsview.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/models/draggedids.h"
#include "ui/style/theme.h"

namespace ui {

namespace {

constexpr int wheelStep = 24;

} // namespace

PointsView::PointsView(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(wheelStep);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // drawn here, as wide as the cards
    setUniformItemSizes(false);
    setMouseTracking(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void PointsView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void PointsView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const QString text = event->text();
    if (plain && event->key() != Qt::Key_Space && !text.isEmpty() && text.front().isPrint()) {
        Q_EMIT typed(text);
        return;
    }
    QListView::keyPressEvent(event);
}

void PointsView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout(); // cards are as wide as the view and as high as their words then need
    }
}

void PointsView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (m_targetRow >= 0) {
        paintTarget(painter);
    }
    if (model() && model()->rowCount() == 0) {
        painter.setFont(m_theme.textFont());
        painter.setPen(m_theme.tokens().muted);
        const QRect box = viewport()->rect().adjusted(4 * space, 6 * space, -4 * space, 0);
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
    }
}

void PointsView::paintTarget(QPainter& painter) const
{
    const int rows = model()->rowCount();
    const QRect last = visualRect(model()->index(rows - 1, 0));
    const int y = m_targetRow < rows ? visualRect(model()->index(m_targetRow, 0)).top() : last.bottom() + 1;
    painter.fillRect(QRect(0, std::max(0, y - space - 1), viewport()->width(), 2), m_theme.tokens().accent);
}

PointsView::Target PointsView::targetAt(const QPoint& position) const
{
    const QModelIndex at = indexAt(position);
    if (!at.isValid()) {
        const int rows = model()->rowCount();
        return {rows, true};
    }
    const bool below = position.y() > visualRect(at).center().y();
    return {below ? at.row() + 1 : at.row(), below};
}

void PointsView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!pointsDraggedIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PointsView::dragMoveEvent(QDragMoveEvent* event)
{
    QListView::dragMoveEvent(event); // scrolls near the edges
    if (pointsDraggedIn(event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    m_targetRow = targetAt(event->position().toPoint()).row;
    viewport()->update();
    event->acceptProposedAction();
}

void PointsView::dragLeaveEvent(QDragLeaveEvent* event)
{
    QListView::dragLeaveEvent(event);
    m_targetRow = -1;
    viewport()->update();
}

void PointsView::dropEvent(QDropEvent* event)
{
    m_targetRow = -1;
    viewport()->update();
    setState(NoState);
    const QList<domain::PointId> points = pointsDraggedIn(event->mimeData());
    if (points.isEmpty()) {
        event->ignore();
        return;
    }
    const Target target = targetAt(event->position().toPoint());
    event->setDropAction(Qt::CopyAction); // nothing for the drag's source to remove
    event->accept();
    Q_EMIT dropped(points.first(), target.row, target.below);
}

} // namespace ui

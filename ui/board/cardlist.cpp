// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/cardlist.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include "ui/board/cardmetrics.h"

namespace ui {

namespace {

constexpr int scrollZone = 24;
constexpr int step = 40;

} // namespace

CardList::CardList(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(false);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(step);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void CardList::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    viewport()->update();
}

QModelIndex CardList::nearestTo(int y) const
{
    QModelIndex nearest;
    int least = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QRect rect = visualRect(index);
        const int distance = qAbs(rect.center().y() - y);
        if (!nearest.isValid() || distance < least) {
            nearest = index;
            least = distance;
        }
        if (rect.top() > y) {
            break;
        }
    }
    return nearest;
}

int CardList::currentHeight() const
{
    return currentIndex().isValid() ? visualRect(currentIndex()).center().y() : 0;
}

void CardList::walkTo(const QModelIndex& index)
{
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        scrollTo(index);
    }
    setFocus(Qt::OtherFocusReason);
}

QRect CardList::cardRect(const QModelIndex& index) const
{
    return visualRect(index).adjusted(0, 0, 0, -cards::gap);
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    const bool left = event->key() == Qt::Key_Left;
    if ((left || event->key() == Qt::Key_Right) && event->modifiers() == Qt::NoModifier) {
        const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        Q_EMIT leftSideways(left ? -forwards : forwards, currentHeight());
        return;
    }
    if (event->key() == Qt::Key_Up && event->modifiers() == Qt::NoModifier && currentIndex().row() <= 0) {
        Q_EMIT leftUpwards();
        return;
    }
    QListView::keyPressEvent(event);
}

void CardList::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void CardList::dragMoveEvent(QDragMoveEvent* event)
{
    const QPoint position = event->position().toPoint();
    scrollNear(position);
    showPlace(placeFor(event->mimeData(), position));
    if (m_place.kind == DropPlace::Kind::Nowhere) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void CardList::dragLeaveEvent(QDragLeaveEvent*)
{
    showPlace({});
}

void CardList::dropEvent(QDropEvent* event)
{
    const DropPlace place = placeFor(event->mimeData(), event->position().toPoint());
    showPlace({});
    setState(NoState);
    if (place.kind == DropPlace::Kind::Nowhere) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    dropAt(place, event->mimeData());
}

void CardList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    if (model()->rowCount() == 0) {
        paintEmptyWords(painter);
    }
    paintPlace(painter);
}

void CardList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
    }
}

void CardList::showPlace(const DropPlace& place)
{
    if (!(place == m_place)) {
        m_place = place;
        viewport()->update();
    }
}

void CardList::scrollNear(const QPoint& position)
{
    QScrollBar* bar = verticalScrollBar();
    if (position.y() < scrollZone) {
        bar->setValue(bar->value() - step / 4);
    } else if (position.y() > viewport()->height() - scrollZone) {
        bar->setValue(bar->value() + step / 4);
    }
}

void CardList::paintPlace(QPainter& painter)
{
    if (m_place.kind == DropPlace::Kind::Nowhere) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().accent, 2));
    const QRectF card = m_place.index.isValid() ? QRectF(cardRect(m_place.index)) : QRectF();
    switch (m_place.kind) {
    case DropPlace::Kind::On:
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), radius, radius);
        break;
    case DropPlace::Kind::Before:
        painter.drawLine(QPointF(card.left(), qMax(1.0, card.top() - 3)),
                         QPointF(card.right(), qMax(1.0, card.top() - 3)));
        break;
    case DropPlace::Kind::After:
        painter.drawLine(QPointF(card.left(), card.bottom() + 4), QPointF(card.right(), card.bottom() + 4));
        break;
    default:
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), radius, radius);
        break;
    }
}

void CardList::paintEmptyWords(QPainter& painter)
{
    painter.setPen(m_theme.tokens().muted);
    painter.setFont(m_theme.textFont());
    const QRect box = viewport()->rect().adjusted(cards::padding, cards::padding, -cards::padding, 0);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_emptyWords);
}

} // namespace ui

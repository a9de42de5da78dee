// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historyview.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>

#include "ui/models/historymodel.h"
#include "ui/widgets/actionbutton.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int heightOfRow = 44;

} // namespace

HistoryView::HistoryView(const Theme& theme, QAction* takeBack, QWidget* parent)
    : QTableView(parent)
    , m_delegate(new HistoryDelegate(theme, this))
    , m_takeBack(takeBack)
    , m_button(makeActionButton(takeBack, false, viewport()))
{
    setObjectName(u"history.table"_s);
    setAccessibleName(tr("Changes, the newest first"));
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(space);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    addAction(takeBack);
    m_button->setObjectName(u"history.takeBack"_s);
    m_button->setCursor(Qt::ArrowCursor);
    m_button->hide();
    connect(takeBack, &QAction::changed, this, &HistoryView::placeButton);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void HistoryView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::dataChanged, this, &HistoryView::placeButton);
}

void HistoryView::fitColumns(const QString& time, const QString& who, const QString& verb)
{
    m_time = time;
    m_who = who;
    m_verb = verb;
    applyColumns();
}

void HistoryView::applyColumns()
{
    if (!model()) {
        return;
    }
    const int most = width() / 6;
    setColumnWidth(HistoryModel::Time, m_delegate->widthOf(m_time, HistoryModel::Time) + 2 * space);
    setColumnWidth(HistoryModel::Who, qMin(m_delegate->widthOf(m_who, HistoryModel::Who), most));
    setColumnWidth(HistoryModel::Where, m_delegate->widthOf({}, HistoryModel::Where));
    setColumnWidth(HistoryModel::Verb, qMin(m_delegate->widthOf(m_verb, HistoryModel::Verb), most));
}

void HistoryView::placeButton()
{
    const QModelIndex current = currentIndex();
    const bool wanted = current.isValid() && m_takeBack->isVisible() && m_takeBack->isEnabled();
    m_button->setVisible(wanted);
    if (!wanted) {
        return;
    }
    const QRect row = visualRect(current.siblingAtColumn(HistoryModel::Object));
    const QSize size = m_button->sizeHint();
    m_delegate->setRoomForButton(size.width() + 5 * space);
    m_button->setGeometry(viewport()->width() - size.width() - 4 * space, row.center().y() - size.height() / 2,
                          size.width(), size.height());
}

void HistoryView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    applyColumns();
    placeButton();
}

void HistoryView::updateGeometries()
{
    QTableView::updateGeometries();
    placeButton();
}

void HistoryView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    placeButton();
}

void HistoryView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeButton();
}

void HistoryView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No change matches what you look for."));
    }
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/columnsarea.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/board/cardmetrics.h"
#include "ui/board/pointlist.h"
#include "ui/screen/writing.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/reportwords.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr int mostWithoutScrolling = 5;
constexpr int narrowest = 118;
constexpr int comfortable = 176;
constexpr int columnGap = 3 * space;

} // namespace

ColumnsArea::ColumnsArea(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_content(nullptr)
{
    setObjectName(u"board.columns"_s);
    setAccessibleName(tr("The rooms' points"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnsArea::show(const QList<BoardCards::Column>& columns, bool anew)
{
    const bool same = std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(),
                                 [](const auto& a, const auto& b) { return a.group.id == b.group.id; });
    const bool afresh = anew || !same || !m_content;
    if (!same || !m_content) {
        build(columns);
    }
    for (int i = 0; i < columns.size(); ++i) {
        Column& column = m_columns[i];
        column.group = columns.at(i).group;
        column.mark->setGroup(column.group);
        column.name->setText(column.group.name);
        column.count->setText(QString::number(columns.at(i).points));
        column.count->setAccessibleName(tr("%1: %n points", nullptr, columns.at(i).points).arg(column.group.name));
        column.report->setText(reportWord(columns.at(i).report));
        //: A room and whether it has reported, e.g. "Points of Africa, reported 11:52"
        column.list->setAccessibleName(tr("Points of %1, %2").arg(column.group.name, column.report->text()));
        column.list->setEmptyWords(columns.at(i).points == 0 ? tr("No points yet") : tr("Filtered out"));
        if (afresh) {
            column.cards->resetRows(columns.at(i).cards);
        } else {
            column.cards->setRows(columns.at(i).cards);
        }
    }
}

void ColumnsArea::build(const QList<BoardCards::Column>& columns)
{
    m_columns.clear();
    m_content = new QWidget;
    auto* grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(columnGap);
    grid->setVerticalSpacing(space);
    for (int i = 0; i < columns.size(); ++i) {
        const Column column = makeColumn(i, columns.at(i).group);
        auto* head = new QHBoxLayout;
        head->setSpacing(2 * space);
        head->addWidget(column.mark, 0, Qt::AlignVCenter);
        head->addWidget(column.name, 1);
        head->addWidget(column.count, 0, Qt::AlignVCenter);
        grid->addLayout(head, 0, i);
        grid->addWidget(column.report, 1, i, Qt::AlignTop);
        grid->addWidget(column.list, 2, i);
        grid->setColumnStretch(i, 1);
        m_columns.append(column);
        connectColumn(i, column);
    }
    grid->setRowStretch(2, 1);
    setWidget(m_content);
    setWidths();
}

ColumnsArea::Column ColumnsArea::makeColumn(int number, const Group& group)
{
    Column column;
    column.group = group;
    column.mark = new GroupMark(group, m_theme, cards::markSize, m_content);
    column.name = new PlainLabel({}, PlainLabel::Look::Strong, m_content);
    column.name->setWordWrap(true);
    column.name->setMinimumSize(0, leastTarget);
    QSizePolicy asWideAsThereIs(QSizePolicy::Ignored, QSizePolicy::Preferred);
    asWideAsThereIs.setHeightForWidth(true);
    column.name->setSizePolicy(asWideAsThereIs);
    column.count = new PlainLabel({}, PlainLabel::Look::Muted, m_content);
    column.report = new PlainLabel({}, PlainLabel::Look::Muted, m_content);
    column.report->setObjectName(u"board.report.%1"_s.arg(number));
    column.report->setWordWrap(true);
    column.report->setSizePolicy(asWideAsThereIs);
    column.cards = new PointCardsModel(m_content);
    column.list = new PointList(*column.cards, m_theme, m_content);
    column.list->setObjectName(u"board.column.%1"_s.arg(number));
    if (m_readOnly) {
        stopDragging(*column.list);
    }
    return column;
}

void ColumnsArea::connectColumn(int number, const Column& column)
{
    PointList* list = column.list;
    connect(list, &PointList::leftSideways, this, [this, number](int by, int y) { step(number, by, y); });
    connect(list, &PointList::leftUpwards, this, &ColumnsArea::leftAtTop);
    connect(list, &PointList::pickedAlone, this, [this, list, number] {
        m_last = number;
        keepOnly(list);
    });
    connect(list, &PointList::selectionMoved, this, &ColumnsArea::selectionMoved);
    connect(list, &PointList::cardClicked, this, &ColumnsArea::cardClicked);
    connect(list, &PointList::dropped, this, &ColumnsArea::dropped);
}

void ColumnsArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    setWidths();
}

void ColumnsArea::setWidths()
{
    if (m_columns.isEmpty()) {
        return;
    }
    const auto columns = static_cast<int>(m_columns.size());
    const int least = columns > mostWithoutScrolling ? comfortable : narrowest;
    m_content->setMinimumWidth(columns * least + (columns - 1) * columnGap);
    for (const Column& column : m_columns) {
        column.list->setMinimumWidth(0);
    }
}

QList<PointId> ColumnsArea::selected() const
{
    QList<PointId> points;
    for (const Column& column : m_columns) {
        points.append(column.list->selected());
    }
    return points;
}

QStringList ColumnsArea::selectedMarks() const
{
    QStringList marks;
    for (const Column& column : m_columns) {
        if (column.list->selectionModel()->hasSelection()) {
            marks.append(column.group.mark);
        }
    }
    return marks;
}

PointId ColumnsArea::focusedPoint() const
{
    for (const Column& column : m_columns) {
        if (column.list->hasFocus()) {
            return column.list->current();
        }
    }
    return {};
}

bool ColumnsArea::showChange()
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column& column) { return column.list->hasFocus() && column.list->showChange(); });
}

RecommendationId ColumnsArea::recommendationOf(const PointId& point) const
{
    for (const Column& column : m_columns) {
        if (const int row = column.cards->rowOf(point); row >= 0) {
            return column.cards->rows().at(row).recommendation;
        }
    }
    return {};
}

void ColumnsArea::clearSelection()
{
    keepOnly(nullptr);
}

void ColumnsArea::keepOnly(const PointList* kept)
{
    for (const Column& column : m_columns) {
        if (column.list != kept && column.list->selectionModel()->hasSelection()) {
            column.list->selectionModel()->clearSelection();
        }
    }
}

bool ColumnsArea::reveal(const PointId& point)
{
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns.at(i);
        if (const int row = column.cards->rowOf(point); row >= 0) {
            keepOnly(column.list);
            column.list->selectOnly(column.cards->index(row));
            ensureWidgetVisible(column.list);
            m_last = i;
            return true;
        }
    }
    return false;
}

void ColumnsArea::setOutlined(const QList<PointId>& points)
{
    for (const Column& column : std::as_const(m_columns)) {
        column.cards->setOutlined({points.begin(), points.end()});
    }
}

void ColumnsArea::scrollTo(const QList<PointId>& points)
{
    // From the last to the first, so that the first is in sight for certain.
    for (auto point = points.crbegin(); point != points.crend(); ++point) {
        for (const Column& column : std::as_const(m_columns)) {
            const int row = column.cards->rowOf(*point);
            if (row >= 0 && !column.list->selectionModel()->hasSelection()) {
                column.list->scrollTo(column.cards->index(row));
                ensureWidgetVisible(column.list, columnGap, 0);
            }
        }
    }
}

void ColumnsArea::step(int from, int by, int y)
{
    for (int i = from + by; i >= 0 && i < m_columns.size(); i += by) {
        if (m_columns.at(i).cards->rowCount() > 0) {
            m_last = i;
            m_columns.at(i).list->walkTo(m_columns.at(i).list->nearestTo(y));
            ensureWidgetVisible(m_columns.at(i).list, columnGap, 0);
            return;
        }
    }
    if (by > 0) {
        Q_EMIT leftAtEnd(y);
    }
}

void ColumnsArea::focusColumn()
{
    if (m_last < m_columns.size() && m_columns.at(m_last).cards->rowCount() > 0) {
        PointList* list = m_columns.at(m_last).list;
        list->walkTo(list->currentIndex().isValid() ? list->currentIndex() : list->model()->index(0, 0));
        return;
    }
    step(-1, 1, 0);
}

void ColumnsArea::focusLastColumn(int y)
{
    step(static_cast<int>(m_columns.size()), -1, y);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/participantstable.h"

#include <QHeaderView>
#include <algorithm>

#include "ui/models/participantsmodel.h"
#include "ui/people/participantdelegate.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int heightOfRow = 36;
constexpr int numberWidth = 48;
constexpr int groupWidth = 64;
constexpr int hereWidth = 56;
constexpr int nameShare = 27; ///< of a hundred of what the narrow columns leave
constexpr int bodyShare = 37;
constexpr int leastForPosition = 480; ///< narrower than that, the position is left to the form

} // namespace

ParticipantsTable::ParticipantsTable(QAbstractItemModel* model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
{
    setObjectName(u"people.table"_s);
    setAccessibleName(tr("Participants"));
    setModel(model);
    setItemDelegate(new ParticipantDelegate(theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightOfRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

QList<domain::ParticipantId> ParticipantsTable::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QList<domain::ParticipantId> ids;
    for (const QModelIndex& row : std::as_const(rows)) {
        ids.append(domain::ParticipantId(row.data(ParticipantsModel::IdRole).toUuid()));
    }
    return ids;
}

void ParticipantsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void ParticipantsTable::shareWidth()
{
    const int rest = qMax(0, viewport()->width() - numberWidth - groupWidth - hereWidth);
    const bool narrow = rest < leastForPosition;
    const int name = rest * nameShare / (narrow ? nameShare + bodyShare : 100);
    const int body = narrow ? rest - name : rest * bodyShare / 100;
    setColumnHidden(ParticipantsModel::PositionColumn, narrow);
    setColumnWidth(ParticipantsModel::NumberColumn, numberWidth);
    setColumnWidth(ParticipantsModel::NameColumn, name);
    setColumnWidth(ParticipantsModel::BodyColumn, body);
    setColumnWidth(ParticipantsModel::PositionColumn, rest - name - body);
    setColumnWidth(ParticipantsModel::GroupColumn, groupWidth);
    setColumnWidth(ParticipantsModel::HereColumn, hereWidth);
}

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/linesmodel.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr auto lineMime = "application/x-rapporteur-line"_L1;

}

LinesModel::LinesModel(bool ordered, QObject* parent)
    : DiffModel<LineRow>(parent)
    , m_ordered(ordered)
{
}

QVariant LinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const LineRow& row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. Raised in %3").arg(QString::number(row.number), row.text, row.breadth);
    case IdRole:
        return row.id.uuid();
    case NumberRole:
        return row.number;
    case BreadthRole:
        return row.breadth;
    default:
        return {};
    }
}

Qt::ItemFlags LinesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return m_ordered ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsDragEnabled, m_ordered);
    return flags;
}

Qt::DropActions LinesModel::supportedDropActions() const
{
    return m_ordered ? Qt::MoveAction : Qt::IgnoreAction;
}

QStringList LinesModel::mimeTypes() const
{
    return {lineMime};
}

QMimeData* LinesModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty()) {
        data->setData(lineMime, rowAt(indexes.first()).id.toText().toUtf8());
    }
    return data;
}

} // namespace ui

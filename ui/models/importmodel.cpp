// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// On one line and of bounded length.
QString shown(const QString& cell)
{
    QString text = cell.left(ImportModel::longestShown).simplified();
    return cell.size() > ImportModel::longestShown ? text + u'…' : text;
}

} // namespace

void ImportModel::setPreview(const usecases::ImportPreview& preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCellColumn + static_cast<int>(m_preview.columns.size());
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const usecases::ImportPreview::Row& row = m_preview.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case EffectRole:
        return QVariant::fromValue(row.effect);
    default:
        return {};
    }
}

QString ImportModel::textOf(const usecases::ImportPreview::Row& row, int column) const
{
    if (column == NumberColumn) {
        return QString::number(row.number);
    }
    if (column != EffectColumn) {
        return shown(row.cells.value(column - FirstCellColumn));
    }
    switch (row.effect) {
    case usecases::ImportPreview::Effect::New:
        return tr("New");
    case usecases::ImportPreview::Effect::Changed:
        return tr("Changed");
    case usecases::ImportPreview::Effect::Same:
        return tr("Already here");
    }
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("Row");
    case EffectColumn:
        return tr("Effect");
    default:
        return shown(m_preview.columns.value(section - FirstCellColumn));
    }
}

} // namespace ui

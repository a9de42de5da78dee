// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>

namespace ui {

/// Brings the rows of a flat model from \a rows to \a wanted by removing, inserting, moving and changing single rows,
/// so that selection and scroll position survive. Row has \c id and operator==. \a model must give access to begin/end
/// functions: make DiffModel its base.
template <class Row>
class DiffModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& rowAt(const QModelIndex& index) const { return m_rows.at(index.row()); }

    [[nodiscard]] int rowOf(const decltype(Row::id)& id) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).id == id) {
                return row;
            }
        }
        return -1;
    }

    void setRows(const QList<Row>& wanted)
    {
        removeOthers(wanted);
        for (int row = 0; row < wanted.size(); ++row) {
            place(row, wanted.at(row));
        }
    }

    /// Other contents altogether: nothing of what was there is kept.
    void resetRows(const QList<Row>& rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    void removeOthers(const QList<Row>& wanted)
    {
        QHash<decltype(Row::id), bool> kept;
        for (const Row& row : wanted) {
            kept.insert(row.id, true);
        }
        for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
            if (!kept.contains(m_rows.at(row).id)) {
                beginRemoveRows({}, row, row);
                m_rows.removeAt(row);
                endRemoveRows();
            }
        }
    }

    void place(int row, const Row& wanted)
    {
        const bool there = row < m_rows.size() && m_rows.at(row).id == wanted.id;
        const int from = there ? row : rowOf(wanted.id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted);
            endInsertRows();
            return;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (!(m_rows.at(row) == wanted)) {
            m_rows[row] = wanted;
            const QModelIndex changed = index(row);
            Q_EMIT dataChanged(changed, changed);
        }
    }

    QList<Row> m_rows;
};

} // namespace ui

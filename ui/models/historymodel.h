// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QDate>

#include "core/domain/meeting.h"
#include "core/usecases/history.h"

namespace ui {

/// A line of the history and its words, put together once.
struct HistoryRow
{
    usecases::HistoryLine line;
    QString who;
    QString screen;
    QString verb;
    QString object;
    QString folded; ///< what a search looks through

    bool operator==(const HistoryRow&) const = default;
};

HistoryRow historyRowOf(const usecases::HistoryLine& line, const domain::Meeting& meeting);

/// Who did what, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, Where, Verb, Object, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< QString: the entry's id
        TakenBackRole,                ///< bool
        TurnsBackRole,                ///< bool: an undo or redo
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<HistoryRow>& rows);
    /// What was done last. Where it takes back or does again what is in the list, that changes too.
    void prepend(const HistoryRow& row);
    /// The local date at which times stand without a date.
    void setToday(const QDate& today);

    [[nodiscard]] const HistoryRow& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] QStringList people() const;  ///< each once, in alphabetical order
    [[nodiscard]] QStringList screens() const; ///< each once, in alphabetical order

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const HistoryRow& row, int column) const;
    [[nodiscard]] QString timeOf(const HistoryRow& row) const;
    void turn(const QString& entry);

    QList<HistoryRow> m_rows;
    QDate m_today;
};

} // namespace ui

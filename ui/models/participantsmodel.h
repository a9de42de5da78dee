// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

#include "core/domain/meeting.h"
#include "core/usecases/workspace.h"

namespace ui {

struct ParticipantRow
{
    domain::Participant participant;
    QString body;
    domain::Group group; ///< null id: none
    QString looked;      ///< what the filter looks through
    QString folded;      ///< the same, folded

    bool operator==(const ParticipantRow&) const = default;
};

/// The participant list. Reads again only what a change names, so that ten thousand stay fluid.
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, NameColumn, BodyColumn, PositionColumn, GroupColumn, HereColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, GroupRole, HereRole, CategoryRole, FoldedRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const domain::Meeting& meeting);
    /// After a change: single participants where no more than that changed, else everything.
    void update(const domain::Meeting& meeting, const usecases::Changed& what);

    [[nodiscard]] const QList<ParticipantRow>& rows() const { return m_rows; }
    [[nodiscard]] const ParticipantRow& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const domain::ParticipantId& id) const { return m_places.value(id, -1); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// \name Dragging participants onto a group
    /// \{
    static QString mimeType();
    static QList<domain::ParticipantId> idsIn(const QMimeData* data);
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    /// \}

private:
    void setRows(const QList<ParticipantRow>& wanted);
    void removeOthers(const QSet<domain::ParticipantId>& wanted);
    void insertNew(const QList<ParticipantRow>& wanted);
    void rebuildPlaces();
    void changeRow(int row, const ParticipantRow& wanted);
    bool updateSingly(const domain::Meeting& meeting, const usecases::Changed& what);
    [[nodiscard]] QString textOf(const ParticipantRow& row, int column) const;
    [[nodiscard]] QString spoken(const ParticipantRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const ParticipantRow& row, int column) const;

    QList<ParticipantRow> m_rows;
    QHash<domain::ParticipantId, int> m_places;
};

} // namespace ui

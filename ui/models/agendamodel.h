// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

struct AgendaRow
{
    enum class State { Coming, Running, Past };

    QUuid id;
    QDate heading; ///< valid: the row only names the day
    domain::Session session;
    State state = State::Coming;
    qint64 secondsLeft = 0; ///< of the running one

    bool operator==(const AgendaRow&) const = default;
};

/// The sessions in order, each day under a row that names it. Headings can neither be chosen nor dragged.
class AgendaModel : public DiffModel<AgendaRow>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        HeadingRole,
        TimesRole,
        PeopleRole,
        RoomRole,
        KindRole,
        StateRole,
        LeftRole
    };

    using DiffModel::DiffModel;

    /// \a nowUtc decides what is past and how much time is left.
    void show(const domain::Meeting& meeting, const QDateTime& nowUtc);
    /// Counts down the running session, if there is one.
    void tick(const QDateTime& nowUtc);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QModelIndex indexOf(const domain::SessionId& id) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// \name Dragging: a session is put before another, or at the end of a day
    /// \{
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    /// \}

Q_SIGNALS:
    /// Somebody dropped a session: before \a before or, where that is null, at the end of \a day.
    void moveWanted(const domain::SessionId& id, const domain::SessionId& before, const QDate& day);

private:
    [[nodiscard]] QString spoken(const AgendaRow& row) const;
    [[nodiscard]] QString peopleOf(const domain::Session& session) const;
};

} // namespace ui

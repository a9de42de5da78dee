// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A part of the participant list that people look at on its own.
struct PeopleSection
{
    enum class Kind { Everybody, Category, Heading, Group, NoGroup };

    QString id;
    Kind kind = Kind::Everybody;
    QString category;
    domain::Group group;
    int count = 0;

    bool operator==(const PeopleSection&) const = default;
};

/// Everybody, the categories, the groups and those without one, each with its count. Participants can be dropped onto
/// a group.
class PeopleSectionsModel : public DiffModel<PeopleSection>
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, CountRole, GroupRole };

    using DiffModel::DiffModel;

    void show(const domain::Meeting& meeting);
    [[nodiscard]] QModelIndex indexOf(const domain::GroupId& group) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Null: out of any group.
    void groupWanted(const QList<domain::ParticipantId>& ids, const domain::GroupId& group);

private:
    [[nodiscard]] QString labelOf(const PeopleSection& section) const;
};

} // namespace ui

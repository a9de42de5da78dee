// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/differences.h"
#include "ui/models/convergencemodel.h"
#include "ui/models/listdiff.h"

namespace ui {

/// Who says what in a difference.
struct Side
{
    QList<domain::Group> groups;
    QString text;
    bool quiet = false;

    bool operator==(const Side&) const = default;
};

/// A heading, or what stands below it.
struct Conclusion
{
    enum class Kind {
        Heading,
        Shared,  ///< an element or theme that rooms raised
        Dispute, ///< an element to which one room agrees and another does not
        Open,    ///< an element that one room agrees to and another left open
        Warned   ///< points that are alike and yet differ
    };

    QString id;
    Kind kind = Kind::Heading;
    QString row; ///< code of the table's row that it is about; may be empty
    QString text;
    QString note;      ///< e.g. "not in AM"
    QList<Side> sides; ///< of a Dispute and of Warned
    QString told;      ///< for who hears it
    QUuid shown;       ///< what the Board shows of a difference

    bool operator==(const Conclusion&) const = default;
};

/// What the convergence table says in words.
class ConclusionsModel : public DiffModel<Conclusion>
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< code of the table's row, empty where there is none
        KindRole,               ///< Conclusion::Kind as int
        NoteRole,
        SidesRole, ///< QList<Side>
        ShownRole  ///< QUuid of what the Board shows; null for what is no difference
    };

    using DiffModel<Conclusion>::DiffModel;

    /// What all rooms raised, and what all but one raised.
    void showShared(const ConvergenceModel& table);
    /// Where they differ.
    void showDifferences(const ConvergenceModel& table, const domain::Meeting& meeting,
                         const usecases::Differences& differences);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
};

} // namespace ui

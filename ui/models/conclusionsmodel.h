// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/convergencemodel.h"
#include "ui/models/listdiff.h"

namespace ui {

/// A heading, or an element or theme below it.
struct Conclusion
{
    QString id;   ///< heading's word or heading and code
    QString code; ///< empty: a heading
    QString text;
    QString note; ///< e.g. "not in AM"

    bool operator==(const Conclusion&) const = default;
};

/// What the convergence table says in words: what all rooms raised, what all but one raised, where they disagree.
class ConclusionsModel : public DiffModel<Conclusion>
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole, ///< empty for a heading
        NoteRole
    };

    using DiffModel<Conclusion>::DiffModel;

    void show(const ConvergenceModel& table);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] static QString inAll(int groups);
    [[nodiscard]] static QString inAllButOne(int groups);
    [[nodiscard]] static QString missing(const ConvergenceLine& line, const QList<domain::Group>& groups);
    [[nodiscard]] static QString opposed(const ConvergenceLine& line, const QList<domain::Group>& groups);
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/collecting.h"

namespace ui {

/// A value that a field was given, and the file in which it stands; empty: the meeting that is open.
struct DisputeSide
{
    usecases::ClashSide written;
    QString file;

    bool operator==(const DisputeSide&) const = default;
};

/// A field that was changed in two places or more, and every value that it was given. One for all files together.
struct Dispute
{
    domain::Entity entity = domain::Entity::Meeting;
    QUuid id;
    QString field;
    QString subject;          ///< the text, name or title of what it belongs to
    QList<DisputeSide> sides; ///< ours first; each value once, as it was written last
    qsizetype later = 0;      ///< which of them counts until somebody chooses another

    bool operator==(const Dispute&) const = default;
    [[nodiscard]] bool isAbout(const Dispute& other) const
    {
        return entity == other.entity && id == other.id && field == other.field;
    }
    /// What belongs to a vote stays as its later value says.
    [[nodiscard]] bool mayBeChosen() const
    {
        return entity != domain::Entity::Round && entity != domain::Entity::Outcome;
    }
};

QList<Dispute> disputesIn(const QList<usecases::Handed>& handed);

/// Has \a side count. ChangedSince where the field has a value by now that is none of the sides.
domain::Done settle(usecases::Workspace& workspace, const Dispute& dispute, qsizetype side);

} // namespace ui

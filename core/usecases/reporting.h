// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include "core/usecases/workspace.h"

namespace usecases {

/// What became of a point since its room reported back.
struct PointSince
{
    enum class Kind { New, Changed, Withdrawn };
    enum class Five { AsItWas, In, Out };

    Kind kind = Kind::Changed;
    QString wording;           ///< the one that was reported; empty where it is the same, or the point is new
    Five five = Five::AsItWas; ///< whether it came among the room's five or fell out of them

    bool operator==(const PointSince&) const = default;
};

/// What a room has put before the plenary.
struct Report
{
    QDateTime when; ///< UTC; invalid: the room has not reported back
    QHash<domain::PointId, PointSince> since;

    bool operator==(const Report&) const = default;
    [[nodiscard]] bool isThere() const { return when.isValid(); }
    [[nodiscard]] int withdrawn() const;
};

/// The rooms' reports and what was changed after each, by whomever and wherever, as far as it is known here. A change
/// that was taken back or changed back is none; a report that was taken back leaves the one before.
/// To be made before whoever asks it on Workspace::changed().
class Reports : public QObject
{
    Q_OBJECT

public:
    explicit Reports(Workspace& workspace, QObject* parent = nullptr);
    ~Reports() override;

    /// Takes in what was changed since the last call: only what was touched is looked at again.
    domain::Done update();
    /// As of the last update().
    [[nodiscard]] Report of(const domain::GroupId& group) const;

private:
    struct Room;
    void note(const Changed& what);
    domain::Done startAfresh();
    domain::Done compare(const domain::PointId& id);
    domain::Done compareIn(Room& room, const domain::PointId& id);

    Workspace& m_workspace;
    QHash<domain::GroupId, Room> m_rooms; ///< those that have reported
    QSet<domain::PointId> m_touched;      ///< to be compared with what was reported
    bool m_afresh = true;
};

} // namespace usecases

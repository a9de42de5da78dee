// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/domain/plaintext.h"
#include "core/usecases/committing.h"

namespace usecases {

/// Finds bodies and groups by what people call them, and makes those that are missing while an entry is put together.
class Naming
{
public:
    Naming(const domain::Meeting& meeting, journal::ChangeList& changes);

    /// By name or short name; made where there is none.
    domain::BodyId body(const QString& name, const QString& shortName = {});
    /// By name or mark; made where there is none. Null for an empty name.
    domain::GroupId group(const QString& name, const QString& mark = {});
    [[nodiscard]] domain::GroupId knownGroup(const QString& name) const;
    [[nodiscard]] int made() const { return m_made; }

private:
    QString freeMark(const QString& name) const;

    journal::ChangeList& m_changes;
    QHash<QString, domain::BodyId> m_bodies;
    QHash<QString, domain::GroupId> m_groups;
    QSet<QString> m_marks;
    double m_lastGroupPlace = 0;
    int m_groupCount = 0;
    int m_made = 0;
};

} // namespace usecases

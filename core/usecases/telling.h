// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/entry.h"
#include "core/usecases/history.h"

namespace usecases {

/// Turns entries into lines that say who did what to what.
class Telling
{
public:
    /// \a entries are those whose lines will be asked for; what undoes what is read off them.
    Telling(Workspace& workspace, const QList<journal::Entry>& entries);

    domain::Result<HistoryLine> line(const journal::Entry& entry) const;

private:
    [[nodiscard]] bool isTakenBack(const journal::EntryId& entry) const;
    /// The entry that was done in the first place, through any chain of undo and redo.
    [[nodiscard]] domain::Result<journal::Entry> origin(const journal::Entry& entry) const;
    domain::Done tell(const journal::Entry& entry, HistoryLine& line) const;

    Workspace& m_workspace;
    QHash<journal::EntryId, journal::EntryId> m_undoneBy;
    QHash<journal::EntryId, qsizetype> m_at;
    const QList<journal::Entry> m_entries;
};

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/journal/entry.h"

namespace journal {

/// What one device did and took back, so that the next undo and redo are known, also after a restart.
/// Taking back is an entry like any other; taking back that entry is the redo.
class UndoStacks
{
public:
    /// Entries of the device in the order of their counters.
    void note(const EntryId& entry, const EntryId& undoes);

    [[nodiscard]] std::optional<EntryId> nextUndo() const;
    [[nodiscard]] std::optional<EntryId> nextRedo() const;

private:
    QList<EntryId> m_done;
    QList<EntryId> m_takenBack;
};

} // namespace journal

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/journal/undo.h"

namespace journal {

void UndoStacks::note(const EntryId& entry, const EntryId& undoes)
{
    if (undoes.isNull()) {
        m_done.append(entry);
        m_takenBack.clear();
    } else if (m_takenBack.removeOne(undoes)) {
        m_done.append(entry);
    } else {
        m_done.removeOne(undoes);
        m_takenBack.append(entry);
    }
}

std::optional<EntryId> UndoStacks::nextUndo() const
{
    return m_done.isEmpty() ? std::nullopt : std::optional(m_done.last());
}

std::optional<EntryId> UndoStacks::nextRedo() const
{
    return m_takenBack.isEmpty() ? std::nullopt : std::optional(m_takenBack.last());
}

} // namespace journal

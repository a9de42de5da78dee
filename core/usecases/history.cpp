// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/history.h"

#include "core/storage/meetingfile.h"
#include "core/usecases/telling.h"

namespace usecases {

using namespace domain;

Result<QList<HistoryLine>> history(Workspace& workspace)
{
    const auto entries = workspace.file().entries();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    Telling telling(workspace, *entries);
    QList<HistoryLine> lines;
    lines.reserve(entries->size());
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        const auto line = telling.line(*entry);
        if (!line) {
            return tl::unexpected(line.error());
        }
        lines.append(*line);
    }
    return lines;
}

Result<HistoryLine> historyLine(Workspace& workspace, const QString& entryId)
{
    const auto entry = workspace.file().entry(journal::EntryId::fromText(entryId));
    if (!entry) {
        return tl::unexpected(entry.error());
    }
    return Telling(workspace, {*entry}).line(*entry);
}

Result<Soundness> verify(Workspace& workspace)
{
    return workspace.file().verify().map([](const storage::Verification& found) {
        return Soundness{found.entries, found.devices, found.digest, found.faults};
    });
}

} // namespace usecases

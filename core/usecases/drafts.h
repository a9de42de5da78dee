// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// Lines that are being typed: kept on this laptop alone, there again after a crash.
class Drafts
{
public:
    explicit Drafts(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// \a place names the field that is typed in, e.g. "room/<group>". An empty text drops the draft.
    domain::Done save(const QString& place, const QString& text);
    [[nodiscard]] domain::Result<QString> load(const QString& place) const;

private:
    Workspace& m_workspace;
};

} // namespace usecases

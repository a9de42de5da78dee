// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "core/usecases/workspace.h"
#include "ui/projector/projectorcontent.h"

namespace ui {

/// A vote as the room sees it.
struct ProjectedVote
{
    Q_DECLARE_TR_FUNCTIONS(ui::ProjectedVote)

public:
    /// The question with its options. While it is open, how many have voted; of the result nothing, also once it
    /// closed.
    static ProjectorContent question(usecases::Workspace& workspace, const domain::RoundId& round);
    /// What a closed round chose: totals only, no regions and no voters. Nothing where the round is not closed.
    static ProjectorContent result(const domain::Meeting& meeting, const domain::RoundId& round);

private:
    static QString kicker(const domain::Round& round);
    static QString turnout(usecases::Workspace& workspace, const domain::Round& round);
    static QString total(const domain::Round& round, const domain::Count& count);
    static QString cut(const domain::Round& round, bool tied, bool waits, int places);
};

} // namespace ui

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// Makes the sample meeting (":/sample") as a new file, through the same use cases as people: set up, imported, merged,
/// both rounds voted on and closed; the priorities are tied at the cut, and nothing is adopted yet.
domain::Result<std::unique_ptr<Workspace>> createSampleMeeting(const QString& path,
                                                               const Workspace::Now& now = Workspace::systemTime());

/// What is left to do in the sample: the chair settles the tie, the plenary adopts five and five.
domain::Done finishSampleMeeting(Workspace& workspace);

} // namespace usecases

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/workspace.h"

namespace usecases {

/// Makes a meeting file with a title and the guiding questions of a template ("regional": ":/meetings/regional.csv").
/// NotFound where there is no such template.
domain::Result<std::unique_ptr<Workspace>> createMeeting(const QString& path, const QString& title,
                                                         const QString& templateName = QStringLiteral("regional"),
                                                         const Workspace::Now& now = Workspace::systemTime());

/// Writes down whatever of the meeting's details differs from what they are now.
domain::Done editDetails(Workspace& workspace, const domain::MeetingDetails& details);

} // namespace usecases

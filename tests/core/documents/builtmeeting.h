// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

#include "core/documents/template.h"
#include "core/domain/meeting.h"

/// A meeting of four groups with eight recommendations a track: five priorities adopted by vote with a tie that the
/// chair settled, five follow-up highlights adopted without a vote. The same at every call.
domain::Meeting builtMeeting();

/// The same before the adoption of either track.
domain::Meeting builtDraft();

/// The project's own template, from the source tree.
documents::Template shippedTemplate(const QString& language = QStringLiteral("en"));

QLocale english();
QLocale french();

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "ui/screen/screen.h"

namespace ui {

/// A thing of the meeting and the screen that shows it.
struct FoundThere
{
    QString screen;
    Found found;
};

/// Sessions, participants, recommendations and points that hold all of the words (folded, not empty); at most
/// \a limit of each. Linear in the size of the meeting.
QList<FoundThere> searchMeeting(const domain::Meeting& meeting, const QStringList& words, int limit);

} // namespace ui

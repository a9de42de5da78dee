// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

#include "core/usecases/collecting.h"
#include "core/usecases/points.h"
#include "tests/support/meetingfixture.h"

namespace tests {

using Opened = std::unique_ptr<usecases::Workspace>;

/// The file as another laptop has it open.
inline Opened openedElsewhere(const QString& path, TestClock& clock)
{
    auto workspace = usecases::Workspace::open(path, clock.function());
    if (!workspace) {
        qFatal("Could not open %s", qPrintable(path));
    }
    return std::move(*workspace);
}

/// The copy of the room of \a mark, called "AF.rapporteur".
inline QString copyFor(MeetingFixture& plenary, const QString& mark)
{
    const QString path = plenary.path(mark + QStringLiteral(".rapporteur"));
    if (!usecases::giveRoomCopy(plenary.workspace(), plenary.group(mark), path)) {
        qFatal("No copy for %s", qPrintable(mark));
    }
    return path;
}

/// A whole copy, as somebody makes it in a file manager.
inline QString plainCopy(MeetingFixture& plenary, const QString& name)
{
    const QString path = plenary.path(name);
    if (!QFile::copy(plenary.workspace().path(), path) ||
        (QFile::exists(plenary.workspace().path() + QStringLiteral("-wal")) &&
         !QFile::copy(plenary.workspace().path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")))) {
        qFatal("No copy called %s", qPrintable(name));
    }
    return path;
}

inline void addPointIn(const QString& path, MeetingFixture& plenary, const QString& mark, const QString& text)
{
    const Opened room = openedElsewhere(path, plenary.clock());
    if (!usecases::Points(*room).add({plenary.group(mark), plenary.question(1), text, {}, {}})) {
        qFatal("Not written: %s", qPrintable(text));
    }
}

inline void rewordIn(const QString& path, TestClock& clock, const domain::PointId& point, const QString& text)
{
    const Opened room = openedElsewhere(path, clock);
    if (!usecases::Points(*room).edit(point, text)) {
        qFatal("Not written: %s", qPrintable(text));
    }
}

} // namespace tests

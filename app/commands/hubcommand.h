// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineOption>

#include "app/commands/command.h"

namespace app {

/// \name For the words behind "hub"
/// \{
QCommandLineOption dataOption();
/// The argument, or for "-" the first line of standard input: a password is on no command line then.
QString addressFrom(const QString& argument);

Exit runHubRooms(const Command& command, const QStringList& arguments);
/// \}

} // namespace app

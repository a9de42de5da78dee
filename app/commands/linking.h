// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/hublink.h"

class QCommandLineParser;

namespace app {

/// \name What the commands that talk to a hub share
/// \{
/// --line FILE: where the connection line is, since its password stands on no command line.
void addLineOption(QCommandLineParser& parser);
/// By the line of the option, else by what the file and the keychain know.
domain::Done startLink(usecases::HubLink& link, const QCommandLineParser& parser);

/// Whether a hub that is away ends the waiting.
enum class Patience { None, Endless };
/// Runs the event loop until all that is here is there and the other way round.
domain::Done waitUntilLevel(usecases::HubLink& link, Patience patience);
/// Says on standard error when the hub is there, away or refuses something.
void tellStandings(usecases::HubLink& link);
/// \}

} // namespace app

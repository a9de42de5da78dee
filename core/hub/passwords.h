// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/connectionline.h"

namespace hub {

/// Where the passwords of connection lines are kept: the system's keychain, never the meeting file. Where there is no
/// keychain they are kept as long as the program runs. Needs an application object; for the thread that it lives in.
class Passwords
{
public:
    /// False where there is no keychain to keep it in: the program will ask for the line again.
    static bool keep(const ConnectionLine& line);
    /// \a line with its password; PasswordMissing where nobody kept it.
    static domain::Result<ConnectionLine> complete(const ConnectionLine& line);
};

} // namespace hub

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>

namespace tests {

/// No keychain is there from now on: tests keep nothing in that of whoever runs them. To be called before it is asked.
inline void withoutKeychain()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit());
}

} // namespace tests

// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/connectionline.h"

namespace hub {

/// The owner of a database on an existing server: postgresql://USER:PW@HOST:PORT/DB[?pin=SHA256]. The line has no
/// meeting and no role, and no pin where the address has none. NotAConnectionLine ("postgresql://") where it is no such
/// address.
domain::Result<ConnectionLine> ownerOf(const QString& address);

/// \a owner with the certificate that the server shows now, where it has no pin yet.
domain::Result<ConnectionLine> withPin(const ConnectionLine& owner);

} // namespace hub

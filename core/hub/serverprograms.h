// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include "core/domain/result.h"

namespace hub {

/// PostgreSQL's own programs. It refuses to run as root: then they run as the user postgres.
class ServerPrograms
{
public:
    /// The newest installed, 15 or later; else ServerMissing.
    static domain::Result<ServerPrograms> find();

    /// Runs a program to its end; what it said on standard error where it failed.
    [[nodiscard]] domain::Done run(const QString& program, const QStringList& arguments, const QString& folder) const;
    /// Gives what is at \a path to the user whom the server runs as.
    [[nodiscard]] bool handOver(const QString& path) const;

private:
    QString m_folder;
};

} // namespace hub

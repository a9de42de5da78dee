// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace overlap::maker {

/// The whole of a file of a Debian package, unpacked where it is compressed by gzip or bzip2. Ends the program where
/// the file cannot be read, and says which package has it.
QByteArray contentsOf(const QString& path, const char* package);

/// The same as text: UTF-8, or Latin 1 where the first line says so.
QString textOf(const QString& path, const char* package);

} // namespace overlap::maker
